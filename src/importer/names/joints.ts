/** Words that join names, but those of one letter, which in capitals is a name's initial; a regular expression's source. */
export const longJoints = 'and|et|und|ve|og|och|oraz|dan|та|او|en|with|plus';

const word = `(?:${longJoints}|y|e|и|و|&)`;
const alone = new RegExp(`^(?:,|،|,?\\s?${word})$`, 'u');
const first = new RegExp(`^${word}\\s+(?=\\p{L})`, 'u');
const last = new RegExp(`\\s,?\\s?${word}$`, 'u');

/** Whether a line is nothing but what joins the name above it to the one below. */
export function isJoint(text: string): boolean {
  return alone.test(text);
}

/** How many characters of a line that opens with such a word are that word, and the space behind it. */
export function jointLength(text: string): number {
  return first.exec(text)?.[0].length ?? 0;
}

/** Where the word stands that ends a line so, from the space before it on; -1 where none does. */
export function jointAtEnd(text: string): number {
  return text.search(last);
}
