const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

/** How wide a line is, in letters of Latin script: signs of Chinese, Japanese and Korean take the room of two. */
export function columnsOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}
