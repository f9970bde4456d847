import type { RepairMade } from '../../draft.ts';

const code = /=[\dA-F]{2}/u;
const softBreak = /=[ \t]*\n/gu;
/** An equals sign that is neither: such a text is written as it is read. */
const plainSign = /=(?![\dA-F]{2}|[ \t]*(?:\n|$))/u;
/** A letter of several bytes in UTF-8, which formulas such as a=10 never make. */
const letter = /=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]|F[0-4])=[89AB][\dA-F]/u;
const controls = /[^\P{Cc}\t\n\r]/u;

/**
 * What a text says that still has the coding of mails (quoted-printable; RFC 2045, 6.7), with the first word that it changes;
 * `undefined` for a text that may have its signs for other reasons.
 */
export function readQuotedPrintable(text: string): { text: string; repair: RepairMade } | undefined {
  if (!code.test(text) || plainSign.test(text) || /\P{ASCII}/u.test(text)) return undefined;
  if (text.search(softBreak) === -1 && !letter.test(text)) return undefined;
  const decoded = text.replace(softBreak, '').replace(/(?:=[\dA-F]{2})+/gu, decode);
  if (controls.test(decoded)) return undefined;
  const at = text.search(code);
  const start = text.lastIndexOf(' ', at) + 1;
  const [before = ''] = /^\S+/u.exec(text.slice(Math.max(start, text.lastIndexOf('\n', at) + 1))) ?? [];
  const line = text.slice(0, at).split('\n').length;
  const after = before.replace(/(?:=[\dA-F]{2})+/gu, decode);
  return { text: decoded, repair: { rule: 'quoted-printable', line, before, after } };
}

function decode(codes: string): string {
  const bytes = Uint8Array.from(codes.slice(1).split('='), (byte) => Number.parseInt(byte, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
