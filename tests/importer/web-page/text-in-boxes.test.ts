import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importStory, longText, second, textOfBody, third } from './story-page.ts';

const end = [
  'The crossing takes forty minutes and costs four crowns.',
  'From 1 May the ferry will run by night too.',
];
const short = end.map((text) => `<p>${text}</p>`).join('');

const parted = {
  divisions: `<div>${first}${second}</div><div>${short}</div>`,
  sections: `<section>${first}${second}</section><section>${short}</section>`,
  'divisions of one class in a section': `<section><div class="RichText">${first}${second}</div><div class="RichText">${short}</div></section>`,
  'divisions with an advertisement between them': `<div>${first}${second}</div><div class="ad">Advertisement</div><div>${short}</div>`,
};

for (const [how, html] of Object.entries(parted)) {
  test(`a text goes on in the next box of its article, however short its paragraphs are: ${how}`, () => {
    const text = textOfBody(`<article>${header}${html}</article>`);
    for (const sentence of end) assert.ok(text.includes(sentence), sentence);
  });
}

test('a box behind the article is none of its boxes', () => {
  const text = textOfBody(`<article>${header}<div>${first}${second}</div></article><div>${short}</div>`);
  for (const sentence of end) assert.ok(!text.includes(sentence), sentence);
});

const counted = 'The count began in 1991, after a shepherd lost forty sheep in one night.';
const boxes = {
  'a callout of Ghost': `<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">${counted}</div></div>`,
  'a toggle of Ghost': `<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4>Who counts?</h4></div><div class="kg-toggle-content"><p>${counted}</p></div></div>`,
  'a group of Gutenberg': `<div class="wp-block-group has-background"><div class="wp-block-group__inner-container"><p>${counted}</p></div></div>`,
  'a column of Gutenberg': `<div class="wp-block-columns"><div class="wp-block-column"><p>${counted}</p></div></div>`,
};

for (const [what, html] of Object.entries(boxes)) {
  test(`what an editor sets into a box of the text is text: ${what}`, () => {
    const text = textOfBody(`<article>${header}${first}${html}${second}</article>`);
    assert.ok(text.includes(counted), text);
    assert.ok(!text.includes('💡'));
  });
}

const picture = '<figure><img src="boat.jpg" alt="A boat"></figure>';

test('a long paragraph above a picture is text, and one below the picture of its box is a caption', () => {
  const [told] = longText.replace('On ', 'Every ').split('</p>');
  const read = (html: string) =>
    textOfBody(`<article>${header}${longText}<div>${html}</div>${third}</article>`);
  assert.ok(read(`${told}</p>${picture}`).includes('Every Monday the boat'));
  assert.ok(!read(`${picture}${told}</p>`).includes('Every Monday the boat'));
});

test('a paragraph below a box of the text that is set as the one above it belongs to the text', () => {
  const text = textOfBody(`<article>${header}${first}<div class="story">${longText}</div>${third}</article>`);
  assert.match(text, /sent in May\.$/);
});

const facts = '<h3>Facts: The count</h3><p>Began in 1991. Last year, 31 people came.</p>';
const factBoxes = {
  'a division': `<div class="factbox">${facts}</div>`,
  'a section': `<section class="article-fact-box">${facts}</section>`,
  'a division within one': `<div class="fakta-box"><div>${facts}</div></div>`,
};

for (const [what, html] of Object.entries(factBoxes)) {
  test(`a box of facts is of its article, in the midst of it and at its end: ${what}`, () => {
    const texts = [`${html}${second}`, `${second}${html}`].map((rest) =>
      textOfBody(`<article>${header}${first}${rest}</article>`),
    );
    for (const text of texts) {
      assert.ok(text.includes('## Facts: The count'), text);
      assert.ok(text.includes('31 people came.'), text);
    }
  });
}

test('a box of facts beside the article, and links in one, are none of its text', () => {
  const beside = textOfBody(
    `<article>${header}${first}${second}</article><div class="factbox">${facts}</div>`,
  );
  assert.ok(!beside.includes('31 people'), beside);
  const links = '<div class="factbox"><ul><li><a href="/wolves">Wolves at the bus stop</a></li></ul></div>';
  const linked = textOfBody(`<article>${header}${first}${second}${links}</article>`);
  assert.ok(!linked.includes('Wolves'), linked);
});

test('a card that leads to another article is left out as that, and so is the count of comments', () => {
  const { draft } = importStory(
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div>Wolves at bus stop</div></a></figure><p>Comments (3)</p>',
  );
  const rules = draft.leftOut.map(({ rule, text }) => `${rule}: ${text}`);
  assert.deepEqual(rules.slice(-2), ['related-links: Wolves at bus stop', 'comments: Comments (3)']);
});

test('what passes over an advertisement, prints and shares is no text, in other scripts too', () => {
  for (const words of ['SKIP ADVERTISEMENT', 'Версия для печати', '分享到：微博 微信']) {
    const text = textOfBody(`<article>${header}${first}<p>${words}</p>${second}</article>`);
    assert.ok(!text.includes(words), words);
  }
});

test('comments in the box of a short text, and notes of who liked it, are none of it', () => {
  const said = Array.from(
    { length: 4 },
    (_, at) =>
      `<div><cite>Brenn</cite> says: <p>I have sailed by that ferry for ${at + 20} years and have not once been late for church, nor been early.</p></div>`,
  );
  const comments = `<div id="disqus"><h3>4 thoughts on “The ferry is back”</h3>${said.join('')}</div>`;
  const notes =
    '<ol class="notes"><li>quietgull reblogged this from harbour</li><li>saltpan liked this</li></ol>';
  for (const below of [comments, notes]) {
    const text = textOfBody(
      `<div id="c">${header}${first}<p>Visitors will be told by a sign.</p>${below}</div>`,
    );
    assert.match(text, /by a sign\.$/, text);
  }
});

const told = {
  'a summary that readers unfold': `<details><summary>Who counts?</summary><p>${counted}</p></details>`,
  'a section with a heading': `<div class="c-section"><h3>Who counts?</h3><p>${counted}</p></div>`,
  'days of a chronology': `<div class="chron"><div><span>Who counts?</span><p>${counted}</p></div></div>`,
};

for (const [what, html] of Object.entries(told)) {
  test(`a small box that tells something and leads nowhere is text, whatever it is called: ${what}`, () => {
    const text = textOfBody(`<article>${header}${first}${html}${second}</article>`);
    assert.ok(text.includes(counted) && text.includes('Who counts?'), text);
  });
}

test('a table stays in a box that only lets it scroll, whatever it is called', () => {
  const table =
    '<table><tr><td>Week</td><td>Monday</td></tr><tr><td>1</td><td>Two crossings</td></tr></table>';
  for (const name of ['table-responsive', 'overflow-x-auto', 'wp-block-table']) {
    const text = textOfBody(
      `<article>${header}${first}<div class="${name}">${table}</div>${second}${third}</article>`,
    );
    assert.ok(text.includes('Two crossings'), text);
  }
  const menu = table.replace('Two crossings', '<a href="/count">Two crossings</a>');
  const text = textOfBody(
    `<article>${header}${first}<div class="t">${menu}</div>${second}${third}</article>`,
  );
  assert.ok(!text.includes('Two crossings'), text);
});

test('a list of what is to be known stays in its box', () => {
  const care =
    '<h3>Care</h3><div class="body"><ul><li>Water: weekly; let the planks dry halfway.</li></ul></div>';
  const text = textOfBody(
    `<article>${header}${first}<div class="comp callout-x">${care}</div>${second}${third}</article>`,
  );
  assert.ok(text.includes('### Care') || text.includes('## Care'), text);
  assert.ok(text.includes('let the planks dry halfway.'), text);
});

test('a small box that leads elsewhere, or that readers fill in, is none of the text', () => {
  for (const offer of ['<a href="/count">Count with us</a>', '<form><label>Your name</label></form>']) {
    const html = `<div class="c-section"><h3>Who counts?</h3><p>${counted}</p>${offer}</div>`;
    const text = textOfBody(`<article>${header}${first}${html}${second}${third}</article>`);
    assert.ok(!text.includes(counted), text);
  }
});

const question = 'Does the ferry run in winter?';
const answer = 'It runs as long as the ice of the strait is thin.';
const asked = `<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section"><strong class="schema-faq-question">${question}</strong><p class="schema-faq-answer">${answer.replace('the ice of the strait', '<a href="/ice">$&</a>')}</p></div></div>`;

test('questions and their answers in a text, and at its end, are of it', () => {
  for (const html of [`${asked}${longText}`, `${longText}${asked}`]) {
    const text = textOfBody(`<article><div class="entry-content">${header}${first}${html}</div></article>`);
    assert.ok(text.includes(question) && text.includes('of the strait'), text);
  }
});

const marked = `<div class="drawers" itemscope itemtype="https://schema.org/FAQPage"><div class="drawer" itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${question}</h3><div class="drawer-body" itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p class="pad">${answer.replace('the ice of the strait', '<a href="/ice">$&</a>')}</p></div></div></div>`;

test('a question that a page marks as one for search engines stays with its answer', () => {
  for (const html of [`${marked}${longText}`, `${longText}${marked}`]) {
    const text = textOfBody(`<article><div class="entry-content">${header}${first}${html}</div></article>`);
    assert.ok(text.includes(question) && text.includes('of the strait'), text);
  }
});

test('a whole paragraph between others is text in a box that is called a sidebar and leads nowhere', () => {
  const box = (text: string) =>
    textOfBody(
      `<article>${header}<div class="body">${longText}<div class="ctx-sidebar ctx-left"><div class="ctx-text"><p>${text}</p></div></div>${second}${third}</div></article>`,
    );
  const told =
    'On Sunday the council turned down the letter in which the captain had asked for a second quay, since the harbour had been dredged in the autumn before, and nobody could say who had paid for it';
  assert.match(box(`${told}.`), /turned down the letter/);
  assert.doesNotMatch(box(`${told} <a href="/x">next</a>.`), /turned down the letter/);
});

test('a list around headline and text is a plain box, and one of the text stays a list', () => {
  for (const [list, item] of [
    ['ul', 'li'],
    ['ol', 'li'],
    ['dl', 'dd'],
  ]) {
    const points = '<ul><li>The ferry calls at noon.</li><li>It waits for the bread.</li></ul>';
    const text = textOfBody(
      `<${list} class="all"><${item} id="item-1"><div>${header}<div>${longText}${points}${second}${third}</div></div></${item}></${list}>`,
    );
    assert.match(
      text,
      /^On Monday the boat[\s\S]*\n- The ferry calls[\s\S]*\n\nIts captain, who[\s\S]*\n\nThe council/,
    );
  }
});

test('a headed sentence between others is text in a box that is called a sidebar and leads nowhere', () => {
  const box = (inner: string) =>
    textOfBody(
      `<article>${header}${first}<div class="sidebar"><h3>The harbour</h3>${inner}</div>${second}${third}</article>`,
    );
  const told = '<p>The harbour was built in 1741 by Lord Velm for his own boats.</p>';
  assert.match(box(told), /## The harbour\n\nThe harbour was built in 1741/);
  for (const offer of ['<a href="/x">More of it</a>', '<form><label>Mail</label></form>'])
    assert.doesNotMatch(box(told + offer), /built in 1741/);
});
