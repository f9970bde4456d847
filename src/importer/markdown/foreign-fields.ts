import { type Day, isDay, isDayOrMoment } from '../../article/day.ts';
import { isLanguageTag } from '../../article/language.ts';
import { quoteValue } from '../../article/problem.ts';
import { entrySchema } from '../../article/schema.ts';
import type { Doubt, DraftFields, LeftOut } from '../draft.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Alias, aliases, plainKey } from './foreign-keys.ts';
import { type Foreign, isList } from './parse-frontmatter.ts';

/** What a frontmatter of another system says in this system's fields. */
export interface ForeignFields {
  fields: DraftFields;
  /** The address that the other system gave the article. */
  slug?: string;
  /** Every key that has no place in an entry. */
  leftOut: LeftOut[];
  doubts: Doubt[];
}

type Found = [key: string, value: Foreign];

/** Keys whose values are maps or names of their own; they are taken when they are as an entry has them. */
const own = ['kind', 'image', 'source', 'corrections'] as const;

/** Turns the keys of a frontmatter into fields. A value that a field cannot hold is a doubt, and the field stays unset. */
export function readForeignFields(keys: Record<string, Foreign>, today: Day): ForeignFields {
  const doubts: Doubt[] = [];
  const taken = new Map<Alias, Found>();
  for (const name of Object.keys(aliases) as Alias[]) {
    const found = findAlias(keys, name);
    if (found) taken.set(name, found);
  }
  const text = (name: Alias) => textOf(taken.get(name)?.[1]);
  const source = sourceFrom(text('url'));
  const lang = languageFrom(taken.get('lang'), doubts);
  const day = (name: 'date' | 'updated') => dayFrom(taken.get(name), { today, lang, name, doubts });
  const fields: DraftFields = withoutUnset({
    title: text('title'),
    authors: namesOf(taken.get('authors')?.[1]),
    date: day('date'),
    region: text('region'),
    description: text('description'),
    lang,
    updated: day('updated')?.slice(0, 10),
    source,
    draft: isTrue(keys['draft']) || keys['published'] === 'false' || undefined,
  });
  const used = new Set([...taken.values()].map(([key]) => key));
  if (text('url') !== undefined && !source) used.delete(taken.get('url')?.[0] ?? '');
  for (const key of ['draft', 'published'])
    if (/^(?:true|false)$/.test(textOf(keys[key]) ?? '')) used.add(key);
  Object.assign(fields, takeOwn(keys, used));
  const slug = text('slug');
  return { fields, ...(slug ? { slug } : {}), leftOut: listUnused(keys, used), doubts };
}

function takeOwn(keys: Record<string, Foreign>, used: Set<string>): DraftFields {
  const found = own.flatMap((key) => {
    const result = entrySchema.shape[key].safeParse(keys[key]);
    if (keys[key] === undefined || !result.success) return [];
    used.add(key);
    return [[key, result.data]];
  });
  return Object.fromEntries(found) as DraftFields;
}

function findAlias(keys: Record<string, Foreign>, name: Alias): Found | undefined {
  for (const alias of aliases[name]) {
    const isIt = ([key, value]: Found) => plainKey(key) === alias && isSaid(value);
    const found = Object.entries(keys).find(isIt);
    if (found) return found;
  }
  return undefined;
}

/** Whether a value says something; `published: true` is a switch, not a day. */
function isSaid(value: Foreign): boolean {
  return typeof value === 'string' ? !/^\s*(?:true|false)?\s*$/.test(value) : Object.keys(value).length > 0;
}

function isTrue(value: Foreign | undefined): boolean {
  return value === 'true';
}

function withoutUnset(fields: { [Key in keyof DraftFields]: DraftFields[Key] | undefined }): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as DraftFields;
}

function textOf(value: Foreign | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/gu, ' ') : undefined;
}

/** Names as a text, a list, or maps with `name`; a text is one author, since names and their titles hold commas. */
function namesOf(value: Foreign | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const items = isList(value) ? value : [value];
  const names = items.flatMap((item) => textOf(isMap(item) ? item['name'] : item) ?? []);
  return names.length > 0 ? names : undefined;
}

function isMap(value: Foreign): value is { readonly [key: string]: Foreign } {
  return typeof value === 'object' && !isList(value);
}

/** A day as it is written, or a date and time; a time without an offset says its day. */
function dayFrom(
  found: Found | undefined,
  {
    today,
    lang,
    name,
    doubts,
  }: { today: Day; lang: string | undefined; name: 'date' | 'updated'; doubts: Doubt[] },
): string | undefined {
  if (!found) return undefined;
  const text = textOf(found[1]) ?? '';
  const machine = machineDay(text);
  if (machine && machine.slice(0, 10) <= today) return machine;
  const [printed, ...others] = findDates(text, today, lang);
  if (printed?.value && others.length === 0 && printed.text.length > text.length / 2) return printed.value;
  const isToCome = machine !== undefined;
  const expected = isToCome
    ? `a day that is not after ${today}`
    : (printed?.expected ?? 'a day such as 2021-04-15');
  doubts.push(
    name === 'date'
      ? { ...describe(found, expected, 'give --date'), asks: 'date' }
      : describe(found, expected, 'add `updated` to the entry'),
  );
  return undefined;
}

function machineDay(text: string): string | undefined {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  const [, day = '', time, zone] = parts ?? [];
  const moment = `${day}T${time}${zone?.replace(/^(.\d{2})(\d{2})$/, '$1:$2')}`;
  if (time && zone && isDayOrMoment(moment)) return moment;
  return isDay(day) ? day : undefined;
}

function languageFrom(found: Found | undefined, doubts: Doubt[]): string | undefined {
  const tag = textOf(found?.[1])?.replace('_', '-');
  if (!found || tag === undefined || isLanguageTag(tag)) return tag;
  doubts.push({ ...describe(found, 'a language tag such as en, ps or fa-AF', 'give --lang'), asks: 'lang' });
  return undefined;
}

function sourceFrom(url: string | undefined): DraftFields['source'] | undefined {
  return url !== undefined && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? { url } : undefined;
}

function describe([key, value]: Found, expected: string, todo: string): Doubt {
  const message = `Unexpected ${quoteValue(value)} for \`${key}\`, expected ${expected}, ${todo}`;
  return { rule: 'unclear-field', message };
}

function listUnused(keys: Record<string, Foreign>, used: ReadonlySet<string>): LeftOut[] {
  return Object.entries(keys)
    .filter(([key, value]) => !used.has(key) && value !== '')
    .map(([key, value]) => ({
      rule: 'unknown-key',
      line: 1,
      text: `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    }));
}
