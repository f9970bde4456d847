import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: so near stand the fields of a form, with a notice between them. */
const betweenFields = 4;

/** The number of lines above a form for comments, whose fields are marked with an asterisk: no header goes on below it. */
export function aboveForm(lines: readonly SourceLine[]): number {
  const isField = ({ text }: SourceLine) => /[\p{L})]\s\*$/u.test(text);
  const at = lines.findIndex(
    (line, index) => isField(line) && lines.slice(index + 1, index + 1 + betweenFields).some(isField),
  );
  return at === -1 ? lines.length : at;
}
