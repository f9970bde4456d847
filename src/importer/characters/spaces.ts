import type { CharacterRepair } from './character-repair.ts';

/** Spaces of other widths, tabs, and the line ends of other systems that stand inside a line. */
const others = String.raw`\t\v\f\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
/** Runs of spaces that have one of them. */
const spaceRuns = new RegExp(`(?<! ) *[${others}][ ${others}]*`, 'gu');
const isNarrow = /^[\u00A0\u202F\u2009]$/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/**
 * What typography asks for stays: the narrow space of French before `: ; ! ? »` and after `«`, between the digits of a
 * number, and the full-width space between full-width characters.
 */
export const spaces: CharacterRepair = {
  rule: 'spaces',
  reason:
    'Word processors and page code use spaces that do not break, or tabs, where a plain space is meant.',
  example: {
    before: '\u3000On\u00A0Monday\tthe\u2009ferry came\u00A0: «\u00A0oui\u00A0», 10\u202F000 boats.\u00A0',
    after: 'On Monday the ferry came\u00A0: «\u00A0oui\u00A0», 10\u202F000 boats.',
  },
  repairer: () => mendSpaces,
};

function mendSpaces(line: string): string {
  return line
    .replace(spaceRuns, (found, at: number) => {
      const [before, after] = [line[at - 1] ?? '', line[at + found.length] ?? ''];
      if (before === '' || after === '') return '';
      return isTypographic(found, before, after) ? found : ' ';
    })
    .trimEnd();
}

/** Whether typography asks for a space that is no plain one, between what stands before and after it. */
export function isTypographic(space: string, before: string, after: string): boolean {
  if (space === '\u3000') return eastAsian.test(before) && eastAsian.test(after);
  if (!isNarrow.test(space)) return false;
  // A guillemet that turns the wrong way is turned later, and keeps its space.
  const isFrench = /[:;!?«»‹›%€]/u.test(after) || /[«»‹›]/u.test(before);
  return isFrench || (/\p{Nd}/u.test(before) && /\p{Nd}/u.test(after));
}
