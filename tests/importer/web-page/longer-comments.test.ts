import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second } from './story-page.ts';

const lead =
  'Version nine of the harbour’s tide table has been printed, and it is the first in which the upper town has a page of its own. The table began as a list that the pilots kept for themselves, and it has since been sold in every shop of the three ports. It comes with a map of the banks, a calendar of the moon, a list of lights, a page for notes and a card for the telephone numbers of the pilots. The ninth printing is one of small corrections, and two drafts of it were read by the pilots before it, who found forty mistakes in all:';
const items = Array.from(
  { length: 24 },
  (_, at) =>
    `<li><a href="https://tides.example/${at}">no. ${at}</a> The height of the evening tide at the ${at}th buoy was given for noon</li>`,
).join('');
const list = `<blockquote><strong>Corrected in draft 9.1:</strong><ul><li>no. 90 double line</li>${items}</ul></blockquote>`;
const comment =
  'I go there only now and then, though that is because I moved away from the valley some years ago, and my brother, who still lives there, goes once a week, with his dog, his cart and the neighbour’s children, who like the lights.';
const comments = Array.from(
  { length: 30 },
  (_, at) =>
    `<div class="readerContent"><a href="/u/${at}">Iva ${at}</a><p>${comment} That was year ${at}, on the ${at}th.</p></div>`,
).join('');
const box = `<div id="commentColumn"><h2>Comments (30)</h2>${comments}</div>`;
const story = `<div class="tides"><p><img src="tides.png" alt="tides" width="65"> ${lead}</p>${list}</div>`;

test('comments that are longer than the article below its headline are left out, and its lead and list stay', () => {
  const { entry = '', refusals } = importBody(`<div class="head">${header}</div>${story}${box}`);
  assert.deepEqual(refusals, []);
  assert.ok(entry.includes('Version nine of the harbour’s tide table'));
  assert.ok(entry.includes('Corrected in draft 9.1:'));
  assert.ok(entry.includes('double line') && entry.includes('23th buoy'));
  assert.ok(!entry.includes('I go there only now'));
});

test('a page on which nothing but comments tells anything is the text of its readers', () => {
  const { entry = '' } = importBody(`${header}${box}`);
  assert.ok(entry.includes('I go there only now'));
});

const cell = (words: string) => `<tr><td width="570"><div align="left"><span>${words}</span></div></td></tr>`;
const wrote = (at: number, words: string) =>
  cell(`<b>Iva ${at}</b>, on Dec ${at}, 2009 <i>wrote:</i><br> ${words}`);
const typeset = longText.replace(/<p>(.*?)<\/p>/g, '$1<br><br>');
const inTables = (rows: string) =>
  `<table><tr><td>${header}${typeset}<table><tr><td><h3>Comments</h3></td></tr></table><table>${rows}</table></td></tr></table>`;

test('what readers wrote below a heading of comments is left out where each says who, and when', () => {
  const rows = [wrote(24, comment), wrote(21, `${comment}<br><br>${comment}`), wrote(17, comment)].join('');
  const { entry = '', draft } = importBody(inTables(rows));
  assert.ok(entry.includes('On Sunday the boat') && !entry.includes('I go there only now'));
  assert.ok(draft.leftOut.some(({ rule, text }) => rule === 'comments' && text.includes('I go there only')));
});

test('a chapter on comments is text, though it tells when one was written', () => {
  const chapter = `<h3>Comments</h3>${first}<p>On 4 May 2009 the council wrote that it had read all of them, and that none was kind.</p>${second}`;
  const { entry = '' } = importBody(`<article>${header}${longText}${chapter}</article>`);
  assert.ok(entry.includes('that none was kind') && entry.includes('had never sounded any better'));
});
