import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const written: [what: string, html: string, body: string][] = [
  ['an emphasis', 'It was <b>not</b> <i class="x">the mate</i>.', 'It was **not** *the mate*.'],
  [
    'a link',
    'See <a href="https://velm.example/" target="_blank">the list</a>.',
    'See [the list](https://velm.example/).',
  ],
  ['a break', 'One<br>two.', 'One\\\ntwo.'],
  ['a paragraph', '<p align="center">One &amp; two.</p>', 'One & two.'],
  ['two breaks in a row', '<p>The first.<br><br>The second.</p>', 'The first.\n\nThe second.'],
  [
    'a box around Markdown',
    '<div class="note">\n\nA *box*.\n\n- one\n- two\n\n</div>',
    'A *box*.\n\n- one\n- two',
  ],
  [
    'a quotation with its speaker',
    '<blockquote><p>“We counted the boats.”</p><footer>Brenn Halloway, harbour master</footer></blockquote>',
    '> “We counted the boats.”\n>\n> — Brenn Halloway, harbour master',
  ],
  ['a list', '<ul>\n  <li>one</li>\n  <li>two <em>boats</em>\n</ul>', '- one\n- two *boats*'],
  [
    'a table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | 2 |',
  ],
  ['a break in a cell', '| a | b |\n| - | - |\n| 1<br>2 | 3 |', '| a   | b |\n| --- | - |\n| 1 2 | 3 |'],
  ['small numbers', '10<sup>6</sup> litres of H<sub>2</sub>O', '10⁶ litres of H₂O'],
  ['a heading', '<h2 id="x">The quay</h2>\n\nOne.', '## The quay\n\nOne.'],
  ['a span beside a note', 'One <span>two</span>.[^1]\n\n[^1]: Three.', 'One two.[^1]\n\n[^1]: Three.'],
];

for (const [what, html, body] of written) {
  test(`HTML in Markdown becomes Markdown: ${what}`, () => {
    const made = outcomeOf(withKeys({}, html));
    assert.deepEqual([made.body, made.doubts, made.leftOut], [`${body}\n`, [], []]);
    assert.ok(made.repairs.length > 0);
  });
}

test('a figure’s caption stays with its picture', () => {
  const html =
    '<figure>\n<img src="quay.jpg" alt="A quay">\n<figcaption>The quay at noon</figcaption>\n</figure>';
  const { body } = outcomeOf(withKeys({}, `One.\n\n${html}`));
  assert.equal(body, 'One.\n\n![A quay](quay.jpg "The quay at noon")\n');
});

for (const markup of [
  'The [[Old pier|pier]] is open.',
  '> [!NOTE]\n> The gulls came.',
  ':::note\n\nThe council knows.\n\n:::',
  'The ==whole== pier.',
]) {
  test(`what notes and handbooks set with signs of their own is shown as text, with a doubt: ${markup}`, () => {
    const { body, doubts } = outcomeOf(withKeys({}, `One.\n\n${markup}`));
    assert.equal(body?.replaceAll('\\', ''), `One.\n\n${markup}\n`);
    assert.deepEqual(doubts, ['markup-shown']);
  });
}

test('signs that only stand beside one another are no markup', () => {
  for (const text of [
    'It holds where a == b and c == d.',
    'Price :: two crowns.',
    'Stop!!! He did.',
    'A note [sic] here.',
  ])
    assert.deepEqual(outcomeOf(withKeys({}, `One.\n\n${text}`)).doubts, [], text);
});

for (const html of [
  '<iframe src="https://velm.example/x"></iframe>',
  'The <redacted> said so.',
  '<p style="display: none">A secret</p>',
  'It was <b>never closed.',
  'It </div> is closed alone.',
]) {
  test(`HTML that Markdown cannot say is shown as the text it is, with a doubt: ${html}`, () => {
    const { body, doubts } = outcomeOf(withKeys({}, `One.\n\n${html}`));
    assert.equal(body?.replaceAll('\\', ''), `One.\n\n${html}\n`);
    assert.deepEqual(doubts, ['markup-shown']);
  });
}

test('the title of a link that leads nowhere is left out and listed', () => {
  const { body, leftOut } = outcomeOf(
    withKeys({}, 'See [the list](list.md "All boats") and [](other.md "More") more.'),
  );
  assert.deepEqual([body, leftOut], ['See the list and more.\n', ['All boats', 'More']]);
});
