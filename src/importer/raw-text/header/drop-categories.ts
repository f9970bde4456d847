import { isSectionName } from '../../names/section-names.ts';
import { canBeHeadline, countWords, endsWithStop } from '../../text/line-shape.ts';
import { type Candidates, drop, longestKicker, type Surroundings } from './candidates.ts';

/** A headline may name three things, one of which is a section's word: "Sport, Spiel, Spannung". */
const fewestCategories = 3;

/** The categories in which a weblog filed an article, in a row above its headline: News, From the archives, Harbour. */
export function dropCategories(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const [first, second] = candidates;
  const isAbove = second?.kind === 'text' && canBeHeadline(second.text) && !endsWithStop(second.text);
  if (!first || !isAbove || !areCategories(first.text)) return candidates;
  return [...drop([first], 'section-name', dropped), ...candidates.slice(1)];
}

function areCategories(text: string): boolean {
  const names = text.split(/\s*[,،、|/·•]\s*/u);
  const isShort = (name: string) => /^[\p{Lu}\p{Lo}]/u.test(name) && countWords(name) <= longestKicker;
  const isList = names.length > fewestCategories || names.some((name) => countWords(name) > 1);
  return names.length >= fewestCategories && isList && names.every(isShort) && names.some(isSectionName);
}
