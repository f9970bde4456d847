import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody } from './story-page.ts';

const cases: [html: string, markdown: string][] = [
  [
    '<strong>17.00 </strong>We are going to leave the harbour.',
    '**17.00** We are going to leave the harbour.',
  ],
  ['He read the<em> Velm Packet</em> on the pier.', 'He read the *Velm Packet* on the pier.'],
  ['It was <b><i>late </i></b>in the year.', 'It was **_late_** in the year.'],
  ['She <em>had</em> come, <em>and</em> gone.', 'She *had* come, *and* gone.'],
];

for (const [html, markdown] of cases)
  test(`a space at an edge of an emphasis stands beside it: ${markdown}`, () => {
    const { entry } = importBody(`<article>${header}${first}<p>${html}</p></article>`);
    assert.ok(entry?.includes(markdown), entry);
  });

test('an emphasis of marks alone is none, since it touches the word before', () => {
  const { entry } = importBody(
    `<article>${header}${first}<p>They spoke of the harbour<b>,</b> and <i>“</i>nobody” knew.</p></article>`,
  );
  assert.ok(entry?.includes('They spoke of the harbour, and “nobody” knew.'), entry);
});

test('an emphasis within another of its kind is one emphasis', () => {
  const { entry, refusals } = importBody(
    `<article>${header}${first}<p><strong>维尔姆港<a href="https://velm.example/"><b>新渡轮Ferry</b></a>将于<b>周四Orsa</b></strong></p></article>`,
  );
  assert.deepEqual(refusals, []);
  assert.ok(entry?.includes('**维尔姆港[新渡轮Ferry](https://velm.example/)将于周四Orsa**'), entry);
});
