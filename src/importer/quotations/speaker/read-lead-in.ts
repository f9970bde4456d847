import type { Grammar } from '../../language/grammar.ts';
import { isModifier } from '../../language/modifiers.ts';
import { isFamily, isOnePhrase } from './around-subject.ts';
import { deniesSpeech } from './denies-speech.ts';
import { genderOf } from './gender-of.ts';
import { isPlainTail } from './is-plain-tail.ts';
import { plainLeadIn } from './plain-lead-in.ts';
import { plainWord } from './plain-word.ts';
import { isHypothesis } from '../../language/sentence-openers.ts';
import { findNames } from './names.ts';
import { isRoleIn, stripArticle } from './is-role-in.ts';
import { isListener, type NamedSubject, readName } from './read-name.ts';
import { readSubject, type Subject } from './subject.ts';

/** What a lead-in tells: whether it introduces speech at all, and whom it makes the speaker. */
export interface LeadIn {
  isSpeech: boolean;
  subject?: Subject;
  /** Why the speaker stays open, in words for the editor. */
  reason?: string;
}

/** Reads the sentence before a colon, such as “Orsa Tindal, mayor of Port Velm, told reporters on Monday”. */
export function readLeadIn(sentence: string, grammar: Grammar): LeadIn {
  const text = plainLeadIn(sentence, grammar);
  const according = grammar.according.exec(text)?.[0];
  if (according !== undefined) return readAccording(text.slice(according.length), grammar);
  const words = text.split(' ');
  const verbs = words.flatMap((word, at) => (isVerb(word, grammar) ? [at] : []));
  const isNameless = words.some((word, at) => isNamelessVerb(word, words[at - 1] ?? '', grammar));
  if (verbs.length === 0 && !isNameless) return { isSpeech: false };
  if (isHypothesis(plainWord(words[0] ?? '')) || deniesSpeech(words, verbs.at(-1), grammar))
    return { isSpeech: false, reason: 'it is denied or uncertain' };
  const isCited = citesAnother.test(text);
  const readings = isCited ? [] : verbs.flatMap((at) => readAround(words, at, verbs, grammar) ?? []);
  const [subject, ...others] = readings;
  return subject && others.length === 0
    ? { isSpeech: true, subject }
    : { isSpeech: true, reason: 'the words before the colon do not name exactly one speaker' };
}

function readAccording(rest: string, grammar: Grammar): LeadIn {
  const [, ...explained] = rest.split(',');
  // “According to the mayor, Advocate Orsa Maria Tindal once warned”: whoever is named in full later may be the speaker.
  const namesAnother = findNames(explained.join(',')).some(({ text }) => text.split(' ').length > 2);
  const subject = namesAnother
    ? undefined
    : (readSubject(`${rest},`.replace(/,,$/u, ','), grammar) ?? readName(rest, grammar));
  return {
    isSpeech: true,
    ...(subject ? { subject } : { reason: 'the words before the colon do not name exactly one speaker' }),
  };
}

const writings =
  'statement|message|letter|note|communiqué|lettre|déclaration|erklärung|mitteilung|brief|comunicado|carta|mensaje';
/** “… in a statement by Orsa Tindal”: the words are another's. */
const handsOver = new RegExp(
  String.raw`(?:${writings}|report)\s(?:by|from|of|de|du|des|von|der|del)\s`,
  'iu',
);
/** “Unter Berufung auf Orsa Tindal”, “read her letter and said”: so they are, wherever it stands. */
const citesAnother = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Berufung|Verweis|Hinweis|Bezug)\sauf\s|(?:in|mit|von)\sden\sWorten\s\p{L}|(?:reads?|las|liest|lut|lit|lu|leyó|lee)\s(?:\S+\s){1,3}(?:${writings})(?!\p{L}))`,
  'iu',
);

/** Reads a lead-in by one of its verbs: the subject before it, or after it when nothing but a clause stands before. */
function readAround(
  words: readonly string[],
  at: number,
  verbs: readonly number[],
  grammar: Grammar,
): Subject | undefined {
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (after.some((word) => isVerb(word, grammar) || grammar.handOvers.has(plainWord(word)))) return undefined;
  if (verbs.some((verb) => verb < at) && !isOpening(before, grammar)) return undefined;
  if (handsOver.test(after.join(' '))) return undefined;
  const verb = words[at] ?? '';
  const isOwn = isPlainTail(after, plainWord(verb), grammar) && !hasForeignSubject(after, verb, grammar);
  const subject = isOwn ? readSubject(before.join(' '), grammar) : undefined;
  if (subject || !mayInvert(before, verb, grammar)) return subject;
  const behind = withoutAdverb(after, grammar);
  return readInverted(before, behind.join(' '), grammar) ?? readAfterClause(before, behind, grammar);
}

/** “Erklärte damals der Bürgermeister”: German puts an adverb between the verb and the subject behind it. */
function withoutAdverb(after: readonly string[], { between, inverts }: Grammar): readonly string[] {
  const [adverb = '', next = ''] = after;
  return inverts && between.has(adverb) && /^(?:der|die|\p{Lu}.*)$/u.test(next) ? after.slice(1) : after;
}

/**
 * Whether the subject may stand behind a verb: it is none that takes a listener without a preposition, and nothing before
 * it is set between commas, since a subject may stand before that: “The judge, passing sentence, told Orsa Tindal”.
 */
function mayInvert(before: readonly string[], verb: string, { tail }: Grammar): boolean {
  const isInterrupted = before.slice(0, -1).some((word) => word.endsWith(','));
  return !isInterrupted && !tail.tellingVerbs.test(plainWord(verb));
}

/** “The pier is safe, said Orsa Tindal on Monday”: behind a clause and its comma the verb goes before its subject. */
function readAfterClause(
  before: readonly string[],
  after: readonly string[],
  grammar: Grammar,
): Subject | undefined {
  if (!/[,”“"»«]$/u.test(before.at(-1) ?? '')) return undefined;
  const [found] = findNames(after.join(' '));
  // “Er stand auf, sagte Orsa Tindal”: whoever the clause speaks of may go on as its subject.
  const isOfSomebody =
    grammar.pronouns.has(plainWord(before[0] ?? '')) || findNames(before.join(' ')).length > 0;
  if (isOfSomebody && !/[”“"»«]$/u.test(before.at(-1) ?? '')) return undefined;
  if (found?.at !== 0) return readOffice(after.join(' '), grammar);
  const rest = after.slice(found.text.split(' ').length);
  return isPlainTail(rest, '', grammar) ? readName(found.text, grammar) : undefined;
}

/** “Meinte der frühere Minister Orsa Tindal”: in a language that puts the subject behind the verb, an office and a full name. */
function readOffice(text: string, grammar: Grammar): NamedSubject | undefined {
  const subject = grammar.inverts ? readBehindVerb(text, grammar) : undefined;
  return subject?.role && subject.name.includes(' ') ? subject : undefined;
}

/** “Later said Orsa Tindal, the mayor”: a name and nothing else after the verb. */
function readInverted(before: readonly string[], after: string, grammar: Grammar): Subject | undefined {
  const isInverted = grammar.inverts?.has(plainWord(before[0] ?? '')) ?? false;
  // In German every noun has a capital, so that “Auf Nachfrage” is written like a name.
  const isOther = findNames(before.join(' ')).some(({ text }) => text.includes(' '));
  if (isFamily(before)) return undefined;
  const isPhrase = isInverted && isOnePhrase(before, grammar);
  if (before.length > 0 && ((!isInverted && !isOpening(before, grammar)) || (isOther && !isPhrase)))
    return undefined;
  const [name = '', ...rest] = after.split(/,\s*/u);
  const subject =
    readBehindVerb(name, grammar) ?? (rest.length === 0 ? readBeforeTail(name, grammar) : undefined);
  if (!subject || rest.length > 1 || !rest.every((part) => isRoleIn(part, grammar))) return undefined;
  const [role] = rest;
  const named = role ? { ...subject, role: stripArticle(role, grammar) } : subject;
  const isPerson = named.name.includes(' ') && (named.role !== undefined || genderOf(named) !== undefined);
  return isOther && !isPerson ? undefined : named;
}

/** “Sagte Orsa Tindal der Zeitung”: a listener stands behind the name; with “der” only an office may speak. */
function readBehindVerb(text: string, grammar: Grammar): NamedSubject | undefined {
  const words = text.split(' ');
  const [article = '', next = ''] = words;
  const isOffice = article === 'der' && !isListener(article, next, grammar);
  const others = isOffice ? words.slice(1) : words;
  if (others.some((word) => grammar.tail.listeners.test(word))) return undefined;
  const subject = readName(text, grammar);
  return isOffice && !subject?.role ? undefined : subject;
}

/** “Erklärt Bürgermeister Orsa Tindal auf Anfrage”: a full name with an office, or a given name, then a place, a time or a manner. */
function readBeforeTail(text: string, grammar: Grammar): NamedSubject | undefined {
  const words = text.split(' ');
  const end = words.findIndex((word) => /^[\p{Ll}\p{Nd}]/u.test(word) && grammar.tail.leads.test(word));
  if (end < 2 || grammar.inverts === undefined || !isPlainTail(words.slice(end), '', grammar))
    return undefined;
  // “Orsa Tindal und …”, “Orsa Tindal mit Brenn Halloway”: somebody else speaks too.
  const isJoined =
    grammar.joiners.has(words[end] ?? '') && !grammar.tail.determiners.test(words[end + 1] ?? '');
  if (isJoined || words[end] === 'und') return undefined;
  const named = words.slice(0, end);
  if (named.some((word) => grammar.tail.listeners.test(word))) return undefined;
  const subject = readName(named.join(' '), grammar);
  return subject?.name.includes(' ') && (subject.role || genderOf(subject)) ? subject : undefined;
}

function isOpening(before: readonly string[], grammar: Grammar): boolean {
  const first = plainWord(before[0] ?? '');
  return grammar.openers.has(first) || grammar.links.has(first);
}

/** “Halloway said Quarrow”: a name right after a verb that takes no listener may be the true subject. */
function hasForeignSubject(after: readonly string[], verb: string, grammar: Grammar): boolean {
  const takesListener =
    /^(?:told|tells|asked|asks|warned|warns|urged|promised|reminded|assured|answered|replied)$/iu.test(verb);
  const next = after[0] ?? '';
  // “Wie Orsa Tindal sagte auch Brenn Halloway”
  const start = after.findIndex((word) => !grammar.between.has(word));
  const [found] = start > 0 ? findNames(after.slice(start).join(' ')) : [];
  if (found?.at === 0 && genderOf({ name: found.text }) !== undefined) return true;
  return (
    !takesListener &&
    (/^\p{Lu}/u.test(next) || grammar.pronouns.has(plainWord(next))) &&
    after.length > 1 &&
    !/^(?:On|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(next)
  );
}

function isVerb(word: string, grammar: Grammar): boolean {
  return grammar.verbs.has(plainWord(word).replace(/-t-(?:il|elle)$|-(?:il|elle)$/u, ''));
}

/** “Critics say”, but not “an old saying”. */
function isNamelessVerb(word: string, before: string, { nameless, tail }: Grammar): boolean {
  return nameless.has(plainWord(word)) && !tail.determiners.test(plainWord(before)) && !isModifier(before);
}
