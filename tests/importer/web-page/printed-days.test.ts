import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { importPage } from './story-page.ts';

const first =
  '<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>';
const rest = `<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>
<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>`;

/** What is read of a page's day: the day, or else the message of the doubt. */
function dayOf(line: string, between = '', lang = 'en') {
  const page = `<!doctype html><html lang="${lang}"><head><title>The ferry is back</title></head><body><article>
<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><p class="date">${line}</p>${first}${between}${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.date ?? read.draft.doubts.find(({ asks }) => asks === 'date')?.message;
}

test('days that a quotation or a sentence of the text tells are none of the article’s', () => {
  for (const between of [
    '<blockquote class="twitter-tweet"><p>My hat is back.</p>— Lio Pant (@liopant) <a href="https://social.example/1">June 3, 2022</a></blockquote>',
    '<blockquote><p>Nine horses came up the stairs.</p><footer>Velm Courier, 3 May 2010</footer></blockquote>',
    '<p>He was born in Lowmouth on 3 March 1950.</p>',
  ])
    assert.equal(dayOf('15 April 2021', between), '2021-04-15', between);
});

test('a line of nothing but labelled days and their times is a dateline, with its full stop and however long it is', () => {
  for (const [line, lang] of [
    ['Published April 15, 2021 at 3:30 p.m.', 'en'],
    ['Publié le 15/04/2021 à 15h30, mis à jour le 16/04/2021 à 10h00', 'fr'],
  ] as const)
    assert.equal(dayOf('', `<p>${line}</p>`, lang), '2021-04-15', line);
});

test('the doubt about a day quotes the date that was seen and says what is wrong with it', () => {
  for (const [line, unexpected] of [
    ['Monday, 15 April 2021', 'day "Monday, 15 April 2021", expected the weekday of 2021-04-15'],
    ['30 February 2021', 'day "30 February 2021", expected a day that exists'],
    ['9 October 2031', 'day "9 October 2031", expected a day that is not after 2026-01-01'],
    ['15.04.21', 'day "15.04.21", expected a year of four digits'],
    [
      'Last updated: 9 May 2021',
      'day "9 May 2021", which is that of the last change, expected a day of publication',
    ],
    ['Event date: 12 May 2022', 'day "12 May 2022", expected the day of publication, not of something else'],
    [
      'Video available until 12 May 2022',
      'day "12 May 2022", expected the day of publication, not of something else',
    ],
    [
      'Unverändert gültig seit: 12.05.2022',
      'day "12.05.2022", expected the day of publication, not of something else',
    ],
    ['3 days ago', 'day "3 days ago", expected a day'],
  ])
    assert.equal(dayOf(line ?? ''), `Unexpected ${unexpected}, give it with --date`);
});

test('an abbreviation with the moment of its words tells the day, as microformats do', () => {
  assert.equal(dayOf('<abbr title="2021-04-15T15:20:00-0800">Thu Apr 15, 6:20 pm ET</abbr>'), '2021-04-15');
  assert.match(
    String(dayOf('<abbr title="the harbour’s time">Thu Apr 15, 6:20 pm HT</abbr>')),
    /^Unexpected/,
  );
});

test('a day without a label that stands only below the text counts where the address has it too', () => {
  const below = (address: string) => {
    const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title><link rel="canonical" href="https://velm.example/${address}"></head><body><article>
<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${first}${rest}<div class="timestamp">April 15, 2021 | 5:03pm</div></article></body></html>`;
    const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
    return 'draft' in read ? read.draft.fields.date : undefined;
  };
  assert.equal(below('stories/2021-04-15/the-ferry-is-back'), '2021-04-15');
  assert.equal(below('stories/the-ferry-is-back'), undefined);
  assert.equal(below('stories/2021/04/12/the-ferry-is-back'), undefined);
});

test('a page that prints no date is said to have none', () => {
  assert.match(String(dayOf('')), /^Unexpected page without a certain day of publication/);
});

test('a text that reads as no language that is known is not called one', () => {
  const page = `<!doctype html><html lang="ar"><head><title>The ferry is back</title></head><body><article><h1>The ferry is back</h1>${first}${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  const doubt = read.draft.doubts.find(({ rule }) => rule === 'language');
  assert.match(doubt?.message ?? '', /^Unexpected language "ar" for a text that reads as another language,/);
});

test('a recorded day of publication that is that of the last change is asked for where a record has an earlier one', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2025-01-08', dateModified: '2025-01-08' };
  const head = `<meta name="DC.Date" content="2024-03-18"><script type="application/ld+json">${JSON.stringify(article)}</script>`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>${head}</head><body><article><h1>The ferry is back</h1>${first}${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.match(
    read.draft.doubts.find(({ asks }) => asks === 'date')?.message ?? '',
    /"2025-01-08" and "2024-03-18"/,
  );
});

/** What is read of a page whose records tell a moment and that prints a day beside its headline. */
function dayBeside(moment: string, line: string) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title><meta property="article:published_time" content="${moment}"></head><body><article>
<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><p class="date">${line}</p>${first}${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.date ?? read.draft.doubts.find(({ asks }) => asks === 'date')?.message;
}

test('the printed day counts beside a moment of UTC whose seconds have one digit', () => {
  assert.equal(dayBeside('2020-12-05T23:15:0Z', '6 December 2020'), '2020-12-06');
});

test('a printed day that only an unwritten zone explains is asked for', () => {
  assert.equal(
    dayBeside('2020-12-05T23:15:00', '6 December 2020'),
    'Unexpected day "2020-12-05" and "2020-12-06", expected one day, give it with --date',
  );
  assert.equal(dayBeside('2020-12-05T23:15:00+01:00', '6 December 2020'), '2020-12-05');
});

test('a long line that opens with a day in numbers and a dash tells the day of the article', () => {
  const line = '17/03/2020 - 04:30 - Fonte: Agência de Velm - Foto: Lio Pant, do porto de Velm';
  const page = `<!doctype html><html lang="fr"><head><title>Le bac</title></head><body><article><h1>Le bac est revenu</h1><p class="tagline">${line}</p>${first}${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.equal(read.draft.fields.date, '2020-03-17');
});

test('so does one that opens with a day in words and a stroke, but no sentence that goes on behind its dash', () => {
  const line = '15 April 2021 at 08:45 | Subjects: Harbours, Ferries and bridges | Show the comments';
  assert.equal(dayOf('', `<p>${line}</p>`), '2021-04-15');
  const told =
    '15 April 2021 - a Thursday - was the day on which the ferry of the town came back to the harbour.';
  assert.notEqual(dayOf('', `<p>${told}</p>`), '2021-04-15');
});

test('the full day in the dateline that opens the report is its day where the page tells no other', () => {
  const filed = (line: string) => {
    const opening = first.replace('<p>', '<p>LOWMOUTH, Dec 20, 2020 (QVR) - ');
    const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${line}${opening}${rest}</article></body></html>`;
    const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
    assert.ok('draft' in read);
    return read.draft.fields.date;
  };
  assert.equal(filed(''), '2020-12-20');
  assert.equal(filed('<p class="date">22 December 2020</p>'), '2020-12-22');
  assert.equal(filed('<p class="date">30 February 2021</p>'), undefined);
});

test('a stamp in seconds that a system wrote as thousandths is the moment that it means', () => {
  assert.equal(dayBeside('1970-01-17T04:27:32.549Z', '25 April 2014'), '2014-04-25');
  assert.match(dayBeside('1970-01-17T04:27:32.549Z', '3 May 2019') ?? '', /"2014-04-25" .* "2019-05-03"/);
  assert.match(dayBeside('1970-01-01T00:00:00.000Z', 'today') ?? '', /expected a day that exists/);
});

test('a day that a page marks within the link to another one is of that other one', () => {
  const card = (day: string) =>
    `<a href="/wolves-${day}"><h3>Wolves at the bus stop</h3><span itemprop="datePublished" content="${day}T12:00:00+00:00">${day}</span></a>`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><p class="date">15 April 2021</p>${first}${rest}</article><aside>${card('2022-05-12')}${card('2022-05-10')}</aside></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.equal(read.draft.fields.date, '2021-04-15');
});

test('the label before a day says more of it than what its element is called', () => {
  const line = 'x</p><dl><dt>Date</dt><dd class="updated dtstamp"><time>15 April 2021</time></dd></dl><p>';
  assert.equal(dayOf(line), '2021-04-15');
  assert.match(String(dayOf(line.replace('Date', 'Updated'))), /that of the last change/);
  const named = (name: string) => dayOf(`x</p><div class="${name}">15 April 2021</div><p>`);
  assert.match(String(named('publicationDate updated')), /that of the last change/);
  assert.equal(named('publicationDate module__notUpdated'), '2021-04-15');
});

test('an element within a line that is called a date, and holds one, makes it the dateline', () => {
  const page = (above: string, below: string) => {
    const body = `<div class="page">${above}<h1>The ferry is back</h1>${below}${first}${rest}</div>`;
    const html = `<!doctype html><html lang="fr"><head><title>The ferry is back</title></head><body>${body}</body></html>`;
    const read = readWebPage(html, { today: '2026-01-01', language: 'en' });
    assert.ok('draft' in read);
    return read.draft.fields.date;
  };
  const bar = (name: string, day: string) =>
    `<div class="social-line"><div class="details"><a href="/authors/1">Orsa Tindal</a> / <span class="${name}">${day}</span></div></div>`;
  assert.equal(page(bar('date', '12 août 2015, 17:40'), ''), '2015-08-12');
  assert.equal(page(bar('shared', '12 août 2015, 17:40'), ''), undefined);
  const line =
    '<span class="date-ttl">Par <a href="/r">Orsa Tindal</a> le 30/01/2017 à 01h26 (mise à jour le 30/01/2017 à 11h34)</span>';
  assert.equal(page('', line), '2017-01-30');
});

test('a recorded day of publication is asked for where another record has an earlier one and readers see none', () => {
  const head =
    '<meta property="article:published_time" content="2021-04-15T09:30:00Z"><meta name="author" content="Orsa Tindal">';
  const dayOf = (other: string, line = '') => {
    const { draft } = importPage(
      `<title>The ferry is back</title>${head}<meta name="date" content="${other}">`,
      `<article><h1>The ferry is back</h1>${line}${first}${rest}</article>`,
    );
    return draft.fields.date ?? draft.doubts.find(({ asks }) => asks === 'date')?.message;
  };
  assert.match(dayOf('2021-04-12') ?? '', /"2021-04-15" and "2021-04-12"/);
  assert.equal(dayOf('2021-04-12', '<p class="date">15 April 2021</p>'), '2021-04-15');
  for (const same of ['2021-04-15', '2021-04-16']) assert.equal(dayOf(same), '2021-04-15');
});
