import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfBox } from '../../../src/importer/web-page/body/named-box.ts';
import { elementsOf } from '../../../src/importer/web-page/page/elements.ts';
import { parsePage } from '../../../src/importer/web-page/page/parse-page.ts';
import { first, header, importBody, importPage, longText, second, textOfBody, third } from './story-page.ts';

const text = first + second + third;
const dressed = (name: string) => text.replaceAll('<p>', `<p class="${name}">`);
const day = '<meta property="article:published_time" content="2021-04-15">';
const author = '<meta name="author" content="Orsa Tindal">';

function listed(body: string): string[] {
  return importBody(body).draft.leftOut.map(({ rule, text: left }) => `${rule}: ${left}`);
}

test('a word in the class of most paragraphs says nothing of them', () => {
  for (const name of ['topic-body__text', 'topic', 'story-tag-text', 'related-text', 'comment-text'])
    assert.match(
      textOfBody(`<article>${header}<div>${dressed(name)}</div></article>`),
      /^The ferry that.*May\.$/s,
      name,
    );
});

test('a word in the class of one paragraph still says what it is', () => {
  const one = '<p class="topic">The topics of the harbour: boats, bread and the letters of the council.</p>';
  const body = `<article>${header}<div>${first}${second}${one}${third}</div></article>`;
  assert.ok(listed(body).includes(`tags: ${one.replace(/<[^>]+>/g, '')}`));
});

test('a part’s name counts without that of the text’s box, of which it is a part', () => {
  const deck = 'Captain Halloway: the engine has never sounded any better';
  const body = (line: string) =>
    `<article><div class="topic"><h1>The ferry is back</h1><div class="${line}">${deck}</div><p class="byline">By Orsa Tindal</p><div class="topic__content">${dressed('topic__text')}</div></div></article>`;
  assert.equal(importBody(body('topic__subtitle')).draft.fields.description, deck);
  assert.equal(importBody(body('topic__tags')).draft.fields.description, undefined);
});

test('a chapter whose address is made of its heading’s words is no part that a word of it names', () => {
  const heading = '<h2>How the islands share the cost</h2>';
  const chapters = [
    `<section id="how-the-islands-share-the-cost">${heading}${third}</section>`,
    `<section aria-labelledby="how-the-islands-share-the-cost">${heading}${third}</section>`,
    `<div id="related-costs" class="section level2">${heading}${third}</div>`,
  ];
  for (const chapter of chapters) {
    const body = `<article>${header}${first}${second}${chapter}</article>`;
    assert.match(textOfBody(body), /How the islands share the cost.*in May\./s, chapter);
  }
  const shared = `<section id="share">${heading}${third}</section>`;
  assert.doesNotMatch(textOfBody(`<article>${header}${first}${second}${shared}</article>`), /in May/);
});

test('a paragraph’s number is no name of a part, though it looks like one', () => {
  for (const id of ['a2a4', 'ad12']) {
    const body = `<article>${header}${first}${second}${third.replace('<p>', `<p id="${id}">`)}</article>`;
    assert.match(textOfBody(body), /in May\./s, id);
  }
});

test('a box on whose text readers may comment holds no comments', () => {
  const box = `<div class="commentOnSelection">${text}</div>`;
  const answers = `<div class="answers">${first.replace('town', 'other town')}${second.replace('thirty', 'three')}</div>`;
  assert.match(
    textOfBody(`<div>${header}${box}</div>${answers}`),
    /^The ferry that carries the town.*in May\.$/s,
  );
});

test('a last box of a row with one more class and a link is of the text', () => {
  const box = (html: string, name = '') => `<div class="RichText${name}">${html}</div><div></div>`;
  const last =
    '<p>The time of the harbour master <a href="/thema/halloway">Brenn Halloway</a> ends in the middle of May.</p>';
  const row = (name: string) =>
    `<article>${header}<section><div>${box(longText)}${box(longText.replaceAll('boat', 'ship'))}${box(last, name)}</div></section></article>`;
  assert.match(textOfBody(row(' lastInline')), /Brenn Halloway.*middle of May\.$/);
  assert.doesNotMatch(textOfBody(row(' related')), /middle of May/);
});

test('a step of the breadcrumb, and a section’s name that is called a title, are no headline beside a first-level heading', () => {
  const head = `<title>The harbour’s ferry is back in Velm: River ferries carry bread</title>${author}${day}`;
  const deck = 'THE last step to bring the ferry back to the strait has now been taken, with bread for all.';
  for (const list of [
    '<ul id="breadcrumbs"><li class="crumb title"><a href="/river">River ferries</a></li></ul>',
    '<ul><li class="title"><a href="/river">River ferries</a></li></ul>',
  ]) {
    const { draft } = importPage(
      head,
      `${list}<h1>Bread comes by ferry once more</h1><p class="intro">${deck}</p><p class="byline">By Orsa Tindal</p><article>${longText}</article>`,
    );
    assert.deepEqual(
      [draft.fields.title, draft.fields.description],
      ['Bread comes by ferry once more', deck],
    );
  }
});

test('what is called a headline and says most of the window’s title is one beside another heading', () => {
  const head = `<title>The ferry is back in Velm</title>${author}${day}`;
  const { draft } = importPage(
    head,
    `<h1>News of the quay</h1><div class="headline">The ferry is back in Velm</div><article>${text}</article>`,
  );
  assert.equal(draft.fields.title, 'The ferry is back in Velm');
});

test('a kicker and the headline in one heading have the sign of the page’s record between them', () => {
  const record = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Crisis on the quay: The ferry is back',
  });
  const head = `<title>The ferry is back - THE PACKET</title>${author}${day}<script type="application/ld+json">${record}</script>`;
  const { draft } = importPage(
    head,
    `<nav><ul><li><h1>The ferry is back</h1></li></ul></nav><main><article><header><h2><span class="block">Crisis on the quay</span> <span>The ferry is back</span></h2></header>${text}</article></main>`,
  );
  assert.equal(draft.fields.title, 'Crisis on the quay: The ferry is back');
});

test('an element whose role is the author’s holds the byline', () => {
  const line =
    '<div class="line"><span data-role="author" class="ano">Orsa Tindal</span><span data-role="day">Thursday, 15/04/2021 12:20 PM (GMT+7)</span></div>';
  const { draft } = importPage(
    `<title>The ferry is back</title>${day}`,
    `<article><h1>The ferry is back</h1>${line}${text}</article>`,
  );
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
});

test('of two lines with the headline’s words and one class the last above the text is the headline', () => {
  const line = '<div class="title1">The ferry is back in Velm</div>';
  const box = `<div class="side"><div class="name">Ilse Quarrow</div><div class="date">28 December 2016</div><a href="/9.html">Who owns the pier?</a><div class="lead">The quarrel over the pier of Sarn, its owners and their lawyers grows louder with each week of this winter.</div>${'<div>The quay of today</div>'.repeat(9)}</div>`;
  const { draft } = importPage(
    `<title>The Packet - The ferry is back in Velm</title><meta property="og:title" content="The ferry is back in Velm">`,
    `<div>${line}${box}<div>${line}<div class="date">21 November 2015 | 21:00</div><div class="text">${longText}</div></div></div>`,
  );
  const { description, authors, date } = draft.fields;
  assert.deepEqual([description, authors, date], [undefined, undefined, '2015-11-21']);
});

test('a word behind the letters of an outlet says what a box is, and one in a name that a program made up does not', () => {
  const said = 'My uncle has had such an engine for years, and it has never sounded any better than that.';
  const body = (name: string) =>
    `<article>${header}<div>${first}<div class="${name}"><p>${said}</p></div>${second}${third}</div></article>`;
  assert.ok(listed(body('vpCommunityBox')).includes(`comments: ${said}`));
  assert.ok(!listed(body('n1CommentJlVL')).includes(`comments: ${said}`));
});

test('a box that is called after its picture and tells more than that shows is no caption', () => {
  const named = (html: string) => {
    const root = parsePage(`<body><div class="media lightbox">${html}</div></body>`)?.root;
    const box = root && [...elementsOf(root)].find(({ tagName }) => tagName === 'div');
    return box && nameOfBox(box);
  };
  const picture = '<figure><img src="boat.jpg" alt="A boat"></figure>';
  assert.equal(named(`${picture}<div>${first}${second}</div>`), undefined);
  assert.equal(named(`${picture}${first}`), 'caption');
  assert.equal(named(`${picture}${first}${picture}${second}`), 'caption');
});

test('a paragraph that two line breaks part is set as the others, though their class has the name of another part', () => {
  const parted = second.replace('</p>', `<br><br>${third.replace(/<[^>]+>/g, '')}</p>`);
  const body = `${first}${parted}${longText}`.replaceAll('<p>', '<p class="tag-style-3a">');
  const entry = textOfBody(`<article>${header}<div>${body}</div></article>`);
  assert.ok(entry.includes('any better') && entry.includes('letter that it sent in May'), entry);
});

test('what is called a life of the author below a short text is none of it, though it is a good part of all', () => {
  const life =
    'Orsa Tindal has sailed on the ferry since she was six, and writes of boats and of bread. She likes every kind of weather, but for the fog. Follow her on her boat, where most of her pictures are.';
  const body = `<article>${header}<div>${first}${second}<p class="author-bio">${life}</p></div></article>`;
  assert.ok(listed(body).includes(`author-box: ${life}`));
});

test('a paragraph beside the headline in the caption of the lead picture is the standfirst', () => {
  const lead =
    'Nobody in the upper town had believed the council that the boat would be mended before summer.';
  const figure = `<figure><img src="https://velm.example/a.jpg" alt=""></figure><figcaption><h1>The ferry is back</h1><p>${lead}</p></figcaption>`;
  const body = `<article><div class="opener">${figure}</div><div>${text}</div></article>`;
  assert.equal(importBody(body).draft.fields.description, lead);
});
