import { directionOf } from '../../article/language.ts';
import { quoteValue } from '../../article/problem.ts';
import type { DetectedLanguage } from '../text/detect-language.ts';
import type { ForeignFields } from './foreign-fields.ts';

/**
 * The language that a key names, or else that of the text. Templates write one language and print another: where the text is
 * written in the other direction, the key is a doubt.
 */
export function decideLanguage(
  { fields: { lang: said }, doubts }: Pick<ForeignFields, 'fields' | 'doubts'>,
  detected: DetectedLanguage,
): DetectedLanguage {
  if (doubts.some(({ asks }) => asks === 'lang')) return { doubts: [] };
  if (said === undefined) return detected;
  const { lang } = detected;
  if (lang === undefined || directionOf(said) === directionOf(lang)) return { lang: said, doubts: [] };
  const message = `Unexpected language ${quoteValue(said)} for a text that reads as ${quoteValue(lang)}, expected one language, give --lang`;
  return { doubts: [{ rule: 'lang', asks: 'lang', message }] };
}
