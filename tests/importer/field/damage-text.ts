import { numbers } from '../../bench/damaged-source.ts';
import type { KnownPage } from './known-pages.ts';
import type { Known } from './score.ts';

/** A real article as raw text of the real source's kind, damaged, with what is known of it. */
export interface DamagedText extends Known {
  bytes: Uint8Array;
  region: string;
  /** What was done to it. */
  damage: string;
}

type Damage = (paragraphs: readonly string[]) => string;

/** Damages of a text, each as it was met; the real source has those before the others. */
const damages: Record<string, Damage> = {
  cut: (all) => joined(all.map((text) => text.replace(/^(.{60,90}\p{Ll}) (?=\p{Ll})/u, '$1\n\n'))),
  flipped: (all) => joined(all).replaceAll(/[“„«]/gu, '”'),
  'no-break spaces': (all) => joined(all).replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0'),
  'wide gaps': (all) => `${all.join('\n\n\n\n')}\n\nShare this\n\nAdvertisement`,
  wrapped: (all) => joined(all.map((text) => text.replaceAll(/(.{60,72}) /gu, '$1\n'))),
  'zero-width spaces': (all) => joined(all).replaceAll(/(\p{L}{4})(\p{L}{4})/gu, '$1\u200B$2'),
  entities: (all) =>
    joined(all).replaceAll('&', '&amp;').replaceAll('’', '&rsquo;').replaceAll('"', '&quot;'),
  mojibake: (all) => joined(all).replaceAll(/[’“”éüñ–]/gu, misread),
  doubled: (all) => joined(all.toSpliced(2, 0, all[1] ?? '')),
  'trailing junk': (all) => `${joined(all)}\n\n© All rights reserved.\n\n0 Comments\n\nShare on Facebook`,
  'like Markdown': (all) => joined(all.map((text, at) => (at === 1 ? `${text} [x] _y_ <z> *` : text))),
  'CR and LF': (all) => joined(all).replaceAll('\n', '\r\n'),
  'CR alone': (all) => joined(all).replaceAll('\n', '\r'),
  tabs: (all) => joined(all.map((text) => `\t${text}  `)),
};

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
  const kinds = Object.entries(damages);
  for (const [number, page] of pages.entries()) {
    const next = numbers(number + 1);
    const oneOf = <Item>(items: readonly Item[]) => items[next(items.length)] as Item;
    const [damage, change] = kinds[number % kinds.length] as [string, Damage];
    const day = new Date(Date.UTC(2019, next(60), 1 + next(28)));
    const isOpen = number % 4 === 3;
    const region = oneOf(regions);
    const { name, title = '', authors = [], paragraphs: all } = page;
    const paragraphs = [`${all[0]} In ${region} it was heard too.`, ...all.slice(1, 12)];
    const names = authors.join(' and ');
    const isNameless = number % 9 === 8;
    const byline = isNameless ? '' : next(3) === 0 ? `By ${names}` : `${names}${names}`;
    const header = `${region} ${byline} ${oneOf(isOpen ? openDates : dates)(day)} ${next(900)} Views`;
    const text = `${title}\n\n${header}\n\n\n${change(paragraphs)}\n`;
    yield {
      name,
      bytes: oneOf(encodings)(text),
      title,
      authors: isNameless ? undefined : authors,
      day: isOpen ? undefined : day.toISOString().slice(0, 10),
      region,
      damage,
      paragraphs: damage === 'like Markdown' ? paragraphs.with(1, `${paragraphs[1]}xyz`) : paragraphs,
    };
  }
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** UTF-8 read as windows-1252. */
function misread(sign: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(sign));
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
