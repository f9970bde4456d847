import type { Block } from '../page/part-blocks.ts';
import { weightOf } from './weigh-text.ts';

/** Whether a block reads like a sentence rather than a label. */
export function isProse({ text, linked }: Block): boolean {
  return weightOf(text) > 60 && linked * 2 < text.length;
}

/** Whether a text ends as sentences and quotations end; marks of direction behind it are unseen. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？؟۔।:;»”"“’)\]）」][\s\u200E\u200F]*$/u.test(text);
}

/** Whether a block is hardly more than a link. */
export function isMostlyLink({ text, linked }: Block): boolean {
  return linked > text.length * 0.6 && text.length > 3;
}
