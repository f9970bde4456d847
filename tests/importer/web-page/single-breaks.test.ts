import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPage } from './story-page.ts';

const headline = 'Ferry returns to Port Velm harbour';
const paragraphs = [
  'The ferry between Port Velm and the island came back into service on Thursday after eleven months of repairs.',
  'Nobody had to wait.',
  'The harbour office counted four hundred passengers on the first morning, more than on any day since the storm.',
];

/** Imports a page of the 1990s; gives its fields and the paragraphs of its text. */
function read(body: string) {
  const page = `<table width="600"><tr><td>${body}</td></tr></table>`;
  const { entry, found, refusals } = importPage(`<title>Velm Packet: ${headline}</title>`, page);
  assert.deepEqual(refusals, []);
  return {
    ...found,
    text: entry
      ?.slice(entry.indexOf('\n---\n') + 5)
      .trim()
      .split('\n\n'),
  };
}

/** The paragraphs of a page whose header is read as it is printed. */
function textBelowHeader(body: string) {
  const { title, authors, date, text } = read(body);
  assert.deepEqual([title, authors, date], [headline, ['Orsa Tindal'], '2001-04-15']);
  return text;
}

test('headline, byline and day that only line breaks part from the first paragraph are the header', () => {
  const text = paragraphs.join('<br><br>');
  for (const header of [
    `<font size="5"><b>${headline}</b></font><br><i>By Orsa Tindal</i><br><font size="1">April 15, 2001</font><br>`,
    `<p>${headline}<br>By Orsa Tindal, Staff Writer<br>April 15, 2001<br>`,
    `<p><b>${headline}</b></p><p><b>By Orsa Tindal</b></p><font size="1">Posted: Sunday, April 15, 2001</font><br>`,
  ])
    assert.deepEqual(textBelowHeader(header + text), paragraphs, header);
  const inCapitals = read(`<b>${headline}</b><br>By ORSA TINDAL<br>April 15, 2001<br>${text}`);
  assert.deepEqual([inCapitals.title, inCapitals.text], [headline, paragraphs]);
});

test('lines indented by spaces that browsers keep are paragraphs, and those of a verse are not', () => {
  const header = `<h1>${headline}</h1><i>By Orsa Tindal</i><br>April 15, 2001<br>`;
  const short = [paragraphs[1], 'The gulls came too.', ...paragraphs];
  for (const indent of ['&nbsp;&nbsp;&nbsp;', '&emsp;&emsp;'])
    assert.deepEqual(textBelowHeader(header + short.map((text) => `${indent}${text}<br>`).join('\n')), short);
  const verse = 'Over the water,<br>&nbsp;&nbsp;&nbsp;grey as the gulls,<br>the ferry is late.';
  const text = textBelowHeader(`${header}<p>${paragraphs[0]}</p><p>${verse}</p><p>${paragraphs[2]}</p>`);
  assert.equal(text?.length, 3);
  assert.match(text[1] ?? '', /grey as the gulls,/);
});

test('a notice of copyright with its day is no header of what stands below it', () => {
  const notice =
    '© Velm Packet, 15.04.2001<br>All texts of these pages are those of the Velm Packet, which sells them to whoever asks for one.';
  const { text } = read(
    `<h1>${headline}</h1><p>By Orsa Tindal</p><p>April 15, 2001</p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}<p>${notice}</p>`,
  );
  assert.deepEqual(text, [...paragraphs, notice.replace('<br>', '\\\n')]);
});
