import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody, importPage, importStory, longText } from './story-page.ts';

const row = (cells: string, names = '') => `<tr${names}>${cells.replaceAll(/(\S+)/g, '<td>$1</td>')}</tr>`;
const league = ['Gull 12 7', 'Kite 9 4', 'Heron 8 31'];

test('a table is whole whose rows are named after what they tell', () => {
  const rows = league.map((cells, at) => row(cells, ` class="oddrow player-2021-${at}"`)).join('');
  const { entry } = importStory(`${longText}<table>${rows}</table>${longText.replaceAll('On ', 'By ')}`);
  for (const cells of league) assert.match(entry ?? '', new RegExp(cells.replaceAll(' ', '\\s+\\|\\s+')));
});

test('a table of thousands of rows comes home whole', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => row(`Boat${at} ${at} Harbour${at} ${7 * at}`));
  const { entry } = importStory(`${longText}<table>${rows.join('')}</table>`);
  assert.match(entry ?? '', /Boat0 [\s\S]*Boat1999 +\| 1999 +\| Harbour1999 \| 13993/);
});

test('a table stays with the heading that stands in its box', () => {
  const box = `<div class="c-interactive-table"><h3>Second league</h3><table>${league.map((cells) => row(cells)).join('')}</table></div>`;
  const { entry } = importStory(
    `${longText}${box}<p>The boats of the second league sail again in the spring of next year.</p>`,
  );
  assert.match(entry ?? '', /## Second league[\s\S]*Gull\s+\|\s+12[\s\S]*Heron\s+\|\s+8/);
});

test('the ingredients and the steps of a recipe are of its article', () => {
  const recipe = `<section class="rcp-card"><header><img src="pears.jpg" alt=""><p>Pear jam</p><form><button>Print</button></form></header><div class="rcp-ingredients"><h3>Ingredients</h3><ul><li>8 ripe pears</li><li>1 lemon</li></ul></div>
<div class="rcp-instructions"><h3>Steps</h3><ol><li>Peel the pears.</li><li>Boil them with the juice.</li></ol></div></section>`;
  const { entry } = importStory(`${longText}${recipe}`);
  assert.match(
    entry ?? '',
    /## Ingredients\s+- 8 ripe pears\s+- 1 lemon[\s\S]*## Steps[\s\S]*1\. Peel the pears\./,
  );
});

test('what two parts of a text share stands in both, below a heading of its own', () => {
  const shared =
    '<p>One scoop of oats from the mill of Upper Sarn, one cup of strawberries and half a cup of milk.</p>';
  const { entry, draft } = importStory(
    `${longText}<h2>Plan for Monday</h2>${shared}<p>Eat it at noon, and nothing else until the evening bell rings.</p><h2>Plan for Friday</h2>${shared}<p>Eat it in the evening, when the last boat has left the pier of Port Velm.</p>`,
  );
  assert.equal(entry?.match(/One scoop of oats/g)?.length, 2);
  assert.deepEqual(
    draft?.leftOut.filter(({ rule }) => rule === 'repeated-paragraph'),
    [],
  );
});

test('a list of openings above the headline is not the article, though it is the longer', () => {
  const openings = Array.from(
    { length: 12 },
    (_, at) =>
      `<li><a href="/story-${at}">Story number ${at} of the harbour town</a><span>UPPER SARN: The council has said in its ${at}th meeting of the year that the pier may wait, and the captain said that it may not...</span></li>`,
  ).join('');
  const { entry } = importBody(
    `<div class="ticker"><ul>${openings}</ul></div><div class="main"><h2 class="article-title">The ferry is back</h2>
<div class="line"><a rel="author" href="/author/velm">by Orsa Tindal</a> <a href="https://velm.example/ferry/#comments">0 Comments</a></div>
<div class="text"><p class="caps">PORT VELM: The ferry came back on Thursday, after eleven months in the dock, and two hundred people waited with lamps.</p>
<p>“We counted the days, and then we stopped counting,” said Brenn Halloway, who had rung the bell himself.</p></div></div>`,
  );
  assert.match(entry ?? '', /author: Orsa Tindal\n[\s\S]*The ferry came back on Thursday/);
  assert.doesNotMatch(entry ?? '', /Story number|UPPER SARN/);
});

test('the headline that opens the article counts, and not the link to it in a list of openings above', () => {
  const opening = (at: number, headline: string) =>
    `<li><div class="card"><h3><a href="/story-${at}">${headline}</a></h3><p>The council has said in its ${at}th meeting of the year that the pier may wait until the winter, and the captain said that it may not; nobody in Upper Sarn knows who of the two will have the last word.</p></div></li>`;
  const openings = [1, 2, 3, 4, 5, 6].map((at) => opening(at, `Story number ${at} of the harbour town`));
  const { entry } = importBody(
    `<ul class="stream">${opening(0, 'The ferry is back')}${openings.join('')}</ul><div class="canvas"><h1>The ferry is back</h1><article><div class="body">
<p class="atom">The ferry came back on Thursday, after eleven months in the dock, and two hundred people waited with lamps.</p>
<p class="atom">“We counted the days, and then we stopped counting,” said Brenn Halloway, who had rung the bell himself.</p></div></article></div>`,
  );
  assert.match(entry ?? '', /The ferry came back on Thursday[\s\S]*Brenn Halloway/);
  assert.doesNotMatch(entry ?? '', /The council has said/);
});

test('the breadcrumb between a menu that leads to the article and its headline is no standfirst', () => {
  const headline = 'The night ferry of Port Velm is back after eleven months in the dock';
  const menu = `<div class="mega"><h3><a href="/story" rel="bookmark">${headline}</a></h3></div>`;
  const crumbs = `<div class="crumbs"><span><a href="/">Start</a></span> <i></i> <span><a href="/boats">Boats</a></span> <i></i> <span>${headline}</span></div>`;
  const { draft } = importPage(
    `<title>${headline}</title><meta name="author" content="Orsa Tindal">`,
    `${menu}<div class="content">${crumbs}<article><header><h1>${headline}</h1></header>${longText}</article></div>`,
  );
  assert.equal(draft?.fields.description, undefined);
});

test('what long captions say of pictures is not the text that they stand among', () => {
  const figure = (at: number) =>
    `<div class="gallery"><figure><img src="${at}.jpg" alt=""><figcaption class="text">The harbour module number ${at} with its quarters, its galley and its store, as it was drawn by the builders of Upper Sarn, who have made nine of them and who mean to make nine more. Credit: VPA</figcaption></figure></div>`;
  const { entry } = importStory(
    `${figure(1)}<p>Its third engine has been in the dock of Upper Sarn since the last week of the spring, he said.</p>${figure(2)}`,
  );
  assert.doesNotMatch(entry ?? '', /^The harbour module/m);
});

test('a line of links to subjects is the page’s, as the links say themselves', () => {
  const links = ['stock', 'rope', 'tar']
    .map((tag) => `<a rel="tag" href="/s/${tag}">${tag} of the harbour</a>`)
    .join(', ');
  const { entry } = importStory(`${longText}<p>${links}</p>`);
  assert.doesNotMatch(entry ?? '', /rope of the harbour/);
});

test('who took a picture above the text is not its standfirst, whatever the box is called', () => {
  const { draft } = importStory(longText, {
    above:
      '<div class="gallery-teaser"><div class="row"><div><a href="/g"><img src="x.jpg" alt=""></a></div><span class="story-teaser-caption">Ilse Quarrow, VELM PRESS AGENCY</span></div></div>',
  });
  assert.equal(draft?.fields.description, undefined);
});

test('a day that a page records as its author’s second name is no name', () => {
  const { draft } = importPage(
    '<title>The ferry is back</title><meta property="og:site_name" content="The Velm Packet | velm.example">',
    `<h1>The ferry is back</h1><div class="author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">By <span class="reporter"> VELM PACKET STAFF</span></span> <div itemprop="name">APRIL 15, 2021 10:43</div></div>${longText}`,
  );
  assert.deepEqual(draft?.fields.authors ?? [], ['VELM PACKET STAFF']);
});
