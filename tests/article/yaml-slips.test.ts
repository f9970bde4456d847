import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '../../src/article/read-entry.ts';

/** What is said of an entry whose frontmatter has some lines that differ, as `line:column message`. */
function told(lines: string[]): string[] {
  const usual = ['title: Ferry returns', 'author: Orsa Tindal', 'date: 2021-04-15', 'region: Velmland'];
  const isGiven = (line: string) => lines.some((one) => one.split(/:|\n/)[0] === line.split(':')[0]);
  const yaml = [...lines, ...usual.filter((line) => !isGiven(line))].join('\n');
  const { findings } = readEntry(new TextEncoder().encode(`---\n${yaml}\n---\n\nWords.\n`));
  return findings.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const slips: [slip: string, lines: string[], expected: RegExp][] = [
  ['a key that is set in', ['title: Ferry', '  author: Orsa'], /^3:3 .*set in below a value.*to the left$/],
  [
    'a headline that begins with a quotation',
    ['title: "Ferry" returns'],
    /^2:16 .*write `title: '"Ferry" returns'`$/,
  ],
  [
    'an apostrophe within single quotation marks',
    ["title: 'The ferry's return'"],
    /write `title: "The ferry's return"`$/,
  ],
  ['a quotation mark that never closes', ['title: "Ferry', 'lang: en'], /^2:8 .*nothing closes/],
  ['a headline that begins with a bracket', ['title: [Update] Ferry'], /write `title: "\[Update\] Ferry"`$/],
  ['a colon without a space', ['title:Ferry'], /^2:1 .*without a plain space.*write `title: Ferry`$/],
  ['a colon with another space', ['title:\u00A0Ferry'], /^2:1 .*write `title: Ferry`$/],
  ['the last key without a space', ['lang: en', 'kind:report'], /^3:1 .*write `kind: report`$/],
  ['an account', ['author: @orsa'], /^2:9 .*write `author: "@orsa"`$/],
  ['a sign', ['region: % x'], /write `region: "% x"`$/],
  ['exclamations', ['author: !!!'], /write `author: "!!!"`$/],
  ['a line without a key', ['title: Ferry', 'returns home'], /^3:1 .*line without a key/],
  ['a tab', ['author:', '\t- Orsa'], /^3:1 .*a tab.*expected spaces/],
  ['a key that stands twice', ['title: A', 'lang: en', 'title: B'], /^4:1 .*"title" once more.*delete one$/],
  ['a picture without its keys', ['image: port.jpg'], /expected keys, .*below `image:`.*`src: …`, `alt: …`/],
  [
    'corrections without a dash',
    ['corrections:', '  date: 2021-05-01', '  text: Wrong.'],
    /expected a list, .*a dash.*`- date: …`, below it `text: …`$/,
  ],
  ['yes', ['draft: yes'], /"yes" for `draft`, expected true or false$/],
  ['an author with a key', ['author:', '  - name: Orsa'], /for `author\.0`, expected text alone, /],
];
for (const [slip, lines, expected] of slips) {
  test(`${slip} is told once, with its cause and what to write`, () => {
    const all = told(lines);
    assert.equal(all.length, 1, all.join('\n'));
    assert.match(all[0] ?? '', expected);
  });
}

const lost: [what: string, lines: string[], expected: RegExp][] = [
  ['a sign of number', ['title: Port # 1 opens'], /^2:13 .*"# 1 opens".*comment.*write "Port # 1 opens"/],
  ['a hashtag', ['title: The #MeToo reckoning'], /^2:12 .*write "The #MeToo reckoning"/],
  ['a hashtag at the beginning', ['description: #MeToo'], /write "#MeToo"/],
  ['a hashtag in a list', ['author:', '  - Orsa #1'], /^3:10 .*write "Orsa #1"/],
  ['an ampersand', ['author: &desk The Desk'], /^2:9 .*"&desk" before a value.*write "&desk The Desk"/],
  ['a type', ['author: !!str x'], /"!!str" before a value.*write "!!str x"/],
];
for (const [what, lines, expected] of lost) {
  test(`${what} is refused where YAML would drop it without a word`, () => {
    const [first = ''] = told(lines);
    assert.match(first, expected);
  });
}

test('what such a sign hides does not hide other mistakes', () => {
  assert.deepEqual(
    told(['title: Port # 1', 'lang: xx']).map((line) => line.split(' ')[0]),
    ['2:13', '3:7'],
  );
});

test('a comment that nobody can take for text is one', () => {
  for (const lines of [
    ['# first', 'title: Ferry'],
    ['date: 2021-04-15 # first'],
    ['draft: true # still'],
    ['title: "Ferry" # short'],
    ['title: Ferry#1 and R&D!'],
    ['image: # the quay', '  src: quay.jpg', '  alt: Quay'],
  ])
    assert.deepEqual(told(lines), [], lines.join());
});
