import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, third } from './story-page.ts';

const text = first + second + third;
const byline = '<p class="byline">By Orsa Tindal</p>';
const deck = 'Hard frost threatens the boats as well as the nets of the strait';

function describe(above: string, head = ''): string | undefined {
  return importBody(`<main>${above}<div class="detail">${text}</div></main>`, { head }).draft.fields
    .description;
}

test('the only heading of several words between headline and text is the standfirst, whatever its box is called', () => {
  assert.equal(
    describe(`<div class="story-category"><h1>The ferry is back</h1><h4>${deck}</h4>${byline}</div>`),
    deck,
  );
  assert.equal(describe(`<h1>The ferry is back</h1>${byline}<div><h3>${deck}</h3></div>`), deck);
});

test('a heading above the text is no standfirst where the records have another, others stand beside it, or it is a name', () => {
  const above = (line: string) =>
    `<div class="story-category"><h1>The ferry is back</h1>${line}${byline}</div>`;
  const other =
    '<meta name="description" content="The council decides against all the fishermen of the upper harbour.">';
  assert.equal(
    describe(above(`<h3>${deck}</h3>`), other),
    'The council decides against all the fishermen of the upper harbour.',
  );
  assert.equal(
    describe(above('<h3>More of the quay today</h3><h3>The latest from the strait</h3>')),
    undefined,
  );
  assert.equal(describe(above('<h3>Ilse Maria Quarrow (Contributor)</h3>')), undefined);
});

test('a paragraph below a picture that has its very words is a caption and no standfirst', () => {
  const words =
    'Seven fishermen come to the house of the guild, in Port Velm, to put down their names for bread';
  const picture = (alt: string) =>
    `${header}<div class="media"><img src="https://velm.example/a.jpg" alt="${alt}"></div><p>${words}</p>`;
  const { draft } = importBody(`<div>${picture(words)}<div class="text">${longText}</div></div>`);
  assert.equal(draft.fields.description, undefined);
  assert.ok(draft.leftOut.some((left) => left.rule === 'caption' && left.text === words));
  assert.equal(
    importBody(`<div>${picture('A boat')}<div class="text">${longText}</div></div>`).draft.fields.description,
    words,
  );
});

test('a standfirst stands without the label that its page sets before it', () => {
  const words =
    'Although the first frost is here, the council keeps the pier closed this Wednesday, with all its boats.';
  const line = (name: string, label: string) =>
    `${header}<p class="chapo"><span class="${name}">${label}</span> ${words}</p>`;
  const read = (html: string, head = '') =>
    importBody(`<article>${html}<div class="body">${longText}</div></article>`, { head }).draft.fields
      .description;
  assert.equal(read(line('chapo-label', 'in short')), words);
  assert.equal(read(line('x1', 'in short'), `<meta name="description" content="${words}">`), words);
  assert.equal(
    read(line('x1', 'Lowmouth.'), `<meta name="description" content="${words}">`),
    `Lowmouth. ${words}`,
  );
});

test('headings and short lines of a text that is printed twice go with its second print', () => {
  const parts = `<h2>Ilse Quarrow, captain</h2>${first}<h2>Brenn Halloway, harbour master</h2>${second}<p>They must have bread.</p><h2>Lio Pant, baker</h2>${third}`;
  const { draft } = importBody(
    `${header}<div class="body">${parts}</div><div class="ad"></div><article class="body-continued">${parts}</article>`,
  );
  const twice = draft.leftOut.filter(({ rule }) => rule === 'repeated-paragraph').map((left) => left.text);
  assert.equal(twice.length, 7);
  assert.ok(twice.includes('They must have bread.') && twice.includes('Lio Pant, baker'));
});

test('a short line that returns between other paragraphs stays', () => {
  const again = '<p>And the bell rang.</p>';
  const { draft } = importBody(
    `<article>${header}${first}${again}${second}${again}${third}${again}</article>`,
  );
  assert.ok(!draft.leftOut.some(({ text: left }) => left === 'And the bell rang.'));
});

test('a line below a picture that opens with the sign of a credit is its caption, and one elsewhere is text', () => {
  const line = '<p><em>@Ilse Quarrow/VPA via QP</em></p>';
  const picture = '<p><img src="https://velm.example/b.jpg"></p>';
  const captions = (html: string) =>
    importBody(`<article>${header}${first}${html}${second}${third}</article>`).draft.leftOut.filter(
      ({ rule }) => rule === 'caption',
    );
  assert.equal(captions(picture + line).length, 1);
  assert.equal(captions(line).length, 0);
});

test('a line that says how long reading takes in French is left out', () => {
  const line = '<span class="rt"><span>Durée de lecture :</span> <span>4</span> <span>min</span></span>';
  const { draft } = importBody(`<article>${header}<div>${line}${text}</div></article>`);
  assert.ok(draft.leftOut.some((left) => left.text === 'Durée de lecture : 4 min'));
  assert.ok(!JSON.stringify(draft.body).includes('Durée'));
});
