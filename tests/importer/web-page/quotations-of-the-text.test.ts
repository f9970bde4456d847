import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importStory, second, textOfBody, third } from './story-page.ts';

const said = 'The sand was there first.';
const again = `<p>${said.replace('.', ',')} and it will be there when all of them are gone, as a fisherman said.</p>`;

test('a quotation that the text leads to stays, though the text says its words again', () => {
  const lead = '<p>Otto Bell, the mate, told the inquiry:</p>';
  const text = textOfBody(
    `<article>${header}${first}${lead}<blockquote><p>${said}</p></blockquote>${second}${again}</article>`,
  );
  assert.ok(text.includes(`> ${said}`), text);
});

test('a quotation that only repeats the text is left out', () => {
  const text = textOfBody(
    `<article>${header}${first}<blockquote><p>${said}</p></blockquote>${second}${again}${third}</article>`,
  );
  assert.ok(!text.includes(`> ${said}`), text);
});

/** The quotation of a page's entry, from its first mark to its last line. */
function quotationOf(html: string): string {
  const text = textOfBody(`<article>${header}${first}${html}${second}${third}</article>`);
  return text.slice(text.indexOf('> '), text.lastIndexOf('\n\nIts captain'));
}

const horses = '<p>Nine horses came up the stairs.</p>';

test('the paragraph that a pull quote above it repeats word for word stays', () => {
  const words =
    'Why spoil the harbour with a pier of steel? It may not be high, but I would not want to live beside it.';
  const pulled = `<blockquote><span>${words}</span><div class="author">Brenn Halloway</div></blockquote>`;
  const { entry, draft } = importStory(`${pulled}<p>A mate spoke too.</p><p>“${words}”</p>`);
  assert.match(entry ?? '', /A mate spoke too\.\n\n“Why spoil the harbour .+ beside it\.”\n/);
  assert.deepEqual(
    draft?.leftOut.flatMap(({ rule, text }) => (text.startsWith('Why') ? [rule] : [])),
    ['pull-quote'],
  );
});

test('the lead-in of a quotation names its speaker', () => {
  const html = `<p>Brenn Halloway said:</p><blockquote>${horses}</blockquote>`;
  assert.match(quotationOf(html), /\n> — Brenn Halloway$/);
});

test('a lead-in that names nobody for certain gives no speaker, and a doubt', () => {
  const html = `<p>She said:</p><blockquote>${horses}</blockquote>`;
  assert.equal(quotationOf(html), '> Nine horses came up the stairs.');
  assert.deepEqual(
    importStory(html).draft.doubts.map(({ rule }) => rule),
    ['no-speaker'],
  );
});

test('a quotation that names its speaker keeps the one it names', () => {
  const html = `<p>Brenn Halloway read out the letter:</p><blockquote>${horses}<footer>Lena Oster, teacher</footer></blockquote>`;
  assert.match(quotationOf(html), /\n> — Lena Oster, teacher$/);
});

for (const sign of ['–', '--', '-', '~', '—']) {
  test(`a name in the last line of a quotation is its speaker behind ${sign}`, () => {
    assert.match(
      quotationOf(`<blockquote>${horses}<p>${sign} Lena Oster, teacher</p></blockquote>`),
      /\n> — Lena Oster, teacher$/,
    );
  });
}

const signed = {
  'behind a line break': `<p>Nine horses came up the stairs.<br>— Lena Oster, teacher</p>`,
  'in bold behind a line break': `<p>Nine horses came up the stairs.<br><strong>- Lena Oster, teacher</strong></p>`,
  'on the line of the last sentence': `<p>“Nine horses came up the stairs.” — Lena Oster, teacher</p>`,
  'in small print': `${horses}<small>Lena Oster, teacher</small>`,
  'in two elements': `${horses}<cite>Lena Oster</cite><cite>teacher</cite>`,
};
for (const [place, html] of Object.entries(signed)) {
  test(`a name in the last line of a quotation is its speaker ${place}`, () => {
    assert.match(quotationOf(`<blockquote>${html}</blockquote>`), /\n> — Lena Oster, teacher$/);
  });
}

test('a name in the paragraph below a quotation is its speaker behind a dash', () => {
  const html = `<blockquote>${horses}</blockquote><p>— Lena Oster, teacher</p>`;
  assert.match(quotationOf(html), /\n> — Lena Oster, teacher$/);
});

test('a sentence behind a dash is what was said', () => {
  const html = `<blockquote><p>Nine horses came up the stairs. — Lena Oster was there.</p></blockquote>`;
  assert.doesNotMatch(quotationOf(html), /\n> — /);
});

const nobody = {
  'a day': '<cite>April 14, 2021</cite>',
  'a button': '<footer><a href="https://network.example/share">Tweet This</a></footer>',
  'an order': '<footer>Send this on</footer>',
};
for (const [line, html] of Object.entries(nobody)) {
  test(`the last line of a quotation is no speaker when it is ${line}`, () => {
    assert.doesNotMatch(quotationOf(`<blockquote>${horses}${html}</blockquote>`), /\n> — /);
  });
}

const others = {
  'a credit in its footer': `<blockquote>${horses}<footer>Photo: Karl Brandt</footer></blockquote>`,
  'a caption with a credit': `<figure><blockquote>${horses}</blockquote><figcaption>Lowmouth harbour on Sunday. Photo: Karl Brandt</figcaption></figure>`,
  'a caption that names nobody': `<figure><blockquote>${horses}</blockquote><figcaption>The harbour on Sunday</figcaption></figure>`,
};

for (const [what, html] of Object.entries(others)) {
  test(`what stands with a picture is no speaker: ${what}`, () => {
    assert.equal(quotationOf(html), '> Nine horses came up the stairs.');
  });
}

test('a caption that names somebody is the speaker', () => {
  const html = `<figure><blockquote>${horses}</blockquote><figcaption>Brenn Halloway, harbour master</figcaption></figure>`;
  assert.match(quotationOf(html), /\n> — Brenn Halloway, harbour master$/);
});

test('points of a list in a quotation are no speakers', () => {
  assert.match(quotationOf('<blockquote><p>- Milk of Lowmouth</p><p>- Bread</p></blockquote>'), /- Bread$/);
});

test('a quotation stays when the text names its speaker and has not its words', () => {
  const html = `<blockquote>${horses}<p>— Wilhelmina Halloway</p></blockquote><p>The ferry’s mate, Wilhelmina Halloway, was asked about it.</p>`;
  assert.ok(
    quotationOf(html).startsWith('> Nine horses came up the stairs.\n>\n> — Wilhelmina Halloway'),
    html,
  );
});

test('a quotation stays when the text has but a part of it', () => {
  const part = '<p>Nobody sleeps in Lowmouth any more.</p>';
  const html = `<blockquote>${part}${horses}</blockquote><p>“Nobody sleeps in Lowmouth any more,” she wrote to the town.</p>`;
  assert.ok(quotationOf(html).includes('> Nine horses came up the stairs.'), html);
});

test('a quotation in a box is text below two others that hold much of the text', () => {
  const quotations = [second, third].map((html) => `<blockquote>${html}</blockquote>`);
  const boxed =
    '<div class="quote"><blockquote>“We are not a bakery, and should stop behaving like one.”</blockquote></div>';
  const text = textOfBody(
    `<article>${header}${first}${quotations.join(first.replace('The ferry', 'A ferry'))}${boxed}<p>The next ferry is on Thursday.</p></article>`,
  );
  assert.match(text, /> “We are not a bakery/);
});

const named = {
  'elements side by side': '<span class="n">Lena Oster</span><span class="r">Teacher</span>',
  'a cite and a span': '<cite>Lena Oster</cite><span class="r">Teacher</span>',
  'boxes below each other': '<div>Lena Oster</div><div>Teacher</div>',
  'two lines': 'Lena Oster<br>Teacher',
};

for (const [how, line] of Object.entries(named)) {
  test(`a comma parts a speaker from what the speaker is: ${how}`, () => {
    for (const html of [
      `<figure><blockquote>${horses}</blockquote><figcaption>${line}</figcaption></figure>`,
      `<blockquote>${horses}<footer>${line}</footer></blockquote>`,
    ])
      assert.match(quotationOf(html), /\n> — Lena Oster, Teacher$/);
  });
}

test('a label before a speaker is left out, and names nobody', () => {
  const html = `<blockquote>${horses}<div class="quote-author"><strong>Author:</strong> <span>Lena Oster</span></div></blockquote>`;
  assert.match(quotationOf(html), /\n> — Lena Oster$/);
  assert.ok(importStory(html).draft.leftOut.some(({ text }) => text === 'Author:'));
});

test('the words of an institution’s name on two lines are one name', () => {
  const html = `<blockquote>${horses}<footer>Ministry of<br>Horses</footer></blockquote>`;
  assert.match(quotationOf(html), /\n> — Ministry of Horses$/);
});

test('a quotation in a sentence that has its marks gets no second ones', () => {
  const marked = [
    '<q>“Push until she floats!”</q>',
    '“<q>Push until she floats!</q>”',
    '<q>Push until she floats!</q>',
  ];
  for (const [at, html] of marked.entries()) {
    const text = textOfBody(
      `<article>${header}${first}<p>The pilot shouted ${html} from the bridge.</p>${second}</article>`,
    );
    assert.match(
      text,
      at < 2 ? /shouted “Push until she floats!” from/ : /shouted "Push until she floats!" from/,
    );
  }
});

const signedLoose = [
  '<blockquote>“Nobody was late on Monday.”<br>— Tam Oske</blockquote>',
  '<blockquote>“Nobody was <i>late</i> on Monday.”<br><em>— Tam Oske</em></blockquote>',
];

for (const html of signedLoose) {
  test(`a name behind a dash signs a quotation whose text stands in no paragraph: ${html}`, () => {
    const text = textOfBody(`<article>${header}${first}${html}${second}${third}</article>`);
    assert.ok(/ on Monday\.”\n>\n> — Tam Oske\n/.test(text), text);
  });
}

test('a line behind a dash that is no name stays in a quotation whose text stands in no paragraph', () => {
  const html = '<blockquote>“Nobody was late on Monday.<br>— and nobody will be late again.”</blockquote>';
  const text = textOfBody(`<article>${header}${first}${html}${second}${third}</article>`);
  assert.ok(/on Monday\.\\?\n> — and nobody/.test(text), text);
});

const tweet = (words: string, more = '') =>
  `<div class="tweet"><a href="https://net.example/1"><div class="tweet-header"><img class="tweet-user-avatar" src="https://net.example/a.png" alt=""><span class="tweet-author-name">Orsa Tindal</span><span class="tweet-author-handle">@tindal</span></div><div class="tweet-text">${words}</div>${more}</a><a href="https://net.example/1"><div class="tweet-footer"><p class="tweet-date">May 26th 2020</p><span class="retweets">1,186 Retweets</span><span class="likes">3,780 Likes</span></div></a></div>`;

test('a post that a newsletter prints as one link is a quotation, with who posted it', () => {
  const { entry = '' } = importStory(tweet('The ferry is back, and nobody believes it'));
  assert.match(
    entry,
    /^> The ferry is back, and nobody believes it\n>\n> May 26th 2020\n>\n> — Orsa Tindal \(@tindal\)$/m,
  );
  assert.doesNotMatch(entry, /Retweets/);
});

test('a post within another has its own speaker', () => {
  const quoted =
    '<div class="quote-tweet"><div class="quote-tweet-header"><span class="quote-tweet-name">Brenn Halloway</span><span class="quote-tweet-username">@brenn</span></div><span>Who counted the boats in the harbour</span></div>';
  const { entry = '' } = importStory(tweet('I counted all of them', quoted));
  assert.match(entry, /^> > Who counted the boats in the harbour\n> >\n> > — Brenn Halloway \(@brenn\)$/m);
  assert.match(entry, /^> — Orsa Tindal \(@tindal\)$/m);
});

test('what stands between paragraphs as a quotation is set apart, and left out where the text has its words', () => {
  const between = (html: string) =>
    textOfBody(`<article>${header}<div>${first}${html}${second}</div></article>`);
  const own = 'The engine never lies to those who listen';
  for (const html of [`<q>${own}</q>`, `<p><q class="center"><span>${own}</span></q></p>`])
    assert.match(between(html), new RegExp(`\n\n> ${own}\n\n`));
  assert.doesNotMatch(between('<q>the engine had never sounded any better</q>'), /\n> |"the engine/);
  for (const html of [`<p><q>${own}</q>, says the captain.</p>`, `<q>${own}</q>, says the captain.`])
    assert.match(between(html), new RegExp(`^"${own}", says`, 'm'));
});
