import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importStory, longText, second, textOfBody, third } from './story-page.ts';

const bare = (html: string) => html.replace(/<\/?p>/g, '');
const links =
  '<div><table><tr><td><li><a href="/1">New list of the harbour’s dues</a></li><li><a href="/2">Eight boats sold this year</a></li></td></tr></table></div>';

test('a paragraph that goes on below a box of links, which ended the one that it was put into, is the last', () => {
  const text = textOfBody(
    `${header}<span class="text"><p>${bare(first)}<br><br>${bare(second)}${links}<br><br>${bare(third)}</p></span>`,
  );
  assert.match(text, /The council had asked.*in May\.$/);
});

test('a paragraph whose end is a mark of direction is a sentence below a box of links too', () => {
  const text = textOfBody(
    `${header}<span class="text"><p>${bare(first)}<br><br>${bare(second)}${links}<br><br>${bare(third)}\u200F</p></span>`,
  );
  assert.match(text, /The council had asked/);
});

test('what stands below the links in a box of its own is no paragraph of the text', () => {
  const text = textOfBody(
    `${header}<span class="text">${longText}${links}</span><div class="site">${third}</div>`,
  );
  assert.doesNotMatch(text, /The council had asked/);
});

test('a short last sentence stays where each paragraph has a class with a number of its own', () => {
  const numbered = (longText + second)
    .split('</p>')
    .map((one, at) => one.replace('<p>', `<p class="p_${at}">`))
    .join('</p>');
  const text = textOfBody(
    `${header}<div class="txt">${numbered}<p class="p_12">The ferry is seen as a HOME.</p></div><div><a href="/a">Orsa Tindal</a></div>`,
  );
  assert.match(text, /The ferry is seen as a HOME\.$/);
});

const points = (items: readonly string[], heading = '<h2>Key points:</h2>') =>
  `<section role="contentinfo" data-component="KeyPoints">${heading}<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul></section>`;

test('a box with a heading and a list of what the article tells is text without full stops', () => {
  const { entry = '' } = importStory(
    points(['The ferry came back to the harbour at noon', 'The captain has sailed it for thirty years']),
  );
  assert.match(entry, /## Key points:\n\n- The ferry came back to the harbour at noon\n- The captain/);
});

test('a box with a heading and a list of short topics is none', () => {
  const { entry = '' } = importStory(points(['Harbours', 'Ferries', 'Winter'], '<h2>In this story</h2>'));
  assert.doesNotMatch(entry, /Ferries/);
});

test('a list that is one by its name alone holds paragraphs and no item', () => {
  const paragraphs = [first, second, third].map(bare).join('<br><br>');
  const text = textOfBody(`${header}<dl class="text"><div>${paragraphs}</div></dl>`);
  assert.match(text, /^The ferry that carries.*\n\nIts captain.*\n\nThe council/);
});

test('terms and what they mean stay a list, in boxes of their own too', () => {
  const { entry = '' } = importStory(
    '<dl><div><dt>Noon</dt><dd>The hour at which the ferry leaves.</dd></div></dl>',
  );
  assert.match(entry, /^- Noon/m);
});

test('two line breaks with nothing but the target of a link between them part paragraphs', () => {
  const { entry = '' } = importStory(
    '<div>Here are the reasons for the loss, and what can be done about it:<br><a name="more"></a><br><b>1. Tea rooms</b><br></div>',
  );
  assert.match(entry, /done about it:\n\n\*\*1\. Tea rooms\*\*$/m);
});

test('a line in quotation marks between an opening and the rest, which stands in a box, is text', () => {
  const opening =
    '<p>The captain spoke to the council of the town on Monday. On his list were the boats, the pier and the winter…</p>';
  const text = textOfBody(
    `${header}<div class="formatted">${opening}<p>“WE ARE AFLOAT”</p><p>Orsa Quarrow</p><div>${longText}</div></div>`,
  );
  assert.match(text, /the winter…\n\n“WE ARE AFLOAT”\n\nOn Monday/);
});

test('a talkback with the rules of a discussion below the text is none of it', () => {
  const rules =
    '<p>You have just published a comment on our site, and we thank you for it. Messages are checked before they are published.</p><h6>Why was mine not published?</h6><p>Our team has to read several thousand of them every day, so that some time may pass until it approves yours.</p>';
  const text = textOfBody(
    `<div id="story">${header}<div class="text">${first}${second}${third}</div><div id="talkback"><div>Discussion</div><div class="faq">${rules}</div></div></div>`,
  );
  assert.match(text, /in May\.$/);
});

test('a text that a form holds, without the headline, is the article’s and no form', () => {
  const office =
    '<p>Harbour Office, 12 Pier Street, Lower Velm. Write to the office between nine and four on working days, please.</p>';
  const text = textOfBody(
    `<div>${header}</div><div><form name="content">${longText}</form></div><div>${office}</div>`,
  );
  assert.match(text, /^On Monday the boat[\s\S]*On Sunday the boat/);
});

test('a note with a link in a box that says that it is one is text', () => {
  for (const name of ['alert alert-primary', 'admonition note']) {
    const note = `<div class="${name}"><p><b>Note:</b> the boat calls at <a href="/mill">the mill</a> only when its bell is rung before noon.</p></div>`;
    const { entry } = importStory(note);
    assert.match(entry ?? '', /calls at the mill only/, name);
  }
});

test('items that are sentences stay, whatever their list is called and however much of them is links', () => {
  const items = (html: string) =>
    `${longText}<ul class="tools"><li>${html}</li></ul>${longText.replaceAll('boat', 'mill')}`;
  for (const sentence of [
    'The council has asked for <a href="/pier">a second boat at the pier</a> of the town, which nobody has begun to build until now.',
    'The <a href="/pier">council has asked for a second boat at the pier of the</a> town, which nobody has.',
  ])
    assert.match(importStory(items(sentence)).entry ?? '', /The council has asked for a second/, sentence);
  const teaser = '<a href="/pier">The council has asked for a second boat at the pier</a>';
  assert.doesNotMatch(importStory(items(teaser)).entry ?? '', /The council has asked for a second/);
});

test('a heading of the first level within a letter that has no headline of its own is of its text', () => {
  const part = (html: string) => `<div><div>${html}</div></div>`;
  const text = textOfBody(
    `<div>${part(longText.replaceAll('boat', 'ferry that is back'))}${part('<h1>The mill is closed</h1>')}${part(longText.replaceAll('boat', 'mill'))}</div>`,
  );
  assert.match(text, /^#+ The mill is closed$/m);
});
