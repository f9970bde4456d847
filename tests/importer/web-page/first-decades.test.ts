import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const text = `<p>The ferry between Port Velm and the island came back into service on Thursday after eleven months of repairs.</p>
<p>The harbour office counted four hundred passengers on the first morning, more than on any day since the storm.</p>
<p>Tickets cost the same as before, and the last boat will leave the quay at nine in the evening, every day but Sunday.</p>`;
const headline = 'Ferry returns to Port Velm harbour';

/** Reads a page that has no records but its window's title, as those of tables had none. */
function read(title: string, above: string, body = text) {
  const page = `<html lang="en"><head><title>${title}</title></head><body><table><tr><td>Search</td><td>${above}${body}</td></tr></table></body></html>`;
  const made = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in made);
  const { fields, doubts } = made.draft;
  const asked = (field: string) => doubts.find(({ asks }) => asks === field)?.message;
  return { ...fields, title: fields.title ?? asked('title'), doubts };
}

test('the headline is the line above the text that the window’s title holds between its site and its sections', () => {
  for (const [title, line] of [
    [`VELM NEWS -- Harbour! - Columnists - Quarrow: ${headline}`, `<div><b>${headline}</b></div>`],
    [
      `${headline}- Travel-Services-News By Industry-The Velm Times`,
      `<p class="top">${headline}<br>15 Apr, 2021, 1202 hrs, VPA</p>`,
    ],
    [`${headline}: Harbour: Ferries: Velm24`, `<p>${headline}<br><span>15/04/2021 11:27 - (VP)</span></p>`],
    [`${headline} (from The Packet )`, `<div class="art">${headline}</div>`],
    [
      `Velm Times Online - ${headline}`,
      `<p>Velm Times Online >> News</p><p>${headline} By O.R.Tindal (staff)</p>`,
    ],
    [
      `${headline} - Quay Central - Small and Distant Harbour News`,
      `<p>Small and Distant Harbour News</p><div>${headline}</div>`,
    ],
    [`VPA - Velm international ${headline}`, `<h4>${headline}</h4>`],
  ] as const)
    assert.equal(read(title, line).title, headline, title);
});

test('a line that only begins as the window’s title does is the headline as readers see it', () => {
  const whole = `${headline} after eleven months`;
  assert.equal(read(`Velm Packet: ${headline}`, `<h2>${whole}</h2><p>By Orsa Tindal</p>`).title, whole);
});

test('buttons and a day that is set as a heading stand between a headline and its text', () => {
  const above = `<h2>${headline}</h2><h5>04:52 PM on Friday, April 16, 2021</h5><p>A | A | A</p><p>E-mail | Print</p><p>By Orsa Tindal</p>`;
  assert.equal(read('', above).title, headline);
  const signed = `<h2>${headline}</h2><h4>Orsa Tindal, Velm News Service; Quay Leader-Post</h4><p>Published: 15 April 2021</p>`;
  assert.equal(read('', signed).title, headline);
});

test('on a page without any title the heading above the text is the headline, if the text speaks of it', () => {
  assert.equal(read('', `<h2>${headline}</h2>`).title, headline);
  assert.match(
    String(read('', '<h2>Letters and notes of our readers</h2>').title),
    /^Unexpected page without/,
  );
});

test('short headings of other boxes, names and addresses above the text are no headline', () => {
  for (const heading of [
    'VPC Newsletters',
    'Last 7 Days',
    'Latest ferry diaries',
    'Orsa Ilse Tindal',
    'VelmNews.example',
    'Packet.example: Harbour',
  ]) {
    const { title = '' } = read(
      '',
      `<h3>${heading}</h3><div>Ferries of the harbour</div><p>By Brenn Halloway</p>`,
    );
    assert.match(title, /^Unexpected page without a certain headline/, heading);
  }
});

test('a line that the page’s own names call a headline is one, whatever stands below it', () => {
  for (const name of ['headline', 'storyHeadline', 'topstory-heading-story', 'arttitle', 'ArticleHead'])
    assert.equal(
      read(
        'Velm Daily News - 6.0',
        `<p class="${name}">${headline}</p><div>Advertiser Directory</div><div>Quay Sponsors</div><p>By Orsa Tindal</p>`,
      ).title,
      headline,
      name,
    );
});

test('the name of a paper, an address or a section is no headline', () => {
  for (const name of ['Velm Times Online', 'VelmLeader.example', 'Sport', 'Harbour News - Packet.example']) {
    const { title = '' } = read(name, `<h1>${name}</h1>`);
    assert.match(title, /^Unexpected title ".*" that names a paper or a section/, name);
    assert.equal(read(name, `<h1>${name}</h1><h2>${headline}</h2>`).title, headline, name);
  }
});

test('a site that records nothing but its own name has no headline there', () => {
  const page = `<html lang="en"><head><title>velmsun.com - Music- ${headline}</title><meta name="title" content="Velm Sun"></head><body><div>Velm Sun</div><h5>${headline}</h5>${text}</body></html>`;
  const made = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in made);
  assert.equal(made.draft.fields.title, headline);
});

test('a title that only the window shows is asked for beside a line in bold above the text', () => {
  assert.equal(
    read('Velm Packet on the ferry', `<p><b>${headline}</b></p>`).title,
    `Unexpected title "Velm Packet on the ferry" and line "${headline}" above the text, expected one headline, give it with --title`,
  );
});

test('a title that only the window shows is asked for where the text has few of its words', () => {
  assert.match(
    String(
      read(
        'Port Tarn Daily News for Lowmouth, Aske and the Three Valleys - Arts',
        `<p>Search this site now</p>`,
      ).title,
    ),
    /^Unexpected title "Port Tarn Daily News.* that the text does not speak of/,
  );
});

test('the sections and the paper behind a title that only the window shows are no part of it', () => {
  assert.equal(read(`${headline} | World | Velm Courier`, '').title, headline);
});

test('a heading ends where the author and the day behind it begin', () => {
  const { title, date } = read(
    'Tindal on the ferry - Velm Sports',
    `<h1>Sport</h1><h2>${headline}<br>by Orsa Tindal, 15 April 2021</h2>`,
  );
  assert.deepEqual([title, date], [headline, '2021-04-15']);
});

test('a day is read where line breaks part it from the byline and the outlet', () => {
  for (const line of [
    '<p>Orsa Tindal in Port Velm<br>Thursday April 15, 2021<br>The Velm Packet and its partners</p>',
    '<p>Velm Packet Staff Writer of the Harbour Desk<br>Thursday, April 15, 2021; Page A04</p>',
    '<p>Published: April 15 2021 02:00 | Last updated: April 15 2021 02:00</p>',
  ])
    assert.equal(read(headline, `<h1>${headline}</h1>${line}`).date, '2021-04-15', line);
});

test('lines that say who wrote it and when are no standfirst', () => {
  for (const line of [
    '<b>Orsa Tindal in Port Velm<br>Thursday April 15, 2021<br><a href="http://velm.example/">The Velm Packet Unlimited</a></b>',
    '<div>By Orsa Tindal</div><div>The Velm Packet Staff Writer of the desk<br>Sunday, April 18, 2021; Page A04</div>',
    '<div>By Orsa Tindal in Lowmouth, Brenn Halloway in Port Velm and,Ilse Quarrow in Aske</div><div>Published: April 15 2021</div>',
  ])
    assert.equal(
      read(headline, `<h1>${headline}</h1>${line}`, `<div>${text}</div>`).description,
      undefined,
      line,
    );
});

/** Whom a page of this kind names as its authors. */
const authorsOf = (above: string, title = headline) => read(title, `<h1>${headline}</h1>${above}`).authors;

test('a standfirst may open with a word that announces names elsewhere', () => {
  for (const line of [
    'By the end of the year nine boats will sail to the island again',
    'Por primera vez hay menos de tres barcos en el puerto de la isla',
  ])
    assert.equal(
      read(headline, `<h1>${headline}</h1><h2>${line}</h2>`, `<div>${text}</div>`).description,
      line,
    );
});

test('a record that asks readers to come for the news is no standfirst', () => {
  const record =
    'Get the latest ferry news from the Packet. Your source for passengers, tickets, repairs and service in the harbour.';
  const page = `<html lang="en"><head><title>${headline}</title><meta name="description" content="${record}"></head><body><h1>${headline}</h1>${text}</body></html>`;
  const made = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in made);
  assert.equal(made.draft.fields.description, undefined);
});

test('the agency whose writer somebody is belongs to no name', () => {
  assert.deepEqual(authorsOf('<div class="ByLine">By ORSA TINDAL AP Technology Writer</div>'), [
    'ORSA TINDAL',
  ]);
});

test('who took a picture, edited a page or gave a headline its words wrote nothing', () => {
  assert.equal(authorsOf('<div class="imageByline">Ilse Quarrow, file</div>'), undefined);
  assert.equal(
    read(
      headline,
      `<h1>${headline}</h1>`,
      `${text}<table><tr><td align="right">Editor: Brenn Halloway</td></tr></table>`,
    ).authors,
    undefined,
  );
  assert.equal(authorsOf('<p>PORT VELM, Velm., April 15, 2021</p>'), undefined);
  const loud = 'QUARROW DENIES FERRY RETURN';
  assert.equal(read(`${loud} | Velm Football News`, `<p>${loud}</p>`).authors, undefined);
});
