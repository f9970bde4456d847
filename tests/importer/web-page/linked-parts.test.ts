import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, importBody, longText, second, textOfBody, third } from './story-page.ts';

const item = (at: number, heading: string, text: string) =>
  `<li class="item"><div class="by"><a href="/orsa">Orsa Tindal</a></div><h3><a href="/live/${at}">${heading}</a></h3><div class="who"><a href="/orsa">Orsa Tindal</a></div><div>${text}</div></li>`;
const told = (day: string) =>
  `<p>On ${day} the ferry left the mainland at ten, with two hundred people on board, and a band greeted it.</p>`;
const items = [
  item(1, 'The quay is open', told('Monday') + told('Tuesday')),
  item(2, 'Fish sold out', told('Wednesday')),
  item(3, 'No money for a second quay', told('Thursday') + told('Friday')),
].join('');

test('the headings of a ticker’s items stay although each leads to the page of its item', () => {
  const { entry = '', draft } = importBody(
    `<article>${header}<div>${longText}<ul>${items}</ul></div></article>`,
  );
  for (const heading of ['The quay is open', 'Fish sold out', 'No money for a second quay'])
    assert.ok(entry.includes(`## ${heading}`), entry);
  assert.deepEqual(draft.doubts, []);
});

test('headings of teasers between the paragraphs of a text are none of it', () => {
  const teaser = (at: number) =>
    `<div class="media"><div class="media__content"><a href="/t${at}"><h3>Fog at noon, part ${at}</h3></a></div></div>`;
  const text = textOfBody(
    `<article>${header}<div>${longText}${teaser(1)}${second}${third}${teaser(2)}${told('Monday')}${told('Tuesday')}${teaser(3)}${told('Friday')}</div></article>`,
  );
  assert.doesNotMatch(text, /Fog at noon/);
});

test('an item of a list of the text stays although most of it is a link', () => {
  const text = textOfBody(
    `<article>${header}${longText}<ul><li>The quay was open at noon, as the council had promised.</li><li>“Better than ever”: <a href="/fish">How the fish of Sorn was sold out in an hour</a>.</li><li>Nobody has any money for a second quay, says the town.</li></ul>${second}${third}</article>`,
  );
  assert.match(text, /- “Better than ever”: \[?How the fish/);
});

test('a list of books stays where each item says more than its link does, and some are hardly links', () => {
  const books =
    '<h2>What to read</h2><ul><li><a href="/1">The Bell</a>, Orsa Tindal of Sorn</li><li><a href="/2">A Pilot’s Guide to the Northern Harbours</a>, Lio Pant</li><li><a href="/3">The Eighth Winter of the Quay of Velm</a>, Ilse Quarrow</li></ul>';
  const text = textOfBody(`<article>${header}${longText}${books}${second}${third}</article>`);
  assert.match(text, /The Bell.*Northern Harbours.*Eighth Winter/s);
  const kickers =
    '<ul><li>Boats: <a href="/1">Bell of Sorn?</a></li><li>Harbour: <a href="/2">A pilot’s guide to the northern harbours</a></li></ul>';
  const stories = textOfBody(`<article>${header}${longText}${kickers}${second}${third}</article>`);
  assert.doesNotMatch(stories, /northern harbours/);
});

test('links that are names stay below the sentence that leads to them, and below a label they do not', () => {
  const below = (lead: string, to = '/') =>
    textOfBody(
      `<article>${header}${longText}<p>${lead}:</p><ul><li><p><a href="${to}1">Gullboat</a></p></li><li><p><a href="/2">Kiteboat</a></p></li></ul>${second}${third}</article>`,
    );
  assert.match(
    below('Choose the program that knows when the next boat leaves the harbour'),
    /Gullboat.*Kiteboat/s,
  );
  assert.doesNotMatch(below('Programs'), /Gullboat/);
  assert.doesNotMatch(
    below('Choose the chapter that says when the next of the boats leaves the harbour', '#'),
    /Gullboat/,
  );
});

test('what a quotation is from stays behind its dash, though it is a link', () => {
  const quoted = `<blockquote>${second}<p>–<a href="/book">“The Bell and the Quay,” <em>Harbours</em></a></p></blockquote>`;
  const text = textOfBody(`<article>${header}${longText}${quoted}${third}</article>`);
  assert.match(text, /The Bell and the Quay/);
});

test('a line whose link goes on with its sentence is text, and one that names another headline is not', () => {
  const text = textOfBody(
    `<article>${header}${longText}<p>10:30 Tindal says that she has <a href="/x">accepted the invitation of the whole council of Sorn</a></p>${second}<p>Tindal: <a href="/y">Invitations of the whole council of Sorn and other letters</a></p>${third}</article>`,
  );
  assert.match(text, /\n10:30 Tindal says that she has \[?accepted/);
  assert.doesNotMatch(text, /Invitations/);
});

test('a sentence that is one link as a whole is text between the paragraphs of one', () => {
  const linked = (link: string) =>
    textOfBody(`<article>${header}${longText}<p>${link}</p>${second}${third}</article>`);
  const sentence =
    'On Sunday the council of Sorn turned down the letter in which the captain had asked for a second quay';
  assert.match(linked(`<a href="/x">${sentence}</a>.`), /turned down the letter/);
  assert.match(linked(`<a href="/x">${sentence}.</a>`), /turned down the letter/);
  assert.doesNotMatch(linked(`<a href="/x">${sentence}</a>`), /turned down the letter/);
  assert.doesNotMatch(linked(`<a href="/x">${sentence} …</a>`), /turned down the letter/);
});

test('a sentence below the last paragraph that is one link as a whole is none of the text', () => {
  const link =
    '<p><a href="/terms">Reports of the packet are published in part, and the rest is sent to those who pay for it by the year.</a></p>';
  assert.doesNotMatch(
    textOfBody(`<article>${header}${longText}${second}${link}</article>`),
    /published in part/,
  );
});

test('lines of a link behind numbers that count up stay, each above a paragraph of the text', () => {
  const line = (at: number, name: string) => `<p><b>${at}. <a href="/map/${at}">${name}</a></b></p>`;
  const textOf = (numbers: readonly number[]) =>
    textOfBody(
      `<article>${header}<div>${longText}${numbers.map((at) => line(at, `The pier of part ${at}`) + told('Monday')).join('')}</div></article>`,
    );
  assert.match(textOf([1, 2, 3]), /1\. The pier of part 1.*3\. The pier of part 3/s);
  assert.doesNotMatch(textOf([1, 4, 2]), /The pier of part/);
});

test('links to other sites stay below the sentence that leads to them, and links of the site do not', () => {
  const to = (site: string) =>
    importBody(
      `<article>${header}<div class="text">${longText}</div><div class="text"><p>Among the courses that most of the captains of the two towns recommend to the young are:</p><ul class="list"><li><a href="${site}/1">The first course for pilots of the northern harbours</a></li><li><a href="${site}/2">The second course for pilots of the northern harbours</a></li><li><a href="${site}/3">The third course for pilots of the northern harbours</a></li></ul></div><div class="text">${second}${third}</div></article>`,
      { head: '<link rel="canonical" href="https://packet.velm.example/ferry">' },
    ).entry ?? '';
  assert.match(to('https://pilots.example'), /first course.*second course/s);
  assert.doesNotMatch(to('https://packet.velm.example'), /first course/);
});

test('a line that announces more of a series goes with the links right below it', () => {
  const line = (html: string) => `<div class="block"><p class="text">${html}</p></div>`;
  const below = (lead: string) =>
    textOfBody(
      `<article>${header}${longText.replaceAll(/<p>(.*?)<\/p>/g, (_, text: string) => line(text))}${line(lead)}${line('<a href="/1">The woman who mends the sails of Velm</a>')}${line('<a href="/2">The man who counts the gulls of Sorn</a>')}${line('Nobody at the harbour wants to count anything else, says the council, and it means to leave it at that.')}</article>`,
    );
  assert.doesNotMatch(
    below('More <a href="/p">Harbour People</a> portraits, one each week:'),
    /portraits|sails/,
  );
  assert.match(below('The council likes the portraits, one each week:'), /portraits/);
});
