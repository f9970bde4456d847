import { oneOf } from '../text/one-of.ts';
import { escaped } from './escaped-name.ts';

/** Ilse Quarrow and, before a name that ends the line. */
const colleague = '(?:\\p{Lu}[\\p{L}.’-]{0,20} ){2,4}(?:and|und|et|y|og|och|en) ';

/**
 * Whether a text speaks of a person; where it presents its author, "X is a reporter for …" or "by X", it does not, nor in a line
 * that holds the name alone or ends with it as a picture's credit.
 */
export function speaksOf(text: string, lines: string, name: string): boolean {
  const surname = name.trim().split(/\s+/u).at(-1) ?? '';
  if (!text.includes(surname)) return false;
  const full = escaped(name);
  const presents = new RegExp(
    String.raw`(?<![\p{L}])${full} (?:${oneOf`
      is|was|has been|reports|writes|ist|war|arbeitet|schreibt|est|es|è|er|är|jest
    `}) [^.]{0,160}(?:${roles})`,
    'u',
  );
  // "Orsa Tindal The author is a student": the page presents who wrote it, below a name of its own.
  if (presents.test(text) || text.includes(`${name} The author `)) return false;
  const byline = new RegExp(`(?<!\\p{L})(?:by|von|par|por|art[ií]culos de) ${full}(?![\\p{L}\\p{M}])`, 'giu');
  const credit = new RegExp(`(?:^[\\t ]*(?:${colleague})?|[/©|] ?)${full}\\)?[\\t ]*(?:$|(?=\\d))`, 'gmu');
  const spoken = lines.replace(credit, '').replace(/\s+/gu, ' ').replace(byline, '');
  return new RegExp(`(?<![\\p{L}])${escaped(surname)}(?![\\p{L}\\p{M}])`, 'u').test(spoken);
}

const roles = oneOf`
  reporter|writer|journalist|correspondent|editor|columnist|author|fellow|professor|researcher|analyst
  freelance|contributor|[Jj]ournalist|[Rr]edakt[oö]r|[Rr]edakteur|[Rr]eporter|[Vv]olont|[Aa]utor
  [Kk]orrespondent|[Gg]ründer|journaliste|correspondant|periodista|giornalista|dziennikar
`;
