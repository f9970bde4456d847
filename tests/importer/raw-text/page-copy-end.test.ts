import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const menu = 'Log in\nNews\nHarbour\nPolitics\nCulture\nWeather\nPuzzles\nLetters\nBoats\nTides\nObituaries';
const header = 'Ferry returns to Port Velm after a winter of repairs\nBy Orsa Tindal\nApril 15, 2021';
const paragraphs = [
  'The night ferry left the old pier of Port Velm on Thursday, for the first time since the storms of January broke its ramp.',
  'The repairs cost 4.5 million and took eleven weeks, two more than planned, because the ramp came from abroad.',
  'From May the boat will cross twice a night, and children travel free until the end of June.',
];
const footer = 'About us\nCareers\nPrivacy\n© 2021 The Velm Packet';
const read = (...blocks: string[]) => {
  const source = [menu, header, ...paragraphs, ...blocks, footer].join('\n\n');
  const { passages, doubts } = readSource(source);
  return {
    text: passages.map((passage) => passage.text),
    isDoubted: doubts.some(({ rule }) => rule === 'below-a-box'),
  };
};

const boxes = {
  list: 'Most read\nTen walks above the bay\nWho owns the lighthouse\nA school without pupils\nThe last cinema',
  table: 'Route\tTime\nVelm\t2.15\nOlum\t3.40\nDamar\t4.55\nSayad\t6.10',
  post: 'Port Velm Harbour\n@velmharbour\n·\nFollow\nWe sail at nine.\n9:12 AM · Apr 14, 2021\n212\nReply\nCopy link',
};

test('paragraphs below a box belong to the article of a page that was copied whole', () => {
  const last = [
    'The captain of the ferry said the crew had slept on board since the first trial in March.',
    'The harbour office expects more passengers in summer than before the storms broke the pier.',
  ];
  for (const [name, box] of Object.entries(boxes)) {
    const { text, isDoubted } = read(box, ...last);
    assert.deepEqual(text.slice(-2), last, name);
    assert.equal(isDoubted, false, name);
  }
});

test('a paragraph alone below a caption or a quotation is the article’s last', () => {
  const last = 'The ferry will be back at the old pier of the town before the storms of next January.';
  for (const box of [
    'Image\nThe boat\nThe boat on Thursday.Credit',
    '“The ramp is new”\nBrenn Halloway, captain',
  ])
    assert.equal(read(box, last).text.at(-1), last, box);
});

test('an advertisement between two short sentences, and who reports behind the last, end no article', () => {
  const last = [
    'Tickets are sold at the pier.',
    'Advertisement',
    'The ferry left at six. – Velmpacket.example',
  ];
  assert.deepEqual(read(...last).text.slice(-2), [last[0], last[2]]);
});

test('who reports in brackets behind the last sentence, and a statement without a full stop above it, end no article', () => {
  const top =
    'ホーム\n芸能\n映画\nニュース\nRSS\n港町で最後の上映会、支配人が語る三十年の思い出\n2021年4月15日';
  const text = [
    '西浜町の映画館「ほしの座」の上映会が１０日、町内で行われた。支配人の沢渡ひろみは「幸せだった」と別れを告げた。最後の上映会で、客席からは長い間、大きな拍手が送られた。',
    '２人は、史上初となる質疑応答をファンにプレゼントした。その中で「最後ということで、どう感じますか」と質問が出た。沢渡は「悲しいです」と答えた後、思いを絞り出した。',
    'そして沢渡はファンに最後のメッセージを送った。',
  ];
  const close = '最後まで明るく、輝きながらほしの座は歴史への１歩を踏み出した。【浜野春樹】';
  for (const last of [
    [close],
    ['「男性は、いつかおじいちゃんになったら、お孫さんに語り継いでいただけたら、ほしの座は永久に不滅です」'],
    ['「三十年の間、本当にありがとうございました」', close],
  ]) {
    const { passages, leftOut } = readSource([top, ...text, ...last, 'Sponsored'].join('\n\n'));
    const kept = passages.map((passage) => passage.text);
    assert.deepEqual(kept.slice(-last.length), last);
    assert.equal(leftOut.at(-1)?.text, 'Sponsored');
  }
  const english = 'The ferry left the pier at six. (Velm Packet)';
  assert.equal(read(english).text.at(-1), english);
});

test('a headline in marks below the text is none of its statements', () => {
  const other = '「港に新しい船が来ました」';
  assert.equal(read(other, 'Most read').text.includes(other), false);
});

test('a paragraph alone far below the text is left out with a doubt', () => {
  const last = 'The ferry will be back at the old pier of the town before the storms of next January.';
  const { text, isDoubted } = read(boxes.list, last);
  assert.equal(text.includes(last), false);
  assert.ok(isDoubted);
});

test('teasers, notices below the footer and readers’ comments stay outside', () => {
  const around = 'The storms of January broke the old pier of Port Velm on a Thursday night.';
  for (const blocks of [
    [
      'Read more',
      'Boats',
      'Storm breaks the pier of Velm',
      around,
      'Boats',
      'Letters',
      'Who pays for the ramp',
      around,
    ],
    [boxes.list, '© 2021 The Velm Packet', around, around],
    ['Comments\nmarsh1974', around, around],
    ['Share\nTweet\nEmail\nCopy link', around],
  ]) {
    const { text, isDoubted } = read(...blocks);
    assert.equal(text.includes(around), false, blocks.join(' / '));
    assert.equal(isDoubted, false, blocks.join(' / '));
  }
});

test('buttons of an embedded post end no article, though readers’ comments have them too', () => {
  const last = 'The captain of the ferry said the crew had slept on board since the first trial in March.';
  const source = [header, ...paragraphs, boxes.post, last].join('\n\n');
  const { passages } = readSource(source);
  assert.equal(passages.at(-1)?.text, last);
});

test('where no empty line parts paragraphs, one below a related headline is the article’s last', () => {
  const last = 'The captain of the ferry said the crew had slept on board since the first trial in March.';
  const source = [header, '', ...paragraphs, 'Read also', 'Storm breaks the pier of Velm', last].join('\n');
  const { passages } = readSource(source);
  assert.ok(passages.at(-1)?.text.endsWith(last));
});

test('the description of a picture and its caption below the date are no headline', () => {
  const caption = 'The night ferry of Port Velm at the old pier (file photo)';
  const source = [menu, header, '', caption, caption, '', ...paragraphs.flatMap((text) => [text, ''])];
  const { fields } = readSource(source.join('\n'));
  assert.equal(fields.title, 'Ferry returns to Port Velm after a winter of repairs');
});
