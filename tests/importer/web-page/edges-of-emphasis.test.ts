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

const marked: [html: string, markdown: string][] = [
  ['<b>“渡轮回到了港口。”</b>船长说道。', '“**渡轮回到了港口**。”船长说道。'],
  ['渡轮<b>“回到了港口</b>，船长说道。”', '渡轮“**回到了港口**，船长说道。”'],
  ['维尔姆<em>《信报》</em>报道了此事。', '维尔姆《*信报*》报道了此事。'],
  ['<b>港口：</b>渡轮回来了。', '**港口**：渡轮回来了。'],
  ['Le port <i>du nord (</i>celui des bacs) est fermé.', 'Le port *du nord* (celui des bacs) est fermé.'],
  ['<b>Note:</b>the pier is closed.', '**Note**:the pier is closed.'],
];

for (const [html, markdown] of marked)
  test(`marks at an edge of an emphasis that touches a letter stand beside it: ${markdown}`, () => {
    const { entry, refusals } = importBody(`<article>${header}${first}<p>${html}</p></article>`);
    assert.deepEqual(refusals, []);
    assert.ok(entry?.includes(`\n${markdown}\n`), entry);
  });

for (const html of [
  '<b>“The boat is back.”</b> She went on.',
  '<b>港口：</b>，渡轮回来了。',
  '<b>港口</b>的渡轮。',
])
  test(`marks within an emphasis stay where they touch no letter: ${html}`, () => {
    const { entry } = importBody(`<article>${header}${first}<p>${html}</p></article>`);
    const markdown = html.replaceAll(/<\/?b>/gu, '**');
    assert.ok(entry?.includes(`\n${markdown}\n`), entry);
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
