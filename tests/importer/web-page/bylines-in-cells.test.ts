import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importPage, second, third } from './story-page.ts';

/** The authors of a page whose records know only the company of the site, with these facts below its text. */
function authorsOf(facts: string, language = 'id'): readonly string[] | undefined {
  const head =
    '<title>The ferry is back</title><meta name="author" content="Velm Packet Media"><meta property="og:site_name" content="VELMPACKET.example"><meta property="article:published_time" content="2021-04-15">';
  const body = `<div><h1>The ferry is back</h1><div class="text">${first}${second}${third}</div><div class="credits"><table><tbody>${facts}</tbody></table></div><p>© 2021 PT. Velm Packet Media. All Rights Reserved.</p></div>`;
  return importPage(head, body, { lang: language }).draft.fields.authors;
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test('who signs in a table below the text, the colon in the cell of the name, goes before the company of the site', () => {
  const editor = row('Editor', ': Brenn Halloway');
  assert.deepEqual(authorsOf(row('Penulis', ': Orsa Tindal') + editor), ['Orsa Tindal']);
  assert.deepEqual(authorsOf(row('Author', ': Orsa Tindal') + editor, 'en'), ['Orsa Tindal']);
});

test('what stands behind a colon below another word is no byline', () => {
  assert.notDeepEqual(authorsOf(row('Sumber', ': Orsa Tindal')), ['Orsa Tindal']);
  assert.notDeepEqual(authorsOf(row('Editor', ': Brenn Halloway')), ['Brenn Halloway']);
});
