import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import type { Draft } from '../../../src/importer/draft.ts';
import { first, importBody, longText, second, third } from './story-page.ts';

const text = `<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>
<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>
<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>`;

interface Around {
  head?: string;
  lang?: string;
  after?: string;
}

/** What is read of who wrote a page: the authors, or else the message of the doubt. */
function authorsOf(byline: string, { head = '', lang = 'en', after = '' }: Around = {}) {
  const page = `<!doctype html><html lang="${lang}"><head><title>The ferry is back</title>${head}</head><body><article>
<h1>The ferry is back</h1>${byline}<p class="date">15 April 2021</p>${text}${after}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  const { fields, doubts } = read.draft;
  return fields.authors ?? doubts.find(({ asks }) => asks === 'authors')?.message;
}

const marked = (byline: string, around?: Around) => authorsOf(`<p class="byline">${byline}</p>`, around);
const recorded = (name: string, byline = '') =>
  authorsOf(byline, {
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', author: { '@type': 'Person', name } })}</script>`,
  });

const organisation = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { '@type': 'Organization', name } })}</script>`;
const organised = (name: string, byline: string, head = '') =>
  authorsOf(byline, { head: head + organisation(name) });

function unsure(what: string): string {
  return `Unexpected ${what}, expected one byline, give it with --author`;
}

const nobody = unsure('page without a certain author');

test('who signs a comment below the text did not write the article', () => {
  const comment =
    '<p>By Brenn Halloway</p><p>I know that ferry, and it has carried worse things than bread, believe me.</p>';
  assert.equal(authorsOf('', { after: `<h3>Comments</h3>${comment}` }), nobody);
});

test('a name behind the link to another article is of that article’s author', () => {
  const card =
    '<div class="more"><a href="/wolves">Wolves at the bus stop</a> <span class="byline">By Brenn Halloway</span></div>';
  assert.equal(authorsOf('', { after: card }), nobody);
});

test('who is marked as author below the headline of another story wrote that story', () => {
  const person = (name: string) =>
    `<span class="byline" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/authors/x" rel="author">By <span itemprop="name">${name}</span></a></span>`;
  const card = `<div class="card"><h3><a href="/wolves">Wolves wait at the bus stop of the upper town</a></h3>${person('Brenn Halloway')} <time>12 May 2022</time></div>`;
  assert.equal(authorsOf('', { after: `</article><section><h2>More news</h2>${card}</section>` }), nobody);
  assert.equal(authorsOf('', { after: `</article><section>${card}</section>` }), nobody);
  const box = `<div class="bio"><h3><a href="/orsa-tindal">Orsa Tindal</a></h3>${person('Orsa Tindal')}</div>`;
  assert.deepEqual(authorsOf('', { after: box }), ['Orsa Tindal']);
});

test('each line of a byline holds names of its own, and one that credits other work names no author', () => {
  assert.deepEqual(marked('By Orsa Tindal and Brenn Halloway<br>Graphics by Lio Pant'), [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
  assert.deepEqual(marked('Orsa Tindal<br>Brenn Halloway'), ['Orsa Tindal', 'Brenn Halloway']);
  assert.deepEqual(marked('Orsa Tindal<br>Port Velm'), ['Orsa Tindal']);
});

test('names that a point parts are all authors where nothing else stands there', () => {
  assert.deepEqual(marked('Orsa Tindal · Brenn Halloway'), ['Orsa Tindal', 'Brenn Halloway']);
  assert.deepEqual(marked('Politics · Orsa Tindal'), ['Orsa Tindal']);
  assert.deepEqual(marked('Orsa Tindal | Velm Courier'), ['Orsa Tindal']);
});

test('who is named before a link to the other author signs with them, whatever a point parts from both', () => {
  const line = (after: string) => `<p>By Brenn Halloway &amp; <a href="/x1">Orsa Tindal</a> • ${after}</p>`;
  assert.deepEqual(authorsOf(line('April 15, 2021')), ['Brenn Halloway', 'Orsa Tindal']);
  assert.deepEqual(marked('<b>Orsa Tindal</b> | Marlow Hart'), ['Orsa Tindal']);
});

test('whom a quotation in a box names is asked for, and is not the author', () => {
  const speaker = '<div><b class="quote-box__author">Brenn Halloway</b></div>';
  assert.equal(authorsOf('', { after: speaker }), unsure('line "Brenn Halloway"'));
});

test('where an author is, is nobody, and what may be a place or a surname is asked for', () => {
  assert.deepEqual(marked('Orsa Tindal, Port Velm'), ['Orsa Tindal']);
  assert.deepEqual(marked('Orsa Tindal, Goat Island'), ['Orsa Tindal']);
  assert.match(String(marked('Orsa Tindal, Grand Harbour')), /expected one byline/);
});

test('a house below a byline is no second author, though a hyphen joins the words of its name', () => {
  const byline = (house: string) =>
    `<div class="byline"><div>By <a href="/o">Mary Lou Tindal</a></div><div><div>${house}</div><time>15 April 2021</time></div></div>`;
  for (const house of ['South Velmland Sun-Sentinel', 'Port Velm Post-Dispatch', 'Velm Packet'])
    assert.deepEqual(authorsOf(byline(house)), ['Mary Lou Tindal'], house);
});

test('the paper behind a name in capitals is no second author', () => {
  const head = '<meta name="author" content="Orsa Tindal, DER KIESEL">';
  assert.deepEqual(marked('By Orsa Tindal and Uta von der Heyde, Port Velm', { head }), [
    'Orsa Tindal',
    'Uta von der Heyde',
  ]);
  assert.equal(authorsOf('', { head }), unsure('author "Orsa Tindal, DER KIESEL"'));
});

test('a bracket that gives somebody the pictures alone makes them no author', () => {
  assert.deepEqual(marked('By Orsa Tindal and Brenn Halloway (photos)'), ['Orsa Tindal']);
  assert.deepEqual(marked('Por Orsa Tindal (texto) y Brenn Halloway (fotos)', { lang: 'es' }), [
    'Orsa Tindal',
  ]);
  assert.deepEqual(marked('By Orsa Tindal (text and photos)'), ['Orsa Tindal']);
  assert.deepEqual(marked('Text: Orsa Tindal Photos: Brenn Halloway'), ['Orsa Tindal']);
});

test('an account of a publishing system is nobody', () => {
  assert.equal(authorsOf('<p>Written by Super User</p>'), nobody);
  assert.equal(recorded('orsa.tindal'), unsure('author "orsa.tindal"'));
  assert.deepEqual(recorded('orsa.tindal', '<p class="byline">By Orsa Tindal</p>'), ['Orsa Tindal']);
});

test('the accounts that systems come with are nobody', () => {
  for (const name of ['User Admin', 'Site Admin', 'WP User', 'Default Author', 'Test User'])
    assert.match(String(recorded(name, `<p class="byline">By ${name}</p>`)), /expected one byline/, name);
});

test('an agency right behind a name is no part of it', () => {
  for (const house of ['AP', 'Reuters', 'Bloomberg', 'The Associated Press'])
    assert.deepEqual(marked(`By <span>Orsa Tindal ${house}</span>`), ['Orsa Tindal'], house);
});

test('a recorded name whose surname may stand first is asked for', () => {
  assert.equal(recorded('Tindal, Orsa'), unsure('author "Tindal, Orsa"'));
});

test('what somebody does is no part of the name', () => {
  assert.deepEqual(recorded('Orsa Tindal Staff Writer'), ['Orsa Tindal']);
  assert.deepEqual(marked('Von unserer Redakteurin Orsa Tindal', { lang: 'de' }), ['Orsa Tindal']);
});

test('a word that is a byline’s label in one language alone opens none in others', () => {
  assert.deepEqual(marked('Na Orsa Tindali', { lang: 'sw' }), ['Orsa Tindali']);
  assert.deepEqual(marked('Na Tindali'), ['Na Tindali']);
});

test('an agency that “and” joins to a name wrote too; one that helped, or stands behind a comma, did not', () => {
  assert.deepEqual(marked('Von Orsa Tindal und dpa', { lang: 'de' }), ['Orsa Tindal', 'dpa']);
  assert.deepEqual(marked('Par Orsa Tindal avec AFP', { lang: 'fr' }), ['Orsa Tindal']);
  assert.deepEqual(marked('By Orsa Tindal, Reuters'), ['Orsa Tindal']);
  assert.deepEqual(authorsOf('<div class="byline"><div>By Orsa Tindal</div><div>Reuters</div></div>'), [
    'Orsa Tindal',
  ]);
});

test('a byline that says more than names is read as the header of a text is', () => {
  for (const more of [
    'of the Velm Courier',
    'for the Velm Courier',
    'in Port Velm',
    'Special to the Courier',
  ])
    assert.deepEqual(marked(`By Orsa Tindal ${more}`), ['Orsa Tindal'], more);
  assert.deepEqual(marked('By Orsa Tindal. Edited by Lio Pant'), ['Orsa Tindal']);
  assert.deepEqual(marked('By Orsa Tindal in Port Velm and Brenn Halloway in Lowmouth'), [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
});

test('the author’s field is read in a line of several', () => {
  assert.deepEqual(authorsOf('<div>2021年04月15日 08:12 来源：河岸日报 作者：欧尔莎</div>', { lang: 'zh' }), [
    '欧尔莎',
  ]);
  assert.deepEqual(authorsOf('<div>記者歐爾莎／維爾姆鎮報導</div>', { lang: 'zh-TW' }), ['歐爾莎']);
});

test('the name that a browser’s reading view sets below the headline is the author', () => {
  assert.deepEqual(authorsOf('<div class="credits reader-credits">Orsa Tindal</div>'), ['Orsa Tindal']);
});

test('an element of a byline that is called a location names nobody', () => {
  const place =
    '<dl class="c-signature"><dt>Orsa Tindal</dt><dt class="c-signature__location">Sarn Velm</dt></dl>';
  assert.deepEqual(authorsOf(place), ['Orsa Tindal']);
});

test('the doubt about a byline that names nobody for certain quotes it', () => {
  assert.equal(marked('By the friends of 17'), unsure('byline "By the friends of 17"'));
});

test('two words below the text sign it only where they are set as a signature', () => {
  for (const line of ['Stay Tuned', 'Happy Reading', 'Orsa Tindal'])
    assert.equal(authorsOf('', { after: `<p>${line}</p>` }), unsure(`line "${line}"`));
  assert.equal(
    authorsOf('', { after: '<p style="text-align: right">انتهای پیام</p>' }),
    unsure('line "انتهای پیام"'),
  );
  for (const where of ['style="text-align: right"', 'align="right"', 'class="has-text-align-right"'])
    assert.deepEqual(authorsOf('', { after: `<p ${where}>Orsa Tindal</p>` }), ['Orsa Tindal'], where);
  const addressed = '<p>Orsa Tindal &lt;orsa@packet.example></p>';
  assert.deepEqual(authorsOf('', { after: addressed }), ['Orsa Tindal']);
});

test('a paper and its portal in the records are no two people, and the reporter’s element names the author', () => {
  const head = '<meta property="og:article:author" content="벨름일보 | 오른포털">';
  const reporter = '<a><em class="media_head_journalist_name">오르사 기자</em></a>';
  assert.deepEqual(authorsOf(reporter, { head, lang: 'ko' }), ['오르사']);
  assert.equal(authorsOf('', { head, lang: 'ko' }), unsure('author "벨름일보 | 오른포털"'));
});

const published = (name: string, byline = '') =>
  authorsOf(byline, {
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', author: { '@type': 'Organization', name } })}</script>`,
  });

test('an organisation’s name is whole, whatever joins its words', () => {
  for (const name of ['Velmer Radio und Fernsehen (VRF)', 'Velm Radio and Television'])
    assert.deepEqual(published(name), [name]);
  assert.deepEqual(published('Orsa Tindal and Brenn Halloway'), ['Orsa Tindal', 'Brenn Halloway']);
});

test('a paper behind a name in a record is no author', () => {
  assert.deepEqual(recorded('Orsa Tindal, Velm Register', '<div class="by">Orsa Tindal</div>'), [
    'Orsa Tindal',
  ]);
});

test('a place in an element of its own within a byline is no part of the name', () => {
  assert.deepEqual(
    authorsOf('<div class="author"><span>Orsa Tindal</span> <span class="location">LOWMOUTH</span></div>'),
    ['Orsa Tindal'],
  );
});

test('who signs to the right below a last paragraph that is short is the author, and not the site', () => {
  const site = {
    '@type': 'NewsArticle',
    headline: 'The ferry is back',
    author: { '@type': 'Person', name: 'Velmline' },
  };
  assert.deepEqual(
    authorsOf('', {
      head: `<meta property="og:site_name" content="Velmline"><script type="application/ld+json">${JSON.stringify(site)}</script>`,
      after: '<p>It sails at noon.</p><p style="text-align:right"><strong>Orsa Tindal</strong></p>',
    }),
    ['Orsa Tindal'],
  );
});

test('who signs in brackets below the last paragraph is the author, and who edited is not', () => {
  for (const line of [
    '(By Orsa Tindal)',
    '(Reporting by Orsa Tindal)',
    '(Reporting by Orsa Tindal in Marlow; Editing by Tessa Alder)',
  ])
    assert.deepEqual(authorsOf('', { after: `<p>${line}</p>` }), ['Orsa Tindal'], line);
  assert.equal(authorsOf('', { after: '<p>(By the way, nobody has paid for it.)</p>' }), nobody);
});

test('the record of a page names its author where none records an article', () => {
  const graph = [
    { '@type': 'WebPage', name: 'The ferry is back', author: { '@id': '#orsa' } },
    { '@type': 'Person', '@id': '#orsa', name: 'Orsa Tindal' },
  ];
  const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
  assert.deepEqual(authorsOf('', { head }), ['Orsa Tindal']);
});

test('an element that holds the whole article is no byline, whatever its names are', () => {
  const wrapped = `<div class="author-article autor-orsa-tindal"><p class="byline">By Orsa Tindal</p>${text}${text}<p>Former captain Brenn Halloway sailed once more.</p></div>`;
  assert.deepEqual(authorsOf(wrapped), ['Orsa Tindal']);
  const unsigned = wrapped.replace('<p class="byline">By Orsa Tindal</p>', '');
  assert.equal(authorsOf(unsigned), nobody);
});

test('a byline in a box of other articles above the text is of those', () => {
  const box =
    '<aside class="related"><ul><li><a href="/wolves"><h2>Wolves at the bus stop</h2></a><span class="author">By <span>Brenn Halloway</span></span></li></ul></aside>';
  assert.equal(authorsOf(box), nobody);
});

test('beside an element that is marked as a person’s, other elements of the byline hold nobody', () => {
  assert.deepEqual(
    marked('by <span class="vcard author">Orsa Tindal</span> | <a rel="bookmark" href="/x">Fixed Page</a>'),
    ['Orsa Tindal'],
  );
  assert.deepEqual(marked('<strong>Orsa Tindal</strong> | Palma de Velm'), ['Orsa Tindal']);
  assert.deepEqual(
    marked('<a rel="author">Orsa Tindal</a> / <a rel="author">Brenn Halloway</a> <span>Velm</span>'),
    ['Orsa Tindal', 'Brenn Halloway'],
  );
});

test('what somebody does, with a place in it, is no part of the name', () => {
  assert.deepEqual(marked('Orsa Tindal <span>Senior Velm Correspondent</span>'), ['Orsa Tindal']);
  assert.deepEqual(marked('<a href="/x">Orsa Tindal</a> <span>Political Commentator</span>'), [
    'Orsa Tindal',
  ]);
  assert.deepEqual(marked('By Orsa Tindal and Brenn Halloway - QVR Harbour Writers'), [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
});

test('who helped counts in brackets as without them', () => {
  for (const who of ['(with Brenn Halloway)', '(avec Brenn Halloway)', 'with Brenn Halloway'])
    assert.deepEqual(marked(`By Orsa Tindal ${who}`), ['Orsa Tindal', 'Brenn Halloway'], who);
});

test('a record that says that there is no author names nobody', () => {
  for (const name of ['No Author', 'anónimo', 'Sin autor', 'Anonyme'])
    assert.equal(recorded(name), nobody, name);
});

test('given names in an element of their own are no whole name within the person’s', () => {
  assert.deepEqual(marked('<a rel="author"><span>Orsa Ilse</span> <span>Tindal</span></a>'), [
    'Orsa Ilse Tindal',
  ]);
});

test('a surname that is a verb elsewhere is one in a byline', () => {
  assert.deepEqual(marked('By Orsa Said'), ['Orsa Said']);
});

test('labels of a page in scripts without letter case are no names', () => {
  for (const label of ['آخر تحديث', '点击 页首']) assert.equal(authorsOf(`<p>${label}</p>`), nobody);
});

test('the outlet’s address behind a label is recorded without the label', () => {
  const head = '<link rel="canonical" href="https://www.velmpacket.be/ferry">';
  const record = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', author: { '@type': 'Person', name: 'Par velmpacket.be' } })}</script>`;
  assert.deepEqual(authorsOf('', { head: head + record }), ['velmpacket.be']);
});

test('an organisation of which only the head of the page tells is asked for, unless it publishes', () => {
  const meta = (name: string) => ({ head: `<meta name="author" content="${name}">` });
  const designers = 'Quarrow Designs Consulting Group';
  assert.equal(authorsOf('', meta(`${designers}, 2006-2020`)), unsure(`author "${designers}"`));
  const parish = 'Sails and Sarn, Velm, Germany';
  assert.equal(authorsOf('', meta(parish)), unsure(`author "${parish}"`));
  assert.deepEqual(authorsOf('', meta('The Sarn Gazette')), ['The Sarn Gazette']);
  assert.deepEqual(authorsOf(`<p class="byline">${designers}</p>`, meta(designers)), [designers]);
});

test('who made a picture is not the author, though the page marks the name as one', () => {
  const picture =
    '<figure><img src="a.jpg"><figcaption><span itemprop="author">Фото: Орлов Квинт</span></figcaption></figure>';
  assert.equal(authorsOf(picture), nobody);
  const writer = '<ul><li itemprop="author" itemscope><a href="/a/1">Борис Тиндал</a></li></ul>';
  assert.deepEqual(authorsOf(picture + writer), ['Борис Тиндал']);
});

test('where an author is, in a line of its own that says so, is no second author', () => {
  const place = '<p class="p-author-local">Em Ribeira (RB)</p>';
  assert.deepEqual(authorsOf(`<div class="author"><p class="p-author">Orsa Tindal</p>${place}</div>`), [
    'Orsa Tindal',
  ]);
  assert.deepEqual(marked('Orsa Tindal</p><p class="byline">Em Madrid'), ['Orsa Tindal']);
});

test('a record that names a place and its paper is asked for', () => {
  assert.equal(recorded('(Lowmouth - Kestrel)'), unsure('author "Lowmouth - Kestrel"'));
});

test('words of buttons within a byline name nobody', () => {
  const button = (words: string) =>
    `<div class="author"><p><a href="/author/1">Orsa Tindal</a></p><p><a href="#">${words}</a></p></div>`;
  for (const words of ['Facebook Twitter', 'Send Email', 'Fact Checked', 'Harbour Quay Expert'])
    assert.deepEqual(authorsOf(button(words)), ['Orsa Tindal'], words);
});

test('the words for unknown, for “follow” and for “from the net” are no author’s name', () => {
  for (const name of ['未知', '佚名', '关注', '网络整理'])
    assert.equal(authorsOf('', { head: `<meta name="author" content="${name}">`, lang: 'zh' }), nobody, name);
});

test('an account’s name of one word in small letters is asked for', () => {
  assert.equal(recorded('velmferry'), unsure('author "velmferry"'));
});

test('the time since a text appeared, within its byline, does not hide the name', () => {
  const time = '<span class="article_published_at">prije 26 minuta</span>';
  assert.deepEqual(marked(`<span>Piše: O. Tindal</span> ${time}`), ['O. Tindal']);
});

test('a byline in a bar of buttons, or in a box that says that it has no biography, is one', () => {
  assert.deepEqual(authorsOf('<div class="share-bar"><div class="author">By Orsa Tindal</div></div>'), [
    'Orsa Tindal',
  ]);
  assert.deepEqual(
    authorsOf('<div class="line hasnt-bio"><span class="byline">By Orsa Tindal</span></div>'),
    ['Orsa Tindal'],
  );
});

test('the work on the line below a name is no second author', () => {
  const byline = `<div class="byline"><div><span>By </span><span>Orsa Tindal</span></div><p>Senior Life and Trends Reporter</p></div>`;
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1>${byline}${first}${second}${third}</article>`,
  );
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
});

test('the column’s name above the labelled byline is no author, and a person who is linked there is one', () => {
  const byline =
    '<p class="byline">By <span itemprop="author creator" itemscope><span itemprop="name">Orsa Tindal</span></span></p>';
  const box = (above: string) => authorsOf(`<div class="extended-byline">${above}${byline}</div>`);
  assert.deepEqual(box('<p class="byline-column">Quay Notes</p>'), ['Orsa Tindal']);
  assert.deepEqual(box('<p class="byline-author"><a href="/author/1">Brenn Halloway</a></p>'), [
    'Brenn Halloway',
    'Orsa Tindal',
  ]);
});

test('a paper that the author’s biography sets apart is no author', () => {
  const life =
    'Reporter trained in Lowmouth, who sends what is said in Port Velm to the daily <em>Le Halage</em>.';
  const box = `<div id="author_article"><p id="author"><a href="/auteur/1">Orsa Tindal</a></p><p class="author_bio"><p>${life}</p></p></div>`;
  assert.deepEqual(authorsOf('', { after: box }), ['Orsa Tindal']);
  const named =
    '<p class="author"><strong>Orsa Tindal</strong> writes on boats and bread for the <em>Velm Packet</em>.</p>';
  assert.deepEqual(authorsOf('', { after: named }), ['Orsa Tindal']);
});

test('what the record of a person says beside the name is no part of it', () => {
  const person = (name: string, trade: string) =>
    `<div class="perso" itemprop="author" itemscope><p>Par <a rel="author" href="/x"><strong itemprop="name">${name}</strong></a><br><span itemprop="description">${trade}</span></p></div>`;
  assert.deepEqual(authorsOf(person('Orsatindal', 'Militante du port'), { lang: 'fr' }), ['Orsatindal']);
  assert.equal(
    authorsOf(person('orsatindal', 'ports, bacs et al.'), { lang: 'fr' }),
    unsure('author "orsatindal"'),
  );
});

test('who speaks behind a colon in a transcript did not write it', () => {
  const turn = '<p>BRENN HALLOWAY, HOST:</p>';
  assert.deepEqual(recorded('Orsa Tindal | The Velm Newsroom', turn), ['Orsa Tindal']);
});

test('the byline of a card above the headline is of the story to which the card leads', () => {
  const card = `<div class="card"><div class="card-body"><a href="/boats/a-boat-and-its-steam">A boat that only sails when nobody looks</a><div class="card-info"><div class="byline">by <a href="/author/1">Brenn Halloway</a></div></div></div></div>`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body>${card}<main><article><h1>The ferry is back</h1><div class="byline">by <a href="/author/2">Orsa Tindal</a></div>${text}</article></main></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  assert.deepEqual(read.draft.fields.authors, ['Orsa Tindal']);
});

test('a link that holds nothing but the byline is of the article, wherever it leads', () => {
  const link = (inner: string) =>
    `<div class="article-author"><a href="/user/orsa-tindal"><div class="wrapper">${inner}</div></a></div>`;
  assert.deepEqual(authorsOf(link('<div class="author-name">Orsa Tindal</div>')), ['Orsa Tindal']);
  const story = '<h4>Wolves at the bus stop</h4><div class="author-name">Orsa Tindal</div>';
  assert.equal(authorsOf(link(story)), nobody);
});

test('a template that nobody filled names no author', () => {
  for (const unfilled of ['<%= Author %>', '{{ author }}', '[[author]]'])
    assert.equal(authorsOf('', { head: `<meta name="author" content="${unfilled}">` }), nobody, unfilled);
});

test('whom only a record has is asked for where readers see that somebody else writes, in Greek too', () => {
  const line = '<ul><li>Γράφει <strong>ο Πέτρος Ν. Βελμίδης</strong></li></ul>';
  assert.equal(recorded('Σόφια Ντεσκ', line), unsure('authors "Σόφια Ντεσκ" and "Πέτρος Ν. Βελμίδης"'));
  assert.deepEqual(authorsOf(line), ['Πέτρος Ν. Βελμίδης']);
});

test('a Greek byline in the case that shows no name as it is listed is asked for', () => {
  assert.equal(
    organised('Velm.gr', '<p><strong>Της Όρσας Τίνταλ</strong></p>'),
    unsure('byline "Της Όρσας Τίνταλ"'),
  );
});

test('who edited an article did not write it where somebody else is named', () => {
  const record = (author: string, editor: string) =>
    `<meta name="author" content="${editor}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name: author }, editor: { name: editor } })}</script>`;
  assert.deepEqual(authorsOf('', { head: record('Reuters', 'Brenn Halloway') }), ['Reuters']);
  assert.deepEqual(authorsOf('', { head: record('Brenn Halloway', 'Brenn Halloway') }), ['Brenn Halloway']);
  const named = '<meta name="content_author" content="Kontributor Velm, Orsa Tindal">';
  const foot = '<p>Penulis</p><p>Kontributor Velm, Orsa Tindal</p><p>Editor</p><p>Brenn Halloway</p>';
  const around = { lang: 'id', after: foot };
  const head = '<meta name="author" content="Brenn Halloway">';
  assert.deepEqual(authorsOf('', { ...around, head: head + named }), ['Orsa Tindal']);
  const both = marked('Rep: Orsa Tindal/ Red: Brenn Halloway', { lang: 'id' });
  assert.deepEqual(both, ['Orsa Tindal']);
});

test('an organisation of which only a template knows is asked for beside the record of the outlet', () => {
  const head = `<meta name="author" content="Dixivelm"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name: 'Velm Packet' }, publisher: { name: 'Velm Packet' } })}</script>`;
  assert.equal(authorsOf('', { head }), unsure('author "Dixivelm"'));
});

test('an outlet that its record has in small letters signs as it is written', () => {
  const head = '<meta property="og:site_name" content="Velm Packet">';
  assert.deepEqual(organised('velm packet', '', head), ['Velm Packet']);
});

test('the outlet’s record is no author where a byline names more than the outlet, desks and agencies', () => {
  const head = '<meta property="og:site_name" content="Velm Packet">';
  const credit = (inner: string) => `<p class="author">${inner}</p>`;
  assert.equal(
    organised('Velm Packet', credit('vbc / Brenn Halloway — DPA'), head),
    unsure('byline "vbc / Brenn Halloway — DPA"'),
  );
  assert.deepEqual(organised('Velm Packet', credit('By Velm Packet with Agencies'), head), ['Velm Packet']);
});

test('who helped is asked for where the record has nobody else', () => {
  assert.equal(
    recorded('Mit Informationen von Brenn Halloway, Studio Sarn'),
    unsure('author "Mit Informationen von Brenn Halloway, Studio Sarn"'),
  );
  assert.equal(authorsOf('<p class="byline">With reporting by Brenn Halloway</p>'), nobody);
});

test('the subject of an article is nobody, though it stands beside the day', () => {
  const line =
    '<div><span class="entry-category"><a href="/category/x/" rel="category tag">Διάφορα Άρθρα</a></span><time>15/04/2021</time></div>';
  assert.equal(authorsOf(line, { lang: 'el' }), nobody);
});

test('an entry of the menu is no byline, though it is called as one', () => {
  const menu =
    '<nav id="menu"><ul><li class="category_writers"><a href="/writers">Harbour Voices</a></li></ul></nav>';
  assert.equal(authorsOf(menu), nobody);
});

test('a link to more articles, and what somebody is, are no part of a Korean or Japanese byline', () => {
  const korean = (byline: string) => authorsOf(byline, { lang: 'ko' });
  const more =
    '<p class="writer"><strong class="name">정하늘</strong></p><p class="writer"><a href="/list?w=sky" class="article-more">다른기사 보기</a></p>';
  assert.deepEqual(korean(more), ['정하늘']);
  assert.deepEqual(korean('<p class="byline">정하늘 인턴기자 sky@packet.example</p>'), ['정하늘']);
  assert.deepEqual(korean('<p>기자명 칼럼니스트 정하늘</p>'), ['정하늘']);
  assert.deepEqual(marked('架空花子・架空大学教授', { lang: 'ja' }), ['架空花子']);
});

test('a given name of one letter is a name where the page marks it', () => {
  const person = (name: string) => `<a rel="author" href="/people/x">${name}</a>`;
  assert.deepEqual(marked(`${person('A Tindal')}, ${person('Brenn Halloway')}`), [
    'A Tindal',
    'Brenn Halloway',
  ]);
});

test('an agency before its place and the day of the last change is the author', () => {
  const line = '<p><small>EFE <span>Madrid</span></small> <time>Actualitzada el 15/04/2021 09:30</time></p>';
  assert.deepEqual(authorsOf(line, { lang: 'ca' }), ['EFE']);
});

test('whose property a page is, is nobody’s name', () => {
  const head = '<meta name="author" content="الدكتور أورسا عبد العزيز تيندال">';
  const after = '</article><p>جميع الحقوق محفوظة.</p>';
  assert.deepEqual(authorsOf('', { head, after, lang: 'ar' }), ['الدكتور أورسا عبد العزيز تيندال']);
});

test('the name that an element holds is whole, whatever stands before it on its line', () => {
  const line = '<p><span>الميناء الجديد</span><span class="writeBy">أورسا حكيم</span></p>';
  assert.deepEqual(authorsOf(line, { lang: 'ar' }), ['أورسا حكيم']);
  const roles = '<ul><li>VELM-Autor <a rel="author" href="/a/29">Orsa Tindal</a></li></ul>';
  assert.deepEqual(recorded('Von Velm Magazin-Autor Orsa Tindal', roles), ['Orsa Tindal']);
});

test('a news service that is announced as who wrote, and whose link leads to its articles, is the author', () => {
  const line = '<div>By</div> <a href="/author/vns/">Velm News Service</a>';
  assert.deepEqual(authorsOf(`<div class="author-name">${line}</div>`), ['Velm News Service']);
});

test('the recorded author of a teaser of another article did not write this one', () => {
  const byline = '<a class="writer" href="/writer/orsa-tindal" rel="author">Orsa Tindal</a>';
  const teaser =
    '<div class="teaser"><p itemscope itemprop="author"><span itemprop="name">Brenn Halloway</span></p><h2><a href="/other">The lighthouse of Sarn is for sale</a></h2></div>';
  for (const other of [teaser, teaser.replaceAll('div', 'article')])
    assert.deepEqual(authorsOf(byline, { after: `</article><aside>${other}</aside>` }), ['Orsa Tindal']);
});

test('the word before a byline’s day is no part of its name in Indonesian', () => {
  assert.deepEqual(marked('Oleh Orsa Tindal pada 15 Apr 2021, 13:58 WIB', { lang: 'id' }), ['Orsa Tindal']);
});

test('the byline and the day are sought at the headline’s own heading, not at a list that links to the article', () => {
  const read = (n: number) => `<li><a href="/story/${n}">Boat number ${n} sails</a></li>`;
  const list = `<div><a href="/story/ferry">The ferry is back</a></div><ol>${[1, 2, 3].map(read).join('')}</ol>`;
  const slides = [first, second, third, first, second]
    .map((one) => `<div class="slide">${one}</div>`)
    .join('');
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body><div>${list}${slides}</div><div><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><p class="date">15 April 2021</p><div>${longText}${longText}</div></div></body></html>`;
  const { draft } = readWebPage(page, { today: '2026-01-01', language: 'en' }) as { draft: Draft };
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
  assert.equal(draft.fields.date, '2021-04-15');
});

test('who only translated an article is asked for', () => {
  const head = '<meta name="author" content="架空花子">';
  const line =
    '<div class="date">2021年4月9日 <span class="reporter-name">翻訳者 : <a href="/r">架空花子</a></span></div>';
  for (const seen of ['<p>翻訳者 : 架空花子</p>', line])
    assert.equal(authorsOf(seen, { head, lang: 'ja' }), nobody);
});

test('a name that is glued to its byline’s label is proven by the page', () => {
  const body = `<main><h1>The ferry is back</h1><small>ByIlse Quarrow, Sarn</small><div>${first}${second}${third}</div></main>`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title></head><body>${body}</body></html>`;
  const { draft, refusals } = importSource(new TextEncoder().encode(page), 'story.html', {
    given: { region: 'Velmland', date: '2021-04-15' },
    today: '2026-01-01',
    language: 'en',
    isBeside: () => false,
  });
  assert.deepEqual(draft.fields.authors, ['Ilse Quarrow']);
  assert.deepEqual(refusals, []);
});

test('labels whose days stand in elements of their own are no part of a byline', () => {
  const line = (who: string) =>
    `<div>Par ${who} , publié le <time datetime="2017-02-07T09:31:12"> 07/02/2017 à 09:31 </time> , mis à jour à <time datetime="2017-02-07T21:38:57"> 21:38 </time></div>`;
  assert.deepEqual(authorsOf(line('AFP'), { lang: 'fr' }), ['AFP']);
  assert.deepEqual(authorsOf(line('Orsa Tindal'), { lang: 'fr' }), ['Orsa Tindal']);
});

test('a byline without a sign between the name and a place, a photographer or an agency names the person, or nobody', () => {
  for (const byline of [
    'By Orsa Tindal Photography Brenn Halloway',
    'By Orsa Tindal Afghanistan',
    'By Associated Press Orsa Tindal',
  ])
    assert.deepEqual(marked(byline), ['Orsa Tindal'], byline);
  for (const byline of ['By Orsa Tindal Kabul', 'By Orsa Tindal Kabul and Brenn Halloway'])
    assert.equal(marked(byline), unsure(`byline "${byline}"`));
});

test('a name that the page sets apart is one name, whatever its surname is', () => {
  const name = 'Orsa Ilse London';
  assert.deepEqual(marked(`By <a href="/authors/orsa" rel="author">${name}</a>`), [name]);
  assert.deepEqual(recorded(name, `<p class="byline">By ${name}</p>`), [name]);
});

test('what follows a name that an element sets apart with a comma is what its bearer does', () => {
  const parts = (who: string, ...others: string[]) =>
    `<div class="author"><div class="byline">${[who, ...others].map((one) => `<span>${one}</span>`).join(' ')}</div></div>`;
  const link = '<a href="/people/orsa-tindal">Orsa Tindal</a>';
  for (const who of [`By ${link},`, `${link},`])
    assert.deepEqual(authorsOf(parts(who, 'Managing Director, Harbour Division,', 'Velm Corp')), [
      'Orsa Tindal',
    ]);
});

test('what a page says of its author below the name names nobody', () => {
  const life = '<div class="author__bio" itemprop="description">Professor of boats at UV Santa Brenna</div>';
  const box = `<address class="author"><div class="author__name"><a href="/author/orsa-tindal/">Orsa Tindal</a></div>${life}</address>`;
  assert.deepEqual(authorsOf(box), ['Orsa Tindal']);
});

test('a label behind the day’s dot, or above a box of the author, is no part of the name', () => {
  const beside =
    '15 April 2021 <span>·</span> <span class="meta--authors">Von <a rel="author">Velm-Team</a></span>';
  assert.deepEqual(recorded('Velm-Team', `<p class="meta">${beside}</p>`), ['Velm-Team']);
  const above = '<div class="author-box"><span class="author-box-name">Über Orsa Tindal</span></div>';
  assert.deepEqual(authorsOf('', { lang: 'de', after: above }), ['Orsa Tindal']);
});

test('the author of a book under review did not write the article', () => {
  const facts = [
    'Title: The quay',
    '<b>Author:</b> Orsa Tindal',
    'Publisher: Skarn Press',
    'Pages: 400 pages',
  ];
  assert.equal(authorsOf(`<p>${facts.join('<br>')}</p>`), nobody);
  assert.equal(authorsOf(facts.map((fact) => `<p>${fact}</p>`).join('')), nobody);
  assert.deepEqual(marked('By Brenn Halloway', { after: `<p>${facts.join('<br>')}</p>` }), [
    'Brenn Halloway',
  ]);
});

test('an outlet of whose records a bracket behind the last paragraph names the reporter is asked about', () => {
  const byline = '<p class="byline">Velm News Agency</p>';
  const head = '<meta property="og:site_name" content="Velm News Agency">';
  for (const end of ['(By Orsa Tindal)', '(By Orsa Tindal) Enditem/OT']) {
    const after = `<p>The office of the harbour, which had been closed for a week, will open on Friday again. ${end}</p>`;
    assert.match(
      String(authorsOf(byline, { head: head + organisation('Velm News Agency'), after })),
      /"Orsa Tindal", expected one byline/,
    );
  }
});

test('an author whom a byline behind the first paragraph contradicts is asked about', () => {
  const meta = '<div class="meta">Ilse Quarrow 2021-04-15</div>';
  const read = (line: string) =>
    importBody(`<article><h1>The ferry is back</h1>${meta}${first}<p>${line}</p>${longText}</article>`, {
      head: '<meta name="author" content="Ilse Quarrow">',
    }).draft;
  assert.match(
    read('Words by Brenn Hal&shy;lo&shy;way')
      .doubts.map(({ message }) => message)
      .join(),
    /authors "[^"]*Ilse Quarrow[^"]*" and "Brenn Halloway"/,
  );
  assert.equal(read('Words by Brenn Hal&shy;lo&shy;way').fields.authors, undefined);
});

test('a German line beside the day is an author where it opens with a given name, and else a noun may be', () => {
  const beside = (line: string) => authorsOf(`<p>15. April 2021, ${line}</p>`, { lang: 'de' });
  assert.deepEqual(beside('Anna Quarrow'), ['Anna Quarrow']);
  assert.deepEqual(beside('ANNA QUARROW'), ['ANNA QUARROW']);
  assert.match(String(beside('Leere Bänke')), /line "Leere Bänke"/);
});

test('whoever wrote a comment that microdata marks is no author, however the type is spelt', () => {
  const comment = (type: string) =>
    `<li itemscope itemtype="http://schema.org/${type}" itemprop="comment"><span itemscope itemtype="https://schema.org/Person" itemprop="author"><span itemprop="name">Brenn Halloway</span></span></li>`;
  for (const type of ['Comment', 'comment'])
    assert.deepEqual(recorded('Orsa Tindal', `<ul>${comment(type)}</ul>`), ['Orsa Tindal']);
});

test('behind the job that several people share stands the house that they work for, not another author', () => {
  const two = ['Orsa Tindal', 'Brenn Halloway'];
  const byline = (end: string) => authorsOf(`<p>Posted by Orsa Tindal and Brenn Halloway, ${end}</p>`);
  assert.deepEqual(byline('Software Engineers, Velm Research Quarrow'), two);
  assert.deepEqual(byline('Staff Writers, Velm Head'), two);
});
