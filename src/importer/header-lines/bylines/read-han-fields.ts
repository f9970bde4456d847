import { type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { labelLength } from '../../names/byline-label.ts';
import { readLabelledByline } from './read-byline.ts';

const between = /\s*[，,；;|｜]\s*(?=\p{Script=Han}{1,8}\s?[：:])/u;
const field = /^\p{Script=Han}{1,12}\s?[：:]\s?[^：:]{1,40}(?:\p{L}{2,3}[：:][^：:]{1,30})?$/u;

/**
 * 本文来自公众号：河岸周报（ID：river），作者：欧尔莎，题图来源：河岸图片: where Chinese sites took a text from, with its author among the
 * fields. `undefined` where a piece is no field, or none names the author.
 */
export function readHanFields(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const fields = /[：:].*[，,；;|｜].*[：:]/u.test(text) ? text.split(between) : [];
  if (fields.length < 2 || !fields.every((one) => field.test(one))) return undefined;
  const read = fields.map((one) => (labelLength(one) > 0 ? readLabelledByline(one, facts) : undefined));
  if (!read.some((parts) => parts !== undefined)) return undefined;
  return fields.flatMap((one, index) => read[index] ?? [other('credit-line', one)]);
}
