import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, textOfBody, third } from './story-page.ts';

const [one = '', two, three] = [first, second, third].map((paragraph) => paragraph.slice(3, -4));
const whole = `${one}\n\n${two}\n\n${three}`;

/** The text of the entry of a page whose article holds `inner` below its text, and is followed by `after`. */
const textWith = (inner: string, after = '') =>
  textOfBody(`<article>${header}${first}${second}${third}${inner}</article>${after}`);

const owned = [
  'Reports that carry the mark of the harbour are published as advertising, and the newsroom does not answer for them.',
  '© Packet of Port Velm, 2007-2016',
  'Whoever objects to a fact in these reports may tell the newsroom so by telephone on every day but Sunday.',
].join('<br>');

test('what says whose the page is, apart from headline and text, is its foot with all that stands in its box', () => {
  const foot = `<div class="low"><p>${owned}</p></div>`;
  assert.equal(
    textWith('<p><b>Follow us on <a href="/t">Twitter</a> and <a href="/f">Facebook</a>.</b></p>', foot),
    whole,
  );
});

test('what says whose a picture is stays with the paragraphs among which it stands', () => {
  const rest =
    '<p>Below the pier lies a wreck that the divers of the town have measured since the spring.</p>';
  const text = textWith(
    `<div class="more"><p>The wreck seen from above. © Ilse Quarrow 2016</p>${rest}</div>`,
  );
  assert.match(text, /divers of the town/);
});

const comment = (name: string, said: string, button: string) =>
  `<li><p class="info"><b>A view</b> (${name}, 15.04.2021 09:55) ${button}</p><p class="said">${said}</p></li>`;
const comments = (button: string) =>
  `<div class="views"><h2>VIEWS</h2><ul>${[
    comment(
      'Mara',
      'For me this boat never came near to the heart, but I believe that it has its friends.',
      button,
    ),
    comment('Denn', 'A pleasant thing that does no harm to anybody in the town or on the islands.', button),
    comment(
      'DM',
      'A thousand people have a thousand tastes, and the last boats were five of ten at most.',
      button,
    ),
  ].join('')}</ul></div>`;

test('lines with a day and a link to answer are readers’ comments, with what stands below them', () => {
  for (const word of ['Reply', 'Reagovat', 'Ответить', '답글'])
    assert.equal(textWith(comments(`<a href="#" class="b">${word}</a>`)), whole, word);
});

test('a list of dated lines that nobody can answer stays', () => {
  assert.match(textWith(comments('<a href="/log/1">The log</a>')), /thousand tastes/);
});

const card = (heading: string, count: string, picture: string) =>
  `<div class="item">${picture}<h3>${heading}</h3><i class="n">${count}</i></div>`;
const cards = (picture: (number: number) => string) =>
  [
    'A farmer finds a coin of gold below the old barn that his grandfather built in the year of the flood',
    'The choir of the upper town sings on the roof of the town hall at night, and nobody can sleep below it',
    'The dog that waits for his master at the station has been seen on the ferry to the northern islands',
  ]
    .map((heading, at) => card(heading, `${at + 1},829`, picture(at)))
    .join('');
const linked = (number: number) => `<a href="/story/${number}"><img src="/s${number}.jpg" alt=""></a>`;

test('headings with a count, each beside a picture that leads to another page, are other stories', () => {
  const sections = `<section class="seen"><div class="row">${cards(linked)}</div></section>`;
  const text = textOfBody(`<main><article>${header}${first}${second}${third}</article>${sections}</main>`);
  assert.equal(text, whole);
});

test('headings with a count stay where no picture leads away, or to nothing but the whole picture', () => {
  const whole = (number: number) => linked(number).replace(/href="[^"]+"/u, `href="/s${number}.jpg"`);
  for (const picture of [() => '', whole])
    assert.match(
      textWith(`<h2>Votes</h2>${cards(picture)}${second.replace('captain', 'mate')}`),
      /coin of gold/,
    );
});

const teaser = (name: string) =>
  `<li><div class="cap"><a href="/${name}"><strong>The harbour of ${name}</strong></a><p class="teaser-text">In the shadow of the great ports of the strait, ${name} has built a pier of its own.</p></div></li>`;
const list = (items: string) => `<div class="box"><strong>From the newsroom</strong><ul>${items}</ul></div>`;

test('the sentences below the links of a list between headline and text are other stories’, as the links are', () => {
  const items = ['Orn', 'Tarn', 'Fenn'].map(teaser).join('');
  const text = textOfBody(`<article>${header}${list(items)}${first}${longText}</article>`);
  assert.ok(text.startsWith(one), text);
});

test('a list of points between headline and text stays', () => {
  const points = ['Orn', 'Tarn', 'Fenn'].map((name) => `<li>The ferry calls at ${name} on every day but Sunday, as it did.</li>`); // prettier-ignore
  const text = textOfBody(`<article>${header}<ul>${points.join('')}</ul>${first}${second}${third}</article>`);
  assert.match(text, /calls at Tarn/);
});

test('a caption that ends with a dash and whose picture it is stands in no text, however often it is printed', () => {
  const caption = '<p>The ferry of Port Velm, in spring. - © Ilse Quarrow/Packet</p>';
  const body = `<article>${header}${caption}${caption}${first}${second}${third}</article>`;
  assert.equal(textOfBody(body), whole);
  assert.deepEqual(
    importBody(body).draft.leftOut.flatMap(({ rule, text }) =>
      text.startsWith('The ferry of') ? [rule] : [],
    ),
    ['caption', 'caption'],
  );
});

test('paragraphs that open with a link, each in a box of its own, do not outweigh the text above them', () => {
  const offers = ['Orn', 'Tarn', 'Fenn', 'Marr', 'Sarn'].map(
    (name) =>
      `<div class="story"><div class="in"><a href="/${name}">The harbour of ${name} opens</a> In the shadow of the great ports of the strait, ${name} has built a pier of its own and opened it to all boats, whatever they carry and wherever they come from.</div></div>`,
  );
  const body = `<div class="page"><h1>The ferry is back</h1><div class="text">${first}${second}${third}</div>${offers.join('')}</div>`;
  assert.equal(textOfBody(body), whole);
});

test('a box below the text that opens with what its copyright forbids is a notice with all of its lines', () => {
  const told = 'Whoever takes a picture out of it has to answer for that before the harbour court.';
  const box = (lines: string[]) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const notice = '강변타임스와 협의 없이 본 콘텐츠의 무단 도용, 전재 및 복제, 배포를 금합니다.';
  const page = (after: string) =>
    textOfBody(`<div class="page">${header}<div>${first}${second}${third}</div>${after}</div>`);
  const more = ['Telephone: 02-000-0000', 'Pictures bear the mark of the paper', `${told} It sits at noon.`];
  assert.equal(page(box([notice, told, ...more])), whole);
  assert.match(page(box([told, notice, ...more])), /harbour court/);
});

test('a notice of copyright within the box of the text takes no line of it away', () => {
  const text = textOfBody(
    `<article>${header}${first}${second}<p>© 2021 Packet of Velm. All rights reserved.</p>${third}</article>`,
  );
  assert.match(text, /sent in May/);
});
