import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const options = { today: '2026-01-31', language: 'en', given: { region: 'Testland' } };

function importText(source: string, given = {}) {
  const made = importSource(Buffer.from(source), 'ferry.txt', {
    ...options,
    given: { ...options.given, ...given },
  });
  const leftOut = (rule: string) => made.draft.leftOut.filter((one) => one.rule === rule);
  return { ...made, leftOut };
}

const dump = `     * [1]Home
     * [2]Harbour

 Ferry returns to Marlow after nine weeks in the dock at Skarn for extensive
                           repairs of both engines

The Orsa sails again

   By [3]Orsa Tindal
   15 April 2021
   (BUTTON) Save for later

   [ferry-at-pier.jpg] The harbour office of Marlow counted forty boats
   at dawn, and [4]the count was lower than in any spring since the pier
   was lengthened.
   Advertisement

   Nobody at the office had an explanation [2] for what the [5]log of 1
   April shows, and nobody there will have one before the next count at
   the end of the month.

What comes next

   The council of Testland meets on Thursday. It will hear [6]Brenn
   Halloway, who kept the log for eleven years, and then decide.
     * The pier stays open until the meeting of the council, whatever the
       office says.
     * The log is shown to everybody.

References

   1. file:///
   2. https://velm.example/harbour
   3. https://velm.example/tindal
   4. https://velm.example/count
   5. https://velm.example/log
   6. mailto:halloway@velm.example
`;

test('A page that lynx made text of comes home without its marks, its lines and its list of addresses', () => {
  const { entry, draft, leftOut } = importText(dump);
  assert.equal(
    draft.fields.title,
    'Ferry returns to Marlow after nine weeks in the dock at Skarn for extensive repairs of both engines',
  );
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
  assert.equal(draft.fields.date, '2021-04-15');
  assert.match(
    entry ?? '',
    /forty boats at dawn, and the count was lower than in any spring since the pier was lengthened\.\n/u,
  );
  assert.match(entry ?? '', /^- The pier .* office says\.\n- The log is shown to everybody\.$/mu);
  assert.match(entry ?? '', /^## What comes next$/mu);
  assert.equal(leftOut('link-addresses').length, 7);
  assert.equal(leftOut('page-tools').length, 1);
  assert.equal(leftOut('advertisement').length, 1);
});

test('A number in brackets that is no mark of a link stays among those that are', () => {
  const { entry } = importText(dump);
  assert.match(entry ?? '', /had an explanation \\?\[2\\?\] for what the log of 1 April shows/u);
});

test('What is told of a line of a dump names the line of the source', () => {
  const { draft } = importText(dump);
  assert.equal(draft.leftOut.find(({ text }) => text === 'Advertisement')?.line, 16);
  assert.equal(draft.repairs.find(({ before }) => before.startsWith('[6]'))?.line, 24);
});

test('The list of links that are hidden begins anew, and is left out too', () => {
  const hidden = dump
    .replace('References\n', 'Verweise\n\n   Sichtbare Links:\n')
    .concat('\n   Versteckte Links:\n   7. https://velm.example/picture\n');
  const { entry, leftOut } = importText(hidden);
  assert.ok(entry);
  assert.doesNotMatch(entry, /velm\.example|Links/u);
  assert.equal(leftOut('link-addresses').length, 10);
});

test('Numbers of notes and the list of their addresses stay in a text that no program made', () => {
  const notes = `Ferry returns to Marlow

By Orsa Tindal
15 April 2021

The harbour office of Marlow counted forty boats at dawn [1], and the count was lower than in any spring.

Nobody at the office had an explanation for what the log shows.[2]

References

1. https://velm.example/count
2. https://velm.example/log
`;
  const { entry, draft } = importText(notes);
  assert.match(entry ?? '', /at dawn \\?\[1\\?\], and/u);
  assert.match(entry ?? '', /velm\.example\/log/u);
  assert.ok(draft.repairs.every(({ rule }) => rule !== 'link-marks'));
});

test('Numbers in brackets stay in a text without a list of addresses', () => {
  const { draft } = importText(dump.slice(0, dump.indexOf('References')));
  assert.match(JSON.stringify(draft.body), /\[6\]Brenn/u);
});

test('A link that begins within a word leaves it whole, and one between two words leaves two', () => {
  const arabic = `              عودة العبارة إلى ميناء مارلو

   قال مكتب الميناء إن العبارة عادت من الإصلاح بعد تسعة أسابيع،
   و[1]الميناء مفتوح منذ يوم الاثنين أمام جميع السفن الصغيرة.

   وأضاف المكتب أن مجلس المدينة سيجتمع يوم الخميس للنظر في[2]سجل القوارب
   قبل نهاية الشهر الجاري كما قال المكتب نفسه.

References

   1. https://velm.example/a
   2. https://velm.example/b
`;
  const { entry } = importText(arabic, { authors: ['Orsa Tindal'], date: '2021-04-15' });
  assert.match(entry ?? '', /تسعة أسابيع، والميناء مفتوح/u);
  const latin = importText(dump.replace('hear [6]Brenn', 'hear[6]Brenn'));
  assert.match(latin.entry ?? '', /It will hear Brenn Halloway/u);
});

test('The only heading of the first rank is the headline, whatever stands above it', () => {
  const { draft } = importText(
    dump.replace(
      '     * [2]Harbour\n',
      '     * [2]Harbour\n\n   The pier of Skarn in a picture from the spring\n',
    ),
  );
  assert.match(draft.fields.title ?? '', /^Ferry returns to Marlow/u);
});

test('A line above the only heading of a lower rank may be the headline, which that does not become', () => {
  const { draft } = importText(
    dump.replace(/ Ferry returns.*\n.*\n/u, '   Ferry returns to Marlow after nine weeks\n'),
  );
  assert.notEqual(draft.fields.title, 'The Orsa sails again');
});

test('What the head of a page links to is left out', () => {
  const numbered = dump.replace(/\[(\d)\](?! for)|^( {3})(\d)(?=\.)/gmu, (_, mark, indent, item) =>
    mark ? `[${Number(mark) + 1}]` : `${indent}${Number(item) + 1}`,
  );
  const { entry, leftOut } = importText(
    `   #[1]Velm Packet Feed\n\n${numbered.replace('References\n\n', 'References\n\n   1. https://velm.example/feed\n')}`,
  );
  assert.ok(entry);
  assert.doesNotMatch(entry, /Feed/u);
  assert.deepEqual(
    leftOut('page-tools').map(({ text }) => text),
    ['#Velm Packet Feed', '(BUTTON) Save for later'],
  );
});
