import { quoteValue } from '../../article/problem.ts';
import { dropHidden } from '../characters/hidden-characters.ts';
import type { Doubt, DraftFields } from '../draft.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import { readDateline } from '../places/read-dateline.ts';
import type { ReadingOptions } from '../reading.ts';
import type { ChosenBlock } from './body/chosen-block.ts';
import type { Column } from './body/find-column.ts';
import { isProse } from './body/text-signs.ts';
import { unlessSigned } from './metadata/byline-in-text.ts';
import { headerZone } from './metadata/header-zone.ts';
import { leaveOutByline } from './metadata/leave-out-byline.ts';
import type { Outlet } from './metadata/outlet.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { dayInAddress } from './metadata/order-by-address.ts';
import { printedDays, refusedDay } from './metadata/printed-days.ts';
import { readAuthors } from './metadata/read-authors.ts';
import { readDays } from './metadata/read-days.ts';
import type { Thing } from './metadata/read-json-ld.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readRegion } from './metadata/read-region.ts';
import type { Headline } from './metadata/settle-headline.ts';
import { takeStandfirst } from './metadata/take-standfirst.ts';
import type { Block } from './page/part-blocks.ts';
import type { SavedPage } from './page/saved-page.ts';

/** What is known of a page when its fields are read. */
export interface PageReading {
  facts: PageFacts;
  article: Thing | undefined;
  outlet: Outlet;
  saved: SavedPage;
  headline: Headline;
  blocks: readonly Block[];
  column: Column;
  chosen: ChosenBlock[];
}

/** In characters of the paragraph that it opens. */
const longestDateline = 200;

/** The fields that are certain, the blocks without those that became fields, and what is in doubt. */
export interface FieldsRead {
  fields: DraftFields;
  chosen: ChosenBlock[];
  doubts: Doubt[];
}

/** Reads every field of an article from its page. */
export function readFields(
  page: PageReading,
  { today, language: publication, given }: ReadingOptions,
): FieldsRead {
  const { facts, article, outlet } = page;
  const { title } = page.headline;
  const zone = headerZone(page.blocks, page.column);
  const told = gatherFacts(proseOf(page.chosen), today);
  const { authors, ...author } = unlessSigned(readAuthors(facts, article, outlet, zone, told), page.chosen);
  const standfirst = takeStandfirst(
    leaveOutByline(page.chosen, given?.authors ?? authors ?? [], told, {
      language: facts.language,
      outlet,
    }),
    {
      facts,
      article,
      told,
      headline: title ?? '',
    },
  );
  const texts = standfirst.chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block.text);
  const language = readLanguage(facts, article, texts.slice(0, 50).join('\n'), publication);
  const dayFacts = { today, language: facts.language || (language.lang ?? ''), address: outlet.url ?? '' };
  const all = gatherFacts(texts.join(' '), today);
  const above = zone.blocks.filter(({ index }) => index < page.column.start).map(({ text }) => text);
  const opening = behindDateline(above.at(-1), openingOf(standfirst.chosen));
  const [report, summary] = [opening, standfirst.description ?? ''].map((one) =>
    readDateline(one.slice(0, longestDateline), all),
  );
  const seen = {
    printed: printedDays(zone, dayFacts),
    unread: refusedDay(zone, dayFacts),
    filed: report?.date?.value,
    addressed: dayInAddress(outlet.url ?? ''),
  };
  const { date, updated, ...days } = readDays(facts, article, seen, today);
  const place = readRegion(facts, article, {
    told: all,
    datelines: [report, summary].flatMap((dateline) => dateline ?? []),
    header: above,
    authors: authors ?? [],
  });
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
  const doubts = [
    ...doubtsOf(page.headline),
    ...author.doubts,
    ...days.doubts,
    ...place.doubts,
    ...language.doubts,
  ];
  return { fields: plainFields(fields), chosen: standfirst.chosen, doubts };
}

/** The sentences of the text, which tell whether a name is a place's or somebody's of whom it speaks. */
function proseOf(chosen: readonly ChosenBlock[]): string {
  const prose = chosen.filter(({ block, rule }) => rule === undefined && isProse(block));
  return prose.map(({ block }) => block.text).join('\n');
}

/** The first paragraph of the text: summaries in lists and subheadings may stand above the report. */
function openingOf(chosen: readonly ChosenBlock[]): string {
  const isSummary = ({ element, around }: Block) =>
    [element, ...around].some(({ tagName }) => /^(?:h[1-6]|ul|ol)$/.test(tagName));
  return chosen.find(({ block, rule }) => rule === undefined && !isSummary(block))?.block.text ?? '';
}

/** The opening with the dateline above it, which some templates set in a box of its own: PORT VELM — / The ferry is back. */
function behindDateline(above: string | undefined, opening: string): string {
  return above !== undefined && /^[^.!?]{2,60}\s[–—-]$/u.test(above) ? `${above} ${opening}` : opening;
}

function sourceOf({ outlet: { name, url }, saved: { retrieved } }: PageReading): DraftFields['source'] {
  if (!name && !url) return undefined;
  return { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(retrieved ? { retrieved } : {}) };
}

function doubtsOf({ title, unexpected, otherwise }: Headline): Doubt[] {
  if (title === undefined) return [describeUntitled(unexpected)];
  return otherwise === undefined ? [] : [describeOtherwise(title, otherwise)];
}

function describeOtherwise(title: string, seen: string): Doubt {
  const message = `Unexpected heading ${quoteValue(seen)} on a page whose records have ${quoteValue(title)}, expected one headline, give another than the records’ with --title`;
  return { rule: 'title', asks: 'title', message };
}

function describeUntitled(unexpected = 'page without a certain headline'): Doubt {
  const message = `Unexpected ${unexpected}, expected one headline, give it with --title`;
  return { rule: 'title', asks: 'title', message };
}

/** Fields without the characters that nobody sees, such as the soft hyphens of a headline. */
function plainFields({ title, authors, description, ...fields }: DraftFields): DraftFields {
  return {
    ...fields,
    ...(title ? { title: dropHidden(title) } : {}),
    ...(authors ? { authors: authors.map(dropHidden) } : {}),
    ...(description ? { description: dropHidden(description) } : {}),
  };
}
