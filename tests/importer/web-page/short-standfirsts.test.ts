import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, third } from './story-page.ts';

function standfirstBelow(header: string): string | undefined {
  const body = `<article>${header}<p class="byline">By Orsa Tindal</p><div class="body">${first}${second}${third}</div></article>`;
  const { draft, refusals } = importBody(body);
  assert.deepEqual(refusals, []);
  return draft.fields.description;
}

test('a short line below the headline that the page names as one is the standfirst', () => {
  const header = '<h1>The ferry is back</h1><p class="subtitle">And then it left again</p>';
  assert.equal(standfirstBelow(header), 'And then it left again');
});

test('a short sentence right below the headline is the standfirst', () => {
  const header = '<header><h1>The ferry is back</h1><p>And then it left again.</p></header>';
  assert.equal(standfirstBelow(header), 'And then it left again.');
});

for (const line of [
  'By Orsa Tindal.',
  'Velm Harbour',
  'Updated on Sunday 9 May.',
  'Harbour news of Velmland',
]) {
  test(`a line below the headline that says nothing of itself is no standfirst: ${line}`, () => {
    assert.equal(standfirstBelow(`<header><h1>The ferry is back</h1><p>${line}</p></header>`), undefined);
  });
}

test('people with their posts below the headline are no standfirst, and a sentence of one of them is', () => {
  const below = (line: string) =>
    standfirstBelow(`<header><h1>The ferry is back</h1><p>${line}</p></header>`);
  const posts = 'Lio Pant, Research Scientist, and Brenn Halloway, Senior Fellow, Velm Harbour Research';
  assert.equal(below(posts), undefined);
  const said = 'Lio Pant, director of the harbour, speaks of bread, boats and the winter that is to come';
  assert.equal(below(said), said);
});

test('a name in the element of a standfirst is none', () => {
  const header = '<h1>The ferry is back</h1><p class="intro">LIO PANT, VELM HARBOUR</p>';
  assert.equal(standfirstBelow(header), undefined);
});

test('the address of the site that its readers copy is no standfirst', () => {
  for (const line of ['www.packet.example', 'packet.example', 'https://packet.example/ferry'])
    assert.equal(
      standfirstBelow(`<h1>The ferry is back</h1><div class="share-description">${line}</div>`),
      undefined,
      line,
    );
});

test('a record that asks to subscribe describes the outlet and is no standfirst', () => {
  const told =
    'The Velm Packet covers one harbour: the ferry’s. Sign up for our newsletters to have them in your inbox.';
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>${first}${second}${third}</article>`,
    { head: `<meta property="og:description" content="${told}">` },
  );
  assert.equal(draft.fields.description, undefined);
});

test('a standfirst ends where the byline on its line begins', () => {
  const told = 'The town has waited for nine winters, and now the boat is at the pier again.';
  const { draft } = importBody(
    `<article><header><h1>The ferry is back</h1>${told} By <a href="/tindal">Orsa Tindal</a> on April 15, 2021</header><div class="body">${first}${second}${third}</div></article>`,
    { head: `<meta property="og:description" content="${told}">` },
  );
  assert.equal(draft.fields.description, told);
});

test('a caption that stands where standfirsts do is none, and the record’s description counts', () => {
  const told = 'The quay of the harbour will hold for a generation.';
  const caption = 'The first ferry of the year lies at the new quay of Port Velm on a Monday (15/4/2021).';
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1><div class="byline">By Orsa Tindal</div><div class="photo"><img src="x.jpg" alt=""><span class="author">VELM.com/ERWIN QUAY</span> ${caption}</div><div class="body">${first}${second}${third}</div></article>`,
    { head: `<meta name="description" content="${told}">` },
  );
  assert.equal(draft.fields.description, told);
});

test('a link that leads on within the page is no part of the standfirst before it', () => {
  const told = 'The harbour of Port Velm is open again after the storm of the winter';
  const header = `<h1>The ferry is back</h1><div class="subtitle"><p>${told}<a href="#content">Read more</a></p></div>`;
  assert.equal(standfirstBelow(header), told);
});

test('the opening of the text that is cut for another width of screen is no standfirst', () => {
  const cut = first.replace(/ came back.*/su, '</p>');
  const { draft } = importBody(
    `<main><article>${header}<p class="date">15 April 2021</p><div class="premium">${cut}</div><div class="body">${first}${second}${third}</div></article></main>`,
  );
  assert.equal(draft.fields.description, undefined);
  assert.ok(draft.leftOut.some(({ rule }) => rule === 'repeated-paragraph'));
});

test('an excerpt above the text that a system cut from its first two lines is no standfirst', () => {
  const excerpt =
    'THE BOATS OF VELM The ferry that carries the town’s bread and its schoolchildren came back to...';
  const { draft } = importBody(
    `<div class="head"><h1>The ferry is back</h1><p class="text-muted">${excerpt}</p></div><article><p><em>THE BOATS OF VELM</em></p>${first}${second}${third}</article>`,
  );
  assert.equal(draft.fields.description, undefined);
  assert.ok(draft.leftOut.some(({ text }) => text === excerpt));
});

test('the report that an agency’s dateline opens is the text’s first paragraph and no standfirst', () => {
  const report = `LOWMOUTH, Velmland (Reuters) - ${first.replace(/<\/?p>/gu, '')}`;
  const { draft } = importBody(
    `<article>${header}<span class="lead"><p>${report}</p></span><div class="body">${second}${third}</div></article>`,
  );
  assert.equal(draft.fields.description, undefined);
});

test('a heading as long as a sentence that alone opens the text is the standfirst', () => {
  const told =
    'After eleven months of repairs the ferry is back, and the fishermen leave earlier on three days';
  const below = (heading: string, rest = '') => {
    const { draft } = importBody(
      `<main>${header}<p class="date">15 April 2021</p><div>${heading}${first}${second}${rest}${third}</div></main>`,
    );
    return draft.fields.description;
  };
  assert.equal(below(`<h2>${told}</h2>`), told);
  assert.equal(below('<h2>What the fishermen say</h2>'), undefined);
  assert.equal(below(`<h2>${told}</h2>`, '<h2>What the fishermen say</h2>'), undefined);
  assert.equal(below(`<h2>${told.replace(', ', '<br>')}</h2>`), undefined);
});

test('a caption, or a line with the day, above the text is no standfirst, whatever element holds it', () => {
  const told = 'The quay of the harbour will hold for a generation.';
  const caption = 'The first ferry of the year lies at the new quay of Port Velm in the morning.';
  const lines = [
    `<div class="video"><span class="title">The new quay</span> <span class="caption">${caption}</span></div>`,
    `<table><tr><td><a href="a.jpg"><img src="a.jpg"></a></td></tr><tr><td>${caption}<br>Credit: Ilse Quarrow/Packet</td></tr></table>`,
    `<ul><li><div class="m"><img src="a.jpg"></div><div class="summary"><p>${caption} (VPA Photo/Ilse Quarrow)<span>VPA2021</span></p></div></li></ul>`,
    '<div><span class="day">2021年4月15日 10:01 発信地：ヴェルム/テストランド [ テストランド ]</span></div>',
    `<div><a href="/staff/tindal">Orsa Tindal | orsa@velm.example</a> By <a rel="author" href="/staff/tindal">Orsa Tindal | orsa@velm.example</a><br>
Email the author | Follow us<br>on April 15, 2021 at 3:21 PM, updated April 15, 2021 at 4:11 PM</div>`,
  ];
  for (const line of lines) {
    const { draft } = importBody(
      `<article><h1>The ferry is back</h1>${line}<div class="body">${first}${second}${third}</div></article>`,
      { head: `<meta name="description" content="${told}">` },
    );
    assert.equal(draft.fields.description, told, line);
  }
});

test('a standfirst ends where an element of its own that is called a byline begins', () => {
  const told =
    'The town has waited for nine winters, and now the boat is at the pier again. Those who had sold their carts to pay for the crossing are asking for them, and those who had bought them do not know what to say.';
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1><p class="intro">${told} <span class="author">BY ORSA TINDAL</span></p>${longText}</article>`,
    { head: `<meta name="description" content="${told} BY ORSA TINDAL">` },
  );
  assert.equal(draft.fields.description, told);
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
});

test('a paragraph that a dateline in capitals opens is the report, though it stands apart', () => {
  const report =
    'LOWMOUTH, Velmland — The ferry that carries the bread of the town came back to its harbour at noon.';
  const { draft, entry = '' } = importBody(
    `<article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><div class="opening"><p>${report}</p></div><div class="body">${longText}</div></article>`,
    { head: `<meta name="description" content="${report}">` },
  );
  assert.equal(draft.fields.description, undefined);
  assert.match(entry, /^LOWMOUTH, Velmland — The ferry/mu);
});

test('an item that tells of a day stays with the others of the list above the text', () => {
  const points = [
    'The bridge over the wide strait was finished on August 19, 1931',
    'The captain says that nobody in the whole town wants to have it back',
    'The council has called for a letter about it, and for a second boat',
  ];
  const { entry = '' } = importBody(
    `<div class="page"><h1>The ferry is back</h1><div class="left"><b>STORY HIGHLIGHTS</b><ul class="bullets">${points.map((one) => `<li>${one}</li>`).join('')}</ul></div><div class="text">${longText}</div></div>`,
  );
  for (const one of points) assert.ok(entry.includes(`- ${one}`), one);
});

test('a paragraph that opens with the place of its report in an element of its own is no standfirst', () => {
  const { draft, entry = '' } = importBody(
    `<article>${header}<span id="text"><span class="focus"><p><span class="articleLocation">PORT VELM</span> The ferry that carries the bread came back to the harbour on Thursday, at noon.</p></span>${second}${third}${longText}</span></article>`,
    {
      head: '<meta name="description" content="The ferry that carries the bread came back to the harbour on Thursday, at noon.">',
    },
  );
  assert.equal(draft.fields.description, undefined);
  assert.match(entry, /\n---\n\nPORT VELM The ferry that carries/);
});
