/** Whether a line is one word and a colon, which says what stands below it: "WHO:". */
export function isLabelAlone(text: string): boolean {
  return /^\p{L}{2,20}\s?[:：]$/u.test(text);
}
