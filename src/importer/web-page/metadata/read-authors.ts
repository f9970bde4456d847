import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { textOf } from '../page/elements.ts';
import { comparable } from './find-article.ts';
import { type HeaderZone, seenBylines } from './header-zone.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import { contentOf, metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn, thingsIn } from './read-json-ld.ts';
import { isPersonName, isSamePerson, splitNames, unique } from './split-names.ts';

/** What systems write where nobody is named. */
const nobody =
  /^(?:staff(?: (?:writer|reporter)s?)?|admin(?:istrator)?|editors?|editorial(?: staff)?|web ?(?:master|desk|admin)?|news ?(?:desk|room)?|redaktion|rédaction|la rédaction|redacción|redazione|redactie|author|user|guest|unknown|null|undefined|none|n\/a|-+)$/i;

/** The people, or else the organisation, that a page says wrote its article. */
export interface PageAuthors {
  authors?: string[];
  doubts: Doubt[];
}

/**
 * The authors: those in the page's own records when readers see them too, or see nobody else. Different people in different
 * places are a doubt. An organisation is the author only when the records say so and nobody is named anywhere.
 */
export function readAuthors(
  facts: PageFacts,
  article: Thing | undefined,
  outlet: Outlet,
  zone: HeaderZone,
): PageAuthors {
  const split = (name: string) =>
    splitNames(name).some((one) => isOutletName(one, outlet)) ? [name] : splitNames(name);
  const recorded = recordsOf(facts, article)
    .map((texts) => texts.filter((text) => !isAddress(text)).flatMap(split))
    .filter(isFilled);
  const people = recorded
    .map((names) => unique(names.filter((name) => isPerson(name, outlet))))
    .filter(isFilled);
  const bylines = seenBylines(zone).map((one) => ({
    ...one,
    names: one.names.filter((name) => isPerson(name, outlet)),
  }));
  const bare = bylines.find(({ isBare, names }) => isBare && isFilled(names))?.names;
  const seen = bylines
    .filter(({ isBare }) => !isBare)
    .map(({ names }) => unique(names))
    .filter(isFilled);
  if (people.length > 0) {
    const judged = judgeRecorded(people, seen, zone);
    if (bare && !bare.some((name) => isAmong(name, judged.authors ?? bare)))
      return { doubts: [contradiction(judged.authors ?? [], bare)] };
    const beside = (recorded[0] ?? []).filter((name) => isOrganisation(name) && !isOutletName(name, outlet));
    return judged.authors ? { ...judged, authors: unique([...judged.authors, ...beside]) } : judged;
  }
  if (seen.length > 0) return judgeSeen(seen);
  // German writes every noun as a name is written.
  if (bare)
    return /^de\b/i.test(facts.language)
      ? { doubts: [describe(`line ${quoteValue(bare.join(', '))}`)] }
      : { authors: bare, doubts: [] };
  const organisations = unique(recorded[0] ?? []).filter((name) => !nobody.test(name));
  const isStated =
    article?.['author'] !== undefined || organisations.some((name) => !isOutletName(name, outlet));
  if (organisations.length > 0 && isStated) return { authors: organisations, doubts: [] };
  return { doubts: [describe('page without a certain author')] };
}

/** What each record writes, the most trusted first: JSON-LD, then `<meta>`, then microdata. */
function recordsOf(facts: PageFacts, article: Thing | undefined): string[][] {
  const things = thingsIn(article?.['author'], facts.things).flatMap((author) => namesOf(author['name']));
  const listed = [article?.['author']]
    .flat()
    .flatMap((author) => (typeof author === 'string' ? [author] : []));
  const meta = (...names: string[]) => metaValues(facts, ...names);
  const microdata = (facts.microdata.get('author') ?? []).map(
    (one) => contentOf(one) || textOf(one),
  );
  return [
    [...things, ...listed],
    meta('author', 'article:author', 'article:author_name', 'og:article:author'),
    meta('parsely-author', 'sailthru.author', 'cxenseparse:author', 'byl', 'dc.creator', 'dcterms.creator', 'citation_author', 'twitter:data1'),
    microdata.filter((text) => text.length < 80),
  ]; // prettier-ignore
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .map(textIn)
    .filter((name) => name !== '');
}

function isFilled(names: readonly string[]): boolean {
  return names.length > 0;
}

function isAddress(name: string): boolean {
  return /^https?:|^www\.|^\/|@|\.(?:com|html?|php)\b/i.test(name);
}

function isPerson(name: string, outlet: Outlet): boolean {
  return isPersonName(name) && !isOutletName(name, outlet) && !isOrganisation(name);
}

/** Agencies and outlets whose names look like people's. */
function isOrganisation(name: string): boolean {
  return /\b(?:press|agency|agentur|associated|reuters|times|post|journal|gazette|tribune|herald|zeitung|nachrichten|magazin|magazine|online|media|network|radio|tv|broadcasting|agence|agencia|agenzia|notimex|europa press|ajansı|group|institute|foundation|university|ministry|council|gmbh|inc|ltd)\b|خبرگزاری|وكالة|آژانس|اژانس/iu.test(
    name,
  );
}

function judgeRecorded(people: string[][], seen: string[][], zone: HeaderZone): PageAuthors {
  const [first = [], ...others] = people;
  const all = seen.flat();
  const isSeen = (names: string[]) =>
    names.some((name) => isAmong(name, all) || comparable(zone.text).includes(comparable(name)));
  const confirmed = people.find(isSeen);
  if (confirmed) return { authors: complete(confirmed, seen), doubts: [] };
  if (all.length > 0) return { doubts: [contradiction(first, all)] };
  const differing = others.find((names) => !names.some((name) => isAmong(name, first)));
  return differing ? { doubts: [contradiction(first, differing)] } : { authors: first, doubts: [] };
}

/** A byline that names all of the recorded people and more of them tells of the others too. */
function complete(recorded: string[], seen: string[][]): string[] {
  const longer = seen.find(
    (names) => names.length > recorded.length && recorded.every((name) => isAmong(name, names)),
  );
  return longer ?? recorded;
}

function judgeSeen(seen: string[][]): PageAuthors {
  const all = unique(seen.flat());
  const longest = seen.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const isOne = all.every((name) => isAmong(name, longest));
  return isOne ? { authors: longest, doubts: [] } : { doubts: [contradiction(longest, all.filter((name) => !isAmong(name, longest)))] }; // prettier-ignore
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => isSamePerson(name, other));
}

function contradiction(some: readonly string[], others: readonly string[]): Doubt {
  return describe(`authors ${quoteValue(some.join(', '))} and ${quoteValue(others.join(', '))}`);
}

function describe(unexpected: string): Doubt {
  return { rule: 'author', message: `Unexpected ${unexpected}, expected one byline, give it with --author` };
}
