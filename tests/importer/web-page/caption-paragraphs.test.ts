import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importStory, longText, second, textOfBody, third } from './story-page.ts';

test('a paragraph above the text that ends with who made a picture is a caption', () => {
  const text = textOfBody(
    `<article>${header}<div class="text"><p>The pier of the harbour at dawn. Image: Velm Images</p>${first}${second}${third}</div></article>`,
  );
  assert.match(text, /^The ferry that carries/);
});

test('so is one below a deck whose credit stands behind a dash', () => {
  const deck = '<div><h2>The council decides against the advice of all the fishermen who spoke</h2></div>';
  const text = textOfBody(
    `<article>${header}${deck}<div class="text"><p>Boats at the pier — Foto: Ilse Quarrow/VPG</p>${first}${second}${third}</div></article>`,
  );
  assert.doesNotMatch(text, /Boats at the pier/);
});

test('so is one in Chinese right below a picture, wherever it stands', () => {
  const { entry = '' } = importStory(
    '<p><img src="a.jpg"></p><p>渡輪停在港口，船数为十八艘，居民在码头等候（维尔姆日报记者 林一 摄）</p>',
  );
  assert.doesNotMatch(entry, /渡輪/);
});

test('a paragraph below a caption that has its words is one too', () => {
  const words = 'The pier of the harbour at dawn — by Ilse Quarrow of the Packet';
  const figure = `<figure><img src="a.jpg"><figcaption>1 of 1 ${words}</figcaption></figure>`;
  const { entry = '' } = importStory(`${figure}<p>${words}</p>`);
  assert.doesNotMatch(entry, /Ilse Quarrow/);
});

test('what stands beside a picture within a paragraph is its caption where the page calls it so', () => {
  const picture =
    '<span class="image"><img src="a.jpg"><span class="source">Ilse Quarrow/VPA</span><span class="caption">The pier of the harbour at dawn</span></span>';
  const { entry = '' } = importStory(
    `<p><em><strong>${picture}<p></p>Nobody had expected it.</strong></em></p>`,
  );
  assert.doesNotMatch(entry, /Ilse Quarrow/);
  assert.match(entry, /Nobody had expected it/);
});

test('a sentence of the text that the caption above it quotes stays, as the paragraph below is set like it', () => {
  const words = 'Nobody on the pier had expected the ferry.';
  const figure = `<figure><img src="a.jpg"><figcaption>${words} Photo: Ilse Quarrow</figcaption></figure>`;
  const { entry = '' } = importStory(`${figure}<p>${words}</p>`);
  assert.match(entry, /^Nobody on the pier had expected the ferry\.$/mu);
});

test('a paragraph of the text that ends with a source stays where no picture stands above it', () => {
  const { entry = '' } = importStory('<p>The pier was counted twice this year. Photo: none was allowed</p>');
  assert.match(entry, /The pier was counted twice/);
});

test('an agency in brackets signs a report below a picture too', () => {
  const { entry = '' } = importStory(
    '<p><img src="a.jpg"></p><p>The police of the harbour have opened an inquiry into it. (AFP)</p>',
  );
  assert.match(entry, /have opened an inquiry/);
});

test('an opening paragraph with a picture is text where the records cut what the article is about from it', () => {
  const opening =
    'At the far end of the harbour, behind the nets that nobody mends, stands the shed in which the ferry was built';
  const text = textOfBody(
    `<article>${header}<div class="opening"><p><img src="a.jpg">${opening}, once.</p>${first}</div><div class="rest">${second}${third}${longText}</div></article>`,
    { head: `<meta name="description" content="${opening.slice(0, 90)} ...">` },
  );
  assert.match(text, /^At the far end of the harbour/);
});

test('a heading into which a picture is set stays', () => {
  const text = textOfBody(
    `<article>${header}${first}<h3><img src="a.jpg" class="left">Who pays for it?</h3>${second}${third}</article>`,
  );
  assert.match(text, /^#+ Who pays for it\?$/mu);
});

test('a paragraph right below a picture is its credit where an element within it is called so', () => {
  const text = textOfBody(
    `<article>${header}<div><div><img src="a.jpg"><p> <span class="photoCredit">Courtesy Velm Images</span></p></div>${first}${second}${third}</div></article>`,
  );
  assert.match(text, /^The ferry that carries/);
});

test('a paragraph in the very words in which its picture is described is the picture’s caption', () => {
  const told = 'The police of the harbour searched the shed of the ferry on Thursday.';
  for (const html of [
    `<p><img src="a.jpg" alt="${told}"> ${told}</p>`,
    `<p><img src="a.jpg" alt="${told}"></p><p>${told}</p>`,
  ]) {
    const { entry = '', draft } = importStory(html);
    assert.doesNotMatch(entry, /searched the shed/);
    assert.ok(
      draft?.leftOut.some(({ rule, text }) => rule === 'caption' && text === told),
      html,
    );
  }
});

test('the long name of a book below its cover stays, and so does what says more than the picture’s description', () => {
  const name = 'Twelve ways to a better ferry, and to harbours in which nobody waits for one';
  const named = importStory(`<p><img src="a.jpg" alt="${name}"></p><p>${name}</p>`);
  assert.match(named.entry ?? '', /harbours in which nobody waits/);
  const { entry = '' } = importStory(
    '<p><img src="a.jpg" alt="The shed of the ferry"> The shed of the ferry was searched by the police of the harbour on Thursday.</p>',
  );
  assert.match(entry, /was searched by the police/);
});
