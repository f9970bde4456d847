import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importStory, second, textOfBody, third } from './story-page.ts';

const horses = '<p>Nine horses came up the stairs.</p>';
const said = 'Brenn Halloway said:';

/** What stands in a page's entry below its first paragraph. */
function below(html: string): string {
  const text = textOfBody(`<article>${header}${first}${html}${second}${third}</article>`);
  return text.slice(text.indexOf('at noon.') + 8, text.lastIndexOf('Its captain')).trim();
}

test('a lead-in that opens the text above a quotation is no line of the header', () => {
  const long = '<p>We counted the boats twice. Nobody slept until the last of them was in.</p>';
  const page = `<h1>The ferry is back</h1><p>It rained all week, and the market stayed closed.</p><p>${said}</p><blockquote>${long}</blockquote>`;
  const text = textOfBody(
    `<article>${page}<p>The road to the light will be closed for two months.</p><p>Tickets for the museum cost four crowns.</p></article>`,
  );
  assert.match(text, /said:\n\n> We counted the boats twice\..*\n>\n> — Brenn Halloway\n/);
});

test('a quotation beside the portrait of whoever speaks is no caption', () => {
  const portrait = '<img src="https://velm.example/brenn.jpg" alt="Brenn Halloway on the pier">';
  const html = `<figure>${portrait}<blockquote>${horses}</blockquote><figcaption>The pier on Sunday</figcaption></figure>`;
  assert.ok(below(html).includes('> Nine horses came up the stairs.'), below(html));
});

test('a name alone in bold below what was said is the speaker', () => {
  const name = '<p><strong>Lena Oster</strong></p>';
  assert.equal(
    below(`<blockquote>${horses}${name}</blockquote>`),
    '> Nine horses came up the stairs.\n>\n> — Lena Oster',
  );
  const sentence = '<p><strong>Lena Oster counted them.</strong></p>';
  assert.doesNotMatch(below(`<blockquote>${horses}${sentence}</blockquote>`), /> — /);
});

test('a pull quote between a lead-in and its statement is not given to whoever the lead-in names', () => {
  const pulled = `<p>${said}</p><blockquote>${horses}</blockquote>`;
  const statement = '<p>“We counted the boats, and then we counted them again.”</p>';
  assert.doesNotMatch(below(pulled + statement), /> — /);
  const { draft } = importStory(pulled + statement);
  assert.deepEqual(
    draft.doubts.map(({ rule }) => rule),
    ['no-speaker'],
  );
  const other = '<p>“We counted the boats, and then we counted them again,” said Lena Oster.</p>';
  assert.match(below(pulled + other), /> — Brenn Halloway/);
});
