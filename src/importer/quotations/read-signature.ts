import type { RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { opensWithName } from './names-speaker.ts';

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
