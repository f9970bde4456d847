import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { gatherFacts } from '../../header-parts/gather-facts.ts';
import { isKnownPlace } from '../../places/known-places.ts';
import { readDateline } from '../../places/read-dateline.ts';
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

/**
 * The region: the place that the page's records say the content is about, the dateline at the head of the text, or a
 * section that is named for a country. `paragraphs` are the text's. Several places of one rank are a doubt.
 */
export function readRegion(
  facts: PageFacts,
  article: Thing | undefined,
  paragraphs: readonly string[],
  today: string,
): PageRegion {
  const header = gatherFacts(paragraphs.join(' '), today);
  const dateline =
    paragraphs[0] === undefined ? undefined : readDateline(paragraphs[0].slice(0, 200), header)?.place;
  const located = ['contentLocation', 'spatialCoverage', 'spatial', 'locationCreated'].flatMap((key) =>
    placesIn(article?.[key], facts.things),
  );
  const stated = textIn(article?.['dateline']);
  const sections = [
    [article?.['articleSection']].flat().map(textIn),
    metaValues(facts, 'article:section', 'section'),
  ].flat();
  const ranks = [
    located,
    metaValues(facts, 'geo.placename', 'dc.coverage', 'dcterms.spatial'),
    [dateline ?? (isKnownPlace(stated) ? stated : '')],
    sections.filter(isKnownPlace).map((section) => asPrinted(section, facts)),
  ]; // prettier-ignore
  const places = distinct(ranks.find((rank) => rank.some((place) => place !== '')) ?? []);
  const [region] = places;
  if (places.length === 1 && region !== undefined) return { region, doubts: [] };
  const found =
    places.length === 0 ? 'page without a certain place' : `places ${places.map(quoteValue).join(' and ')}`;
  const message = `Unexpected ${found}, expected one place where the story is set, give it with --region`;
  return { doubts: [{ rule: 'region', asks: 'region', message }] };
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
  return [...named, ...written].filter((place) => place !== '' && place.length <= longestPlace);
}

function distinct(places: string[]): string[] {
  const seen = new Map(places.filter((place) => place !== '').map((place) => [comparable(place), place]));
  return [...seen.values()];
}
