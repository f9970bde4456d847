import { setOf } from '../text/one-of.ts';

/** Arabic names that begin with the letter that is also the word “and”. */
const ownNames = setOf`
  وليد والي وائل وسيم وسام وسن وحيد وحدة وجيه وجدي وجدان ورد وردة وردان وريد وفاء وفا وفيق وفيقة وداد وديع
  ودود ولاء ولي ولادة وعد وصال وصفي وصيف وهيب وهيبة وهب وهبة وهبي وهاب وهبه وئام واصف واثق واصل والد وافي
  وضاح وضحى وقاص وثاب ونيس وكيع وسيلة وسمية وجنات واحد واحدي وحدت
`;
/** Letters of languages that write the word apart. */
const otherLetters = /[پچژگکیټډړږښڼېۍ]/u;

/**
 * Two names that Arabic joins by a letter at the head of the second, كايلا إبستين وأنجليكا كاساس; `undefined` unless both
 * have two words or more and no other parting can be meant.
 */
export function partJoinedNames(text: string): [string, string] | undefined {
  if (!text.includes(' و') || otherLetters.test(text)) return undefined;
  const words = text.split(' ');
  const joined = words.flatMap((word, index) => (joins(word) && index > 0 ? [index] : []));
  const [at = 0, other] = joined;
  if (other !== undefined || at < 2 || words.length - at < 2) return undefined;
  return [words.slice(0, at).join(' '), words.slice(at).join(' ').slice(1)];
}

function joins(word: string): boolean {
  return /^و\p{L}{3}/u.test(word) && !ownNames.has(word);
}

/** A text in which the letter that joins is taken off every word, as names are written that it joins. */
export function withoutJoiners(text: string): string {
  return text.replace(/(?<!\S)و(?=\p{L}{3})/gu, '');
}
