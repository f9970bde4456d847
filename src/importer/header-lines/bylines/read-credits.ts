import type { HeaderFacts, HeaderPart } from '../../header-parts/header-part.ts';
import { foldText } from '../../text/fold-text.ts';
import { readLabelledByline } from './read-byline.ts';

const reporting = /^[([]?(?:reporting by|reported by|written by|report by|by)\s/u;
/** The parts of a line such as "(Reporting by X in Kabul; Editing by Y)"; its first names are the authors. */
export function readCreditLine(text: string, facts: HeaderFacts): HeaderPart[] {
  const bare = text.replace(/^[([\s]+|[)\].\s]+$/gu, '');
  const [first = '', ...rest] = bare.split(
    /\s*[;؛]\s*|(?<=\p{Ll}{3}\)?)(?<!\bProf)\.\s+(?=\p{Lu})|(?<!\band),?\s+(?=(?:and\s)?(?:[Ee]dit(?:ing|ed)|[Ww]riting|[Tt]ranslated|[Ii]llustrated|[Pp]hotographed)\s)/u,
  );
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
