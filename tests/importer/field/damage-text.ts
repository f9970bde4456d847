import { numbers } from '../../bench/damaged-source.ts';
import { type Damage, damages } from '../raw-text/evaluation/damages.ts';
import type { KnownPage } from './known-pages.ts';
import type { Known } from './score.ts';

/** A real article as raw text of the real source's kind, damaged, with what is known of it. */
export interface DamagedText extends Known {
  bytes: Uint8Array;
  region: string;
  /** What was done to it. */
  damage: string;
}

/** Damages of the characters, beside those of the lines. */
const ofCharacters: Damage[] = [
  { name: 'no-break spaces', damage: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'zero-width spaces', damage: (text) => text.replaceAll(/(\p{L}{4})(\p{L}{4})/gu, '$1\u200B$2') },
  {
    name: 'entities',
    damage: (text) => text.replaceAll(/[&"’“”é–]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  },
  { name: 'mojibake', damage: (text) => new TextDecoder('windows-1252').decode(Buffer.from(text)) },
  { name: 'soft hyphens', damage: (text) => text.replaceAll(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00AD$2') },
  { name: 'CR and LF', damage: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'CR alone', damage: (text) => text.replaceAll('\n', '\r') },
  { name: 'tabs', damage: (text) => text.replaceAll('\n\n', '  \t\n\n\t') },
];

/** Forms of a day. */
const dates: ((day: Date) => string)[] = [
  (day) =>
    `${named(day, { weekday: 'long' })} ${named(day, { month: 'long' })} ${ordinal(day)}, ${yearOf(day)}`,
  (day) =>
    `${named(day, { weekday: 'long' })}, ${day.getUTCDate()} ${named(day, { month: 'long' })} ${yearOf(day)}`,
  (day) => `${named(day, { month: 'short' })} ${day.getUTCDate()}, ${yearOf(day)}`,
  (day) => day.toISOString().slice(0, 10),
  (day) => `${day.getUTCDate()} ${named(day, { month: 'long' })} ${yearOf(day)} 14:05 GMT`,
];

/** Forms of which no day can be told: ambiguous, impossible, absent, and one whose weekday contradicts it. */
const openDates: ((day: Date) => string)[] = [
  () => '04/05/2021',
  (day) => `February 30th, ${yearOf(day)}`,
  () => '',
  (day) => {
    const next = new Date(day.getTime() + 86_400_000);
    return `${named(next, { weekday: 'long' })} ${named(day, { month: 'long' })} ${ordinal(day)}, ${yearOf(day)}`;
  },
];

const encodings: ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
];

/** Countries as an English newspaper's section names them. */
const regions = [
  'Afghanistan',
  'Kenya',
  'Peru',
  'Georgia',
  'Ukraine',
  'Germany',
  'France',
  'Brazil',
  'India',
];

/**
 * Puts a header like the real source's above each real text and damages both. The damage, the date and the encoding of
 * each follow from its place in the list, so that the same pages give the same texts.
 */
export function* damageTexts(pages: readonly KnownPage[]): Generator<DamagedText> {
  const kinds = [...damages, ...ofCharacters];
  for (const [number, page] of pages.entries()) {
    const next = numbers(number + 1);
    const oneOf = <Item>(items: readonly Item[]) => items[next(items.length)] as Item;
    const { name: damage, damage: change } = kinds[number % kinds.length] as Damage;
    const day = new Date(Date.UTC(2019, next(60), 1 + next(28)));
    const isOpen = number % 4 === 3;
    const region = oneOf(regions);
    const { name, title = '', authors = [], paragraphs: all } = page;
    const paragraphs = [`${all[0]} In ${region} it was heard too.`, ...all.slice(1, 12)];
    const names = authors.join(' and ');
    const isNameless = number % 9 === 8;
    const byline = isNameless ? '' : next(3) === 0 ? `By ${names}` : `${names}${names}`;
    const header = `${region} ${byline} ${oneOf(isOpen ? openDates : dates)(day)} ${next(900)} Views`;
    const text = change(`${title}\n\n${header}\n\n\n${paragraphs.join('\n\n')}\n`, number);
    yield {
      name,
      bytes: oneOf(encodings)(text),
      title,
      authors: isNameless ? undefined : authors,
      day: isOpen ? undefined : day.toISOString().slice(0, 10),
      region,
      damage,
      paragraphs,
    };
  }
}

function named(day: Date, part: Intl.DateTimeFormatOptions): string {
  return day.toLocaleDateString('en-US', { ...part, timeZone: 'UTC' });
}

function ordinal(day: Date): string {
  const number = day.getUTCDate();
  const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

function yearOf(day: Date): number {
  return day.getUTCFullYear();
}
