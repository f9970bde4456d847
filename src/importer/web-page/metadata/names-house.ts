import { looksLikeOutlet } from '../../names/agencies.ts';
import { isSectionName } from '../../names/section-names.ts';
import { partsOf } from './title-parts.ts';

/** VelmLeader.example, Packet.example: Harbour: a site that is called by its address, and its section. */
const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,7}(?:[:：]\s\p{L}+)?$/u;

/** Whether a title says nothing but who published it, and where in the paper: Velm Packet, Sport, Harbour News - Packet.example. */
export function namesHouse(title: string): boolean {
  const isName = (text: string) => isSectionName(text) || looksLikeOutlet(text) || host.test(text);
  return isName(title) || partsOf(title).some(([head, tail]) => isName(head) && isName(tail));
}
