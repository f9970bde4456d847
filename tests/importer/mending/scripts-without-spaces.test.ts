import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';

/** The paragraphs that become of lines without an empty one between them. */
function paragraphsOf(...lines: string[]): string[] {
  return repairPassages([{ text: lines.join('\n'), line: 1, kind: 'paragraph' }]).passages.map(
    ({ text }) => text,
  );
}

const japanese = [
  '北浜町に残る最後の映画館「波座」が、町民約1200人の出資で存続することになった。',
  '支配人の沢村卓さん（74）は9月に閉館を発表していた。',
  '12月には、町で撮影された1954年の映画を上映する。',
];
const thai = [
  'ชาวบ้านหนองแสงพบปลาบึกน้ำหนักกว่า 180 กิโลกรัมติดอวนเมื่อเช้าวันที่ 9 กรกฎาคม ก่อนช่วยกันปล่อยคืนแม่น้ำ',
  'นายบุญมี ทองดี อายุ 54 ปี เจ้าของอวน เล่าว่าตกใจมากเพราะคิดว่าเป็นขอนไม้',
  'เจ้าหน้าที่ประมงได้ติดเครื่องหมายก่อนปล่อยปลา',
];
const verse = ['潮が来て', '潮が去る', '舟は眠り', '灯りだけが残る'];

test('a line that ends with the full stop of its script is a paragraph, also below buttons and captions', () => {
  const furniture = ['印刷', '写真・図版', '[PR]', '「波座」の前に立つ沢村さん'];
  assert.deepEqual(paragraphsOf(...furniture, ...japanese), [...furniture, ...japanese]);
});

test('paragraphs of Thai, which no mark ends, are no wrapped lines', () => {
  assert.deepEqual(paragraphsOf(...thai), thai);
});

test('short lines of Japanese without ends stay the lines of a verse', () => {
  assert.deepEqual(paragraphsOf(...verse), [verse.join('\n')]);
});

const chinese = [
  '鎮議會星期一晚上在舊學校裏開會，談了三個小時的橋，推出一系列支持政策，包括本月中',
  '舉行的維姆橋樑會，以及成立橋樑協會，都吸引目光。橋樑是一個很大的體系，渡船是其中',
  '的重中之重。要加快修建橋樑，不僅僅需要優秀的石匠，更需要打造重大的場景，支持各類',
  '工程，一方面推動渡船，同時也幫助人們。',
  '',
  '鎮議會去年底公布橋樑發展藍圖，從8大方面推進，當中就包括要加快渡船和橋樑步伐、',
  '深化與鄰鎮合作，以及善用優勢拓展合作等政策方向。早前發表的預算案進一步推出具體政',
  '策，包括要加大在石頭木材與渡船方面的投入以及下一年冬天修建燈塔的費用和石匠的工錢',
  '。',
];

test('wrapped lines of Chinese become paragraphs again, be a mark at a line’s beginning or a number within it', () => {
  const source = ['維姆港積極修建重大橋樑', '', ...chinese].join('\n');
  const { draft } = importSource(Buffer.from(source), 'story.txt', {
    today: '2026-01-31',
    language: 'zh',
    given: { authors: ['Orsa Tindal'], date: '2021-04-15', region: 'Velm' },
  });
  const blocks = plainBlocks(draft.body);
  assert.deepEqual(blocks, [chinese.slice(0, 4).join(''), chinese.slice(5).join('')]);
  assert.deepEqual(
    draft.doubts.map(({ rule }) => rule).filter((rule) => rule.startsWith('maybe-cut')),
    [],
  );
});

test('headlines of Chinese that are as long as each other, and sentences of a line each, are no wrapped lines', () => {
  const headlines = [
    '維姆鎮議會星期一晚上在舊學校裏談了三個小時的橋',
    '薩恩港渡船公司宣布夏天之前不再加開夜間渡船班次',
    '老燈塔明年春天對外開放市民可以在圖書館報名參觀',
    '奧爾薩島漁民要求港務局重新計算今年的漁船總數量',
    '伊爾瑟橋修建工程延期石匠說木材價格比去年高一倍',
  ];
  assert.deepEqual(paragraphsOf(...headlines), [headlines.join('\n')]);
  const sentences = headlines.map((line) => `${line}。鎮長說。`);
  assert.deepEqual(paragraphsOf(...sentences), sentences);
});

/** Paragraphs, each behind an empty line, and the doubts about them, below two whole ones. */
function madeOf(...texts: string[]) {
  const long = [japanese.join(''), japanese.toReversed().join('')];
  const passages = [...long, ...texts].map((text, line) => ({
    text,
    line: line + 1,
    kind: 'paragraph' as const,
  }));
  const made = repairPassages(passages);
  return {
    texts: made.passages.slice(2).map(({ text }) => text),
    doubts: made.doubts.map(({ rule }) => rule),
  };
}

const statement =
  '「本当に最後。これで（館の）幕を上げられないと思うと、とっても寂しい。この『波座』の幕とも会えないと思うと…一番寂しい」';

test('a Japanese statement that closes without a full stop is joined with no paragraph below it, and nobody is asked', () => {
  for (const below of [
    '沢村は１月３０日の初日上映会で「続けてほしい」などと、今後に含みを持たせた発言もしてきた。',
    'そして沢村は町民に最後のメッセージを送った。',
  ])
    assert.deepEqual(madeOf(statement, below), { texts: [statement, below], doubts: [] });
});

test('a particle behind a Japanese statement goes on its sentence, and the title of a film in marks ends none', () => {
  const spoken = 'と話した沢村は、町民に最後のメッセージを送った。';
  assert.deepEqual(madeOf(statement, spoken).texts, [statement + spoken]);
  const film = '町民は去年の秋に幕を閉じた。残るのは、町の館として長く親しまれてきた「波座」';
  const { texts, doubts } = madeOf(film, 'が町で最後の館だ。');
  assert.ok(texts.length === 1 || doubts.includes('maybe-cut-sentence'));
});
