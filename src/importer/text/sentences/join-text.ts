/** Scripts that are written without a space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFF60]/u;

/** What belongs between two stretches of one sentence: a space, or nothing where the script has none. */
export function spaceBetween(before: string, after: string): '' | ' ' {
  const last = before.trimEnd().at(-1) ?? '';
  const first = [...after.trimStart().slice(0, 2)][0] ?? '';
  return unspaced.test(last) && unspaced.test(first) ? '' : ' ';
}
