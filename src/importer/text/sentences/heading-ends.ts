import { spaced } from '../one-of.ts';
import { beginsSentence } from './begins-sentence.ts';
import { endsWithContinuingWord } from './continuing-words.ts';

/** How surely a line that stands as a heading is the first half of a sentence. */
export type OpenEnd = 'certain' | 'perhaps';

interface Ends {
  /** Articles, conjunctions and the like, with which no heading of the language ends. */
  never: string;
  /** Prepositions and verbs, with which few end: "What dreams are made of". */
  seldom: string;
}

const ends: Record<string, Ends> = {
  en: {
    never: spaced`
      a an the and or nor but than whose their its our my your because although unless whether per during amid
      despite including
    `,
    seldom: spaced`
      that if his her of in at to from by with for into onto upon between among against is was were are has
      have had been be being will would shall should could may might must who which as since until within
      without toward towards via every while they he she it we
    `,
  },
  fr: {
    never: 'le la les des du de au aux et ou mais que dont ce cette ces sa ses leurs notre nos à',
    seldom:
      'un une son qui où par pour dans sur sous vers contre depuis selon est sont a ont en ne se comme si lorsque',
  },
  de: {
    never:
      'der die dem den des einen einem einer eines und oder aber dass vom zum zur im am beim ins sowie sondern',
    seldom: 'das ein eine von für durch gegen ohne seit zwischen wie wenn weil als',
  },
  es: {
    never: 'el la los las de del al y o pero que cuyo cuya su sus nuestro nuestra',
    seldom: spaced`
      un una unos unas a en por para con sin sobre entre como si cuando desde hasta según contra durante hacia
      es son ha han se este esta estos estas
    `,
  },
  pt: {
    never: 'o a os as de do da dos das ao aos à às no na nos nas e ou mas que pelo pela seu sua',
    seldom: 'um uma com por para em entre sobre é são foi se como',
  },
  it: {
    never: 'il lo la i gli le di del della dei delle degli al alla ai dal dalla nel nella e o ma che',
    seldom: 'un uno una con per tra fra in a su è sono ha hanno si come se',
  },
  nl: { never: 'de het en of maar', seldom: 'een van voor met op te dat die zijn bij naar door tot is was' },
  sv: {
    never: 'och eller men att',
    seldom: 'en ett av i på till för med som från vid om den det de är var',
  },
  da: { never: 'og eller men at', seldom: 'en et af av i på til for med som fra ved om den det de er var' },
  pl: {
    never: 'i oraz ale lub że',
    seldom: 'w z na do od o dla po przez który która które nad pod przed jest',
  },
  ru: {
    never: 'и но или',
    seldom: 'что в на с к о от до по из за для который которая которые у при без под',
  },
};

const none: ReadonlySet<string> = new Set();

const words: Record<string, Record<keyof Ends, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(ends).map(([language, { never, seldom }]) => [
    language,
    { never: new Set(never.split(' ')), seldom: new Set(seldom.split(' ')) },
  ]),
);

/** Lines that open with a question word may end with nearly any word: "Where the money comes from". */
export const question = /^["“]?(?:what|who|whom|where|how|why|when|which|yes|no)(?!\p{L})/iu;
/** In words: fewer may be a heading with any end, "Just because". */
const shortLine = 4;
/** In words: a heading is seldom as long, and a figure below it then goes on. */
const longLine = 8;

/**
 * How surely a short line of a text in `language`, a BCP 47 tag, breaks off inside a sentence, by its last word and by a
 * figure that follows. `undefined` when it may be a heading.
 */
export function findOpenEnd(line: string, after: string, language: string): OpenEnd | undefined {
  const [, previous = '', last = ''] =
    /(?:^|[^\p{L}\p{M}])(?:([\p{L}\p{M}]+)[\s,]+)?([\p{L}\p{M}]+)$/u.exec(line.slice(-80).trimEnd()) ?? [];
  const own = words[language.split('-')[0] ?? ''];
  if (!own && endsWithContinuingWord(line)) return 'perhaps';
  const { never = none, seldom = none } = own ?? {};
  const length = line.split(/\s+/u).length;
  if (never.has(last) || isFactThat(previous, last)) return length < shortLine ? 'perhaps' : 'certain';
  // "Skarn reicht Klage ein" above "Der Hafen": were it the article, the next word would be written small.
  if (seldom.has(last) && !question.test(line)) return beginsSentence(after) ? undefined : 'perhaps';
  const isLong = length >= longLine && /^\p{Ll}/u.test(last);
  return isLong && /^\p{Nd}/u.test(after) ? 'perhaps' : undefined;
}

/** "The fact that" wants a sentence, "more than that" does not. */
function isFactThat(previous: string, last: string): boolean {
  return (
    last === 'that' && /^(?:fact|say|said|says|claims?|claimed|belief|idea|hope|fear|so)$/u.test(previous)
  );
}
