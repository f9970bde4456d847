import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRank, isRankedRole, isRoleAlone } from '../../names/roles.ts';
import { isShouted } from '../../text/line-shape.ts';

/** In words. */
const longestName = 3;

/**
 * Reads a name, and what its bearer does from a rank to its last word, with whatever desk between: Orsa Tindal Deputy Content
 * Hub Director; Orsa Tindal Senior Bridges and Rivers Reporter. Without a rank nobody knows where the name ends.
 */
export function readNameBeforeRank(segment: string): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const at = words.findIndex((word, index) => index > 1 && index <= longestName && isRank(word));
  const [name, role] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  // "X Senior Reporter and Y Deputy Editor" are two.
  const isOne = words.slice(at, -1).every((word) => !isRoleAlone(word));
  const isNamed = at !== -1 && isRankedRole(role) && isOne && looksLikePersonName(name);
  if (isNamed) return [author(name, 'person'), other('role', role)];
  const isUnranked = words.length > longestName && isRoleAlone(words.at(-1) ?? '');
  return isUnranked && looksLikePersonName(segment) ? [other('byline', segment)] : undefined;
}

/** "ORSA TINDAL Packet Staff Writer": a name in capitals ends where they do, before the paper that its bearer writes for. */
export function readShoutedName(words: readonly string[]): HeaderPart[] | undefined {
  const end = words.findIndex((word) => !isShouted(word));
  const [name, role] = [words.slice(0, end).join(' '), words.slice(end).join(' ')];
  const isOfPaper =
    /^(?:\p{Lu}\S+\s){1,3}(?:Staff(?:\s\p{Lu}\p{Ll}+)?|(?:Writ|Report)er|Correspondent)$/u.test(role);
  if (end < 2 || end > longestName || !isOfPaper || !looksLikePersonName(name)) return undefined;
  return [author(name, 'person'), other('role', role)];
}
