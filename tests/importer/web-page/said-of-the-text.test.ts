import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, third } from './story-page.ts';

/** The description and the text of a page's entry. */
function read(above: string, below = '') {
  const { entry = '', draft } = importBody(
    `<article>${header}${above}<div class="text">${first}${second}${third}</div></article>${below}`,
  );
  return { description: draft.fields.description, text: entry.slice(entry.indexOf('\n---\n') + 5).trim() };
}

test('a claim and the verdict on it stay with their labels, and no claim is the standfirst', () => {
  const { description, text } = read(
    '<div class="claim"><h3>Claim:</h3><p>The ferry was sold for scrap in the winter of last year.</p><h3>Rating:</h3><p>False</p></div>',
  );
  assert.equal(description, undefined);
  assert.match(
    text,
    /^## Claim:\n\nThe ferry was sold[^\n]*\n\n## Rating:\n\nFalse\n\nThe ferry that carries/,
  );
});

test('a correction above the text is no standfirst', () => {
  for (const html of [
    '<div class="correction"><strong>Correction:</strong> An earlier version said eleven days.</div>',
    '<p>Editor’s note: An earlier version said eleven days.</p>',
  ]) {
    const { description, text } = read(html);
    assert.equal(description, undefined);
    assert.match(text, /^[^\n]*An earlier version said eleven days\.\n\nThe ferry/);
  }
});

test('a correction beside the article is of it, and one below the next article is not', () => {
  const correction =
    '<aside class="article-correction"><h4>Correction</h4><p>An earlier version said eleven days; it was nine.</p></aside>';
  assert.match(
    read('', correction).text,
    /## Correction\n\nAn earlier version said eleven days; it was nine\.$/,
  );
  const next = `<article><h1>Wolves at the bus stop</h1><p>Three wolves were seen.</p></article>${correction}`;
  assert.doesNotMatch(read('', next).text, /eleven days/);
});
