import { foldText } from '../../text/fold-text.ts';

const credits =
  /^[([*_—–-]*\s*(?:(?:additional |further |with )?(?:reporting|writing|research|files|translation|editing|production|compiled|contributions?|reported|written|edited|translated|photography)(?: and (?:reporting|writing|editing|translation))?\s+(?:by|from)\s|(?:editing|translated|edited) by|ubersetz(?:t|ung)|traduit (?:de|par)|traducido por|перевод|ترجمه ?[:：]|مترجم ?[:：]|ژباړه ?[:：]|ویراستار ?[:：]|تحریر ?[:：]|with inputs? from|with agencies|— ?with|associated press writers?.{0,80}contributed|.{3,80}contributed (?:to this (?:report|story|article)|reporting))/u;

/** Whether a line says who worked on the article besides its author, as agencies print below it. */
export function isCreditLine(text: string): boolean {
  return text.length <= 300 && credits.test(foldText(text));
}
