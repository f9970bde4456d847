/** The name of an account above a post of a network. */
const account = /^@[\w.]{2,30}$/u;
/** In lines: so much stands between that and the last of the post's buttons. */
const longestPost = 12;

/**
 * Whether a line may be a button of a post that an article shows, such as "Reply", which readers' comments have too: the
 * name of an account stands not far above. `textAt` gives the line at a place, `undefined` where there is none.
 */
export function isInPost(textAt: (index: number) => string | undefined, index: number): boolean {
  for (let at = index - 1; at >= index - longestPost; at -= 1)
    if (account.test(textAt(at) ?? '')) return true;
  return false;
}
