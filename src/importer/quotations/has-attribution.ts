import { isSentenceOpener } from '../language/function-words.ts';
import { allSpeakingVerbs } from '../language/speaking-verbs.ts';
import { isName } from './speaker/names.ts';

const attribution =
  /(?:[,،，!?"”»“]\s{0,3}|[.]\s{1,3}(?=\p{L}))((?:[\p{L}\p{M}'’\u200C-]+\s+){0,4}[\p{L}\p{M}\u200C-]+)/gu;
const firstPerson = /^(?:I|we|you|je|j|nous|ich|wir|yo|من|ما|زه|موږ)$/iu;

/** Whether a text holds what looks like “…, he said” inside or after a quotation, so that the quotation may end before it. */
export function hasAttribution(text: string): boolean {
  for (const { 1: words = '' } of text.matchAll(attribution)) {
    const list = words.split(/[\s-]+/u);
    const verb = list.findIndex((word) => allSpeakingVerbs.has(word));
    if (verb !== -1 && !list.slice(0, verb).some((word) => firstPerson.test(word))) return true;
  }
  return false;
}

/** Whether what stands behind a quotation says whose it is: “said Orsa Tindal”, “Orsa Tindal said.” */
export function opensWithAttribution(text: string): boolean {
  const [sentence = ''] = /^[^.!?،,]*/u.exec(text) ?? [];
  const words = sentence.trim().split(/\s+/u);
  return (
    allSpeakingVerbs.has(words[0] ?? '') || (words.length <= 5 && allSpeakingVerbs.has(words.at(-1) ?? ''))
  );
}

/** Two words with capitals at the beginning of a sentence behind another. */
const opening = /[.!?]["”“»]?\s+(?=(\p{Lu}[\p{L}’'-]+)\s(\p{Lu}[\p{L}’'-]+)\s)/gu;

/** Whether a quotation that is never closed may have ended before what it holds: another’s words, or the article’s. */
export function holdsOtherVoice(quotation: string): boolean {
  const namesSomebody = [...quotation.matchAll(opening)].some(
    ([, first = '', second = '']) => isName(`${first} ${second}`) && !isSentenceOpener(first),
  );
  return namesSomebody || opensAgain(quotation) || hasAttribution(quotation.slice(1));
}

/** Whether the mark that opens a text opens something in it once more: the first quotation has ended before. */
export function opensAgain(quotation: string): boolean {
  const [mark = ''] = quotation;
  return quotation.slice(1).trimEnd().slice(0, -1).includes(mark);
}
