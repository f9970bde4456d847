import { foldText } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';

const credits = new RegExp(
  String.raw`^[([*_—–-]*\s*(?:(?:additional |further |with )?(?:${oneOf`
  reporting|writing|research|files|translation|editing|production|compiled|contributions?|reported|written
  edited|translated|photography
`})(?: and (?:reporting|writing|editing|translation))?\s+(?:by|from)\s|with reports from\s|(?:editing|translated|edited) by|ubersetz(?:t|ung)|aus dem \p{L}+ von\s|traduit (?:de|par)|traducido por|перевод(?:чи(?:к|ца))?(?:\s?[:：]|(?:\s[\p{L}.-]+){0,5}\s[\p{L}-]+$)|ترجمه ?[:：]|مترجم ?[:：]|ژباړه ?[:：]|ویراستار ?[:：]|تحریر ?[:：]|with inputs? from|with agencies|— ?with|(?:mit|quellen?:) (?:material (?:von|der) )?(?:agenturmaterial|agenturen|dpa|afp|apa|sda|reuters|ap|kna|epd|sid)(?![\p{L}])|associated press writers?.{0,80}contributed|.{3,250}contributed (?:to this (?:report|story|article)|reporting)(?: from [^.]{2,80})?[.)\s]*$)`,
  'u',
);

/** Where the reporters were, whose names alone need no other words: Orsa Tindal reported from Orn, and Lio Pant from Port Velm. */
const places = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|from|in|of|the|reported),?\s)+\p{Lu}[\p{L}\p{M}'’-]*\.?$/u;

/** Whether a line says who worked on the article besides its author, as agencies print below it. */
export function isCreditLine(text: string): boolean {
  if (text.length > 300 || statement.test(text)) return false;
  return (
    credits.test(foldText(text)) ||
    (text.includes(' reported from ') && places.test(text)) ||
    released.test(text)
  );
}

/** SOURCE Orn Mill Ltd: who sent a press release, as the wires of these print it. */
const released = /^SOURCE:?\s\p{Lu}[^.:;!?]{1,80}(?:\.|(?:Inc|Ltd|Co|Corp)\.)?$/u;

/** The translator said: “…”: what somebody says is no credit. */
const statement = /[:：]\s?["“”„«‘「『]/u;
