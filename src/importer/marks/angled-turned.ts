/** Angled marks with the white space of French inside the quotation: one that opens as `»`, and one that closes as `«`. */
const turnedOpening = /^»[ \u00A0\u2009\u202F]\S/u;
const turnedClosing = /\S[ \u00A0\u2009\u202F]«$/u;

/**
 * Whether every angled mark of a French article is turned, “» texte «” for “« texte »”: each paragraph that has some opens
 * and closes its quotations so, with the spaces inside, and a colon or what ends a sentence tells which side is which. A
 * quotation that runs on from the paragraph above, “fin », dit-il. « Suite”, is none of these.
 */
export function areAngledTurned(texts: readonly string[], language: string): boolean {
  if (!/^fr(?:-|$)/u.test(language)) return false;
  const marked = texts.filter((text) => /[«»]/u.test(text));
  return marked.some(tellsSides) && marked.every(hasTurnedPairs);
}

function hasTurnedPairs(text: string): boolean {
  const marks = [...text.matchAll(/[«»]/gu)];
  const isTurned = marks.every(({ 0: mark, index }, at) => {
    if (at % 2 === 0) return mark === '»' && turnedOpening.test(text.slice(index, index + 3));
    return mark === '«' && turnedClosing.test(text.slice(Math.max(0, index - 2), index + 1));
  });
  return isTurned && marks.length % 2 === 0 && !/»\s?[.,;)]|[(]\s?«|^\s*«|»\s*$/u.test(text);
}

function tellsSides(text: string): boolean {
  return /:\s»\s|«(?:\s?[.,;)]|\s*$)|^\s*»/u.test(text);
}
