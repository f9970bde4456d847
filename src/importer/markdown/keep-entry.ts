import type { Root } from 'mdast';
import { quoteValue } from '../../article/problem.ts';
import type { EntryFields } from '../../article/schema.ts';
import type { Doubt, DraftFields } from '../draft.ts';
import type { DetectedLanguage } from '../text/detect-language.ts';
import type { ReadingOptions } from '../reading.ts';
import { decideLanguage } from './decide-language.ts';
import type { ForeignFields } from './foreign-fields.ts';
import { takeBylines } from './take-bylines.ts';

/** What an entry is compared with. */
interface Reading {
  body: Root;
  detected: DetectedLanguage;
  lineOf: (key: string) => number;
  options: ReadingOptions;
}

/**
 * The fields of a source that is an entry, which stay as they are; what would be read otherwise, and what the text says
 * otherwise, is a doubt. A day that cannot be yet is asked for.
 */
export function keepEntry(
  { author: authors, kind, corrections, draft, ...others }: EntryFields,
  read: ForeignFields,
  { body, detected, lineOf, options: { today, language } }: Reading,
): { fields: DraftFields; doubts: Doubt[] } {
  const fields = {
    ...others,
    authors,
    ...(kind === 'report' ? {} : { kind }),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(draft ? { draft } : {}),
  } as DraftFields;
  const { lang, doubts: ofLanguage } = decideLanguage({ ...read, fields }, detected);
  const above = takeBylines({ ...body, children: [...body.children] }, fields, {
    today,
    language,
    isHeld: false,
  });
  if (read.fields.date === undefined) delete fields.date;
  const unlike = (['title', 'authors', 'region'] as const).flatMap((key) =>
    describeUnlike(key.replace('authors', 'author'), [fields[key], read.fields[key]], lineOf),
  );
  const differing = above.doubts.filter(({ rule }) => rule === 'differing-fields');
  const unsaid = lang !== undefined && fields.lang === undefined ? [describeLanguage(lang, language)] : [];
  return { fields, doubts: [...read.doubts, ...unlike, ...differing, ...ofLanguage, ...unsaid] };
}

function describeUnlike(
  name: string,
  values: (string | string[] | undefined)[],
  lineOf: (key: string) => number,
): Doubt[] {
  const [kept = '', meant = ''] = values.map((value) => [value ?? []].flat().join(', '));
  if (meant === '' || kept === meant) return [];
  const message = `Unexpected ${quoteValue(kept)} for \`${name}\`, expected ${quoteValue(meant)}, correct it in the entry: it is kept`;
  return [{ rule: 'unclear-field', line: lineOf(name), message }];
}

function describeLanguage(lang: string, publication: string): Doubt {
  const message = `Unexpected text that reads as ${quoteValue(lang)} in an entry without \`lang\`, expected the publication's language, ${quoteValue(publication)}, add \`lang: ${lang}\` or give --lang`;
  return { rule: 'lang', asks: 'lang', message };
}
