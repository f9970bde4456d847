import { isCountry } from '../../names/known-places.ts';
import { asPersian, ofEitherKeyboard } from '../../language/keyboards.ts';
import { isPlainGivenName } from '../../language/plain-given-names.ts';
import type { PlainGrammar } from '../../language/plain-grammar.ts';
import type { Introduced } from './introduction.ts';
import { canBeName, isForeignName, isFullName } from './plain-name.ts';

/** In words: longer offices hold clauses. */
const longestOffice = 8;

/**
 * Somebody whose office stands beside the name without being parted from it as elsewhere: Persian “Farid Nawabi head of the
 * council”, “«Rob Lodwick» spokesman of the ministry”, Arabic “the French president، Emmanuel Macron”, “Stefan Rahm، from the
 * institute of …،”. Nobody else may be named, nor hold an office.
 */
export function readApposition(subject: string, grammar: PlainGrammar): Introduced | undefined {
  return grammar.order === 'verb-last'
    ? readOfficeBehind(subject, grammar)
    : (readDefiniteOffice(subject, grammar) ?? readAffiliated(subject, grammar));
}

/** “This is while”, which says nothing of who speaks. */
const opening = ofEitherKeyboard(/^این در حالی است که /u);
const quoted = /^[«"“]([^«»"“”]{3,60})[»"”]\s/u;
const interview = ofEitherKeyboard(/^(?:در|طی)\s(?:مصاحبه|گفت\u200C{0,2}و\u200C{0,2}گو|گفتگو)/u);

function readOfficeBehind(clause: string, grammar: PlainGrammar): Introduced | undefined {
  const subject = clause.replace(opening, '');
  const [marked = '', inMarks] = quoted.exec(subject) ?? [];
  const words = subject.slice(marked.length).split(' ');
  const start = words.findIndex((word) => isOffice(word, grammar));
  const name = inMarks ?? words.slice(0, start).join(' ');
  const isName = inMarks === undefined ? isKnownName(name, grammar) : canBeName(name, grammar);
  if (!isName || grammar.behindOffice === undefined) return undefined;
  // Only people give interviews; a newspaper has its name between marks too.
  const isInterviewed = interview.test(words.join(' ')) && isPlainGivenName(name.split(' ')[0] ?? '');
  const at = inMarks === undefined ? start : 0;
  if (start !== at && !isInterviewed) return undefined;
  const length = start === at ? lengthOfOffice(words.slice(at), grammar) : 0;
  const office = words.slice(at, at + length);
  if (!isNobodyElse(office, grammar) || !isTail(words.slice(at + length), grammar)) return undefined;
  return { name, ...(length > 0 ? { role: office.join(' ') } : {}) };
}

/** Verbs that end a clause, behind which somebody else may be the subject. */
const finite = /^(?:شد|بود|است|کرد|داد|آمد|رفت|گفت|دارد|شده|گفته)$/u;

/** Whether an office names nobody: “deputy minister” is one, “spokesman of the minister Hamed” is of somebody. */
function isNobodyElse(office: readonly string[], grammar: PlainGrammar): boolean {
  const isWhole = office.every(
    (word, at) =>
      /^[\p{L}\p{M}\u200C]+$/u.test(word) &&
      !isPlainGivenName(word) &&
      !finite.test(asPersian(word)) &&
      (at < 2 || !isOffice(word, grammar)),
  );
  return isWhole && office.length <= longestOffice;
}

function isKnownName(name: string, grammar: PlainGrammar): boolean {
  return isFullName(name, grammar) || isForeignName(name, grammar);
}

/** How many words an office has, up to what leads in a time, a place, a listener or a manner. */
function lengthOfOffice(words: readonly string[], grammar: PlainGrammar): number {
  const end = words.findIndex((word, at) => at > 0 && grammar.smallWords.has(word) && !isWithin(words, at));
  return end === -1 ? words.length : end;
}

/** “Transport”, “of Iran and Russia”, “representative of the people”: small words that belong to an office. */
function isWithin(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = words.slice(at - 1, at + 2).map(asPersian);
  if (word !== 'و') return word === 'مردم' && before === 'نماینده';
  return next === 'نقل' || (isCountry(before) && isCountry(next));
}

/** What stands behind an office is nobody else, but for those whom a preposition makes listeners. */
function isTail(words: readonly string[], grammar: PlainGrammar): boolean {
  const isAnother = words.some(
    (word, at) =>
      (isOffice(word, grammar) && !/^(?:به|با|از)$/u.test(asPersian(words[at - 1] ?? ''))) ||
      isPlainGivenName(word),
  );
  return !isAnother && grammar.behindOffice?.test(words.join(' ')) === true;
}

function isOffice(word: string, { roles }: PlainGrammar): boolean {
  return roles.has(word.replace(/،$/u, '').replace(/^ال/u, ''));
}

/** “The French president، Emmanuel Macron”: what stands behind an office with its article is an adjective, and nobody. */
function readDefiniteOffice(subject: string, grammar: PlainGrammar): Introduced | undefined {
  const [role = '', name = '', ...rest] = subject.split(/،\s*/u);
  const [office = '', ...adjectives] = role.split(' ');
  const isDefinite = office.startsWith('ال') && isOffice(office, grammar);
  const isWhole = adjectives.every(
    (word) => /^ال\p{L}{2,}(?:ي|ية)$/u.test(word) && !isOffice(word, grammar) && !isPlainGivenName(word),
  );
  const isOnly = rest.length === 0 || (rest.length === 1 && rest[0] === '');
  return isDefinite && isWhole && isOnly && isKnownName(name, grammar) ? { name, role } : undefined;
}

const institute = /^(?:معهد|مركز|كلية|مستشفى|صحيفة)$/u;

/** “Stefan Rahm، from the institute of Velm، in a statement” */
function readAffiliated(subject: string, grammar: PlainGrammar): Introduced | undefined {
  const [name = '', from = '', ...rest] = subject.split(/،\s*/u);
  const [preposition = '', body = '', ...others] = from.split(' ');
  const isOfBody = preposition === 'من' && (institute.test(body) || grammar.organisations.has(body));
  const words = [...others, ...rest.flatMap((part) => part.split(' '))];
  const isAnother = words.some((word) => isOffice(word, grammar) || isPlainGivenName(word));
  const isLed = rest.every((part) => part === '' || grammar.smallWords.has(part.split(' ')[0] ?? ''));
  return isOfBody && isLed && !isAnother && isKnownName(name, grammar) ? { name } : undefined;
}
