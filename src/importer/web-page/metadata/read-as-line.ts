import { isUnread, readLabelledByline } from '../../header-lines/bylines/read-byline.ts';
import { isAgency } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import type { BylineFacts, SeenByline } from './seen-bylines.ts';
import { isPersonName, mayEndWithPlace, trimByline } from './split-names.ts';

/** A byline that says more than names, as header lines of raw text are read: By Orsa Tindal in Port Velm. */
export function readAsLine(byline: string, { told }: BylineFacts): Omit<SeenByline, 'certainty'> {
  const bare = byline.slice(labelLength(byline, true));
  const parts = readLabelledByline(labelLength(byline) > 0 ? byline : `By ${bare}`, told) ?? [];
  const signing = (kind: 'person' | 'agency') =>
    parts.flatMap((part) => (part.kind === 'author' && part.signs === kind ? [part.text] : []));
  const isCertain = !mayEndWithPlace(trimByline(byline)) && !parts.some(isUnread);
  const names = !isCertain ? [] : signing('person').filter(isPersonName);
  const agencies = names.length > 0 ? signing('agency').filter(isAgency) : [];
  const isEmpty = names.length === 0 && byline.length > labelLength(byline);
  // Beside the letters of a desk a byline may have a name: vbc / Orsa Tindal — VPA.
  const isName = (piece: string) => piece.includes(' ') && looksLikePersonName(piece);
  const isUnclear = labelLength(byline) > 0 || byline.split(/\s*[/|—–]\s*/u).some(isName);
  return { names, agencies, ...(isEmpty && isUnclear ? { unread: byline.replace(/[\s|,]+$/u, '') } : {}) };
}
