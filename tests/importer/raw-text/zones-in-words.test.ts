import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const told =
  'قال مكتب الميناء في فيلم إن عدد القوارب التي عادت هذا الصباح كان أقل مما كان عليه في أي عام مضى منذ نهاية الحرب.';

test('the zone of a time is no author, though it is named in words', () => {
  for (const zone of ['بتوقيت غرينتش', 'بتوقيت مكة المكرمة', 'بتوقيت كابل']) {
    const head = `العبارة تعود إلى الميناء بعد عام من الغياب\nأورسا تيندال\nنشر في: 16 فبراير، 2021\nآخر تحديث: 16 فبراير، 2021: 05:10 م ${zone}`;
    const { fields } = readSource(`${head}\n\n${told}\n\n${told}`, 'ar');
    assert.deepEqual([fields.authors, fields.date], [['أورسا تيندال'], '2021-02-16'], zone);
  }
});
