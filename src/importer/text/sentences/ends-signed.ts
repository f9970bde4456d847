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
