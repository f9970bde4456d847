import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importPage, second, third } from './story-page.ts';

interface Said {
  head?: string;
  lang?: string;
  day?: string;
  opening?: string;
}

/** What is found without a flag for the proven entry of a page with these lines between its headline and its text. */
function fieldsOf(lines: string, { head = '', lang = 'en', day = '', opening = first }: Said = {}) {
  const dated = day === '' ? '<meta property="article:published_time" content="2021-04-15">' : '';
  const { found, refusals } = importPage(
    `<title>The ferry is back</title><meta property="og:title" content="The ferry is back">${dated}${head}`,
    `<article><h1>The ferry is back</h1>${day}${lines}${opening}${second}${third}</article>`,
    { lang },
  );
  const asked = refusals.filter(({ rule }) => rule !== 'author' && rule !== 'date');
  assert.deepEqual(asked, []);
  return { authors: found.authors, date: found.date, region: found.region };
}

const authorsOf = (lines: string, said?: Said) => fieldsOf(lines, said).authors;

test('how long ago a text appeared is nobody’s name where no figure says it either', () => {
  const byline = (name: string) =>
    `<p class="byline"><span><time datetime="2021-04-15">منذ اسبوع</time></span> <a href="/x">${name}</a></p>`;
  assert.deepEqual(authorsOf(byline('أورسا تيندال'), { lang: 'ar' }), ['أورسا تيندال']);
  assert.equal(authorsOf(byline('اخبار فيلم الان'), { lang: 'ar' }), undefined);
});

test('a name of one word before the place of its bearer is an author’s, where it is set as the one beside it', () => {
  const byline = (others: string) => `<div class="author">Oleh : <b>Orsa Tindal</b>,&nbsp;${others}</div>`;
  const ofTwo = (lines: string) => authorsOf(lines, { lang: 'id' });
  assert.deepEqual(ofTwo(byline('<b>Quarrow (Sarn)</b>')), ['Orsa Tindal', 'Quarrow']);
  for (const other of ['<b>Lowmouth</b>', '<i>Lowmouth (Velmland)</i>', '<b>Jakarta (Indonesia)</b>'])
    assert.deepEqual(ofTwo(byline(other)), ['Orsa Tindal'], other);
});

test('a paragraph that sets names and brackets apart is no byline', () => {
  const line = '<p>First came <b>Brenn Halloway</b>, then <b>Quarrow (Sarn)</b>.</p>';
  assert.deepEqual(authorsOf(`<p class="byline">By Orsa Tindal</p>${line}`), ['Orsa Tindal']);
});

test('the outlet’s letters before an agency are who wrote, and not who owns the site', () => {
  const head = `<meta property="og:site_name" content="QVR"><meta name="author" content="Global Tindal Group"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', author: 'QVR com Lusa' })}</script>`;
  assert.deepEqual(authorsOf('<p>QVR com Lusa</p>', { head, lang: 'pt' }), ['QVR com Lusa']);
});

test('an element whose name ends with the word for author holds the byline', () => {
  const cell = (name: string) => `<table><tr><td class="${name}">Orsa Maren Tindal</td></tr></table>`;
  assert.deepEqual(authorsOf(cell('storyauthor')), ['Orsa Maren Tindal']);
  for (const name of ['commentauthor', 'photoauthor', 'storyplace'])
    assert.equal(authorsOf(cell(name)), undefined, name);
});

test('the person whose page a line with the day leads to is the author, whatever else the line says', () => {
  const day = (rest: string) =>
    `<div>Vydáno: 15.04.2021 09:41 v sekci <a href="/harbour/">Přístav</a> - ${rest}</div>`;
  const ofLine = (rest: string) => authorsOf('', { lang: 'cs', day: day(rest) });
  assert.deepEqual(ofLine('<a href="/autori/orsa/">Orsa Tindal</a>'), ['Orsa Tindal']);
  assert.equal(ofLine('<a href="/boats/orsa/">Orsa Tindal</a>'), undefined);
});

test('a name beside a day without its year and its time is the author’s, as beside a full day', () => {
  const line = (text: string) => authorsOf(`<div class="info">${text}</div>`, { lang: 'ru' });
  assert.deepEqual(line('<span>10 февраля, 20:59</span> | <a href="/users/1">Орса Тиндаль</a>'), [
    'Орса Тиндаль',
  ]);
  assert.equal(line('<span>10 февраля, 20:59</span> | <a href="/s">Новости порта</a>'), undefined);
});

test('a Korean name with what its bearer is, before the address to write to, is the author’s', () => {
  const line = (text: string) => authorsOf(`<div class="info">${text}</div>`, { lang: 'ko' });
  assert.deepEqual(line('정하늘 칼럼니스트 | sky@packet.example'), ['정하늘']);
  assert.equal(line('독자 의견 | sky@packet.example'), undefined);
});

test('what somebody is, behind a Korean name, is no part of it', () => {
  assert.deepEqual(authorsOf('<p class="byline">정하늘 작가</p>', { lang: 'ko' }), ['정하늘']);
});

test('a name on a line above that of a place is the author’s, and the place the region', () => {
  const told = first.replace('the harbour', 'the harbour in Port Velm');
  const signed = (lines: string) => fieldsOf(`<p><strong>${lines}</strong></p>`, { opening: told });
  const { authors, region } = signed('Orsa Tindal<br>Port Velm');
  assert.deepEqual([authors, region], [['Orsa Tindal'], 'Port Velm']);
  assert.equal(signed('Slow boats<br>Port Velm').authors, undefined);
});

test('a day and a time in figures in a list of buttons are the article’s where they are called so', () => {
  const list = (name: string) => `<ul class="social_icons"><li class="${name}">30-04-2021 12:24</li></ul>`;
  const dayOf = (name: string) => fieldsOf('', { lang: 'bg', day: list(name) }).date;
  assert.equal(dayOf('detail date'), '2021-04-30');
  assert.equal(dayOf('detail like'), undefined);
});

test('the place before a day without its year and a colon is the region where it is known or told', () => {
  const opened = (line: string, told = 'Karsk') =>
    fieldsOf('<p class="byline">By Orsa Tindal</p>', {
      opening: first.replace('<p>', `<p><strong>${line}</strong> `).replace('harbour', `harbour in ${told}`),
    }).region;
  for (const day of ['Feb. 1', 'April 15', '1 Feb.']) assert.equal(opened(`Karsk, ${day}:`), 'Karsk', day);
  assert.equal(opened('Jakarta, Feb. 1:'), 'Jakarta');
  for (const label of ['Breakfast', 'Update', 'Old Boats'])
    assert.equal(opened(`${label}, Feb. 1:`), undefined);
});

test('a full name that templates repeat beside its parts, the given names and the surname, is one author’s', () => {
  const author = (given: string, surname: string) =>
    `<div class="byline"><address class="name"><a rel="author" href="mailto:a@velm.example"><span itemprop="name">${given} ${surname}</span>
<span class="first">${given}</span> <span class="last">${surname}</span></a></address></div>`;
  const bylines = author('Orsa Maria', 'Tindal') + author('Brenn', 'Quarrow Halloway');
  assert.deepEqual(authorsOf(`<div class="bylines">${bylines}</div>`), [
    'Orsa Maria Tindal',
    'Brenn Quarrow Halloway',
  ]);
});

test('who made the pictures or the set is no author, though the page sets each credit of its byline in an element', () => {
  const credit = (work: string, name: string) =>
    `<span class="contributor"><label>${work} by</label> <span class="name"><a href="/contributors/x">${name}</a></span><span> | </span></span>`;
  const byline = `<div class="byline">${credit('Text', 'Orsa Tindal')}${credit('Photography', 'Ilse Quarrow')}${credit('Produced', 'Brenn Halloway')}</div>`;
  assert.deepEqual(authorsOf(byline), ['Orsa Tindal']);
});

test('a house that is called the byline of a picture above the text did not write it', () => {
  const photo =
    '<div><span class="photo-large"><a href="a.jpg"><img src="a.jpg"></a><span class="photo-data"><span class="byline">Quarrow Books</span></span></span></div>';
  assert.equal(authorsOf(photo), undefined);
  assert.deepEqual(authorsOf(`<p class="byline">By Orsa Tindal, The Velm Dealer</p>${photo}`), [
    'Orsa Tindal',
  ]);
});

test('a name in capitals above the text is asked for where the text speaks of its bearer', () => {
  const opening =
    '<p>Tindal comes from the harbour of Velm and has sailed the strait for more than thirty years.</p>';
  assert.equal(authorsOf('<p>ORSA TINDAL</p>', { opening }), undefined);
  assert.deepEqual(authorsOf('<p>ORSA TINDAL</p>'), ['ORSA TINDAL']);
});

test('a line below the text that names the recorded author and another one tells of both', () => {
  const { found } = importPage(
    '<title>Die Fähre ist zurück</title><meta property="og:title" content="Die Fähre ist zurück"><meta name="author" content="Orsa Tindal"><meta property="article:published_time" content="2021-04-15">',
    `<article><h1>Die Fähre ist zurück</h1><p class="byline">von Orsa Tindal</p>${first}${second}${third}<p>Zusammengestellt von Orsa Tindal und Brenn Halloway.</p></article>`,
    { lang: 'de' },
  );
  assert.deepEqual(found.authors, ['Orsa Tindal', 'Brenn Halloway']);
});

test('a link to all that a reporter wrote names the reporter, though the address calls it a subject', () => {
  const byline = (address: string) =>
    `<div class="byline">By <a href="${address}">Orsa Tindal</a>, Velm Packet</div>`;
  assert.deepEqual(authorsOf(byline('/topics/reporter/Orsa+Tindal')), ['Orsa Tindal']);
  assert.equal(authorsOf(byline('/topics/Orsa+Tindal')), undefined);
});

test('a name that leads to its bearer and stands on a line beside that of the day is the author’s', () => {
  const lines = (address: string, beside: string) =>
    `<div class="left"><a href="${address}">Orsa Tindal</a><div style="height:4px"></div>${beside}</div>`;
  assert.deepEqual(authorsOf(lines('/author/tindal/', 'Apr 15, 2021')), ['Orsa Tindal']);
  assert.equal(authorsOf(lines('/boats/tindal/', 'Apr 15, 2021')), undefined);
  assert.equal(authorsOf(lines('/author/tindal/', '12 comments')), undefined);
});

test('who made a picture by its microformat is no author beside the one of the byline', () => {
  const credit = '<span class="credit vcard contributor"><span class="fn">Ilse Quarrow</span> / VPA</span>';
  const byline = '<div class="author contributor">By <span class="fn">Orsa Tindal</span></div>';
  assert.deepEqual(authorsOf(`<div class="art"><img src="a.jpg">${credit}</div>${byline}`), ['Orsa Tindal']);
});

test('a byline that is printed again behind itself, spelt otherwise, names its people once', () => {
  const byline =
    '<div class="byline"><cite class="vcard">By ORSA TINDAL and BRENN HALLOWAY, Velm Press <span class="fn org">Orsa Tindal And Brenn Halloway, Velm Press</span></cite> – <abbr title="2021-04-15T15:20:00-0800">Thu Apr 15, 6:20 pm ET</abbr></div>';
  assert.deepEqual(authorsOf(byline), ['ORSA TINDAL', 'BRENN HALLOWAY']);
});

test('the button that closes a box about an author names nobody', () => {
  const box =
    '<p class="byline">by <a href="/author/tindal">Orsa Tindal</a></p><div class="author_close"><a href="#x">X Close</a></div>';
  assert.deepEqual(authorsOf(box), ['Orsa Tindal']);
});

test('a whole byline that is read aloud alone, right behind the headline, names the author', () => {
  const spoken = '<span class="offScreen">By <span class="author">Orsa Tindal</span></span>';
  assert.deepEqual(authorsOf(spoken), ['Orsa Tindal']);
  assert.equal(authorsOf(`<p>Harbour news</p>${spoken}`), undefined);
});
