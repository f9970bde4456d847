/** In characters: the name of an account, the account and the day. */
const longestSignature = 160;
const signature = /[–—-]\s.{1,80}\(@\w{2,30}\)\s(?=[^()]{0,24}\d{4})[\p{L}\p{M}\d\s,.]{6,28}$/u;

/** Whether a text is the end of a network's post that an article shows: "… — Orsa Tindal (@orsa_tindal) April 15, 2021". */
export function endsPost(text: string): boolean {
  return signature.test(text.slice(-longestSignature).trimEnd());
}
