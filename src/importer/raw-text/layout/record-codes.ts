import type { LeftOut } from '../../draft.ts';
import { isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from './source-lines.ts';

const coded = /^(?<code>[A-Z]{2,3})(?:\s+(?<value>\S.*))?$/u;
/** Whose values are the article's own: section, headline, byline, day, outlet, place and text. */
const fields = new Set('SE HD BY PD SN CLM LP TD'.split(' '));
/** Whose values are the database's. */
const others = new Set('CR WC ET SC ED PG VOL LA CY CX IN NS RE CO PUB AN IPD IPC ART RF'.split(' '));
/** In lines: so near the top stands a record's head. */
const longestHead = 30;
/** So many codes are no accident. */
const fewestCodes = 5;

/**
 * Takes the codes off a database's record that has each on the line of its value, "HD Ferry returns", and leaves out the
 * lines of the database's own. Any other text stays as it is, so that a line such as "BY ORSA TINDAL" keeps its words.
 */
export function leaveOutCodes(lines: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOut[] } {
  const head = new Set(lines.slice(0, longestHead).flatMap((line) => (isCoded(line) ? [codeOf(line)] : [])));
  if (head.size < fewestCodes || !head.has('HD') || !head.has('PD'))
    return { lines: [...lines], leftOut: [] };
  const leftOut: LeftOut[] = [];
  const end = headEnd(lines);
  const last = lines.findLastIndex(({ text }) => isParagraph(text));
  const own = lines.flatMap((line, index): SourceLine[] => {
    const isOutside = isCoded(line) && (index <= end || index > last);
    if (!isOutside && !opensText(line)) return [line];
    const { code = '', value } = coded.exec(line.text)?.groups ?? {};
    const keeps = fields.has(code) && value !== undefined;
    leftOut.push({ rule: 'archive-record', line: line.line, text: keeps ? code : line.text });
    return keeps ? [{ ...line, text: value }] : [];
  });
  return { lines: own, leftOut };
}

/** The last line of a record's head: where it says that the text begins, or before the first gap. */
function headEnd(lines: readonly SourceLine[]): number {
  const text = lines.slice(0, longestHead).findIndex((line) => /^(?:LP|TD)$/u.test(codeOf(line)));
  return text === -1 ? lines.findIndex(({ afterGap }, index) => index > 0 && afterGap) - 1 : text;
}

function codeOf({ text }: SourceLine): string {
  return coded.exec(text)?.groups?.['code'] ?? '';
}

/** Whether a line is a code and its value; one alone is another layout's. */
function isCoded({ text }: SourceLine): boolean {
  const { code = '', value } = coded.exec(text)?.groups ?? {};
  return value !== undefined && (fields.has(code) || others.has(code));
}

/** "LP" and "TD", with the lead and the text below them. */
function opensText({ text }: SourceLine): boolean {
  return text === 'LP' || text === 'TD';
}
