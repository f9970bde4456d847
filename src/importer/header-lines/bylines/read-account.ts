import { furnitureOf } from '../../furniture/kinds.ts';
import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isNobody } from '../../names/agencies.ts';

/** The name of an account, and behind a bar what else stands in its line. */
export function readAccount(text: string): HeaderPart[] | undefined {
  const [, name = '', rest = ''] =
    /^(\p{Ll}[\p{Ll}\p{N}_-]{2,19})(?:\s+[|·]\s+(.{2,60}))?$/u.exec(text) ?? [];
  const beside = furnitureOf(rest, 'edges');
  if (name === '' || (rest !== '' && !beside)) return undefined;
  const signs = isNobody(name) ? 'desk' : 'person';
  const who = author(name, signs);
  return beside ? [who, other(beside.rule, rest)] : [who];
}
