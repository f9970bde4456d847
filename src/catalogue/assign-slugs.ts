import { createHash } from 'node:crypto';
import { refuseSlug, slugFromTitle, slugIdentity } from '../article/slug.ts';

/**
 * Gives each name an address of its own, in any script. `names` come in the order of first publication; `kept` holds the
 * addresses that a publisher chose. When two names fold to one address, the one published first has it and the other
 * gets a mark made from its own letters, so people are never merged and no address moves when a third comes along.
 */
export function assignSlugs(
  names: Iterable<string>,
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const slugs = new Map(kept);
  const taken = new Set([...kept.values()].map(slugIdentity));
  for (const name of names) {
    if (slugs.has(name)) continue;
    const plain = slugFromTitle(name);
    const isFree = refuseSlug(plain) === undefined && !taken.has(slugIdentity(plain));
    const slug = isFree ? plain : [plain, markOf(name)].filter(Boolean).join('-');
    slugs.set(name, slug);
    taken.add(slugIdentity(slug));
  }
  return slugs;
}

function markOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}
