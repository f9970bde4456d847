import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, outcomeOf, withKeys } from './import-markdown.ts';

/** The body of an entry that a text with all keys gives. */
const bodyOf = (text: string) => outcomeOf(withKeys({}, text)).body;

test('words that pictures within links part stay apart', () => {
  const icons =
    '[![Mail](/mail.svg)](https://velm.example/m)[![Post](/post.svg) ](https://velm.example/p)[![Feed](/feed.svg)Feed](https://velm.example/f)';
  const [said] = bodyOf(`${icons}\n\nThe boats are in.`)?.split('\n\n') ?? [];
  assert.match(
    said ?? '',
    /^\[Mail\s?\]\(https:\/\/velm\.example\/m\)\s?\[\s?Post ?\]\(\S+\/p\)\s?\[\s?Feed Feed\]\(\S+\/f\)$/u,
  );
});

test('a space at the end of a link parts it from the word behind it', () => {
  assert.equal(
    bodyOf('Told by [Orsa Tindal ](https://velm.example/)from the quay.'),
    'Told by [Orsa Tindal ](https://velm.example/)from the quay.\n',
  );
});

test('words that a link without text parts stay apart', () => {
  assert.equal(bodyOf('Search[](https://velm.example/)Close the window.'), 'Search Close the window.\n');
});

test('what a link to the old site is called is left out, and the same words beside it stay', () => {
  const { body, leftOut } = outcomeOf(
    withKeys(
      {},
      'Boats from [Velmland](/thema/velm "Velmland") and [Marlow](/thema/marlow "Marlow"), as ever.',
    ),
  );
  assert.equal(body, 'Boats from Velmland and Marlow, as ever.\n');
  assert.deepEqual(leftOut, ['Velmland', 'Marlow']);
});

test('a list, a quotation and an end of line that held only pictures elsewhere leave nothing', () => {
  assert.equal(
    bodyOf(
      '- ![](https://velm.example/a.png)\n- The boats are in.\n\n> ![](https://velm.example/b.png)\n\n![](https://velm.example/c.png)  \nThe quay is full.  \n![](https://velm.example/d.png)',
    ),
    '- The boats are in.\n\nThe quay is full.\n',
  );
});

test('the lines of a heading become one', () => {
  assert.equal(
    bodyOf('The boats are in.\n\nBoats counted  \nand sent home\n-------------\n\nThe quay is full.'),
    'The boats are in.\n\n## Boats counted and sent home\n\nThe quay is full.\n',
  );
});

test('what a picture elsewhere shows is mended like a text', () => {
  assert.equal(
    bodyOf('![The\u00a0quay&#8203; at dawn ](https://velm.example/a.png)\n\nThe boats are in.'),
    '[The quay at dawn](https://velm.example/a.png)\n\nThe boats are in.\n',
  );
});

test('what a link is called stays where it says more than its text', () => {
  const { body, leftOut } = outcomeOf(
    withKeys(
      {},
      'See [Orsa Tindal](https://velm.example/ "Posts by Orsa Tindal") and [Marlow](https://marlow.example/ "Marlow").',
    ),
  );
  assert.equal(
    body,
    'See [Orsa Tindal](https://velm.example/ "Posts by Orsa Tindal") and [Marlow](https://marlow.example/).\n',
  );
  assert.deepEqual(leftOut, ['Marlow']);
});

test('a space before what a picture elsewhere left empty is none', () => {
  assert.equal(
    bodyOf('Nets on [ ![](https://velm.example/a.png)\n] the quay.'),
    'Nets on \\[\n] the quay.\n',
  );
});

for (const [what, text, body] of [
  [
    'a teaser',
    '[\n\n![](https://velm.example/a.png)\n\n### Mill burns\n\nNobody was hurt.\n\n](https://velm.example/mill "Mill burns")\n\nThe boats are in.',
    '## Mill burns\n\nNobody was hurt.\n\nThe boats are in.\n',
  ],
  [
    'an item of a list',
    'The boats are in.\n\n- [\n\n  Mill burns\n\n  ](/mill)\n- [Quay](https://velm.example/quay) full',
    'The boats are in.\n\n- Mill burns\n\n- [Quay](https://velm.example/quay) full\n',
  ],
  [
    'a link by reference',
    'The boats are in.\n\n[\n\nMill burns\n\n][1]\n\n[1]: https://velm.example/mill',
    'The boats are in.\n\nMill burns\n',
  ],
] as const) {
  test(`a link that goes on beyond an empty line leaves no signs: ${what}`, () => {
    const { entry, draft, refusals } = importMarkdown(withKeys({}, text));
    assert.deepEqual(refusals, []);
    assert.equal(entry?.split('\n---\n\n').at(-1), body);
    assert.ok(draft.leftOut.some(({ rule }) => rule === 'link-address'));
  });
}

test('brackets that are no link’s stay, and those in code too', () => {
  const text = 'The list [of all\n\nboats] (is here) and `](x)`.\n\n```\n](https://velm.example/)\n```';
  assert.equal(
    bodyOf(text),
    `The list \\[of all\n\nboats] (is here) and \`](x)\`.\n\n${text.slice(text.indexOf('```'))}\n`,
  );
});
