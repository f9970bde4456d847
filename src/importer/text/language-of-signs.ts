import { countOf } from './each-match.ts';
import { oneOf } from './one-of.ts';

/** What tells a language from the others of its script, however short the text is. */
interface Signs {
  tag: string;
  /** Letters, or the commonest words, that only it has. */
  own: RegExp;
  /** Those of others; one of them leaves the language open. */
  others: RegExp;
}

/** Scripts of which all papers are in one language. */
const scripts: readonly (readonly [tag: string, letter: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
];

const wholeWord = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;
const nepali = 'छ|छन्|छैन|छैनन्|थियो|थिए|हुन्छ|पनि|गरेको|गरेका|गर्दै|गर्न|गरिएको|भएको|भएका|भने|बताए|पुगे|रहेको';
const hindi = 'है|हैं|था|थे|थी|में|की|के|और';
const marathi = 'आहे|आहेत|आणि';

const languages: readonly Signs[] = [
  { tag: 'uk', own: /[їєґ]/giu, others: /[ыэъёў]/iu },
  { tag: 'ru', own: /[ыэ]/giu, others: /[іїєґўәғқңөұүһѓѕјљњћџђӑӗӕӣӯҳҷ]/iu },
  { tag: 'bg', own: /ъ(?![еёюя])/giu, others: /[ыэёіїєґўјљњћџђѓѕ]/iu },
  { tag: 'bn', own: /\p{Script=Bengali}/gu, others: /[ৰৱ]/u },
  {
    tag: 'ne',
    own: new RegExp(wholeWord(nepali), 'gu'),
    others: new RegExp(wholeWord(`${hindi}|${marathi}`), 'u'),
  },
  {
    tag: 'hi',
    own: new RegExp(wholeWord(hindi), 'gu'),
    others: new RegExp(wholeWord(`${nepali}|${marathi}`), 'u'),
  },
  {
    tag: 'ar',
    own: /(?<![\p{L}\p{M}])[وفبل]?ال[\p{L}\p{M}]{3,}/gu,
    others: /[پچژگکیٹڈڑےټډړږښڼېۍەێڵ]|(?<![\p{L}\p{M}])(?:است|این|از|را|مي)(?![\p{L}\p{M}])/u,
  },
];

const otherThanLatin = /[^\p{Script=Latin}\P{L}]/u;

/** So many signs are no chance. */
const fewest = 3;

/** The language that a text's script, its letters or its commonest words tell for certain; `undefined` for most. */
export function languageOfSigns(text: string): string | undefined {
  if (!otherThanLatin.test(text)) return undefined;
  const all = countOf(text, /\p{L}/gu);
  const isMost = (letter: RegExp) => countOf(text, letter) * 2 > all;
  if (isMost(/\p{Script=Latin}/gu)) return undefined;
  const [tag] = scripts.find(([, letter]) => isMost(letter)) ?? [];
  if (tag !== undefined) return tag;
  if (isMost(/\p{Script=Han}/gu) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'zh';
  return languages.find(({ own, others }) => countOf(text, own) >= fewest && !others.test(text))?.tag;
}

/** Letters that no other language of Latin script has, of which every sentence or so has one. */
const esperantoLetters = /[ĉĝĥĵŝŭ]/giu;
/** Of a hundred letters, two are such in most texts, and hardly one in names of other languages. */
const fewestOfHundred = 1;

/** Whether the letters of a text make it Esperanto, which the detection library does not know. */
export function isEsperanto(text: string): boolean {
  const own = countOf(text, esperantoLetters);
  return own >= fewest && own * 100 >= fewestOfHundred * countOf(text, /\p{L}/gu);
}

const indonesian = oneOf`
  bahwa|karena|bisa|sedangkan|ujar|ujarnya|polisi|kantor|uang|provinsi|kabupaten|saat ini|meski|meskipun
  sementara itu|selain itu|nanti|warga|lewat|senin|kamis|jumat|maret|juni|juli|agustus|oktober|desember
`;
const malay = oneOf`
  bahawa|kerana|manakala|polis|ialah|daripada|beliau|berkata|kerajaan|sekiranya|isnin|khamis|jumaat|ahad
  julai|ogos|disember
`;

const words = (list: string) => new RegExp(wholeWord(list), 'giu');
const [indonesianWords, malayWords] = [words(indonesian), words(malay)];

/** So many words of one of them, and hardly any of the other. */
const fewestWords = 2;

/** Which of two languages a text is in that have most of their words in common: `id` or `ms`; `undefined` where few tell. */
export function indonesianOrMalay(text: string): 'id' | 'ms' | undefined {
  const [own, other] = [countOf(text, indonesianWords), countOf(text, malayWords)];
  if (Math.max(own, other) < fewestWords || Math.min(own, other) * 3 > Math.max(own, other)) return undefined;
  return own > other ? 'id' : 'ms';
}
