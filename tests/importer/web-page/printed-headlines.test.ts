import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const text = `<p>The cable car on Mount Aske, which was promised before the war, carried its first eleven passengers on Thursday.</p>
<p>They were given soup at the top by the fishermen’s wives, and a stamp that says that they had been there at all.</p>
<p>The owners of the crane in the harbour below had asked for a cable of their own, but nobody has answered the letter.</p>`;
const byline = '<p>By Otto Bell</p><p>19 December 1998</p>';
const headline = 'Cable car opens on Mount Aske';

/** What is read of a page's headline: the headline, or else the message of the doubt. */
function headlineOf(title: string, body: string, head = '') {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.title ?? read.draft.doubts.find(({ asks }) => asks === 'title')?.message;
}

function unsure(what: string): string {
  return `Unexpected ${what}, expected one headline, give it with --title`;
}

test('a heading with the site’s name is no headline where the window’s title holds the one below it', () => {
  for (const top of [
    '<h1>Aske Mountain Notes</h1>',
    '<header><h1><a href="/">Aske Mountain Notes</a></h1></header>',
  ])
    for (const title of [`${headline} - Aske Mountain Notes`, `Aske Mountain Notes: ${headline}`])
      assert.equal(
        headlineOf(title, `${top}<h3 class="post-title">${headline}</h3>${byline}${text}`),
        headline,
        title,
      );
});

test('the heading of a text’s first part is no headline below one that the window’s title holds', () => {
  const top = '<h1><a href="/">Aske: notes of a mountain</a></h1><h2>19 December 1998</h2>';
  const post = `<h3 class="entry-title"><a href="/1998/12/cable-car">${headline}</a></h3>`;
  assert.equal(
    headlineOf(
      `Aske: notes of a mountain: ${headline}`,
      `${top}${post}<h3>Soup at the top of it</h3>${text}`,
    ),
    headline,
  );
});

test('a section’s or a paper’s heading on all of its pages is no headline where one stands above the byline', () => {
  assert.equal(
    headlineOf('Aske Mountain | News', `<h1>News</h1><h2>${headline}</h2>${byline}${text}`),
    headline,
  );
  assert.equal(
    headlineOf('Aske Mountain News', `<h1>Aske Mountain News</h1><h2>${headline}</h2>${byline}${text}`),
    headline,
  );
});

test('a heading that names the site’s author as the window’s title does is no headline beside that which the record has', () => {
  const head = `<meta property="og:title" content="Cable car opens">`;
  const widget = '<aside><h1>By Orsa Ottilie Tindal</h1></aside>';
  assert.equal(
    headlineOf(
      'Cable car opens – Aske Notes by Orsa Ottilie Tindal',
      `${widget}<article><h1>Cable car opens</h1>${text}</article>`,
      head,
    ),
    'Cable car opens',
  );
});

test('a second heading above the byline is no headline where the first is the window’s title', () => {
  const body = `<h1>${headline}</h1><h2>Eleven people ride to the top on the first day</h2>${byline}${text}`;
  assert.equal(headlineOf(headline, body), headline);
  assert.equal(headlineOf(`${headline} - Aske Mountain`, body), headline);
});

test('of two headings that the window’s title joins, either may be the headline', () => {
  const second = 'Eleven people ride to the top';
  assert.equal(
    headlineOf(`${headline}: ${second}`, `<h1>${headline}</h1><h2>${second}</h2>${byline}${text}`),
    unsure(`headings "${headline}" and "${second}"`),
  );
});

test('the headline that readers see counts where the window’s title cuts it', () => {
  assert.equal(
    headlineOf(
      'Aske Mountain News: Cable car opens',
      `<center><h2>${headline}</h2></center>${byline}${text}`,
    ),
    headline,
  );
});

test('a bold line above the byline is the headline where the window’s title says something else', () => {
  for (const title of [
    'Untitled Document',
    'Page 3',
    'FW: Harbour story for Thursday',
    'Aske Courier Online -- Local News',
  ])
    assert.equal(headlineOf(title, `<p><b>${headline}</b></p>${byline}${text}`), headline, title);
});

test('a bold line above the byline may be a standfirst where the text speaks of the window’s title', () => {
  const line = 'Eleven people ride to the top on the first day';
  assert.equal(
    headlineOf('Cable car on Mount Aske', `<p><b>${line}</b></p>${byline}${text}`),
    unsure(`title "Cable car on Mount Aske" and line "${line}" above the byline`),
  );
});

test('below the headers of a mail the headline is the line above the byline', () => {
  const mail =
    '<p><b>From:</b> Otto Bell &lt;otto@aske.example&gt;<br><b>Sent:</b> Friday, December 18, 1998 4:12 PM<br><b>Subject:</b> Story</p>';
  assert.equal(headlineOf('FW: Story', `${mail}<p><b>${headline}</b></p>${byline}${text}`), headline);
});

test('a line above the byline that nothing sets apart is asked for where the window’s title says something else', () => {
  assert.equal(
    headlineOf('Harbour story', `<p>${headline}</p>${byline}${text}`),
    unsure(`title "Harbour story" and line "${headline}" above the byline`),
  );
});

test('a title that only the window shows is asked for where the text does not speak of it', () => {
  assert.equal(
    headlineOf('Untitled Document', `${byline}${text}`),
    unsure('title "Untitled Document" that the text does not speak of'),
  );
  assert.equal(headlineOf(headline, `${byline}${text}`), headline);
});

test('a page without a title has the headline that stands above the byline', () => {
  assert.equal(headlineOf('', `<p class="title">${headline}</p>${byline}${text}`), headline);
});

test('a number that the records and the visible headline give differently is asked for', () => {
  const record =
    '<script type="application/ld+json">{"@type":"Article","headline":"7 cable cars that you should ride"}</script>';
  assert.equal(
    headlineOf(
      '7 cable cars that you should ride',
      `<h1>4 cable cars that you should ride</h1>${byline}${text}`,
      record,
    ),
    unsure('headlines "7 cable cars that you should ride" and "4 cable cars that you should ride"'),
  );
});

test('a heading of the second level that a record has is the headline, and not what is written for search engines', () => {
  const record = { '@type': 'NewsArticle', headline: 'Aske: Owners open the cable car' };
  const head = `<meta property="og:title" content="Aske: Eleven bowls of soup"><script type="application/ld+json">${JSON.stringify(record)}</script>`;
  assert.equal(
    headlineOf(
      'Aske: Owners open the cable car - The Velm Packet',
      `<article><h2><span>Aske</span> <span>Eleven bowls of soup</span></h2>${byline}${text}</article>`,
      head,
    ),
    'Aske: Eleven bowls of soup',
  );
});

test('a heading with which the window’s title ends is the headline, though a picture stands below it', () => {
  const picture =
    '<table align="left"><tr><td><img src="a.jpg" alt="Soup"></td></tr><tr><td>The soup. Photo from velm.example</td></tr></table>';
  assert.equal(
    headlineOf(`Velm.example: Mountains: ${headline}`, `<h2>${headline}</h2>${picture}${text}`),
    headline,
  );
});

test('a kicker alone in the first-level heading is joined to the heading below it as the records join the two', () => {
  const whole = `Mountain: ${headline}`;
  const record = `<meta property="og:title" content="${whole} - ASKE NOTES">`;
  const body = `<h1>Mountain</h1><h2>${headline}</h2>${byline}${text}`;
  assert.equal(headlineOf(`${whole} - ASKE NOTES - News`, body, record), whole);
});

test('a name in the heading below the whole headline is no headline', () => {
  const whole = 'Otto Bell’s Cable Car on Mount Aske -- CLOSED';
  const record = `<meta property="og:title" content="${whole}">`;
  const body = `<div><h1 class="breadcrumb">${whole}</h1></div><h2>Otto Bell</h2><h4>Cable Car ... CLOSED</h4>${text}`;
  assert.equal(headlineOf(`${whole} | Aske`, body, record), whole);
});

test('what stands behind the headline in its heading and is not in the record is no part of it', () => {
  const record = `<meta property="og:title" content="${headline}">`;
  for (const more of [
    '<a href="#">Add to ...</a>',
    '<span class="sub">A letter to all</span>',
    '<a href="/">Aske Notes</a>',
  ])
    assert.equal(
      headlineOf(`${headline} - Aske`, `<h1><span>${headline}</span>${more}</h1>${byline}${text}`, record),
      headline,
      more,
    );
});

test('a headline that the page gives as the name of its site stays one', () => {
  const record = `<meta property="og:title" content="${headline}"><meta name="apple-mobile-web-app-title" content="${headline}">`;
  assert.equal(
    headlineOf(
      headline,
      `<h1 class="Hidden">Good Evening Aske</h1><h1>${headline}</h1>${byline}${text}`,
      record,
    ),
    headline,
  );
});

test('a heading that says in other words what the records have is a doubt, and the records’ headline stays', () => {
  const record = `<meta property="og:title" content="${headline}"><meta name="twitter:title" content="${headline}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
  const read = readWebPage(
    `<html lang="en"><head><title>${headline} | Aske Notes</title>${record}</head><body><h1>After eleven years, a cable goes up to the chapel</h1>${byline}${text}</body></html>`,
    { today: '2026-01-01', language: 'en' },
  );
  assert.ok('draft' in read);
  assert.equal(read.draft.fields.title, headline);
  assert.match(
    read.draft.doubts.find(({ rule }) => rule === 'title')?.message ?? '',
    /goes up to the chapel/,
  );
});

test('the heading that the window’s title opens with is the headline where the first heading only names the site there', () => {
  const post = `<div class="menu"><p>Cables</p></div><h3><a href="/1">${headline}</a></h3><p>Photo: Lio Pant</p>${text}`;
  for (const [top, site] of [
    ['The Quay: all notes from the harbour', 'The Quay: harbour news - QVR.example'],
    ['QVR Drive: a talk about cables', 'Drive: a talk about cables - QVR.example'],
    ['Kestrelle', 'Kestrelle'],
  ])
    assert.equal(headlineOf(`${headline} - ${site}`, `<h1>${top}</h1>${post}`), headline, top);
  assert.equal(
    headlineOf(headline, `<h1>Allergies Centre</h1>${post}`),
    unsure(`headings "Allergies Centre" and "${headline}"`),
  );
});

test('a label in an element of its own before the headline is no part of it where the window’s title has none', () => {
  for (const level of ['h1', 'h2 class="title"'])
    assert.equal(
      headlineOf(
        '渡轮停航 三日后恢复',
        `<${level}><span>原创</span>渡轮停航 三日后恢复</${level.slice(0, 2)}>${byline}${text}`,
      ),
      '渡轮停航 三日后恢复',
    );
});

test('a headline that a record cuts short is that which the heading has whole', () => {
  const cut = (record: string, heading: string) =>
    headlineOf(
      `Aske Mountain Notes`,
      `<h1>${heading}</h1>${byline}${text}`,
      `<meta property="og:title" content="${record}">`,
    );
  const own = 'Cable car opens on Mount Aske, who rides it ?';
  assert.equal(
    cut('Cable car opens on Mount Aske, who rides it (...)', `<span class="title">${own}</span>`),
    own,
  );
  assert.equal(cut('Cable car opens on Mount Aske, who…', own), own);
  assert.equal(cut('Cable car opens, and then…', 'Cable car opens, and then…'), 'Cable car opens, and then…');
});

test('a kicker that readers see and that both records join to the headline is of it, whatever the heading marks', () => {
  const own = 'Soup and a stamp for eleven passengers';
  const record = JSON.stringify({ '@type': 'NewsArticle', headline: `${own} - ${headline}` });
  const head = `<meta property="og:title" content="${own}: ${headline}"><script type="application/ld+json">${record}</script>`;
  const crumbs = `<div><a href="/">Home</a><a href="/aske/">Aske</a><a href="/aske/cables/">Cables</a><h1>${headline}</h1></div>`;
  const heading = `<h2><span class="kicker">${own}</span> <span itemprop="headline">${headline}</span></h2>`;
  const read = headlineOf(`${own}: ${headline} - Aske`, `${crumbs}${heading}${byline}${text}`, head);
  assert.equal(read, `${own} - ${headline}`);
});

test('a headline is whole to the sign behind which the site’s name stands, whatever signs it has itself', () => {
  for (const dash of ['–', '-']) {
    const whole = `Terror in a suburb of Velm ${dash} Robber walks free and empties the houses`;
    const head = ['og:title', 'twitter:title']
      .map((name) => `<meta property="${name}" content="${whole} | VELM TV">`)
      .join('');
    const body = `<main><article><h1>${whole}</h1><span>15.04.2021 | 06:15</span><h2 class="post-summary">People are upset.</h2><div>${text}</div></article></main>`;
    const site = '<meta property="og:site_name" content="VELM TV">';
    assert.equal(headlineOf(`${whole} | VELM TV`, body, head + site), whole);
  }
});

test('what only records have behind a headline’s box line is the site’s', () => {
  const taipei = '渡輪重返維姆港';
  const whole = `${taipei}│維姆新聞網 VELM.COM`;
  const head = ['og:title', 'twitter:title'].map((name) => `<meta property="${name}" content="${whole}">`);
  assert.equal(headlineOf(whole, `<h1>${taipei}</h1>${byline}${text}`, head.join('')), taipei);
});

test('a bracket that only records have behind a headline is none of it', () => {
  const whole = `${headline} (Aske Online)`;
  const record = JSON.stringify({ '@type': 'NewsArticle', headline: whole });
  const head = `<meta property="og:title" content="${whole} - Aske Post"><script type="application/ld+json">${record}</script>`;
  assert.equal(headlineOf(`${whole} - Aske Post`, `<h1>${headline}</h1>${byline}${text}`, head), headline);
});

test('markup that a record writes out is no part of the headline', () => {
  const head = `<meta property="og:title" content="&lt;strong&gt;${headline}&lt;/strong&gt;">`;
  assert.equal(headlineOf('Aske Mountain Notes', `${byline}${text}`, head), headline);
});

test('a caption above the byline is no headline beside the window’s title', () => {
  const figure =
    '<figure><img src="a.jpg" alt=""><figcaption><strong>Image: The cable car above the fishermen’s crane</strong></figcaption></figure>';
  const wide = 'Cable car opens on the mountain and nobody is let out';
  assert.equal(headlineOf(wide, `<main>${figure}${byline}${text}</main>`), wide);
});

test('a section’s heading below the text does not make the section a part of the headline', () => {
  const own = '渡轮在维尔姆港重新起航「归来」的最后一个夏天';
  const window = `${own} - 港口 : 维尔姆日报`;
  const list = '<section><h3>港口</h3><ul><li><a href="/1">另一艘船</a></li></ul></section>';
  const head = `<meta property="og:title" content="${window}"><meta property="og:site_name" content="维尔姆日报">`;
  const photo = '<dl><dd>维尔姆港的渡轮在码头等待乘客和邮件。</dd></dl>';
  const body = `<article><header><h1>${own}</h1></header><nav>${photo}</nav><section>${photo}${text}</section></article>`;
  assert.equal(headlineOf(window, body + list, head), own);
});

test('a site’s name behind a dash that touches the headline is none of it where readers see the headline alone', () => {
  const records = (title: string) =>
    `<meta property="og:title" content="${title}"><meta name="twitter:title" content="${title}">`;
  const page = (title: string, seen: string) =>
    headlineOf(title, `<h1>${seen}</h1>${byline}<p><a href="/amn">AMN-7</a></p>${text}`, records(title));
  for (const sign of ['– ', '— '])
    assert.equal(page(`${headline}${sign}AMN Notes`, headline), headline, sign);
  const whole = `${headline}– at last`;
  assert.equal(page(whole, whole), whole);
});

test('a bold byline that holds the site’s name, as the window’s title does, is no second headline', () => {
  const signed = (line: string) =>
    headlineOf(`${headline} | Aske Mountain Notes`, `<h1>${headline}</h1><p><b>${line}</b></p>${text}`);
  assert.equal(signed('Orsa Tindal Quarrow – Aske Mountain Notes'), headline);
});

test('a name of the site behind a pointed sign is no part of the headline', () => {
  const whole = 'Cable car on Mount Aske: from soup to stamps';
  const title = `${whole} › Aske Mountain`;
  const head = ['og', 'twitter'].map((one) => `<meta property="${one}:title" content="${title}">`).join('');
  assert.equal(headlineOf(title, `<header>${byline}<h1>${whole}</h1></header>${text}`, head), whole);
});

test('an address that a record gives for the title is no headline', () => {
  const head = '<meta name="title" content="askemountain.example">';
  assert.equal(headlineOf(headline, `<h3>${headline}</h3>${byline}${text}`, head), headline);
});

test('a heading that is called the author’s is no headline', () => {
  const body = `<h1><a href="/">Aske Archive</a></h1><h3>${headline}</h3><h4 class="vcard author">from <span class="fn">Bell</span></h4>${text}`;
  assert.equal(headlineOf(`${headline} : Aske Archive | Notes on soup`, body), headline);
});

test('a colon that is read out behind a headline is no part of it', () => {
  const heading = `<h1><span>${headline}</span><span class="aural">: </span><small class="topline">On the mountain today</small></h1>`;
  const head = `<meta name="title" content="${headline}">`;
  assert.equal(headlineOf(headline, `${heading}${byline}${text}`, head), headline);
});

test('the colon that a page sets apart from the line above its headline has no space before it', () => {
  const heading =
    '<h1><span>Mountains</span>\n<span class="x">:</span>\n<span>Cable car opens on Mount Aske</span></h1>';
  assert.equal(
    headlineOf('Soup at the top - Aske Mountain Notes', `${heading}${byline}${text}`),
    `Mountains: ${headline}`,
  );
});

test('a heading that tells the day and who posted the text is no headline, and the one above it is', () => {
  for (const who of ['Orsa Tindal', 'otto'])
    assert.equal(
      headlineOf(
        `${headline}, Aske Mountain Notes`,
        `<div><h2>${headline}</h2><h4>Posted December 19th, 1998 by ${who} </h4><div class="entry">${text}</div></div>`,
      ),
      headline,
    );
});

test('a heading that opens with a day and goes on with more than a name may be the headline', () => {
  const dated = 'By 19 December 1998 every boat needs a bell';
  assert.equal(headlineOf(dated, `<h2>${dated}</h2>${byline}${text}`), dated);
});

test('a bracket that ends the headline is of it where the window’s title has it too', () => {
  const held = `${headline} (Velm Records)`;
  const page = `<div><h2>${held}</h2><p>19 December 1998</p><div class="entry">${text}</div></div>`;
  assert.equal(headlineOf(`${held}, Quay Notes`, page), held);
});
