import type { RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { opensWithName } from './names-speaker.ts';
import { type Attribution, unsure } from './speaker/attribution.ts';

/** “— Orsa Tindal, mayor of Velm” */
const signature = /^(?:[—–―]|--?)\s?(\p{L}[^.!?]{1,79})$/u;

/** What stands behind a dash and nothing else, so that it may say whose the words before it are. */
export function readSignature(text: string): string | undefined {
  return signature.exec(text.trim())?.[1];
}

/** The signature that a paragraph is; `undefined` where a block is more or something else. */
export function signatureIn(block: RootContent | undefined): string | undefined {
  return block?.type === 'paragraph' ? readSignature(textOf(block)) : undefined;
}

/** A signature that opens with a person's name. */
export function isOfPerson(signed: string | undefined): signed is string {
  return signed !== undefined && opensWithName(signed);
}

/** The name in a speaker's line, without what is told of its owner. */
export function nameIn(line: string): string {
  return line.split(/[,،]/u)[0]?.trim() ?? '';
}

/** Who speaks according to a lead-in and to the signature behind the statement, and whether the signature told it. */
export interface Signed {
  attribution: Attribution;
  isTaken: boolean;
}

/**
 * A signature names the speaker where the lead-in names nobody, or tells less of the same person; otherwise “— Somebody else”
 * makes nobody certain.
 */
export function heedSignature(attribution: Attribution, signed: string | undefined): Signed {
  const { speaker, isSpeech } = attribution;
  if (signed === undefined || !isSpeech) return { attribution, isTaken: false };
  const isSame = speaker === undefined || nameIn(signed) === nameIn(speaker);
  const tellsMore = speaker === undefined || speaker === signed || nameIn(signed) !== signed;
  if (isSame && tellsMore && isOfPerson(signed))
    return { attribution: { isSpeech, speaker: signed }, isTaken: true };
  return {
    attribution: isSame ? attribution : unsure(`“${signed}” below may be the speaker`),
    isTaken: false,
  };
}
