import { holdsDate } from '../../dates/find-dates.ts';
import { type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { labelLength, partHanFields } from '../../names/byline-label.ts';
import { readLabelledByline } from './read-byline.ts';

const sign = '[：:／/＝=丨]';
const between = new RegExp(`(?:\\s*[，,；;|｜]\\s*|\\s+)(?=\\p{Script=Han}{1,8}\\s?${sign})`, 'u');
const field = new RegExp(
  `^\\p{Script=Han}{1,12}\\s?${sign}\\s?[^：:／＝]{1,40}(?:\\p{L}{2,3}[：:][^：:]{1,30})?$`,
  'u',
);

/**
 * 本文来自公众号：河岸周报（ID：river），作者：欧尔莎，题图来源：河岸图片; 文／歐爾莎 圖／布仁: where Chinese sites took a text from, who wrote
 * it and who made its pictures. `undefined` where a piece is no field, one tells the day, or none names the author.
 */
export function readHanFields(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const fields = text.split(between).flatMap(partHanFields);
  if (fields.length < 2 || !fields.every((one) => field.test(one)) || holdsDate(text)) return undefined;
  const read = fields.map((one) => (labelLength(one) > 0 ? readLabelledByline(one, facts) : undefined));
  const labelled = fields.filter((one) => labelLength(one) > 0 && !/[。！？]/u.test(one));
  if (labelled.length === 0) return undefined;
  return fields.flatMap(
    (one, index) => read[index] ?? [other(labelled.includes(one) ? 'byline' : 'credit-line', one)],
  );
}
