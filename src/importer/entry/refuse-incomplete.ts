import { quoteValue } from '../../article/problem.ts';
import { entrySchema } from '../../article/schema.ts';
import { refuseSlug } from '../../article/slug.ts';
import type { AskedField, Doubt, Draft, DraftFields } from '../draft.ts';

/** Longer than any headline; what is longer is a paragraph that was taken for one. */
const longestTitle = 500;

const required = [
  { key: 'title', flag: '--title', what: 'a headline' },
  { key: 'authors', flag: '--author', what: 'the name of who wrote it' },
  { key: 'date', flag: '--date', what: 'the day of first publication' },
  { key: 'region', flag: '--region', what: 'where the story is set' },
] as const satisfies readonly { key: AskedField; flag: string; what: string }[];

/** Every reason why a draft cannot be an entry yet, each with the flag that decides it. */
export function refuseIncomplete({ fields, doubts, body }: Draft, slug: string): Doubt[] {
  const missing = required
    .filter(({ key }) => isMissing(fields[key]))
    .map(({ key, flag, what }) => describeMissing(key, flag, what, doubts));
  const refusals = [...missing, ...refuseTitle(fields), ...refuseValues(fields)];
  if (body.children.length === 0) refusals.push(describeNoText(doubts));
  if (missing.length === 0) refusals.push(...refuseAddress(slug));
  return refusals;
}

function isMissing(value: string | string[] | undefined): boolean {
  return value === undefined || value.length === 0;
}

/** The doubt about a field says more than that it is missing. */
function describeMissing(key: AskedField, flag: string, what: string, doubts: readonly Doubt[]): Doubt {
  const known = doubts.find(({ asks }) => asks === key);
  const name = key.replace('authors', 'author');
  return (
    known ?? {
      rule: `no-${name}`,
      message: `Unexpected source without ${name}, expected ${what}, give ${flag}`,
    }
  );
}

function refuseTitle({ title = '' }: DraftFields): Doubt[] {
  if (title.length <= longestTitle) return [];
  const message = `Unexpected headline of ${title.length} characters, expected at most ${longestTitle}, give --title`;
  return [{ rule: 'long-title', message }];
}

function refuseValues({ authors, ...fields }: DraftFields): Doubt[] {
  return Object.entries({ ...fields, author: authors }).flatMap(([key, value]) => {
    const schema = entrySchema.shape[key as keyof typeof entrySchema.shape];
    const issue = value === undefined ? undefined : schema.safeParse(value).error?.issues[0];
    if (issue === undefined) return [];
    const expected = (issue.code === 'custom' && issue.params?.['expected']) || 'what an entry can hold';
    const message = `Unexpected ${quoteValue(value)} for \`${key}\`, expected ${expected}, correct it in the source or by a flag`;
    return [{ rule: 'invalid-field', message }];
  });
}

function describeNoText(doubts: readonly Doubt[]): Doubt {
  const message = 'Unexpected source without a text below its headline, expected the text of an article';
  return doubts.find(({ rule }) => /^(?:too-many|nested)/.test(rule)) ?? { rule: 'no-text', message };
}

function refuseAddress(slug: string): Doubt[] {
  const reason = slug === '' ? 'expected letters, digits and hyphens' : refuseSlug(slug);
  if (!reason) return [];
  return [
    { rule: 'invalid-slug', message: `Unexpected address ${quoteValue(slug)}, ${reason}, give --slug` },
  ];
}
