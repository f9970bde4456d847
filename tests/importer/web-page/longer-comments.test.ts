import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, importBody, longText } from './story-page.ts';

const lead =
  'Version nine of the harbour’s tide table has been printed, and it is the first in which the upper town has a page of its own. The table began as a list that the pilots kept for themselves, and it has since been sold in every shop of the three ports. It comes with a map of the banks, a calendar of the moon, a list of lights, a page for notes and a card for the telephone numbers of the pilots. The ninth printing is one of small corrections, and two drafts of it were read by the pilots before it, who found forty mistakes in all:';
const items = Array.from(
  { length: 24 },
  (_, at) =>
    `<li><a href="https://tides.example/${at}">no. ${at}</a> The height of the evening tide at the ${at}th buoy was given for noon</li>`,
).join('');
const list = `<blockquote><strong>Corrected in draft 9.1:</strong><ul><li>no. 90 double line</li>${items}</ul></blockquote>`;
const comments = Array.from(
  { length: 8 },
  (_, at) =>
    `<div class="reaction"><a href="/u/${at}">Iva ${at}</a><div class="words">${longText}</div></div>`,
).join('');
const page = `<div class="main"><div class="head">${header}</div>
<div class="story"><p><img src="tides.png" alt="tides" width="65"> ${lead}</p>${list}</div></div><div id="comments"><h2>Comments (8)</h2>${comments}</div>`;

test('comments that are longer than the article below its headline are left out, and its lead and list stay', () => {
  const { entry = '', refusals } = importBody(page);
  assert.deepEqual(refusals, []);
  assert.ok(entry.includes('Version nine of the harbour’s tide table'));
  assert.ok(entry.includes('Corrected in draft 9.1:'));
  assert.ok(entry.includes('double line') && entry.includes('23th buoy'));
  assert.ok(!entry.includes('On Monday the boat'));
});

test('a page on which nothing but comments tells anything is the text of its readers', () => {
  const { entry = '' } = importBody(`${header}<div id="comments">${comments}</div>`);
  assert.ok(entry.includes('On Monday the boat'));
});
