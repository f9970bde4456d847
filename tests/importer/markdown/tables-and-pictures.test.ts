import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, outcomeOf, withKeys } from './import-markdown.ts';

for (const [written, body] of [
  ['| a |\n| - |\n| 1 | 2 |', '| a |   |\n| - | - |\n| 1 | 2 |'],
  ['| a | b |\n| - | - |\n| `x | y` | z |', '| a   | b   |   |\n| --- | --- | - |\n| \\`x | y\\` | z |'],
  ['| a | b |\n| - | - |\n| 1 |', '| a | b |\n| - | - |\n| 1 |   |'],
] as const) {
  test(`a table whose rows differ in length keeps every cell: ${JSON.stringify(written)}`, () => {
    assert.equal(outcomeOf(withKeys({}, written)).body, `${body}\n`);
  });
}

for (const url of ['data:image/png;base64,iVBORw0KGgo=', '/images/quay.jpg']) {
  test(`a picture whose address no link of an entry may have leaves its words: ${url}`, () => {
    const { body, doubts } = outcomeOf(withKeys({}, `Before ![The quay](${url}) after.`));
    assert.deepEqual([body, doubts], ['Before The quay after.\n', ['remote-picture']]);
  });
}

test('a picture without a description leaves no gap', () => {
  const written =
    'Text ![](a.png) ends.\n\n![](b.png) begins.\n\nends ![](c.png)\n\n[![](d.png)](https://velm.example/) one![](e.png)two';
  assert.equal(outcomeOf(withKeys({}, written)).body, 'Text ends.\n\nbegins.\n\nends\n\none two\n');
});

for (const [url, straight] of [
  ['img/../quay.png', 'quay.png'],
  ['img/old/../../pier/quay.png', 'pier/quay.png'],
  ['../quay.png', '../quay.png'],
  ['img/../../quay.png', 'img/../../quay.png'],
  ['./../quay.png', './../quay.png'],
] as const) {
  test(`the address of a picture names its file in one way, and one that leads out of the folder stays: ${url}`, () => {
    const { draft, pictures } = importMarkdown(withKeys({}, `Before ![The quay](${url}) after.`));
    assert.deepEqual(pictures, [straight]);
    assert.ok(JSON.stringify(draft.body).includes(`"${straight}"`));
  });
}
