import { wordCharacters } from '../text/meet-in-word.ts';
import { oneOf } from '../text/one-of.ts';
import { bare, escaped } from './escaped-name.ts';
import { speaksOf } from './speaks-of.ts';
import type { HeaderFacts } from './header-part.ts';
import { isShouted } from '../text/line-shape.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { foldText } from '../text/fold-text.ts';
import { countOf } from '../text/each-match.ts';

const before = oneOf`
  in|from|of|to|at|near|across|throughout|outside|inside|around|within|into|for|leave|left|reached|toward
  towards|via|en|dans|au|aux|de|du|à|vers|aus|nach|im|von|em|no|na|desde|hacia|a|di|da|del|nel
  в|из|на|под|для
  do
  در|از|به|برای|ولایت|شهر|کشور|ولسوالی|په|د|له|فی|في|من|إلى|الى|مدينة
`;

/** Those of them behind which makers, products and books stand as often as places: made for X, the head of X. */
const loose = new Set(['of', 'to', 'into', 'for', 'via', 'de', 'du', 'von', 'del', 'di']);

/** Those of them that no person's name follows. */
const inside = oneOf`
  in|at|near|across|throughout|outside|inside|around|within|into|en|em|dans|im|na
  в
  (?:city|town|village|município|cidade|vila|municipio|ciudad|pueblo|ville|commune|comune) (?:of|de|di)
  در|ولایت|شهر|کشور|ولسوالی|فی|في|مدينة
`;

/**
 * Gathers what the article's opening tells about names; `opening` is its text without the header, a line a paragraph where the
 * source has lines, in `language`, which is asked for only where a date needs it; `authors` are those who were given.
 */
export function gatherFacts(
  opening: string,
  today: string,
  language = () => '',
  authors: readonly string[] = [],
): HeaderFacts {
  const lines = opening.slice(0, 60_000);
  const text = lines.replace(/\s+/gu, ' ');
  const lower = text.toLowerCase();
  const lowerLines = lines.toLowerCase();
  let known: string | undefined;
  const places = new Map<string, boolean>();
  return {
    today,
    givenAuthors: new Set(authors.map(foldText)),
    get language() {
      known ??= language();
      return known;
    },
    isToldPlace: (name) => {
      const told =
        places.get(name) ??
        (isShort(name) &&
          lower.includes(bare(name).toLowerCase()) &&
          isPlaceIn(text, name) &&
          !isCommonNoun(text, name) &&
          !isCalledBySurname(text, name));
      places.set(name, told);
      return told;
    },
    isFirmlyTold: (name) => isShort(name) && isPlaceBehind(text, name, endsFirmly),
    spellingOf: (name) => (isShort(name) && isShouted(name) ? (spelt(text, name) ?? name) : name),
    isCapitalisedInside: (word, before) => isShort(word) && isInside(text, word, before),
    isSaid: (words) => isShort(words) && holdsWords(lowerLines, words.toLowerCase()),
    isSmallInside: (word) => isShort(word) && isSmall(text, word),
    isToldPerson: (name) => isShort(name) && speaksOf(text, lines, name),
  };
}

function spelt(text: string, name: string): string | undefined {
  const own = new RegExp(`(?<!${wordCharacters})${escaped(name)}(?!${wordCharacters})`, 'giu');
  const found = text.match(own) ?? [];
  return found.find((one) => !isShouted(one) && /^\p{Lu}/u.test(one));
}

function isInside(text: string, word: string, before: string): boolean {
  const inside = new RegExp(`(?<=\\s)(\\p{Ll}[\\p{L}\\p{M}’'-]*),? ${escaped(word)}(?![\\p{L}\\p{M}])`, 'gu');
  return text.matchAll(inside).some(([, other]) => other !== before);
}

function holdsWords(text: string, words: string): boolean {
  if (!text.includes(words)) return false;
  return new RegExp(`(?<!${wordCharacters})${escaped(words)}(?!${wordCharacters})`, 'u').test(text);
}

/** In letters: so much of a longer word is the same in all its forms. */
const stem = 5;

/** In characters: so much of an address of mail stands before its sign, where names are small too. */
const longestAddress = 40;

function isSmall(text: string, word: string): boolean {
  // A page prints capitals with another apostrophe than its text: POUVOIR D'ACHAT, pouvoir d’achat.
  const opening = escaped(word.toLowerCase().slice(0, stem)).replace(/['’]/gu, "[’']");
  const end = word.length > stem ? '' : '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}.@/_-])${opening}${end}(?![\\w.-]{0,${longestAddress}}@)`, 'u').test(
    text,
  );
}

/** "the National Council of Trade": behind a word that has its capital inside a sentence, a name goes on. */
const inName =
  /[\p{Ll}\d,;]\s\p{Lu}\p{L}{1,30}\s(?:of|de|du|von|di|da|del|della|do)\s(?:the |la |le |los |las )?$/u;

/**
 * "von X" and "de X" say of what may be a person's name that the person wrote, or spoke; without its capital the word is no
 * name: a section called Harbour, and "boats in the harbour".
 */
function isPlaceIn(text: string, name: string): boolean {
  // "On this episode of The Night Ferry": what bears its article is a place only where something is in it.
  if (institution.test(foldText(name))) return false;
  return isPlaceBehind(
    text,
    name,
    looksLikePersonName(name) || /^the\s/iu.test(name) ? endsInside : endsBefore,
  );
}

/** Whether a name stands in a text behind one of some words. */
function isPlaceBehind(text: string, name: string, words: RegExp): boolean {
  // "At the Orsa Tindal Foundation": what bears a person's name goes on behind it.
  const end = looksLikePersonName(name) ? '(?!\\s\\p{Lu}\\p{Ll})' : '';
  const own = new RegExp(`${escaped(name)}(?![\\p{L}\\p{M}])${end}`, 'giu');
  return text.matchAll(own).some(({ 0: found, index }) => {
    const above = text.slice(Math.max(0, index - 60), index);
    return words.test(above) && !/^\p{Ll}/u.test(found) && !inName.test(above);
  });
}

const endsIn = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words}) (?:the |la |le |los |las )?$`, 'iu');
const endsBefore = endsIn(before);
const endsInside = endsIn(inside);
const endsFirmly = endsIn(
  before
    .split('|')
    .filter((word) => !loose.has(word))
    .join('|'),
);

/** Times that a text calls somebody by the surname alone, as it hardly calls a place by the second word of its name. */
const fewestSurnames = 2;

function isCalledBySurname(text: string, name: string): boolean {
  if (!looksLikePersonName(name) || isKnownPlace(name)) return false;
  const [given = '', ...rest] = name.trim().split(/\s+/u);
  const surname = escaped(rest.at(-1) ?? given);
  const alone = new RegExp(
    `(?<![\\p{L}\\p{M}])${surname}(?![\\p{L}\\p{M}])(?<!\\p{Lu}(?:[\\p{L}’'-]*|\\.)\\s${surname})`,
    'gu',
  );
  return countOf(text, alone) >= fewestSurnames;
}

/** "A Guide to Coronavirus", and "the coronavirus" below: one word that the text writes small as well is no place's name. */
function isCommonNoun(text: string, name: string): boolean {
  const word = name.trim();
  if (!/^\p{Lu}[\p{L}\p{M}]{4,}$/u.test(word)) return false;
  return new RegExp(`(?<![\\p{L}\\p{M}./@#_-])${word.toLowerCase()}(?![\\p{L}\\p{M}/@_-])`, 'u').test(text);
}

/** Words of institutions, of which a text speaks as of places, folded. */
const institution = new RegExp(
  `(?<![\\p{L}])(?:${oneOf`
    committee|commission|council|ministry|senate|congress|parliament|union|association|institute|bureau
    university|hospital|foundation|company|police|army|department|agency
    comite|comision|consejo|ministerio|senado|congreso|parlamento|partido|universidad|fundacion|tribunal
    conseil|ministere|senat|assemblee|parti|universite|fondation
    ausschuss|kommission|ministerium|bundestag|bundesrat|partei|verein|universitat|stiftung
    comitato|commissione|consiglio|ministero|senato|partito|universita|fondazione
    comissao|conselho|camara|universidade|fundacao
  `})(?![\\p{L}])`,
  'u',
);

function isShort(name: string): boolean {
  return name.length > 1 && name.length <= 60;
}
