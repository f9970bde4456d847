/** In characters: a name, an office and where it is held. */
const longest = 160;
const joints = /^(?:of|for|and|the|at|in|de|du|des|et|der|die|des|von|und|van|del|la|y|&)$/u;

/**
 * Whether a text ends with a quotation and the name of whoever said it, “…” Orsa Tindal, General Manager, Velm Works: nothing
 * in small letters that could be a verb stands behind the quotation, so that no sentence has begun there.
 */
export function endsSigned(text: string): boolean {
  const end = text.slice(-longest);
  const [, signature = ''] = /[.!?…]["”“»]\s(\p{Lu}[^"“”„«»]*)$/u.exec(end) ?? [];
  const words = signature.split(/,?\s+/u);
  return signature.includes(',') && words.every((word) => /^\p{Lu}/u.test(word) || joints.test(word));
}

/** In characters: the name of an account, the account and the day. */
const longestSignature = 160;
const atEnd = /[–—-]\s.{1,80}\(@\w{2,30}\)\s(?=[^()]{0,24}\d{4})[\p{L}\p{M}\d\s,.]{6,28}$/u;
const alone = /^[—–-]{1,2}\s?\S.{0,60}\(@\w{1,30}\)\s\S.{3,40}$/u;

/** Whether a text is the end of a network's post that an article shows: "… — Orsa Tindal (@orsa_tindal) April 15, 2021". */
export function endsPost(text: string): boolean {
  return atEnd.test(text.slice(-longestSignature).trimEnd());
}

/** Whether a line says no more than who wrote such a post, and when. */
export function isPostSignature(line: string): boolean {
  return alone.test(line);
}
