import assert from 'node:assert/strict';
import { test } from 'node:test';
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
