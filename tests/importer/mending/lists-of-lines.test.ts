import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';

const made = (text: string) => repairPassages(passagesOf(text));
const textsOf = (text: string) => made(text).passages.map((passage) => passage.text);

/** A paragraph above and below, each on a line of its own. */
const told =
  'The harbour office counted the boats at dawn, and the count was lower than in any year since the war, said its master, who had counted them himself.';

test('keeps items of a list apart that are as long as each other and open with capitals', () => {
  const items = [
    'Skarn has counted how many of its boats came home before the storm on Monday night',
    'Velm now has twenty boats fewer, and the mayor of the town says so',
    'Quarrow’s mayor Brenn Halloway and his deputy have both sailed out to look for them',
    'Tarn wanted to close its harbour, but left it open. Its council had asked it not to.',
    'Marrow opens two more piers for fishermen',
  ];
  assert.deepEqual(textsOf([told, items.join('\n'), told.replace('dawn', 'noon')].join('\n\n')), [
    told,
    ...items,
    told.replace('dawn', 'noon'),
  ]);
});

test('keeps items of a list apart that open with dots', () => {
  const items = [
    'You are a sailor if you …',
    '... know what a halyard is and think that it holds a sail up',
    '... know the harbours of Velm by heart, and none of their towns',
  ];
  assert.deepEqual(textsOf([told, ...items].join('\n\n')), [told, ...items]);
});

test('asks whether a Korean sentence goes on behind a comma where a full stop stands', () => {
  const [first, second] = [
    '벨름 항만청은 새벽에 배를 세어 보고 그 수가 전쟁 뒤로 어느 해보다 적다는 것을 알게 됐다,',
    '브렌 할로웨이 항만청장은 “봄에는 다시 늘어날 것”이라고 설명했다.',
  ];
  const { passages, doubts } = made(`${first}\n\n${second}`);
  assert.equal(passages.length, 2);
  assert.ok(doubts.some(({ rule }) => rule === 'maybe-cut-sentence'));
});

test('keeps what somebody says in brackets, with their name, apart from the sentence that it interrupts', () => {
  for (const [open, insert, rest] of [
    [
      '의문점이 한두 개가 아닌데도 경찰은 제때 수사를 시작하지 않은 것은 물론,',
      '[은모래경찰서 경찰관 : 배가 그냥 나간 건 위치추적 안 해주죠. 급박한 상황이 돼야지…]',
      '지난해 2월 신고가 접수된 지 한 달 만에 사실상 수사를 종결했습니다.',
    ],
    [
      'The harbour office did not count the boats in time, and,',
      '[Brenn Halloway, pilot: Nobody asked us where they were.]',
      'the next day, it closed the case of the lost ferry without a word.',
    ],
  ] as const)
    assert.deepEqual(textsOf([told, open, insert, rest].join('\n\n')).slice(1, 3), [open, insert]);
  const halves = ['The harbour office counted the boats and,', '[sic] a day later, closed the pier.'];
  assert.equal(textsOf(halves.join('\n\n')).length, 1);
});

test('still joins the lines of a paragraph that a machine wrapped, and a half that opens with dots alone', () => {
  const wrapped =
    'Skarn has counted how many of its boats came\nhome, and Velm now has twenty fewer than it\nhad before the storm, says its mayor.';
  assert.deepEqual(textsOf(wrapped), [wrapped.replaceAll('\n', ' ')]);
  const halves = ['He said that they would go home as soon as', '... the boats were counted.'];
  assert.equal(textsOf(halves.join('\n\n')).length, 1);
});

test('keeps the items of a sentence apart that stand a line each behind its colon', () => {
  const opening = 'For three years, whoever takes the money of the harbour has to:';
  const items = [
    'keep the boat for which they were given the money under the flag of Port Velm,',
    'let nobody sail it without a pilot,',
    'employ as many sailors as they named when they asked for the money of the harbour.',
  ];
  for (const end of [',', ';'])
    for (const gap of ['\n\n', '\n']) {
      const list = items.map((item) => item.replace(/,$/u, end)).join('\n');
      assert.ok(
        made([told, opening + gap + list].join('\n\n')).passages.some(({ text }) => text.endsWith(list)),
      );
    }
});

test('still joins a sentence of lines that a machine broke behind commas', () => {
  const wrapped =
    'The harbour office counted the boats, and the ferries,\nand the rafts of the upper harbour of the island town,\nand the count was lower than in any year since then.';
  assert.deepEqual(textsOf(wrapped), [wrapped.replaceAll('\n', ' ')]);
});
