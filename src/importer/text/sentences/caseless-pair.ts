const word = '[\\p{Lo}\\p{M}\\u200C]{2,}';
const last = new RegExp(`(?:^|\\s)(${word})\\s*$`, 'u');
const first = new RegExp(`^\\s*(${word})(?=[\\s,،、]|$)`, 'u');

/** Every word of a script without letter case with the one behind it. */
export const caselessWords = new RegExp(`(?<!\\S)(${word})(?=\\s(${word})(?![^\\s\\p{P}]))`, 'gu');

/** The words on both sides of a break in a script without letter case, with a space; `undefined` where a sign stands there. */
export function caselessPair(before: string, after: string): string | undefined {
  const [, left] = last.exec(before.slice(-40)) ?? [];
  const [, right] = (left && first.exec(after.slice(0, 40))) || [];
  return left && right && `${left} ${right}`;
}
