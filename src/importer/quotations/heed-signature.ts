import type { RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { type Attribution, unsure } from './speaker/attribution.ts';

/** “— Orsa Tindal, mayor of Velm” */
const signature = /^(?:[—–―]|--?)\s?(\p{L}[^.!?]{1,79})$/u;

/** A speaker whom the paragraph behind a statement does not contradict: “— Somebody else” makes nobody certain. */
export function heedSignature(attribution: Attribution, behind: RootContent | undefined): Attribution {
  const [, signed] = (behind?.type === 'paragraph' && signature.exec(textOf(behind).trim())) || [];
  const { speaker } = attribution;
  if (signed === undefined || speaker === undefined || nameIn(signed) === nameIn(speaker)) return attribution;
  return unsure(`“${signed}” below may be the speaker`);
}

function nameIn(line: string): string {
  return line.split(/[,،]/u)[0]?.trim() ?? '';
}
