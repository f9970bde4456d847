/** In characters: what is looked at of a long text's end, and the shortest statement; a term or a title in marks is shorter. */
const longest = 2000;
const shortest = 16;
/** What a sentence goes on with behind a statement: who said it, or that somebody did. */
const goesOn = /^(?:と(?:\p{Script=Han}|いう|いった|の)|って|など|を)/u;

/** «… the boats», renchérit-elle: in French the pronoun behind the verb ends the sentence, whose full stop was lost. */
const inverted = /[»”"]\s?,?\s?\p{Ll}{3,}-(?:t-)?(?:ils?|elles?|on)$/u;

/**
 * Whether a text ends with a statement in Japanese marks, before whose closing one no full stop stands, and the text `below`
 * does not go on its sentence, or with who said one in French.
 */
export function endsInStatement(text: string, below: string): boolean {
  const end = text.slice(-longest).trimEnd();
  if (inverted.test(end)) return /^["“«\s]*\p{Lu}/u.test(below);
  if (!/[」』]$/u.test(end) || !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(end)) return false;
  return end.length - openingOf(end) > shortest && !goesOn.test(below.trimStart());
}

/** The place of the mark that opens what a text's last one closes, before those that are opened and closed within. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '」' || sign === '』') depth += 1;
    else if (sign === '「' || sign === '『') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
