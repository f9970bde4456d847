import { isAlike } from '../../text/comparable.ts';
import type { TitleClaim } from './headline-in.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import { lettersOf, partsOf } from './title-parts.ts';

/**
 * Cuts the outlet's name, and what stands beside it, off the ends of a headline. A sign within the headline may be the one
 * that parts it from the outlet, so that the part which another claim has goes before: Ferry returns – Quay stays | Velm.
 */
export function cutOutlet(text: string, claims: readonly TitleClaim[], outlet: Outlet): string {
  const parts = partsOf(text).filter(([head, tail]) => head !== '' && tail !== '');
  for (const [at, [head, tail]] of parts.entries()) {
    const isOutlet = tail.split(/\s*[|｜ㅣ│•·]\s*|\s+[-–—]\s+/u).some((part) => isOutletName(part, outlet));
    if (isClaimed(head, claims)) return head;
    if (isOutlet) return parts.slice(at).find(([longer]) => isClaimed(longer, claims))?.[0] ?? head;
    if (isOutletName(head, outlet)) return cutOutlet(tail, claims, outlet);
    if (isClaimed(tail, claims) && !isStatedWhole(text, claims)) return tail;
  }
  return withoutBracket(text, claims);
}

function isClaimed(part: string, claims: readonly TitleClaim[]): boolean {
  return lettersOf(part) > shortestClaim && claims.some((claim) => isAlike(claim.text, part));
}

/** In letters: what is shorter may be a section's name. */
const shortestClaim = 12;

/** Whether readers see a kicker and its headline, and both the article's record and that for sharing have them as one. */
function isStatedWhole(text: string, claims: readonly TitleClaim[]): boolean {
  const weights = claims.filter((claim) => isAlike(claim.text, text)).map(({ weight }) => weight);
  return weights.includes(3) && weights.includes(2) && weights.some(isSeen);
}

/** Records name the paper, or what else the page offers, in a bracket that readers do not see behind the headline. */
function withoutBracket(text: string, claims: readonly TitleClaim[]): string {
  const [, head = ''] = /^(.+?)\s*(?:\([^()]+\)|（[^（）]+）)$/u.exec(text) ?? [];
  return claims.some((claim) => isSeen(claim.weight) && isAlike(claim.text, head)) ? head : text;
}

/** Whether a claim weighs as much as what readers see and no record does. */
function isSeen(weight: number): boolean {
  return weight > 3;
}
