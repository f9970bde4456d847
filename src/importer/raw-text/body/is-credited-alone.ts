import { judgeBreak } from '../../text/sentences/judge-break.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:(?:de|van|von|al|of|the) )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,4}";
/** Who made a picture and for whom, in brackets that end a line: "(Ilse Quarrow/Velm Packet)". */
const credit = new RegExp(`\\s[(\\[]${name} ?/ ?${name}(?: ?/ ?${name})?[)\\]]$`, 'u');
/** In words: of a picture, no more is told. */
const longest = 40;

/**
 * Whether a paragraph of one line is a picture's caption by the credit of any outlet at its end. No sentence of the text
 * may begin above it or go on below it, `above` and `below` being its neighbours.
 */
export function isCreditedAlone(text: string, above: string, below: string): boolean {
  if (!credit.test(text) || endsAsSentence(text.replace(credit, '')) || countWords(text) > longest)
    return false;
  return judgeBreak(above, text) !== 'cut' && judgeBreak(text, below) !== 'cut';
}
