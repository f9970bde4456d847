import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, importStory, longText, second, textOfBody, third } from './story-page.ts';

const short = 'Nobody had to wait.';
const other = 'The master of the harbour counts the boats every morning, as his father did before the war.';

test('a sentence that is boxed otherwise than the paragraphs among which it stands is of the text', () => {
  for (const box of [
    `<div>${other}</div>`,
    `<div><div><p>${other}</p></div></div>`,
    `<section><h2>The master</h2><p>${other}</p></section>`,
    `<table><tr><th>Who</th><th>What</th></tr><tr><td>Master</td><td>${other.repeat(6)}</td></tr></table>`,
    `<dl><dt>Master</dt><dd>${other}</dd></dl>`,
    `<ul><li>${other}</li></ul>`,
    `<figure><img src="a.jpg" alt="A boat"><figcaption>A boat in the harbour.</figcaption></figure><div>${other}</div>`,
  ])
    assert.ok(importStory(box).entry?.includes(other), box);
});

test('the first and the last sentence of a text stay, be they short or boxed otherwise', () => {
  for (const box of [
    (text: string) => `<p>${text}</p>`,
    (text: string) => `<div>${text}</div>`,
    (text: string) => `<div><p>${text}</p></div>`,
    (text: string) => `<blockquote><p>${text}</p></blockquote>`,
    (text: string) => `<ul><li>${text}</li></ul>`,
  ]) {
    const text = textOfBody(
      `<article>${header}${box(short)}${first}${second}${third}${box(other)}</article>`,
    );
    assert.ok(text.includes(short), box(''));
    assert.ok(text.includes(other), box(''));
    assert.ok(text.indexOf(short) < text.indexOf('came back to the harbour'), box(''));
  }
});

test('a last paragraph below what a page puts between stays, and what leads elsewhere there does not', () => {
  const between =
    '<aside><h4>Related</h4><ul><li><a href="/x">Lowmouth wants the ferry</a></li></ul></aside><div class="ad">Advertisement</div>';
  const text = textOfBody(`<article>${header}${longText}${between}<div>${short}</div></article>`);
  assert.ok(text.endsWith(short), text);
  assert.ok(!text.includes('Lowmouth'), text);
});

test('an article of two sentences is not outweighed by the openings of others below it', () => {
  const cards = ['ferry', 'pier', 'market']
    .map(
      (what) =>
        `<div class="card"><h4><a href="/${what}">Lowmouth wants the ${what}</a></h4><p>The harbour of Lowmouth has confirmed that it would be interested in the ${what} of Port Velm, if it were for sale.</p></div>`,
    )
    .join('');
  const { entry, found } = importBody(
    `<article>${header}<p>${short}</p><p>${other}</p></article><section class="related"><h3>More stories</h3>${cards}</section>`,
  );
  assert.ok(entry?.includes(short) && entry.includes(other), entry);
  assert.ok(!entry?.includes('Lowmouth'), entry);
  assert.equal(found.description, undefined);
});

test('what stands below a first sentence of the text is no standfirst', () => {
  const { entry, found } = importBody(
    `<article>${header}<p>${short}</p><table><tr><td>2019</td><td>${other}</td></tr></table>${longText}</article>`,
  );
  assert.equal(found.description, undefined);
  assert.ok(entry?.includes(other));
});

test('a notice of a pay wall in the box of the text is not of it', () => {
  const notice = 'Dieser Artikel ist exklusiv für unsere Abonnenten.';
  assert.ok(!textOfBody(`<article>${header}${longText}<div>${notice}</div></article>`).includes(notice));
});
