import { type Candidates, drop, type Surroundings } from './candidates.ts';

/** BC-VELM-FERRY: the name under which a wire keeps a story. */
const slug = /^\p{Lu}{2,}(?:-\p{Lu}{2,}){2,}(?!\p{L})/u;
/** bdt0231, ru-114: letters and the number behind them. */
const numbered = /^\p{L}{1,4}(?:\d{2,}|-\d{3,})$/u;
/** bg: in small letters, the tag of a language. */
const tag = /^[a-z]{2}$/;

/** A wire's or an editing system's line, which is no headline: bdt0231 4 vm 212 dpa 0417. */
export function isSlugLine(text: string): boolean {
  const words = text.split(/\s+/u);
  const isCode =
    words.some((word) => numbered.test(word)) &&
    words.every((word) => /^(?:\p{L}{0,4}-?\d+|\p{L}{1,4})$/u.test(word));
  return slug.test(text) || isCode;
}

/** Takes the lines of wires from the candidates for a headline, though none be left. */
export function dropSlugLines(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const slugs = candidates.filter(
    ({ kind, text }) => kind === 'text' && (isSlugLine(text) || tag.test(text)),
  );
  drop(slugs, 'slug-line', dropped);
  return candidates.filter((group) => !dropped.has(group));
}
