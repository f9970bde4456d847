import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { isShouted } from '../../text/line-shape.ts';
import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import {
  accountNames,
  authorAddresses,
  authorRecords,
  editorNames,
  organisationNames,
} from './author-records.ts';
import type { HeaderZone } from './header-zone.ts';
import {
  contradiction,
  describeAuthors,
  isAmong,
  judgeRecorded,
  judgeSeen,
  type PageAuthors,
} from './judge-authors.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import type { PageFacts } from './page-facts.ts';
import type { Thing } from './read-json-ld.ts';
import { type SeenByline, seenBylines } from './seen-bylines.ts';
import { isPersonName, splitNames, trimByline, unique } from './split-names.ts';
import { isPerson, isCredited } from './author-kinds.ts';
import { decideOrganisation } from './decide-organisation.ts';
import { isGivenName } from '../../quotations/speaker/gender-of.ts';
import { firstWord } from '../../quotations/speaker/read-name.ts';
import { isCalledEditor, isEditor } from '../../names/editors.ts';

/**
 * The authors: those in the page's own records when readers see them too, or see nobody else, with the agencies that are
 * credited beside them. Different people in different places are a doubt. An organisation alone is the author only when
 * a record or a byline says so and nobody is named anywhere; the outlet's own name beside a person is none.
 */
export function readAuthors(
  facts: PageFacts,
  article: Thing | undefined,
  outlet: Outlet,
  zone: HeaderZone,
  told: HeaderFacts,
): PageAuthors {
  const organisations = new Set(organisationNames(facts, article));
  const recorded = authorRecords(facts, article, zone).map((texts) =>
    texts.flatMap((text) => {
      const isWhole = organisations.has(text) || isOutletName(text, outlet);
      return isWhole ? wholeUnlessPeople(text) : partRecord(withoutPaper(text, outlet, facts), outlet);
    }),
  );
  const { language, titleElement } = facts;
  const unedited = recorded.map((names) => names.filter((name) => !isEditor(name, zone.text)));
  const printed = seenBylines(zone, {
    addresses: authorAddresses(facts),
    outlet,
    language,
    titleElement,
    told,
  });
  const called = unedited.flat().filter((name) => isCalledEditor(name, zone.text));
  const editors = [...editorNames(facts, article), ...called];
  const written = withoutEditors(unedited, printed, editors, outlet);
  const { records, bylines } = withoutAccounts(written, printed, accountNames(facts, article));
  const people = decidePeople(records, bylines, outlet, { header: zone.text, language, told });
  if (!people) return decideOrganisation(records, bylines, article, outlet, zone.text);
  if (!people.authors) return people;
  const names = people.authors;
  const isTheirs = (others: readonly string[]) => others.some((name) => isAmong(name, names));
  const credited = [
    ...records.filter(isTheirs),
    ...bylines.filter((one) => isTheirs(one.names)).map(({ agencies }) => agencies),
  ];
  const agencies = credited.flat().filter((name) => isCredited(name, outlet));
  return { ...people, authors: unique([...names, ...agencies]) };
}

/** Newsrooms publish under an account of the system what somebody else signs. */
function withoutAccounts(records: string[][], bylines: SeenByline[], accounts: readonly string[]) {
  const signed = bylines.flatMap(({ certainty, names }) =>
    certainty === 'weak' || certainty === 'closing' ? [] : names,
  );
  const others = (names: string[]) => names.filter((name) => !isAmong(name, accounts));
  if (others(signed).length === 0) return { records, bylines };
  return {
    records: records.map(others),
    bylines: bylines.map((one) => ({ ...one, names: others(one.names) })),
  };
}

/** Who edited an article has written it where the page names nobody else. */
function withoutEditors(
  records: string[][],
  bylines: readonly SeenByline[],
  editors: readonly string[],
  outlet: Outlet,
): string[][] {
  const isOther = (name: string) => !isAmong(name, editors);
  const named = [...records, ...bylines.flatMap(({ names, agencies }) => [names, agencies])].flat();
  const isWritten = named.some(
    (name) => isOther(name) && (isPerson(name, outlet) || isCredited(name, outlet)),
  );
  return isWritten ? records.map((names) => names.filter(isOther)) : records;
}

/**
 * A record that holds the outlet's name among others is one name: "Velm, Orsa and Tindal Gazette". So are two that a bar
 * parts and of which no letters tell whether they are people: a portal writes the paper and itself.
 */
function partRecord(text: string, outlet: Outlet): string[] {
  const names = splitNames(text);
  const isBarred = /[|｜ㅣ]/u.test(text) && names.length > 1 && names.every((name) => !/\s/u.test(name));
  const isWhole = isBarred || names.some((name) => isOutletName(name, outlet));
  return isWhole ? [text.slice(labelLength(text))] : names;
}

/** Some systems call people organisations. */
function wholeUnlessPeople(text: string): string[] {
  const names = splitNames(text);
  const isOne = names.length === 1 && names[0] === trimByline(text);
  const arePeople = names.length > 1 && names.every((name) => isPersonName(name) && !looksLikeOutlet(name));
  return isOne || arePeople ? names : [text];
}

/**
 * A record without the paper behind the names, which is the outlet, ends the window's title or is called as papers are:
 * X, DER KIESEL.
 */
function withoutPaper(text: string, outlet: Outlet, { titleElement }: PageFacts): string {
  const [, names = '', paper = ''] = /^(.+),\s*([^,]+)$/u.exec(text) ?? [];
  const isInTitle = /[-–—|:•·]\s*$/u.test(titleElement.slice(0, -paper.length));
  const isOther = looksLikeOutlet(paper) && !isAgency(paper);
  const isPaper = isOutletName(paper, outlet) || isOther || (titleElement.endsWith(paper) && isInTitle);
  return paper !== '' && isPaper && splitNames(names).every(isPersonName) ? names : text;
}

/** `undefined` when the page names no person. */
function decidePeople(
  records: string[][],
  bylines: SeenByline[],
  outlet: Outlet,
  { header, language, told }: { header: string; language: string; told: HeaderFacts },
): PageAuthors | undefined {
  const placed = new Set(bylines.flatMap((one) => one.placed ?? []));
  const isNamed = (name: string) => isPerson(name, outlet) || placed.has(name);
  const peopleIn = (names: string[]) => withoutLonger(unique(names.filter(isNamed)));
  const isFilled = (names: string[]) => names.length > 0;
  const people = records.map(peopleIn).filter(isFilled);
  const named = (certainty: SeenByline['certainty']) =>
    bylines.flatMap((one) => (one.certainty === certainty ? [peopleIn(one.names)] : [])).filter(isFilled);
  const [seen, bares] = [named('marked'), named('bare')];
  const [bare] = bares;
  if (people.length > 0) {
    const judged = judgeRecorded(people, { seen, closing: named('closing'), header });
    const isOther = bare?.every((name) => !isAmong(name, judged.authors ?? bare));
    return bare && isOther ? { doubts: [contradiction(judged.authors ?? [], bare)] } : judged;
  }
  if (seen.length > 0) return judgeSeen(seen);
  // A line that nothing marks is no byline beside one that nobody can read.
  const isUnread = bylines.some(({ certainty, unread }) => certainty === 'marked' && unread !== undefined);
  const weak = bare && !isUnread ? bares : named('weak');
  if (weak.length > 0) return judgeWeak([...weak, ...named('closing')], language, told);
  const [closing] = named('closing');
  return closing ? { doubts: [inLine(closing)] } : undefined;
}

/** Names without what only speaks of another of them: Account of Orsa Tindal. */
function withoutLonger(names: readonly string[]): string[] {
  const isOther = (name: string) =>
    names.some((one) => name.endsWith(` ${one}`) && name.split(' ').length > one.split(' ').length + 1);
  return names.filter((name) => !isOther(name));
}

/**
 * German writes every noun as a name is written, so that only a given name tells one; and a text may speak of the person below
 * its headline.
 */
function judgeWeak(names: string[][], language: string, told: HeaderFacts): PageAuthors {
  const all = names.flat();
  const isTold = (name: string) => told.isToldPerson(name) || told.isToldPerson(withoutCapitals(name));
  const isNoun = (name: string) => /^de\b/i.test(language) && !isGivenName(withoutCapitals(firstWord(name)));
  return all.some((name) => isNoun(name) || isTold(name)) ? { doubts: [inLine(all)] } : judgeSeen(names);
}

/** A name as texts spell it: ORSA TINDAL is Orsa Tindal. */
function withoutCapitals(name: string): string {
  return isShouted(name)
    ? name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

function inLine(names: readonly string[]): Doubt {
  return describeAuthors(`line ${quoteValue(names.join(', '))}`);
}
