/** What TeX reads as a command, and how each is written as a character. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes a text so that TeX prints it as it is; letters of every script stay, as all TeX programs read UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (character) => commands[character] ?? `\\${character}`);
}
