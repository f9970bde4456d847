import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const options = { today: '2026-12-31', language: 'en', given: { region: 'Testland' } };

function importText(source: string) {
  return importSource(Buffer.from(source), 'ferry.txt', options);
}

const address = 'https://packet.example/news/ferry';
const title = 'Ferry returns to Marlow after nine weeks of repairs in Skarn | Velm Packet';
const menu =
  'Home\nHarbour\nCouncil\nWeather\nSport\nCulture\nLetters\nVideo\nPodcasts\nArchive\nSubscribe\nLog in';
const article = [
  'Ferry returns to Marlow after nine weeks\nof repairs in Skarn\n\nBy Orsa Tindal\n15 April 2021',
  `The harbour office of Marlow counted forty boats at dawn, and the count was lower
than in any spring since the pier was lengthened. Nobody at the office had an
explanation for what the log shows, and nobody there will have one before the next`,
  `count at the end of the month. The council of Testland meets on Thursday to hear
Brenn Halloway, who kept the log for eleven years, and will then decide.`,
  `The repairs had cost twice what the harbour company had planned, and fares would
rise by a tenth from the summer on. Residents had waited since the spring, when
the old engine failed within sight of the harbour.`,
];

/** As Chromium prints a page and pdftotext reads it: page by page, with a form feed between them. */
function print(head: string, foot: (page: number) => string): string {
  const pages = [`${menu}\n\n${article[0]}\n\n${article[1]}`, `${article[2]}`, `${article[3]}`];
  return pages.map((page, index) => `${head}\n\n${page}\n\n${foot(index + 1)}\n\n\f`).join('');
}

const plain = print(`11/28/26, 8:27 AM\n\n${title}`, (page) => `${address}\n\n${page}/3`);
const laidOut = print(`11/28/26, 8:27 AM          ${title}`, (page) => `${address}            ${page}/3`);
const firefox = print(`${title}          ${address}`, (page) => `${page} von 3            28.11.2026, 08:27`);

for (const [name, source] of Object.entries({ plain, laidOut, firefox }))
  test(`A page that a browser printed comes home without its marks, under its own day (${name})`, () => {
    const { draft, entry } = importText(source);
    assert.equal(draft.fields.title, 'Ferry returns to Marlow after nine weeks of repairs in Skarn');
    assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
    assert.equal(draft.fields.date, '2021-04-15');
    assert.ok(entry);
    assert.doesNotMatch(entry, /2026|packet\.example|Velm Packet|Podcasts/u);
    assert.match(entry, /before the next count at the end of the month\./u);
  });

test('A page on one sheet is known by the time on top and the address beside its number', () => {
  const body = `${article[0]}\n\n${article[3]}`;
  const source = `11/28/26, 8:27 AM       ${title}\n\n${body}\n\n${address}      1/1\n`;
  const { draft } = importText(source);
  assert.equal(draft.fields.title, 'Ferry returns to Marlow after nine weeks of repairs in Skarn');
  assert.equal(draft.fields.date, '2021-04-15');
});

test('The headline stays where the window has the same title, with no site in it', () => {
  const own = title.replace(' | Velm Packet', '');
  const { draft } = importText(plain.replaceAll(title, own).replace(/weeks\nof/u, 'weeks of'));
  assert.equal(draft.fields.title, own);
});

test('The time of printing is no day of the article', () => {
  const { draft } = importText(plain.replace('15 April 2021', ''));
  assert.equal(draft.fields.date, undefined);
});

test('Counts of pictures that stand beside no marks of a page stay as they were read', () => {
  const gallery = `Ferry returns to Marlow\n\nBy Orsa Tindal\n15 April 2021\n\n1/3\n\nThe pier of Marlow at dawn.\n\n2/3\n\nThe ferry in its dock in Skarn.\n\n3/3\n\nThe council of Testland, which meets on Thursday.\n\n${article[1]} count.`;
  const { draft } = importText(gallery);
  assert.ok(draft.leftOut.every(({ rule }) => rule !== 'running-head'));
});

test('The headline is asked for where no line says what the window is called', () => {
  const other = 'Old ferry is back in the harbour of Marlow';
  const { draft } = importText(plain.replaceAll(title, `${other} | Velm Packet`));
  assert.equal(draft.fields.title, undefined);
  assert.ok(draft.doubts.some(({ asks, message }) => asks === 'title' && message.includes(other)));
});

for (const [name, head] of Object.entries({
  'the paper, the day and the number': (page: number) => `The Velm Herald – 15 April 2021 – ${page}`,
  'the number and the paper': (page: number) => `${page} | The Velm Herald`,
}))
  test(`Heads of a paper’s pages within sentences are left out: ${name}`, () => {
    const [opening = '', first = '', second = '', third = ''] = article;
    const source = `${opening}\n\n${first.replaceAll('\n', ' ')}\n\n${head(12)}\n\n${second}\n\n${third.replace('fares would', `fares\n\n${head(13)}\n\nwould`)}\n`;
    const { draft, entry = '' } = importText(source);
    assert.deepEqual(
      draft.leftOut.filter(({ rule }) => rule === 'running-head').map(({ text }) => text),
      [head(12), head(13)],
    );
    assert.match(entry, /before the next count at the end.*and fares would rise by a tenth/su);
  });

test('A paper beside a number that stands only once stays', () => {
  const source = `${article.slice(0, 3).join('\n\n')}\n\n1 The Velm Herald\n\n2 The Marlow Courier\n\n${article[3]}\n`;
  assert.match(importText(source).entry ?? '', /The Velm Herald.*The Marlow Courier/su);
});

test('A page’s number with that of all is left out between paragraphs, in other languages too', () => {
  for (const number of ['Page 2 of 5', 'Page 2 sur 5', 'Strona 2 z 5', 'Pagina 2 van 5']) {
    const { entry = '' } = importText(`${article.slice(0, 3).join('\n\n')}\n\n${number}\n\n${article[3]}\n`);
    assert.ok(!entry.includes(number), entry);
  }
});

test('A PDF’s signs for two letters become letters, in the headline, in the text and at a line’s end', () => {
  const signs = (text: string) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');
  const fleet =
    'Nobody knew whether the rest of the fleet would ever sail again from the old of-\nfice of the harbour.';
  const { draft, entry = '' } = importText(
    signs(
      `The first ferry is back\nBy Orsa Tindal\n15 April 2021\n\n${fleet}\n\n${article.slice(1).join('\n\n')}`,
    ),
  );
  assert.equal(draft.fields.title, 'The first ferry is back');
  assert.match(entry, /the fleet would.*office of the harbour\..*The harbour office of Marlow/su);
  assert.ok(draft.repairs.some(({ rule, before }) => rule === 'ligatures' && before === 'ﬂeet'));
});

test('What stands in sentences again with the number of the next page is a head, whatever it says', () => {
  const [opening = '', , second = '', third = ''] = article;
  for (const head of [
    (page: number) => `www.packet.example | 15 April 2021 | ${page}`,
    (page: number) => `${page}    ORSA TINDAL`,
  ]) {
    const half = third.replaceAll('\n', ' ').replace('planned, and', `planned, and\n\n${head(14)}\n\n`);
    const source = `${opening}\n\n${second.replaceAll('\n', ' ')}\n\n${head(12)}\n\n${half}\n`;
    const { draft, entry = '' } = importText(source);
    assert.ok(entry.includes('planned, and fares'), entry);
    const heads = draft.leftOut.filter(({ rule }) => rule === 'running-head').map(({ text }) => text);
    assert.deepEqual(heads, [head(12), head(14)]);
  }
});

test('Lines alike but for their numbers stay where no sentence goes on below them', () => {
  const source = `${article[0]}\n\n${article[3]}\n\nBoats in week 12\n\nThe harbour office counted forty boats at dawn.\n\nBoats in week 13\n\nThe office counted thirty boats at dawn, and nobody knew why.\n`;
  assert.match(importText(source).entry ?? '', /week 12.*week 13/su);
});
