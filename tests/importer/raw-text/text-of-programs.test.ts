import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { readText } from '../../../src/importer/raw-text/read-text.ts';
import { readSource } from './read-source.ts';

const paragraphs = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at the quay to see it.',
  'The harbour company said that the repairs had cost twice what it had planned, and that fares would rise from next month on.',
  'Residents of the island had waited for a decision since the spring, when the old engine failed within sight of the harbour.',
];
const title = 'Ferry returns to Port Velm after eleven months of repairs, and hundreds wait';

/** Breaks a text as programs do that show pages as text, with an indent for what is set in. */
function wrap(text: string, indent = '', measure = 76): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + indent.length >= measure) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}

function bodyOf(source: string): string[] {
  const reading = readText(source, { today: '2026-01-31', language: 'en' });
  return 'draft' in reading ? plainBlocks(reading.draft.body) : [];
}

const text = paragraphs.map((paragraph) => wrap(paragraph)).join('\n\n');
const items = [
  'Sport',
  'Culture',
  'Travel',
  'Money',
  'Opinion',
  'Food',
  'Style',
  'Games',
  'Podcasts',
  'Weather',
];
const menu = `Log in\n\n${items.map((item) => `  • ${item}`).join('\n')}`;

test('leaves the menus around an article out where a program has wrapped the lines of its page', () => {
  const source = `${menu}\n\n${wrap(title)}\n\nBy Orsa Tindal\n15 April 2021\n\n${text}\n\n${menu}\n\nContact\n`;
  const { fields } = readSource(source);
  assert.equal(fields.title, title);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.deepEqual(bodyOf(source), paragraphs);
});

test('takes no item of a list above the headline for it, be it the end of the way from the front page', () => {
  const lists = [
    '  • Start\n  • Harbour\n  • The ferry of Port Velm is back, and hundreds wait',
    ' 1. Start\n 2. Harbour\n 3. The ferry of Port Velm is back, and hundreds wait',
    '  • Port Velm',
  ];
  for (const list of lists) {
    const { fields } = readSource(`${list}\n\n${wrap(title)}\n\n15 April 2021\n\n${text}`);
    assert.equal(fields.title, title, list);
  }
});

test('takes a name behind the point of a list for the author’s where the day stands below it, and for a button’s elsewhere', () => {
  const head = `${wrap(title)}\n\n  • Orsa Tindal\n\n`;
  assert.deepEqual(readSource(`${head}15 April 2021\n\n${text}`).fields.authors, ['Orsa Tindal']);
  const above = readSource(`${head}  • Listen\n  • Print\n\n15 April 2021\n\n${text}`);
  assert.equal(above.fields.authors, undefined);
});

test('takes a name that a picture prints twice for no author where the text speaks of that person and another one signs', () => {
  const told = `${wrap('Brenn Halloway, who leads the harbour company, said on Thursday that nobody had counted the people at the quay.')}\n\n${text}`;
  const caption = 'Brenn Halloway\n\nBrenn Halloway\n\nPhoto: Velm Pictures';
  const { fields } = readSource(`${wrap(title)}\n\n15 April 2021\n\n${caption}\n\nOrsa Tindal\n\n${told}`);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
});

test('keeps the text below an indented sentence whose last line is a word that opens readers’ comments elsewhere', () => {
  const words = 'Nobody at the harbour company has answered any of our many letters with comments.';
  const quoted = wrap(words, '    ', 78);
  const below = paragraphs.slice(0, 1).map((paragraph) => paragraph.replace('ferry', 'boat'));
  assert.match(quoted, /\n {4}comments\.$/);
  const parts = [title, 'By Orsa Tindal\n15 April 2021', text, quoted, ...below.map((one) => wrap(one))];
  assert.deepEqual(bodyOf(parts.join('\n\n')), [...paragraphs, words, ...below]);
});

test('brings Han signs home that a program broke, where menus stand around them and a clause is longer than a line', () => {
  const head = '維爾姆港渡輪停航十一個月後於週四上午重新啟航，數百名居民一早便在碼頭等候歸來';
  const lines = [
    '渡輪停航十一個月後於週四重新啟航，數百名居民在碼頭等候。港務公司表示，修理所用',
    '去的錢比去年春天向議會提出並經過三次表決才勉強通過的預算多出了整整一倍還不止而',
    '且票價從下個月起還要上漲。島上的居民從春天起便在等候議會的決定，因為舊的機器在',
    '離港口不遠的地方停了下來。議會週一晚上在舊學校裡開會，一直談到深夜，沒有結果。議',
    '員們說，他們要先聽取潛水員的報告，然後再決定南邊碼頭的工程。工程從三月開始，原',
    '定到秋天結束，那時大船從北方回來。港務辦公室數了四十艘在牆外等候的船，比大潮以',
    '來的任何一天都多。',
  ];
  const source = `${head}\n的船隻與船員\n\n2021年4月15日\n\n  • 社會\n  • 地方\n  • 天氣\n\n${lines.join('\n')}\n`;
  const { entry = '' } = importSource(Buffer.from(source), 'source.txt', {
    given: { authors: ['Orsa Tindal'], region: 'Velmland', lang: 'zh' },
    today: '2026-01-31',
    language: 'en',
  });
  assert.match(entry, new RegExp(`^title: "?${head}的船隻與船員`, 'mu'));
  assert.ok(entry.includes(lines.join('')));
});

test('reads who signs a column in French, Spanish and Portuguese', () => {
  for (const label of ['Une chronique de', 'Columna de', 'Una columna de', 'Coluna de'])
    assert.deepEqual(
      readSource(`${title}\n\n${label} Orsa Tindal\n15 April 2021\n\n${text}`).fields.authors,
      ['Orsa Tindal'],
      label,
    );
});

/** A text of which a program has set each link, with what stands before and behind it, on a line of its own. */
const inPieces = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at\nthe northern quay\n.',
  'The harbour company\n, which runs it, said that the repairs had cost twice what it had\nplanned in the spring\n, and that fares would rise.',
  'In the council,\nOrsa Halloway\nhad warned of the costs for two years\n(and not alone\n).',
];
const whole = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at the northern quay.',
  'The harbour company, which runs it, said that the repairs had cost twice what it had planned in the spring, and that fares would rise.',
  'In the council, Orsa Halloway had warned of the costs for two years (and not alone).',
];

test('joins sentences whose links a program has set on lines of their own, and tells each', () => {
  const source = `Port Velm:\n${title}\nBy\nOrsa Tindal\nsenior reporter\n15 April 2021\n${inPieces.join('\n')}`;
  const reading = readText(source, { today: '2026-01-31', language: 'en' });
  assert.ok('draft' in reading);
  assert.deepEqual(plainBlocks(reading.draft.body), whole);
  assert.deepEqual(reading.draft.fields.authors, ['Orsa Tindal']);
  const told = reading.draft.repairs.filter(({ rule }) => rule === 'join-wrapped-lines');
  assert.deepEqual(told.at(-1), {
    rule: 'join-wrapped-lines',
    line: 18,
    before: '(and not alone\n).',
    after: '(and not alone).',
  });
});

test('takes no topic for the author that stands in a list below the text', () => {
  const topics = '-   Brenn Halloway\n-   Harbour\n-   Ferries';
  const { fields } = readSource(`${title}\n\nBy Velm Press\n15 April 2021\n\n${text}\n\n${topics}\n`);
  assert.notDeepEqual(fields.authors, ['Brenn Halloway']);
});

test('reads no header in a paragraph that a wrap broke, be its first line one with a day and its second one with a job', () => {
  const named = [
    '14 мая мэр города Вельм Орса Тиндал встретилась в порту с начальником',
    'Порта Бренном Халловэем, а специальный корреспондент газеты Илса',
    'Карроу выясняла, кто поедет следующим утром на остров и с кем. Но мэр',
    'уехала одна.',
  ].join('\n');
  const below = wrap(
    'Паром вернулся в порт Вельма после одиннадцати месяцев ремонта, и сотни людей ждали его на причале с самого утра, хотя шёл дождь.',
    '',
    70,
  );
  const { fields } = readSource(
    `Паром вернулся в порт Вельма\n\n${named}\n\n${below}\n\n${below.replace('Паром', 'Корабль')}`,
  );
  assert.equal(fields.authors, undefined);
});
