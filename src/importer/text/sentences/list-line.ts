/** "Tindal / v. Velmland": between the two sides of a case the letter is no item's. Lists of changes number theirs: tide#412. */
const listMark =
  /^\s*(?!v\.\s\p{Lu})(?:[-*+•◦▪●○■□–—―·‣⁃]|\(?(?:\d{1,3}|[۰-۹]{1,3}|[٠-٩]{1,3}|[a-z])[.)]|[a-z]{1,8}#\d{2,9})\s/u;

/** Whether a line is set as an item of a list, or as somebody's turn in a dialogue. */
export function isListLine(line: string): boolean {
  return listMark.test(line.slice(0, 40));
}

/** Whether a line opens with the point of a list, which nobody's turn has. */
export function isBulleted(line: string): boolean {
  return /^\s*[*+•◦▪●○■□‣⁃]\s/u.test(line.slice(0, 20));
}

const item = /^(?:[-*+•◦▪●○■□‣⁃]|\d{1,3}[.)])\s/u;

/** Whether a line is an item with another one directly above or below it; a long dash stands before who signs as well. */
export function isAmongItems(lines: readonly { text: string }[], index: number): boolean {
  const isItem = (at: number) => item.test(lines[at]?.text ?? '');
  return isItem(index) && (isItem(index - 1) || isItem(index + 1));
}

const numbered = /^(?<open>\[?)(?<number>\d{1,3})(?<close>[\].)]{0,2})\s?\p{L}/u;
const raised = /^[¹²³⁴-⁹]/u;

/** Whether a line is a note by its number: a small one, one in brackets, or the next one below `above`: "2 Interview with the author, 12 April 2021". */
export function isNumberedNote(line: string, above: string): boolean {
  const [own, before] = [line, above].map((text) => numbered.exec(text)?.groups);
  if (raised.test(line)) return true;
  if (own?.['open'] && own['close']?.startsWith(']')) return true;
  const isAlike = own?.['close'] === before?.['close'] && own?.['open'] === before?.['open'];
  return isAlike && Number(own?.['number']) === Number(before?.['number']) + 1;
}

/** Whether a line is somebody's turn in a dialogue, which a dash opens. */
export function isTurn(line: string): boolean {
  return /^\s*[–—―]\s/u.test(line.slice(0, 20));
}

/** Whether a line is a turn that is a sentence and no item of a list: "– We counted the boats". */
export function isSpokenTurn(line: string): boolean {
  return /^\s*[–—―]\s["“„«¿¡]?\p{Lu}/u.test(line.slice(0, 20));
}

/** Whether a line begins with a dash and a small letter, as a parenthesis does inside a sentence. */
export function goesOnAfterDash(line: string): boolean {
  return /^\s*[–—―]\s\p{Ll}/u.test(line.slice(0, 20));
}

/** The last item but one of a list in a sentence, each on a line of its own: "counting the boats; and" above "Closing the pier". */
export function endsItem(text: string, below: string): boolean {
  return /;\s(?:and|or|und|oder|et|ou|y|o|e)$/u.test(text.slice(-10)) && /^\p{Lu}/u.test(below);
}

/** So many lines in small letters are no accident of one that was cut. */
const fewestItems = 3;

/**
 * Whether lines are the items of one sentence, the first of them behind the colon that opens them: each begins with a small
 * letter and ends with a comma or a semicolon, but the last.
 */
export function areItemsOfSentence(lines: readonly string[]): boolean {
  const items = lines.slice(lines.findIndex((line) => /[:：]\s*$/u.test(line)) + 1);
  const last = items.length - 1;
  return (
    items.length >= fewestItems &&
    items.every((item, index) => /^\p{Ll}/u.test(item) && (index === last || /[,;،؛]\s*$/u.test(item)))
  );
}
