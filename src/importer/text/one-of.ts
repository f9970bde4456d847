/**
 * A pattern of alternatives for a list that is too long for a line: a line break stands for `|`. Signs of patterns are
 * written once, since the text is taken as it stands.
 */
export function oneOf({ raw }: TemplateStringsArray, ...patterns: readonly string[]): string {
  return linesOf(String.raw({ raw }, ...patterns)).join('|');
}

/** The lines of a text without the space around them. */
function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** Words with one space between them, of a list that is too long for a line. */
export function spaced({ raw }: TemplateStringsArray, ...words: readonly string[]): string {
  return linesOf(String.raw({ raw }, ...words)).join(' ');
}

/** The words of such a list as a set. */
export function setOf(list: TemplateStringsArray): ReadonlySet<string> {
  return new Set(spaced(list).split(' '));
}
