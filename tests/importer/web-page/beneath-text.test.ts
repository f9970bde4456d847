import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importBody, importStory, longText, second, textOfBody, third } from './story-page.ts';

const article = `<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${first}${second}${third}`;
const offers = ['ferry', 'pier', 'market', 'bakery', 'mill', 'school']
  .map(
    (what) =>
      `<p><b>Your ${what}:</b> Send us your pictures of the ${what}, browse those of others, or talk about it in <a href="/${what}">our forum</a>, which is open day and night.</p>`,
  )
  .join('');
const teasers = ['engine', 'pier', 'bakery', 'mill', 'school', 'market']
  .map(
    (what) =>
      `<div class="clear"><h2><a href="/${what}">Lowmouth wants the ${what}</a></h2><p>The harbour of Lowmouth has confirmed that it would be interested in the ${what} of Port Velm, if it were for sale, and that it has written a letter.</p></div>`,
  )
  .join('');
const comments = [
  ['Bruno H', 'They should have bought the second boat in the winter, as everybody in the lower town said.'],
  [
    'pier and lamp',
    'Agreed, that letter of the council lies in a drawer since the month of May, if you ask me.',
  ],
  ['Lina', 'The bread came late again on Friday, and nobody told the bakery that the ferry had sailed.'],
]
  .map(([name, text]) => `<br><b>${name}</b><br>${text}<br><br><hr>`)
  .join('');

const doubted = ({ draft }: ReturnType<typeof importBody>) =>
  draft.doubts.filter(({ rule }) => rule === 'beneath-text').map(({ message }) => message);

for (const [what, html, words] of [
  [
    'offers, each with a link',
    `<div class="box"><h5>Inside the Packet</h5><div class="nudge">${offers}</div></div>`,
    'Your mill',
  ],
  [
    'openings of other articles, each below its linked headline',
    `<div class="teasers">${teasers}</div>`,
    'interested in the mill',
  ],
] as const) {
  test(`what stands below the box of a text is left out with a doubt: ${what}`, () => {
    const read = importBody(
      `<div><div>${article}</div><ul class="links"><li><a href="/p">Print</a></li></ul>${html}</div>`,
    );
    assert.ok(read.entry?.includes('letter that it sent in May'));
    assert.ok(!read.entry?.includes(words), read.entry);
    assert.match(doubted(read).join(), /6 paragraphs below the box of the text/);
    assert.ok(read.draft.leftOut.some(({ rule, text }) => rule === 'beneath-text' && text.includes(words)));
  });
}

test('readers’ comments below a line that opens them are left out with a doubt, in the box of the text too', () => {
  const read = importBody(
    `<div>${article}<hr><b>Comments are now closed for this story</b><br><br>${comments}</div>`,
  );
  assert.ok(read.entry?.includes('letter that it sent in May'));
  for (const words of ['second boat in the winter', 'Bruno', 'in a drawer', 'told the bakery'])
    assert.ok(!read.entry?.includes(words), words);
  assert.equal(doubted(read).length, 1);
});

test('a comment that a name and a day sign is left out with a doubt', () => {
  const read = importBody(
    `<div>${article}<p><b>Thanks for your comments - this feedback is now closed</b></p><div>Posted by: Bruno, Lowmouth on <span>5:19pm Tue 1 Jan 08</span></div><div class="entry"><p>They should have bought the second boat in the winter, as everybody in the lower town said.</p>${longText}</div></div>`,
  );
  assert.ok(!read.entry?.includes('Bruno'), read.entry);
  assert.ok(!read.entry?.includes('second boat in the winter'), read.entry);
  assert.equal(doubted(read).length, 1);
});

const kept = {
  'a last paragraph with a link in a box of its own': `<div>${article}</div><div><p>The letter of the council, which nobody has answered, can be <a href="/letter">read in full</a> at the harbour.</p></div>`,
  'paragraphs with and without links in a second box': `<div>${article}</div><div>${offers}<p>The letter of the council, which nobody has answered, can be read in full at the harbour office.</p></div>`,
  'a second box that bears the name of the first': `<div class="text">${article}</div><div class="text">${offers}</div>`,
  'an interview below a heading that asks for comments': `<div>${article}<p>Have your say</p>${longText}</div>`,
};

for (const [what, html] of Object.entries(kept)) {
  test(`what may be of the text stays, without a doubt about its place: ${what}`, () => {
    const read = importBody(`<div>${html}</div>`);
    const last =
      html
        .match(/<p>(?:(?!<p>).)*<\/p>/g)
        ?.at(-1)
        ?.replace(/<[^>]*>/g, '')
        .slice(-20) ?? '';
    assert.ok(read.entry?.replace(/\]\([^)]*\)|\[/g, '').includes(last), `${last}\n${read.entry}`);
    assert.deepEqual(doubted(read), []);
  });
}

test('short captions and advertisements between paragraphs are none of the text, however many there are', () => {
  const caption = (what: string) =>
    `<div class="pictureCaption"><p>Captain Ilse Quarrow of Port Velm ${what} while the ferry lies at the pier in the harbour of Lowmouth on Thursday.</p></div>`;
  const text = textOfBody(
    `<div class="article"><h1>The ferry is back</h1>${first}${caption('waves')}${second}${caption('laughs')}${longText}${caption('waits')}${third}${caption('sleeps')}${caption('sings')}${first.replace('noon', 'two')}</div>`,
  );
  assert.ok(!text.includes('Captain Ilse Quarrow'), text);
  assert.ok(text.includes('at noon') && text.includes('in May'), text);
});

test('a row of links between strokes is no sentence, though its first link begins with a small letter', () => {
  const rowOf = (links: string[]) =>
    `<p>${links.map((link) => `<a href="/${link}">${link}</a>`).join(' | ')}</p>`;
  const { entry } = importStory(rowOf(['ePaper of the harbour', 'Front page', 'Letters', 'Weather', 'Jobs']));
  assert.ok(!entry?.includes('ePaper'), entry);
  const sentence =
    '<p><a href="/a">eight boats | nine crews</a>: so the harbour of Port Velm counted, and nobody minded.</p>';
  assert.ok(importStory(sentence).entry?.includes('nobody minded'));
});

test('what stands below a heading that leads to another page tells of that page, and is no standfirst', () => {
  const above =
    '<div class="was"><h5><a href="/a">“The captain was a great human being”</a></h5><div>The first woman who sailed the strait in winter, Lio Pant, speaks about her memorable encounters with the captain.</div></div>';
  const { draft, entry } = importStory('', { above });
  assert.equal(draft.fields.description, undefined);
  assert.ok(!entry?.includes('Lio Pant'), entry);
  const named = above.replace('“The captain was a great human being”', 'Ilse Quarrow');
  assert.match(importStory('', { above: named }).draft.fields.description ?? '', /Lio Pant/);
});

test('a table that a sentence of the text leads to with a colon stays, whatever its page calls it', () => {
  const table =
    '<table class="infobox"><tr><th>Years</th><th>Boat</th></tr><tr><td>1990–1994</td><td>Velm Star</td></tr><tr><td>1994–1999</td><td>Lowmouth</td></tr></table>';
  assert.ok(importStory(`<p>Her record stands thus:</p>${table}`).entry?.includes('Velm Star'));
  assert.ok(!importStory(`<p>Her record is a long one.</p>${table}`).entry?.includes('Velm Star'));
});

test('a line between headline and text that is a day with its place is no part of the text', () => {
  const { entry } = importStory('', { above: '<p><b>BARROWAY, Quarr., Jan. 15, 2008</b></p>' });
  assert.ok(!entry?.includes('Jan. 15'), entry);
  const told =
    '<p>On 15 January 2008 the ferry sank, and nobody in the harbour of Port Velm has forgotten the day.</p>';
  assert.ok(importStory('', { above: told }).entry?.includes('15 January 2008'));
});

test('a label with its link right below a line of links is of those, at the end of a text', () => {
  const text = textOfBody(
    `<div><h1>The ferry is back</h1>${first}${second}${third}<p><a href="/a">Help and information</a></p><p><b>UPDATES</b><br><a href="/b">Upper Velm</a></p></div>`,
  );
  assert.ok(!text.includes('Upper Velm'), text);
  const source = textOfBody(
    `<div><h1>The ferry is back</h1>${first}${second}${third}<p>Results: <a href="/b">Upper Velm</a></p></div>`,
  );
  assert.ok(source.includes('Upper Velm'), source);
  const sources = textOfBody(
    `<div><h1>The ferry is back</h1>${first}${second}${third}<p>Sources:</p><p><a href="https://a.example/">boats.example</a></p><p><a href="https://b.example/">piers.example</a></p></div>`,
    { head: '<link rel="canonical" href="https://packet.example/ferry">' },
  );
  assert.ok(sources.includes('piers.example'), sources);
});

test('sources below a text that are called by the address of their site stay', () => {
  const centred = (html: string) => `<p style="text-align: center;">${html}</p>`;
  const head = '<link rel="canonical" href="http://packet.example/ferry-returns/">';
  const sources = ['harbour.velm.example', 'www.quay.example', 'ferries.velm.example'].map((host) =>
    centred(`<a href="http://${host}/boats/1.html">${host}</a>`),
  );
  const paragraphs = [first, second, third].map((one) => centred(one.replace(/<[/]?p[^>]*>/g, '')));
  const html = [...paragraphs, centred('<strong>Sources:</strong>'), ...sources].join('\n');
  const read = textOfBody(`<div><h1>The ferry is back</h1>${html}</div>`, { head });
  assert.match(read, /harbour\.velm\.example.*www\.quay\.example.*ferries\.velm\.example/s);
});

test('a long paragraph in a box of its own below the text is a doubt where it is left out', () => {
  const verdict =
    'So the council of Port Velm has a boat, a captain and a bakery, and yet nobody in the upper town knows who will pay for the bread.';
  const read = importBody(`<div class="post">${article}<div class="verdict">${verdict}</div></div>`);
  assert.match(doubted(read).join(), /a paragraph below the text \(“So the council/);
});
