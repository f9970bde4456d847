import { allSpeakingVerbs } from './language/speaking-verbs.ts';

const attribution =
  /(?:[,،，!?"”»“]\s{0,3}|[.]\s{1,3}(?=\p{L}))((?:[\p{L}\p{M}'’\u200C-]+\s+){0,4}?[\p{L}\p{M}\u200C-]+)/gu;
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
