import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { isKnownPlace } from '../../names/known-places.ts';
import { isSectionName } from '../../names/section-names.ts';
import type { Dateline } from '../../places/read-dateline.ts';
import { isVague, looksLikePlaceName, readPlace } from '../../places/read-place.ts';
import { withoutDate } from '../../places/without-date.ts';
import { elementsOf, isLongerThan, textOf } from '../page/elements.ts';
import { comparable } from '../../text/comparable.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn, thingsIn } from './read-json-ld.ts';

/** In characters. */
const longestPlace = 60;

/** Where a story is set, or why that is not certain. */
export interface PageRegion {
  region?: string;
  doubts: Doubt[];
}

/** Where readers may see of which place a story is. */
export interface RegionFacts {
  told: HeaderFacts;
  /** Those of the first paragraph and of the standfirst, which may be the lead of the report. */
  datelines: readonly Dateline[];
  /** The lines between headline and text. */
  header: readonly string[];
  authors: readonly string[];
}

/**
 * The region: the place that the page's records say the content is about, the dateline at the head of the text or of its
 * standfirst, the place that a site records, or a section that is named for a country, where the text speaks of them. `told`
 * is what the text tells. Several places of one rank are a doubt.
 */
export function readRegion(
  facts: PageFacts,
  article: Thing | undefined,
  { told, datelines, header, authors }: RegionFacts,
): PageRegion {
  const { place: dateline, unsure } =
    datelines.find(({ place }) => place !== undefined) ?? datelines[0] ?? {};
  const located = ['contentLocation', 'spatialCoverage', 'spatial', 'locationCreated'].flatMap((key) =>
    placesIn(article?.[key], facts.things),
  );
  const stated = textIn(article?.['dateline']);
  const sections = [
    [article?.['articleSection']].flat().map(textIn),
    metaValues(facts, 'article:section', 'section'),
  ].flat();
  const stepsOf = (place: string) => [place, ...place.split(/\s*[,،;]\s*/u)];
  const isTold = (place: string) => stepsOf(place).some(told.isToldPlace);
  // Sites record where they are themselves on all of their pages, and systems copy a whole dateline.
  const recorded = metaValues(facts, 'geo.placename').map((place) => withoutDate(place, told.today));
  const ranks = [
    located,
    metaValues(facts, 'dc.coverage', 'dcterms.spatial').filter(mayBePlace),
    [dateline ?? (isKnownPlace(stated) ? stated : '')],
    recorded.filter(isTold),
    header.map((line) => placeOfDate(line, told) || placeBeside(line, authors, told)),
    sections
      .filter((section) => isKnownPlace(section) && !sections.some(isVague))
      .map((section) => asPrinted(section, facts))
      .filter(isTold),
  ]; // prettier-ignore
  const places = distinct(ranks.find((rank) => rank.some((place) => place !== '')) ?? []);
  const [region] = places;
  if (places.length === 1 && region !== undefined) return { region, doubts: [] };
  const nowhere = unsure ? `${quoteValue(unsure)}, which may be a place` : 'page without a certain place';
  const found = places.length === 0 ? nowhere : `places ${places.map(quoteValue).join(' and ')}`;
  const message = `Unexpected ${found}, expected one place where the story is set, give it with --region`;
  return { doubts: [{ rule: 'region', asks: 'region', message }] };
}

/** "Karsk, 2 April 2019": what a comma joins to a day, where it is a known place or the text speaks of it as one. */
function placeOfDate(line: string, told: HeaderFacts): string {
  const [date] = line.length <= longestPlace ? findDates(line, told.today) : [];
  const name = /^([^,،]+)[,،]\s*$/u.exec(line.slice(0, date?.start ?? 0))?.[1]?.trim() ?? '';
  return isKnownPlace(name) || (looksLikePlaceName(name) && told.isToldPlace(name))
    ? told.spellingOf(name)
    : '';
}

/** Where an author writes from, which a byline has beside the name and nothing else: Orsa Tindal (Port Velm). */
function placeBeside(line: string, authors: readonly string[], told: HeaderFacts): string {
  const author = line.length <= longestPlace ? authors.find((name) => line.startsWith(name)) : undefined;
  const [, place = ''] = /^\s\(?(\p{L}[^()]+?)\)?$/u.exec(line.slice(author?.length ?? line.length)) ?? [];
  return readPlace(place, told) ? told.spellingOf(place) : '';
}

/** Records hold a section as its address has it, `elsalvador`; its link in the page prints the name. */
function asPrinted(section: string, { root }: PageFacts): string {
  if (!/^\p{Ll}/u.test(section)) return section;
  for (const element of elementsOf(root)) {
    if (isLongerThan(element, longestPlace)) continue;
    const text = textOf(element);
    if (comparable(text) === comparable(section) && /^\p{Lu}/u.test(text)) return text;
  }
  return section;
}

function placesIn(value: unknown, things: readonly Thing[]): string[] {
  const named = thingsIn(value, things).map((place) => textIn(place['name']));
  const written = [value].flat().flatMap((one) => (typeof one === 'string' ? [textIn(one)] : []));
  return [...named, ...written].filter((place) => mayBePlace(place) && place.length <= longestPlace);
}

/** Systems record the section of a page where its place should be: World. */
function mayBePlace(place: string): boolean {
  return place !== '' && !isSectionName(place);
}

function distinct(places: string[]): string[] {
  const seen = new Map(places.filter((place) => place !== '').map((place) => [comparable(place), place]));
  return [...seen.values()];
}
