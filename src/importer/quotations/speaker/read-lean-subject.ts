import type { LeanGrammar, LeanWords } from '../../language/lean-grammar.ts';
import { genderOf } from './gender-of.ts';

/** Somebody named in full, with what they are where the words beside the name tell. */
export interface LeanName {
  name: string;
  role?: string;
}

/** What a name is read by. */
export interface Known {
  /** The names that stood inside sentences so far. */
  names: ReadonlySet<string>;
  grammar: LeanGrammar;
  words: LeanWords;
}

const particles = new Set(
  'al el bin ibn ben de del della der den di da dos das do du la le van von zu ten ter af av'.split(' '),
);
const longestName = 4;

/** The speaker whom the words before a verb name: alone, behind an office, or with an explanation between commas. */
export function readLeanSubject(
  subject: readonly string[],
  verb: string,
  known: Known,
): LeanName | undefined {
  const segments = subject.join(' ').split(/,\s*/u);
  const last = segments.at(-1) ?? '';
  const [first = '', second = ''] = segments;
  if (segments.length === 1) return readLeanName(first.split(' '), verb, known, false);
  if (segments.length === 2 && startsWith(first, known.words.prepositions))
    return readLeanName(second.split(' '), verb, known, true);
  if (segments.length !== 3 || last !== '') return undefined;
  return readExplained(first, second, verb, known) ?? readIntroduced(first, second, verb, known);
}

/** “Orsa Tindal, the mayor of Velm,” */
function readExplained(first: string, second: string, verb: string, known: Known): LeanName | undefined {
  if (second.split(' ').some((word) => known.words.clauses.has(word))) return undefined;
  const named = readLeanName(first.split(' '), verb, known, false);
  if (!named || named.role !== undefined || !/^\p{Ll}/u.test(second)) return undefined;
  const role = roleIn(second, known);
  return role ? { ...named, role } : named;
}

/** “The mayor of Velm, Orsa Tindal,” — but not “The friend of the mayor, Orsa Tindal,”, who may be either. */
function readIntroduced(first: string, second: string, verb: string, known: Known): LeanName | undefined {
  const role = roleIn(first, known);
  const named = role && readLeanName(second.split(' '), verb, known, true);
  return named && named.role === undefined ? { ...named, role } : undefined;
}

/** An office without its article, of at most six words: what it is held in must be no person. */
function roleIn(text: string, { words, grammar }: Known): string | undefined {
  const written = text.replaceAll(/(?<=(?:^|\s)\p{L}{0,5}['’])(?=\p{L})/gu, ' ').split(' ');
  const plain = withoutArticle(written, words).map((word) => word.toLowerCase());
  const at = plain.findIndex((word) => words.owners.has(word.replace('’', "'")));
  const office = at === -1 ? plain : plain.slice(0, at);
  const held = withoutArticle(written, words).slice(office.length);
  const isOffice = [office[0], office.at(-1)].some((word) => words.roles.has(word ?? ''));
  const isOfThing =
    office.every((word) => words.roles.has(word)) && held.every((word) => isOfNobody(word, words));
  const role = withoutArticle(written, words)
    .join(' ')
    .replaceAll(/(?<=['’])\s/gu, '');
  return isOffice && (isOfThing || grammar.isInflected) && plain.length <= 6 ? role : undefined;
}

function isOfNobody(word: string, { owners, things }: LeanWords): boolean {
  const plain = word.toLowerCase().replace('’', "'");
  return owners.has(plain) || things.has(plain) || /^\p{Lu}/u.test(word);
}

/** A name with nothing but an office beside it; `isInside` when it does not begin its sentence, so that its capital is its own. */
export function readLeanName(
  written: readonly string[],
  verb: string,
  known: Known,
  isInside: boolean,
): LeanName | undefined {
  const parts = partsOf(withoutAdverbs(written, known.words), known);
  const { before, titles, name, behind } = parts;
  if (name.length < 2 || name.length > longestName || !isName(name, known)) return undefined;
  const isAlone = before.length === 0 && !known.grammar.hasArticle;
  const isOffice = isAlone || (titles.length === 0 && isOfficeBefore(before, known));
  if (!titles.every((word) => isRole(word, known))) return undefined;
  if (!isOffice || !isRoleBehind(behind, known)) return undefined;
  const isNew = written[0] === name[0] && !isInside;
  if (isNew && !isKnownName(name, known)) return undefined;
  const whole = name.join(' ');
  const { subject, hasUnbentNames } = known.grammar;
  if (subject && !subject.test(`${whole} ${verb}`)) return undefined;
  if (hasUnbentNames && isUnbent(whole, known)) return undefined;
  const office = withoutArticle(before, known.words);
  const role = [...(office.every((word) => isRole(word, known)) ? office : []), ...titles, ...behind].join(
    ' ',
  );
  return { name: whole, ...(role === '' ? {} : { role }) };
}

/** “Adwokat Carmen Tindal” is the lawyer of a woman or a woman who is one: her name has one form for all cases. */
function isUnbent(name: string, { words }: Known): boolean {
  const [given = ''] = name.split(' ');
  return !/[ae]$/u.test(given) && !words.givenNames.has(given) && genderOf({ name }) === 'female';
}

/** What stands before a name, the offices in capitals that open it, the name, and what stands behind it. */
function partsOf(list: readonly string[], known: Known) {
  const end = list.findLastIndex((word) => /^\p{Lu}/u.test(word)) + 1;
  let start = end;
  while (start > 0 && isPartOfName(list, start - 1, end)) start -= 1;
  const run = list.slice(start, end);
  const first = run.findLastIndex((word) => isRole(word, known)) + 1;
  return {
    before: list.slice(0, start),
    titles: run.slice(0, first),
    name: run.slice(first),
    behind: list.slice(end),
  };
}

function isPartOfName(list: readonly string[], at: number, end: number): boolean {
  const [before = '', word = ''] = [list[at - 1], list[at]];
  const isParticle = at > 0 && at < end - 1 && particles.has(word);
  return /^\p{Lu}/u.test(word) || (isParticle && (/^\p{Lu}/u.test(before) || particles.has(before)));
}

/** Words with capitals, the first of which no title that is not known can be where there are more than two. */
function isName(name: readonly string[], known: Known): boolean {
  const isWords = name.every((word) => capital.test(word) || particles.has(word));
  const capitals = name.filter((word) => capital.test(word));
  return (
    isWords &&
    capital.test(name[0] ?? '') &&
    (capitals.length === 2 || isKnownName(name, known, /^[A-Za-z]+$/u))
  );
}

const capital = /^(?:[dlDLO]['’])?\p{Lu}[\p{L}\p{M}.-]*$/u;

/**
 * An office and nothing else: after an article another noun may be a school called so, or an impostor. Where cases tell
 * the speaker, whatever names nobody else.
 */
function isOfficeBefore(before: readonly string[], { words, grammar }: Known): boolean {
  const plain = before.map((word) => word.toLowerCase());
  const isOther = plain.some((word) => words.owners.has(word) || words.prepositions.has(word));
  if (plain.some((word) => words.clauses.has(word))) return false;
  if (words.prepositions.has(plain[0] ?? '') && words.articles.has(plain.at(-1) ?? ''))
    return grammar.hasArticle === true;
  if (isOther || (grammar.hasArticle && !words.articles.has(plain[0] ?? ''))) return false;
  if (grammar.isInflected) return before.slice(1).every((word) => /^\p{Ll}/u.test(word));
  return withoutArticle(before, words).every((word) => words.roles.has(word.toLowerCase()));
}

/** Where an office stands behind a name, whoever is only the name's has an ending that no office has. */
function isRoleBehind(behind: readonly string[], { grammar, words }: Known): boolean {
  return (
    behind.length === 0 || (grammar.hasRoleBehind === true && behind.every((word) => words.roles.has(word)))
  );
}

function isRole(word: string, { words }: Known): boolean {
  return words.roles.has(word.toLowerCase());
}

function withoutArticle(list: readonly string[], { articles }: LeanWords): readonly string[] {
  const [first = '', ...rest] = list;
  return articles.has(first.toLowerCase()) ? rest : list;
}

function withoutAdverbs(list: readonly string[], { adverbs }: LeanWords): readonly string[] {
  const start = list.findIndex((word) => !adverbs.has(word.toLowerCase()));
  return list.slice(Math.max(0, start));
}

function startsWith(text: string, words: ReadonlySet<string>): boolean {
  return words.has((text.split(' ')[0] ?? '').toLowerCase());
}

/** The first word of a sentence has a capital anyway: a known first name, or the same name elsewhere, tells that it is one. */
function isKnownName(name: readonly string[], { names, words }: Known, known = /^/u): boolean {
  const [first = ''] = name;
  const whole = name.join(' ');
  if (words.givenNames.has(first) || names.has(whole)) return true;
  const { adverbs, between, clauses, functionWords, negations, prepositions } = words;
  const isWord = [adverbs, between, clauses, functionWords, negations, prepositions].some((list) =>
    list.has(first.toLowerCase()),
  );
  return !isWord && known.test(first) && genderOf({ name: whole }) !== undefined;
}
