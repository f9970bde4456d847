import type { Root } from 'mdast';
import { plainBlocks } from '../../article/plain-text.ts';
import type { Doubt, DraftFields, LeftOut, RepairMade } from '../draft.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { ReadingOptions } from '../reading.ts';
import { decideLanguage } from './decide-language.ts';
import { readForeignFields } from './foreign-fields.ts';
import { keepEntry } from './keep-entry.ts';
import type { Foreign } from './parse-frontmatter.ts';
import { dropSiteName } from './drop-site-name.ts';
import { raiseHeadline } from './raise-headline.ts';
import { type Lines, readPageHead } from './read-page-head.ts';
import { takeBylines } from './take-bylines.ts';
import { findHeadline, takeHeadline } from './take-headline.ts';

/** What a source says of its article, in keys or above its text. */
export interface Head {
  fields: DraftFields;
  /** Fields that stand apart from the text. */
  shown: string[];
  slug?: string;
  leftOut: LeftOut[];
  repairs: RepairMade[];
  doubts: Doubt[];
  /** What is reported of frontmatter, which is no part of the text. */
  apart: (LeftOut | RepairMade)[];
}

/** Keys, in frontmatter or on lines above the text. */
export interface Keys {
  keys: Record<string, Foreign>;
  lineOf: (key: string) => number;
  /** What could not be read of frontmatter. */
  leftOut: LeftOut[];
  /** The words of lines with keys that no field has. */
  leaveOut?: (used: ReadonlySet<string>) => LeftOut[];
}

/** As many blocks tell of a text in which language it is. */
const sample = 50;

/**
 * Reads keys, headline, byline and dateline; keys go before what stands above the text. `lines` says what
 * those of the source mean. Changes the body.
 */
export function readHead(body: Root, own: Keys, options: ReadingOptions, lines: Lines): Head {
  const { today, language: publication, given, entry } = options;
  const blocks = plainBlocks(body);
  const detected = detectLanguage(blocks.slice(0, sample).join('\n'), publication);
  const certain = detected.doubts.length > 0 ? '' : (detected.lang ?? publication);
  const context = { today, facts: gatherFacts(blocks.join(' '), today), language: given?.lang ?? certain };
  const { title: known } =
    entry ??
    readForeignFields(own.keys, { ...context, visible: undefined, lineOf: own.lineOf, fileDay: undefined })
      .fields;
  const doubled = entry || known !== undefined ? [] : dropSiteName(body);
  const raised = entry ? [] : raiseHeadline(body, known);
  const visible = findHeadline(body)?.text;
  const isPost = own.leaveOut === undefined && Object.keys(own.keys).length > 0;
  const fileDay = isPost ? options.fileDay : undefined;
  const read = readForeignFields(own.keys, { ...context, visible, lineOf: own.lineOf, fileDay });
  if (entry) {
    const kept = keepEntry(entry, read, { body, detected, lineOf: own.lineOf, options });
    return { ...kept, shown: shownIn(kept.fields), leftOut: [], repairs: [], apart: [] };
  }
  const isGiven = given?.title !== undefined && given.title === visible;
  const headline = takeHeadline(body, isGiven ? visible : read.fields.title);
  const said = headline.title === undefined ? read.fields : { ...read.fields, title: headline.title };
  const above = takeBylines(body, said, {
    today,
    language: publication,
    isHeld: own.leaveOut !== undefined,
  });
  const { lang, ...language } = decideLanguage(read, detected);
  const page = readPageHead({ body, above: raised, ...lines }, above.fields, options);
  // Where keys and the text contradict each other, another reading of the text decides nothing, nor where a key names an account.
  for (const { rule, asks } of [...read.doubts, ...above.doubts])
    if (rule === 'differing-fields' && asks) delete page.fields[asks];
  if (read.doubts.some(({ asks }) => asks === 'authors')) delete page.fields.authors;
  const { lang: _, ...decided } = { ...page.fields, ...above.fields };
  const fields: DraftFields = { ...decided, ...(lang ? { lang } : {}) };
  const isOpen = ({ asks }: Doubt) => asks === undefined || fields[asks] === undefined;
  return {
    fields,
    shown: [...shownIn(fields), ...above.shown, ...page.shown],
    ...(read.slug ? { slug: read.slug } : {}),
    leftOut: [
      ...own.leftOut,
      ...(own.leaveOut?.(read.used) ?? read.unused),
      ...read.leftOut,
      ...doubled,
      ...headline.leftOut,
      ...above.leftOut,
      ...page.leftOut,
    ],
    repairs: [...read.repairs, ...headline.repairs],
    apart: own.leaveOut ? [] : [...own.leftOut, ...read.unused, ...read.leftOut, ...read.repairs],
    doubts: uniqueDoubts([
      ...read.doubts.filter(isOpen),
      ...headline.doubts,
      ...page.doubts.filter(isOpen),
      ...above.doubts.filter(isOpen),
      ...language.doubts,
    ]),
  };
}

function shownIn({ title, authors = [], region }: DraftFields): string[] {
  return [title, ...authors, region].filter((value) => value !== undefined);
}

/** Of several doubts about a field, the first says what is known of it. */
function uniqueDoubts(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter(
    ({ asks }, index) => asks === undefined || doubts.findIndex((one) => one.asks === asks) === index,
  );
}
