import type { Gender, Grammar } from '../../language/grammar.ts';
import { isModifier, isPossessive } from '../../language/modifiers.ts';
import { isThingInEnglish } from '../../language/things.ts';
import { setOf } from '../../text/one-of.ts';
import { isOrganisation } from './names.ts';

/** A noun is not sought further behind what opens it. */
const longest = 6;

/**
 * Whether a stretch of text has a noun that a pronoun of a gender could mean. Where articles tell genders, that is each noun
 * of the gender; elsewhere it is each noun behind an article or an owner that is not known to be a thing.
 */
export function namesPossiblePerson(text: string, gender: Gender | undefined, grammar: Grammar): boolean {
  if (grammar.genderedArticles) return gender !== undefined && namesThingOfGender(text, gender, grammar);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*|[^\s\p{L}\p{N}]/gu) ?? [];
  return words.some((word, at) => {
    if (!opensNoun(word, grammar) || insides.test(words[at - 1] ?? '')) return false;
    const noun = nounAt(words, at + 1, grammar);
    // “That talks had begun” opens no noun, and neither does “this” alone.
    if (noun.length === 0) return !/^th(?:at|is|ese|ose)$/iu.test(word);
    return !isThing(noun, grammar);
  });
}

/** After these there is a place or a time. */
const insides = /^(?:in|into|inside|within|during|throughout|across|since|until)$/iu;

function opensNoun(word: string, { articles, tail }: Grammar): boolean {
  const plain = word.toLowerCase();
  return (
    articles.has(plain) ||
    isPossessive(plain) ||
    (tail.determiners.test(plain) && !ofMany.test(plain)) ||
    /^(?:that|other|whose)$/u.test(plain) ||
    /['’]s$|s['’]$/u.test(plain)
  );
}

/** Before several people, whom a pronoun of one person does not mean. */
const ofMany = /^(?:all|both|most|many|several|these|those|two|three)$/u;

/** The words from an article to the end of its noun: to a preposition, a verb, a mark or another article. */
function nounAt(words: readonly string[], start: number, grammar: Grammar): string[] {
  const noun: string[] = [];
  for (const word of words.slice(start, start + longest)) {
    const plain = word.toLowerCase();
    if (!isModifier(plain) && endsNoun(plain, noun.length > 0, grammar)) break;
    if (!ofMany.test(plain) && !/\p{L}ly$/u.test(plain)) noun.push(word);
    if (/['’]s?$/u.test(plain)) break;
  }
  return noun;
}

function endsNoun(word: string, isBegun: boolean, grammar: Grammar): boolean {
  const { tail, joiners, verbs, negations, relatives, pronouns } = grammar;
  return (
    !/^\p{L}|^\p{N}/u.test(word) ||
    (isBegun && tail.leads.test(word) && !/\p{L}ly$/u.test(word)) ||
    tail.clauses.test(word) ||
    opensNoun(word.replace(/['’]s$/u, ''), grammar) ||
    [joiners, verbs, negations, relatives, pronouns].some((set) => set.has(word)) ||
    (isBegun && (/\p{L}{2}ed$/u.test(word) || pasts.has(word)))
  );
}

/** Verbs whose past has no ending. */
const pasts = setOf`
  became began bent bit blew bought brought broke built burst came caught chose clung cost crept cut did
  drew drove fell felt fled flew forgot fought found froze gave got grew held hid hit hurt kept knew laid
  lay led left lent let lost made meant met paid put ran rang rose sank sat saw sent set shook shone shot
  shut slept slid sold spent spread stole stood struck swept swung threw took tore went woke won wore
`;

/** Whether a noun with what stands before it is a thing, a time, an organisation, or several people. */
function isThing(noun: readonly string[], { tail }: Grammar): boolean {
  const last = noun.at(-1) ?? '';
  const head = last.replace(/['’]s?$/u, '');
  const plain = head.toLowerCase();
  // “The gunman walks” would seem to end in a plural too.
  const isPlural = /(?:men|children)$/u.test(plain) || (noun.length === 1 && /[^su’']s$/u.test(plain));
  return isPlural || isThingInEnglish(plain) || tail.times.test(plain) || isOrganisation(head);
}

/**
 * Whether a stretch of text has a noun that a pronoun of a gender could mean, a town or a party as well as a person; times
 * aside. False in a language whose pronouns of a gender mean people alone.
 */
function namesThingOfGender(text: string, gender: Gender, { genderedArticles, tail }: Grammar): boolean {
  const articles = genderedArticles?.[gender];
  if (!articles) return false;
  const words = (
    text.replaceAll(/(?<=(?:^|[\s’'])[dl][’'])(?=\p{L})/giu, ' ').match(/[\p{L}\p{M}’'-]+/gu) ?? []
  ).map((word) => word.toLowerCase());
  return words.some((word, at) => {
    const noun = words.slice(at + 1, at + 4).find((next) => !isModifier(next));
    return articles.has(word) && noun !== undefined && !tail.times.test(noun);
  });
}
