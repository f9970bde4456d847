/** Marks that end a sentence or announce what follows, in the scripts of newspapers. */
const endMark = /[.!?…:;。．！？：；؟۔؛।॥።፡։]$/u;
/** What may stand after such a mark and still belong to its sentence. */
const afterEnd = /[\p{Pe}\p{Pf}\p{Pi}"'*)\]\u200C-\u200F\s]+$/u;
/** Abbreviations after which a sentence goes on, since a name or a number follows. */
const openAbbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Mme|Mlle|Hr|Fr|Sr|Sra|vs|Nr)\.$/u;

/** Whether a text ends where a sentence ends; an abbreviation that wants a name after it does not end one. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-60).replace(afterEnd, '');
  return endMark.test(end) && !openAbbreviation.test(end);
}

/** Whether a text ends inside a sentence beyond doubt: after a comma or an abbreviation that wants a name. */
export function endsInside(text: string): boolean {
  const end = text.slice(-60).trimEnd();
  return /[,،、，]$/u.test(end) || openAbbreviation.test(end);
}
