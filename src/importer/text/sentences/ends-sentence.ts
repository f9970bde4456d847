/** The marks that end a sentence which tells something, in the scripts of newspapers: for a class of a pattern. */
export const fullStops = '.。．۔।॥።։။។៕།༎';

/** What may stand behind the mark that ends a sentence and still belong to it: a mark that a wrong encoding lost, the number of a note. */
const afterEnd = `(?:[\\p{Pe}\\p{Pf}\\p{Pi}"'*)\\]\\u200C-\\u200F\\uFFFD\\s¹²³⁴-⁹⁰]|\\[\\w{1,3}\\])*`;
/** Marks that end a sentence or announce what follows, in the scripts of newspapers. */
const endMark = new RegExp(`(?<=[${fullStops}!?…:;！？：；؟؛፡]${afterEnd})`, 'uy');

/** After these a sentence goes on, since a name or a number follows. */
const openAbbreviation =
  '(?<=(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Mme|Mlle|Hr|Fr|Sr|Sra|vs|Nr)\\.';
const openEnd = new RegExp(`${openAbbreviation}${afterEnd})`, 'uy');
const insideEnd = new RegExp(`(?<=[,،、，]\\s*)|${openAbbreviation}\\s*)`, 'uy');

/** Whether a text ends where a sentence ends; an abbreviation that wants a name after it does not end one. */
export function endsSentence(text: string): boolean {
  return endsWith(endMark, text) && !endsWith(openEnd, text);
}

/** Whether a text ends inside a sentence beyond doubt: after a comma or an abbreviation that wants a name. */
export function endsInside(text: string): boolean {
  return endsWith(insideEnd, text);
}

/** Whether a text's last letter is of a script whose sentences have no mark at their end. */
export function hasNoStop(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}][^\p{L}]*$/u.test(text.slice(-40));
}

/** Looks back from a text's end, so that a long one takes no longer; `pattern` is sticky and only looks behind. */
function endsWith(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
