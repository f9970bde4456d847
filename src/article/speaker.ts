/** What parts a name from what its owner is: a comma of any script, or an opening bracket. */
const boundary = /\s*(?:[,،、，]\s*|\s\()/u;

/** The name in a callout's line, such as `Orsa Tindal` in `Orsa Tindal, harbour minister`. */
export function nameOfSpeaker(line: string): string {
  return line.split(boundary, 1)[0]?.trim() || line.trim();
}

/** How many letters a name has that is more than a family's, in languages that write no space between the two. */
const fullLength: Record<string, number> = { zh: 2, ko: 3, ja: 4 };

/**
 * What a speaker's quotations are gathered under: the name, or the whole line when the name is a single word, since two
 * people who share only that must not become one. `lang` is the article's language, which says what a whole name is.
 */
export function headingOfSpeaker(line: string, lang: string): string {
  const name = nameOfSpeaker(line);
  const needed = fullLength[lang.split('-')[0] ?? ''] ?? Infinity;
  const isWhole = /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(name) && [...name].length >= needed;
  return isWhole || /[\s·・]/u.test(name) ? name : line;
}

/** What the speaker is, as the callout's line says after the name; `undefined` when it says nothing. */
export function roleOfSpeaker(line: string): string | undefined {
  const [matched] = boundary.exec(line) ?? [''];
  const rest = line.slice(nameOfSpeaker(line).length + matched.length);
  const role = (matched.includes('(') ? rest.replace(/\)$/, '') : rest).trim();
  return role === '' ? undefined : role;
}
