import type { Doubt, DraftFields } from '../draft.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import type { ReadingOptions } from '../reading.ts';
import type { ChosenBlock } from './body/chosen-block.ts';
import type { Column } from './body/find-column.ts';
import { isProse } from './body/text-signs.ts';
import { headerZone } from './metadata/header-zone.ts';
import { leaveOutByline } from './metadata/leave-out-byline.ts';
import type { Outlet } from './metadata/outlet.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { plainFields } from './metadata/plain-fields.ts';
import { printedDays } from './metadata/printed-days.ts';
import { readAuthors } from './metadata/read-authors.ts';
import { readDays } from './metadata/read-days.ts';
import type { Thing } from './metadata/read-json-ld.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readRegion } from './metadata/read-region.ts';
import { takeStandfirst } from './metadata/take-standfirst.ts';
import type { Block } from './page/part-blocks.ts';
import type { SavedPage } from './page/saved-page.ts';

/** What is known of a page when its fields are read. */
export interface PageReading {
  facts: PageFacts;
  article: Thing | undefined;
  outlet: Outlet;
  saved: SavedPage;
  title: string | undefined;
  blocks: readonly Block[];
  column: Column;
  chosen: ChosenBlock[];
}

/** The fields that are certain, the blocks without those that became fields, and what is in doubt. */
export interface FieldsRead {
  fields: DraftFields;
  chosen: ChosenBlock[];
  doubts: Doubt[];
}

/** Reads every field of an article from its page. */
export function readFields(page: PageReading, { today, language: publication }: ReadingOptions): FieldsRead {
  const { facts, article, outlet, title } = page;
  const zone = headerZone(page.blocks, page.column);
  const told = gatherFacts(proseOf(page.chosen), today);
  const { authors, ...author } = readAuthors(facts, article, outlet, zone, told);
  const standfirst = takeStandfirst(
    leaveOutByline(page.chosen, authors ?? [], told, facts.language),
    facts,
    article,
  );
  const texts = standfirst.chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block.text);
  const language = readLanguage(facts, article, texts.slice(0, 50).join('\n'), publication);
  const printed = printedDays(zone, {
    today,
    language: facts.language || (language.lang ?? ''),
    address: outlet.url ?? '',
  });
  const { date, updated, ...days } = readDays(facts, article, printed, today);
  const place = readRegion(facts, article, texts, today);
  const source = sourceOf(page);
  const fields: DraftFields = {
    ...(title ? { title } : {}),
    ...(authors ? { authors: authors.map((name) => told.spellingOf(name)) } : {}),
    ...(date ? { date } : {}),
    ...(place.region ? { region: place.region } : {}),
    ...(standfirst.description ? { description: standfirst.description } : {}),
    ...(language.lang ? { lang: language.lang } : {}),
    ...(updated ? { updated } : {}),
    ...(source ? { source } : {}),
  };
  const untitled = title ? [] : [describeUntitled()];
  const doubts = [...untitled, ...author.doubts, ...days.doubts, ...place.doubts, ...language.doubts];
  return { fields: plainFields(fields), chosen: standfirst.chosen, doubts };
}

/** The sentences of the text, which tell whether a name is a place's or somebody's of whom it speaks. */
function proseOf(chosen: readonly ChosenBlock[]): string {
  const prose = chosen.filter(({ block, rule }) => rule === undefined && isProse(block));
  return prose.map(({ block }) => block.text).join('\n');
}

function sourceOf({ outlet: { name, url }, saved: { retrieved } }: PageReading): DraftFields['source'] {
  if (!name && !url) return undefined;
  return { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(retrieved ? { retrieved } : {}) };
}

function describeUntitled(): Doubt {
  return {
    rule: 'title',
    asks: 'title',
    message: 'Unexpected page without a certain headline, expected one, give it with --title',
  };
}
