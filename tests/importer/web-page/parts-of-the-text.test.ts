import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importPage, longText, second, textOfBody, third } from './story-page.ts';

const paragraphs = [first, second, third];
const titles = [
  ['Earth Harbour', 'Outside Over Here', 'Upset Tide'],
  ['Armand Gull', 'of the mercy boats', 'Backdock'],
  ['Bell Crew', 'BLUE', 'Quay'],
] as const;

function chart(line: string): string {
  const items = titles.map(
    ([artist, work, label], at) =>
      `<div class="item"><div class="inner"><div class="entry-header"><h2><span><a href="/artist/${at}">${artist}</a><em>${work}</em><span class="label">${label}</span></span></h2></div>${line}${paragraphs[at]}</div></div>`,
  );
  return `<article>${header}<p>The harbour has heard more songs this year than in all the winters since the bridge was built.</p>${items.join('')}</article>`;
}

test('the headings above the parts of a list stay, though each stands in a box and begins with a link', () => {
  const text = textOfBody(chart(''));
  assert.match(text, /## Earth Harbour.*Outside Over Here.*Upset Tide/);
  assert.match(text, /## Armand Gull/);
  assert.match(text, /## Bell Crew/);
});

test('the parts of a heading that only style sheets part are parted by a space', () => {
  const plain = textOfBody(chart('')).replace(/[*_]|\]\([^)]*\)|\[/g, '');
  assert.match(plain, /## Earth Harbour Outside Over Here Upset Tide\n/);
  assert.match(plain, /## Armand Gull of the mercy boats Backdock\n/);
  assert.match(plain, /## Bell Crew BLUE Quay\n/);
});

test('a kicker stays apart from the headline behind it, whether a mark for screen readers parts them, one of its own or none', () => {
  const headings = [
    '<span>Council of Orn<span class="visually-hidden" aria-hidden="true">: </span></span>Pier stays shut',
    '<span class="k">Council of Orn</span><span class="m">:</span><span class="t">Pier stays shut</span>',
    '<span>Council of Orn</span>Pier stays shut',
  ];
  for (const heading of headings)
    assert.match(
      textOfBody(`<article>${header}${first}<h2>${heading}</h2>${second}${third}</article>`),
      /^## Council of Orn:? Pier stays shut$/m,
    );
  const { entry } = importPage(
    '<meta name="author" content="Orsa Tindal"><meta property="article:published_time" content="2021-04-15">',
    `<article><h1><span>Council of Orn</span>Pier stays shut in winter</h1>${longText}</article>`,
  );
  assert.match(entry ?? '', /title: Council of Orn Pier stays shut in winter\n/);
});

test('a word of a heading whose letters are dressed one by one stays one word', () => {
  const heading =
    '<h2><span class="cap">T</span><span>HE</span> Velm<em>land</em> <b>Orn</b><i class="small">gate</i></h2>';
  assert.match(textOfBody(`<article>${header}${first}${heading}${second}${third}</article>`), /THE/);
});

const published = (name: string) =>
  `<div class="item"><h3>The game of ${name}</h3><div class="sub"><div class="field">Published by ${name} House</div></div>`;

test('the line below each title of a list stays with it', () => {
  const items = ['Orn', 'Velm', 'Tarn'].map(
    (name, at) => `${published(name)}<div class="text">${paragraphs[at]}</div></div>`,
  );
  const text = textOfBody(`<article>${header}${first.replace('bread', 'salt')}${items.join('')}</article>`);
  for (const name of ['Orn', 'Velm', 'Tarn'])
    assert.ok(text.includes(`The game of ${name}\n\nPublished by ${name} House\n\n`), text);
});

test('a line that says the same below each title is the page’s', () => {
  const items = ['Orn', 'Velm', 'Tarn'].map(
    (name, at) =>
      `${published(name).replace(/Published.*House/, 'Visit the shop')}<div class="text">${paragraphs[at]}</div></div>`,
  );
  const text = textOfBody(`<article>${header}${first.replace('bread', 'salt')}${items.join('')}</article>`);
  assert.ok(!text.includes('Visit the shop'), text);
});

test('a heading that a list of contents leads to is the text’s, whatever marks it for that list', () => {
  const box = `<div class="inline-box"><h2 id="how-we-count" class="heading toc">How we count the boats</h2>${second}</div>`;
  const text = textOfBody(`<article>${header}${first}${box}${third}</article>`);
  assert.ok(text.includes('## How we count the boats\n'), text);
});

const listed = ['Boats for the summer', 'Boats for the winter with ice', 'Oars'];
const items = listed.map((one) => `<li>${one}</li>`).join('');

test('the list that a line leads to with a colon stays, even in an emphasis that was closed too late', () => {
  const html = `<p><em>The harbour sells:</p>\n<ul>${items}</ul><p></em></p>`;
  const text = textOfBody(
    `<article><div class="content">${header}${first}${html}${longText}</div></article>`,
  );
  for (const one of listed) assert.ok(text.includes(one), text);
});

test('a line that is a link of the same words below each part of a text is a button', () => {
  const button = '<p><a href="https://boats.example/buy">Compare the prices of boats</a></p>';
  const text = textOfBody(
    `<article>${header}${paragraphs.map((one) => one + button).join('')}<p>The harbour closes at noon, and the boats stay there.</p></article>`,
    { head: '<link rel="canonical" href="https://velm.example/ferry">' },
  );
  assert.ok(!text.includes('Compare the prices'), text);
});

test('the heading above the first paragraph stays where the others of the text are set as it is', () => {
  const heading = (text: string) => `<h2 class="post time">${text}</h2>`;
  const parts = ['7 am: Fog', '8 am: A horn', '9 am: A lamp'].map(
    (text, at) => `${heading(text)}${paragraphs[at]}`,
  );
  const text = textOfBody(`<article>${header}<div class="content">${parts.join('')}</div></article>`);
  assert.match(text, /^## 7 am: Fog/);
});

test('lines in a box that is called a subheading stay', () => {
  const heading =
    '<div class="subheading"><div class="Title">Part two</div><div class="Title2">Asking the ferry for a letter</div></div>';
  const text = textOfBody(
    `<article>${header}<section>${first}${heading}${second}${third}</section></article>`,
  );
  assert.match(text, /^Part two\n\nAsking the ferry for a letter$/mu);
  const teaser = heading.replace('Asking', '<a href="/x">Asking').replace('letter', 'letter</a>');
  assert.doesNotMatch(
    textOfBody(`<article>${header}<section>${first}${teaser}${second}${third}</section></article>`),
    /Asking the ferry/,
  );
});
