import { oneOf } from '../../text/one-of.ts';
import { namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { isSentence } from './text-signs.ts';

/** What is said of an article's own text is of the article. */
const correctionNames =
  /(?:^|[\s_-])(?:corrections?(?![\s_-]*polic)|errat(?:a|um)|editors?-?notes?|clarifications?)(?=$|[\s_-])/i;
/** The words that open it. */
const correctionLabel = new RegExp(
  String.raw`^(?:${oneOf`
  corrections?|clarifications?|editor[’']?s[’']? note|errat(?:a|um)|berichtigung|korrektur|richtigstellung
  anmerkung der redaktion|correcti(?:f|on)|rectificatif|correcci[oó]n|rectificaci[oó]n
  fe de errat(?:as|a|ores)|corre[cç][aã]o|correzione|rettifica|rectificatie|correctie|r[aä]ttelse|rettelse
  oikaisu|sprostowanie|oprava|düzeltme
  исправление|поправка|уточнение|виправлення
  اصلاح|اصلاحیه|تصحیح|تصحيح
  訂正|更正
  정정
`})(?:\s?\([^)]{1,30}\)|,? [^:：]{0,30}\d{4}|,? \p{L}{3,9}\.? \d{1,2})?\s?[:：]\s?\S`,
  'iu',
);

/** Whether a block corrects the article, by its words or by what its boxes within the column are called. */
export function isCorrection(block: Block, column: Column): boolean {
  return isCalledCorrection(block, column) || (correctionLabel.test(block.text) && isSentence(block.text));
}

/** Whether a block stands in a box that is called a correction, and is more than links. */
export function isCalledCorrection({ element, around, text, linked }: Block, column: Column): boolean {
  const inner = [element, ...around].filter((one) => !column.isOuter(one));
  return linked * 2 < text.length && inner.some((one) => correctionNames.test(namesOf(one)));
}
