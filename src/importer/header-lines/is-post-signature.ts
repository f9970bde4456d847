const signature = /^[—–-]{1,2}\s?\S.{0,60}\(@\w{1,30}\)\s\S.{3,40}$/u;

/** Whether a line says who wrote a post that an article shows, and when: "— Orsa Tindal (@orsa) April 15, 2021". */
export function isPostSignature(line: string): boolean {
  return signature.test(line);
}
