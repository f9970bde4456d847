import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const hidden: [what: string, written: string, body: string, leftOut: string[]][] = [
  ['a comment', 'One.\n\n<!-- an editor’s note -->\n\nTwo.', 'One.\n\nTwo.', ['<!-- an editor’s note -->']],
  ['a comment in a line', 'One <!-- x --> two <!-- y -->', 'One two', ['<!-- x -->', '<!-- y -->']],
  [
    'a comment in quotations, lists and tables',
    '> one <!-- x -->\n\n- two <!-- y -->',
    '> one\n\n- two',
    ['<!-- x -->', '<!-- y -->'],
  ],
  ['a comment behind a sign', 'About 5 %<!-- x --> of it.', 'About 5 % of it.', ['<!-- x -->']],
  ['a mark that says a word of its line', 'We want more. <!--more-->', 'We want more.', ['<!--more-->']],
  ['a comment over empty lines', 'One.\n\n<!-- a\n\nb -->\n\nTwo.', 'One.\n\nTwo.', ['<!-- a\n\nb -->']],
  [
    'a script',
    'One.\n\n<script>\nlet a;\n\nlet b;\n</script>\n\nTwo <script>x()</script> three.',
    'One.\n\nTwo three.',
    ['<script>\nlet a;\n\nlet b;\n</script>', '<script>x()</script>'],
  ],
  [
    'a style',
    'One.\n\n<style>p { color: red }</style>\n\nTwo.',
    'One.\n\nTwo.',
    ['<style>p { color: red }</style>'],
  ],
  [
    'modules of MDX',
    'import A from "./a"\nimport "b"\n\nexport const c = {\n  d: 1\n}\n\nOne.',
    'One.',
    ['import A from "./a"\nimport "b"', 'export const c = {\nd: 1\n}'],
  ],
  [
    'a private note of Obsidian',
    'One %%private%% two, 100%% sure.\n\n%%\n\nhidden\n\n%%\n\nThree.',
    'One two, 100%% sure.\n\nThree.',
    ['%%private%%', '%%', 'hidden', '%%'],
  ],
  [
    'attributes of kramdown',
    '{: .notice}\nOne.\n\nTwo.\n{: .lead}',
    'One.\n\nTwo.',
    ['{: .notice}', '{: .lead}'],
  ],
  [
    'attributes of Pandoc, Hugo and markdown-it',
    '## The quay {#quay .wide}\n\nOne. {.small}\nTwo.\n{.lead data-x="a b"}\n\n{#end}\n\n- A\n- B\n{.list}',
    '## The quay\n\nOne.\nTwo.\n\n- A\n- B',
    ['{#quay .wide}', '{.small}', '{.lead data-x="a b"}', '{#end}', '{.list}'],
  ],
  [
    'a list in the place of a table of contents',
    '* this list is replaced\n{:toc .wide}\n\nOne.\n\n* Two.\n{:.toc-like}',
    'One.\n\n- Two.',
    ['this list is replaced\n{:toc .wide}', '{:.toc-like}'],
  ],
  [
    'attributes of a link, of words and of a table',
    'See [it](https://h.example/){:target="_blank"} and [more](https://h.example/b){rel=nofollow}, **both**{.red}.\n\n| a |\n| - |\n| 1 |\n{: .table }',
    'See [it](https://h.example/) and [more](https://h.example/b), **both**.\n\n| a |\n| - |\n| 1 |',
    ['{:target="_blank"}', '{rel=nofollow}', '{.red}', '{: .table }'],
  ],
];

test('braces that are no attributes, within a line, or in code, stay as text', () => {
  const text =
    'A set {a, b}, {.}, {#12} and {x=1} and\nthe word{.x} {.y} stay, {#each boats} too, and {: so do words }\n\n`{.code}` {{.Title}}';
  const { body, leftOut } = outcomeOf(withKeys({}, text));
  assert.deepEqual([body, leftOut], [`${text}\n`, []]);
});

for (const [what, written, body, leftOut] of hidden) {
  test(`${what} that readers never saw is left out and listed`, () => {
    const made = outcomeOf(withKeys({}, written));
    assert.deepEqual([made.body, made.leftOut, made.asked], [`${body}\n`, leftOut, []]);
  });
}

test('a comment within a word, or in code, stays as text', () => {
  const { body, leftOut } = outcomeOf(
    withKeys({}, 'Caf<!-- x -->es.\n\n`<!-- y -->`\n\n```\n<!-- z -->\n```'),
  );
  assert.equal(body, 'Caf\\<!-- x -->es.\n\n`<!-- y -->`\n\n```\n<!-- z -->\n```\n');
  assert.deepEqual(leftOut, []);
});

for (const opening of ['<!-- never closed', '<script>', '<style>']) {
  test(`HTML that never ends swallows no text: ${opening}`, () => {
    const { body, doubts } = outcomeOf(withKeys({}, `One.\n\n${opening}\n\nTwo *three*.`));
    assert.deepEqual([body, doubts], [`One.\n\n\\${opening}\n\nTwo *three*.\n`, ['markup-shown']]);
  });
}

test('a sentence that begins with “import” or “export” stays', () => {
  const { body } = outcomeOf(withKeys({}, 'import duties rose.\n\nexport fell.'));
  assert.equal(body, 'import duties rose.\n\nexport fell.\n');
});

const shown: [what: string, written: string, text: string][] = [
  [
    'a tag with signs of Markdown',
    'Before <object data="__GHOST_URL__/x.swf"> after.',
    'Before <object data="__GHOST_URL__/x.swf"> after.',
  ],
  ['a player', '<video>\n  <source src="a_b_.mp4">\n</video>', '<video>\n<source src="a_b_.mp4">\n</video>'],
  [
    'a short code',
    '{{< figure src="/a.png" title="The quay" >}}',
    '{{< figure src="/a.png" title="The quay" >}}',
  ],
  ['a tag of Jekyll', '{% include a_b_c.html %}', '{% include a_b_c.html %}'],
  ['an embedded file', '![[peat.png|300]]', '![[peat.png|300]]'],
];

for (const [what, written, text] of shown) {
  test(`${what} is shown as the text it is, with one doubt`, () => {
    const { body, doubts, lines } = outcomeOf(withKeys({}, `One.\n\n${written}`));
    assert.equal(body?.replaceAll('\\', ''), `One.\n\n${text}\n`);
    assert.deepEqual([doubts, lines], [['markup-shown'], [11]]);
  });
}

test('modules below the text are left out where others stand above it', () => {
  const [load, hand] = ["import A from './a.jsx'", 'export const y = 2;'];
  const { body, leftOut } = outcomeOf(
    withKeys({}, `${load}\n\nThe ferry is back.\n\n${hand}\n\nIt is late.`),
  );
  assert.equal(body, 'The ferry is back.\n\nIt is late.\n');
  assert.deepEqual(leftOut.slice(-2), [load, hand]);
  assert.match(outcomeOf(withKeys({}, `The ferry is back.\n\n${hand}`)).body ?? '', /const y/);
});
