/** Scripts of India, which have no capitals, but spaces between words. */
const scripts = 'Devanagari Bengali Gujarati Gurmukhi Tamil Telugu Kannada Malayalam'.split(' ');
const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}\\u200C\\u200D.]`;
const name = new RegExp(`^${letter}{2,}(?:\\s${letter}{2,}){1,3}$`, 'u');
const byline = new RegExp(`^${letter}+(?:(?:,?\\s|\\s[|｜]\\s)${letter}+){1,4}$`, 'u');

/** Whether a text behind a byline's label can be a name in a script of India: विनोद कुशवाहा. */
export function looksLikeUncasedName(text: string): boolean {
  return name.test(text);
}

/** Whether a line without a label may be a name and a place in such a script; nothing tells a name from other words. */
export function mayBeUncasedByline(text: string): boolean {
  return byline.test(text);
}
