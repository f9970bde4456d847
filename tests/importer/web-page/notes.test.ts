import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody, third } from './story-page.ts';

const note = 'The ladder was found later, under leaves.';
const mark = '<sup><a href="#n1" id="m1">1</a></sup></p>';
const marked = first.replace('</p>', mark);

const notes = {
  'of Substack': [marked, `<div class="footnote"><a id="n1" href="#m1">1</a><div><p>${note}</p></div></div>`],
  'of Google Docs': [marked, `<hr><div><p><a href="#m1" id="n1">[1]</a><span>&nbsp;${note}</span></p></div>`],
  'of SPIP, whose links repeat the page’s address': [
    marked.replace('#n1', '/article/ferry#n1'),
    `<div class="remarks"><div class="inner"><div id="n1"><p>[<a href="/article/ferry#m1">1</a>] ${note}</p></div></div></div>`,
  ],
  'in a box that is called so': [first, `<div class="footnote"><p>1 ${note}</p></div>`],
} as const;

for (const [what, [opening, html]] of Object.entries(notes)) {
  test(`the notes below a text are text: ${what}`, () => {
    const text = textOfBody(`<article>${header}${opening}${second}${third}${html}</article>`);
    assert.ok(text.includes(note), text);
  });
}

test('a note that is as long as a paragraph is text', () => {
  const long = `${note} It had stood there since the storm.`;
  const html = `<div class="footnote"><a id="n1" href="#m1">1</a><div class="footnote-content"><p>${long}</p></div></div>`;
  assert.ok(textOfBody(`<article>${header}${marked}${second}${third}${html}</article>`).includes(long));
});

test('what links within the page lead to and what leads to none of them is no note', () => {
  const top = first.replace('</p>', ' <a href="#n1">Comments</a></p>');
  const text = textOfBody(
    `<article>${header}${top}${second}${third}</article><div id="n1"><p>${note}</p></div><p><a href="#top">Top</a></p>`,
  );
  assert.ok(!text.includes(note), text);
});

test('what stands beside a text and its notes in a small page is no note', () => {
  const [opening, html] = notes['of Google Docs'];
  const text = textOfBody(
    `<div><div>${header}${opening}${second}${third}${html}</div><div><p>Discussion about this post</p></div></div>`,
  );
  assert.ok(text.includes(note) && !text.includes('Discussion'), text);
});
