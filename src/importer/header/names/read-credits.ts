import type { HeaderFacts, HeaderPart } from '../header-part.ts';
import { foldText } from '../fold-text.ts';
import { readLabelledByline } from './read-byline.ts';

const reporting = /^[([]?(?:reporting by|reported by|written by|report by|by)\s/u;
const credits =
  /^[([*_—–-]*\s*(?:(?:additional |further |with )?(?:reporting|writing|research|files|translation|editing|production|compiled|contributions?|reported|written|edited|translated|photography)(?: and (?:reporting|writing|editing|translation))?\s+(?:by|from)\s|(?:editing|translated|edited) by|ubersetz(?:t|ung)|traduit (?:de|par)|traducido por|перевод|ترجمه ?[:：]|مترجم ?[:：]|ژباړه ?[:：]|ویراستار ?[:：]|تحریر ?[:：]|with inputs? from|with agencies|— ?with|associated press writers?.{0,80}contributed|.{3,80}contributed (?:to this (?:report|story|article)|reporting))/u;

/** Whether a line says who worked on the article besides its author, as agencies print below it. */
export function isCreditLine(text: string): boolean {
  return text.length <= 300 && credits.test(foldText(text));
}

/** The parts of a line such as "(Reporting by X in Kabul; Editing by Y)"; its first names are the authors. */
export function readCreditLine(text: string, facts: HeaderFacts): HeaderPart[] {
  const bare = text.replace(/^[([\s]+|[)\].\s]+$/gu, '');
  const [first = '', ...rest] = bare.split(/\s*[;؛]\s*|\.\s+(?=\p{Lu})|,\s+(?=(?:[Ee]diting|[Ww]riting)\s)/u);
  const label = reporting.exec(foldText(first))?.[0];
  const byline =
    label === undefined ? undefined : readLabelledByline(`By ${first.slice(label.length)}`, facts);
  if (!byline || label === undefined) return [{ kind: 'other', rule: 'credit-line', text: bare }];
  const opening: HeaderPart = {
    kind: 'other',
    rule: 'credit-line',
    text: first.slice(0, label.length).trim(),
  };
  const names = byline
    .slice(1)
    .map((part) => (part.kind === 'author' ? { ...part, certainty: 'byline' as const } : part));
  return [
    opening,
    ...names,
    ...rest.map((text): HeaderPart => ({ kind: 'other', rule: 'credit-line', text })),
  ];
}
