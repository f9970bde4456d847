import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, importStory, second, textOfBody, third } from './story-page.ts';

/** The text of a story with a paragraph between its others. */
function textWith(html: string): string {
  return textOfBody(`<article>${header}\n${first}\n${html}\n${second}\n${third}\n</article>`);
}

const sentences: [what: string, html: string, text: string][] = [
  [
    'buttons that explain a term',
    '<p>The <button class="term">harbour master</button> of Port Velm was <button>glad</button>, he said.</p>',
    'The harbour master of Port Velm was glad, he said.',
  ],
  [
    'a button before a name',
    '<p>Early on Monday the <button>harbour master</button> Tam Oske opened the gate of the pier.</p>',
    'Early on Monday the harbour master Tam Oske opened the gate of the pier.',
  ],
  [
    'a button in a script without letter case',
    '<p>عاد <button>مدير الميناء</button> إلى مكتبه في صباح يوم الاثنين.</p>',
    'عاد مدير الميناء إلى مكتبه في صباح يوم الاثنين.',
  ],
  [
    'what screen readers pass over',
    '<p>The clerk paid <span aria-hidden="true">four hundred</span> crowns for the boat.</p>',
    'The clerk paid four hundred crowns for the boat.',
  ],
  [
    'formulas',
    '<p>The force is <math><mi>F</mi> <mo>=</mo> <mfrac><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mfrac></math> here.</p>',
    'The force is F=m/c² here.',
  ],
  [
    'signs that are small pictures',
    '<p>She laughed <img class="emoji" alt="😀" src="https://signs.example/1f600.png">, and he too <img class="wp-smiley" alt=":-D" src="d.gif"> <img alt="👩🏽‍🚀❤️" src="e.png">.</p>',
    'She laughed 😀, and he too :-D 👩🏽‍🚀❤️.',
  ],
  [
    'formulas that are pictures',
    '<p>The clerk wrote <img class="latex" alt="E = mc^2" src="https://signs.example/latex.php"> on the wall.</p>',
    'The clerk wrote E = mc^2 on the wall.',
  ],
  [
    'the text of a map',
    '<p>The pier is <map name="a">north of the town<area></map>, she said.</p>',
    'The pier is north of the town, she said.',
  ],
];

for (const [what, html, text] of sentences) {
  test(`words that readers see in a sentence come home: ${what}`, () => {
    assert.ok(textWith(html).includes(text), textWith(html));
  });
}

test('the other form of a formula, for screen readers or by its source, is not said again', () => {
  const html =
    '<p>The price is <span class="katex"><span class="katex-mathml"><math><semantics><mn>42</mn><annotation>42 \\text</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">42</span></span> crowns a day.</p>';
  assert.ok(textWith(html).includes('The price is 42 crowns a day.'));
});

test('the form of a formula that readers see is no doubt beside the one for screen readers', () => {
  const formula =
    '<span class="katex"><span class="katex-mathml"><math><mi>R</mi><mo>(</mo><mi>x</mi><mo>)</mo></math></span><span class="katex-html" aria-hidden="true">R(x)</span></span>';
  const { draft, entry } = importStory(
    `<p>The tide at the pier is ${formula} and nobody knows what it is.</p>`,
  );
  assert.match(entry ?? '', /at the pier is R\(x\) and nobody/);
  assert.deepEqual(draft.doubts, []);
});

const lists: [what: string, html: string, text: string][] = [
  ['a menu', '<menu><li>tickets for the boat</li><li>maps of the harbour</li></menu>', '- tickets for the boat\n- maps of the harbour'],
  ['a menu without items', '<menu>Tickets are sold at the pier of Port Velm on every day but Sunday.</menu>', 'Tickets are sold at the pier of Port Velm'],
  ['a directory', '<dir><li>tickets for the boat</li><li>maps of the harbour</li></dir>', '- tickets for the boat'],
  ['a group of headings', '<hgroup>Tickets are sold at the pier of Port Velm on every day but Sunday.</hgroup>', 'Tickets are sold at the pier of Port Velm'],
  ['options outside of a list', '<p>Here the clerk wrote <option>four hundred</option> and went home.</p>', 'Here the clerk wrote four hundred and went home.'],
  ['an example', '<xmp>Tickets are sold at the pier of Port Velm.</xmp>', 'Tickets are sold at the pier of Port Velm'],
]; // prettier-ignore

for (const [what, html, text] of lists) {
  test(`what browsers show as a list, a box or code is text: ${what}`, () => {
    assert.ok(textWith(html).includes(text), textWith(html));
  });
}

const left: [what: string, html: string, rule: string, text: string][] = [
  ['a choice within a sentence', '<p>The clerk chose <select><option>the red boat</option><option selected>the blue boat</option></select> and went home.</p>', 'form-control', 'the blue boat'],
  ['a field within a sentence', '<p>The clerk wrote <textarea>four hundred</textarea> and went home.</p>', 'form-control', 'four hundred'],
  ['a button at the end of a line', '<p>In the evening the clerk met the <button>harbour master</button></p>', 'form-control', 'harbour master'],
  ['the words of a drawing', '<figure><svg><title>Chart</title><text>Passengers in 2021: 400</text></svg></figure>', 'drawing', 'Passengers in 2021: 400'],
  ['an open window', '<dialog open><p>The pier is closed.</p></dialog>', 'window', 'The pier is closed.'],
  ['what stands for an object', '<object data="pier.swf"><p>The pier is closed.</p></object>', 'window', 'The pier is closed.'],
]; // prettier-ignore

for (const [what, html, rule, text] of left) {
  test(`what no entry can show of a text is listed, with a doubt: ${what}`, () => {
    const { draft, refusals } = importStory(html);
    assert.deepEqual(refusals, []);
    assert.deepEqual(
      draft.leftOut.filter((one) => one.text === text).map((one) => one.rule),
      [rule],
    );
    assert.ok(draft.doubts.some((one) => one.rule === rule && one.message.includes(text)));
  });
}

test('buttons by themselves are listed, without a doubt, and those of the page as what is around the article', () => {
  const { draft, entry } = importBody(
    `<div><button>Open the menu</button></div><article>${header}${first}<div>Text size: <button>Larger</button> <button>Smaller</button></div>${second}${third}<div><button><span class="sr-only">Icon</span>Copy the link</button></div></article>`,
  );
  const listed = new Map(draft.leftOut.map(({ text, rule }) => [text, rule]));
  assert.equal(listed.get('Open the menu'), 'around-article');
  assert.equal(listed.get('Copy the link'), 'form-control');
  assert.deepEqual([listed.has('Larger'), listed.has('Smaller')], [true, true]);
  assert.doesNotMatch(entry ?? '', /Larger|Smaller|Copy|Icon/);
  assert.deepEqual(draft.doubts, []);
});

test('what nobody sees is not listed: closed windows, hidden buttons, names of drawings, empty controls', () => {
  const unseen = ['<dialog><p>Closed</p></dialog>', '<button hidden>Hid</button>', '<button class="sr-only">Read</button>', '<svg><title>Named</title></svg>', '<button>×</button>', '<p>Some came to the pier, <span style="display:none">Gone</span> and waved.</p>']; // prettier-ignore
  const { draft } = importStory(unseen.join('\n'));
  assert.deepEqual(
    draft.leftOut.map(({ text }) => text).filter((text) => /Closed|Hid|Read|Named|×|Gone/.test(text)),
    [],
  );
  assert.deepEqual(draft.doubts, []);
});
