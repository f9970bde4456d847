import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InterfaceWords, wordsFor } from '../../src/interface/words.ts';

/** How each language writes 15 April 2021 and its month. */
const days: [tag: string, day: string, month: string, monthOfYear: string][] = [
  ['en', '15 April 2021', 'April 2021', 'April'],
  ['de-CH', '15. April 2021', 'April 2021', 'April'],
  ['fr', '15 avril 2021', 'avril 2021', 'avril'],
  ['es-MX', '15 de abril de 2021', 'abril 2021', 'abril'],
  ['ar', '15 أبريل 2021', 'أبريل 2021', 'أبريل'],
  ['fa', '۱۵ آوریل ۲۰۲۱', 'آوریل ۲۰۲۱', 'آوریل'],
  ['fa-AF', '۱۵ اپریل ۲۰۲۱', 'اپریل ۲۰۲۱', 'اپریل'],
  ['prs', '۱۵ اپریل ۲۰۲۱', 'اپریل ۲۰۲۱', 'اپریل'],
  ['ps-AF', '۱۵ اپرېل ۲۰۲۱', 'اپرېل ۲۰۲۱', 'اپرېل'],
  ['tlh', '15 April 2021', 'April 2021', 'April'],
];

for (const [tag, day, month, monthOfYear] of days) {
  test(`${tag} writes a day as ${day}`, () => {
    const words = wordsFor(tag);
    assert.deepEqual(
      [words.day('2021-04-15'), words.month('2021-04'), words.monthOfYear('2021-04')],
      [day, month, monthOfYear],
    );
  });
}

/** Every text of a dictionary, its functions called with plain arguments. */
function textsOf(words: InterfaceWords): string[] {
  const { changes } = words;
  const counted = [1, 2, 5, 11].flatMap((times) => [
    words.minutes(times),
    words.articleCount(times),
    words.quotationCount(times),
    ...Object.values(changes.kinds).map((kind) => kind(times)),
    changes.leftOut(times, []),
    words.page(1, times),
  ]);
  const built = [words.oldNews(words.day('2021-04-15')), words.retrieved(''), changes.mended([])];
  const plain = [words, words.kinds, words.body, words.notFound, changes].flatMap((part) =>
    Object.values(part).filter((value) => typeof value === 'string'),
  );
  return [...counted, ...built, ...plain.filter((text) => text !== words.language)];
}

for (const tag of ['ar', 'fa', 'fa-AF', 'ps']) {
  test(`in ${tag} no word of the interface is left in English`, () => {
    for (const text of textsOf(wordsFor(tag)))
      assert.doesNotMatch(text.replace(/Markdown|index\.md/g, ''), /[A-Za-z]/u, text);
  });
}

test('Arabic counts one, two, a few and many in their own forms', () => {
  const { articleCount } = wordsFor('ar');
  assert.deepEqual([1, 2, 3, 11].map(articleCount), [
    'مقال واحد',
    'مقالان',
    '3\u00A0مقالات',
    '11\u00A0مقالًا',
  ]);
});
