import { countWords } from '../../text/line-shape.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { keyOf, longestKicker } from './candidates.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** Takes the outlet off a headline as pages give it in their title: "Ferry returns to Port Velm | Velm Packet". */
export function withoutSiteName(text: string): { title: string; siteName?: string } {
  const [, title = '', name = ''] = /^(.{12,}?)\s+[|–—-]+\s+([^|–—]{2,40})$/u.exec(text) ?? [];
  const isOutlet = /^\p{Lu}|^\d|[\u0600-\u06FF]/u.test(name) && looksLikeOutlet(name);
  const isSite = (isOutlet || hostName.test(name)) && countWords(title) >= 3;
  return isSite ? { title, siteName: name } : { title: text };
}

/** VelmPacket.com, velm.example: the address by which a site calls itself. */
const hostName = /^(?:[\w-]+\.)+(?:com|org|net|info|news|tv|example|[a-z]{2}(?<!js))$/iu;

const separator = /\s+[|–—-]+\s+/gu;

/** Takes off a window's title what stands behind the headline, where a line below or two say that one alone. */
export function withoutToldSite(headline: Headline, groups: readonly LineGroup[]): Headline {
  const {
    title,
    siteName,
    groups: [own],
  } = headline;
  if (!title || siteName || !own) return headline;
  const below = groups.slice(groups.indexOf(own) + 1).map(({ text }) => keyOf(text));
  const told = new Set([...below, ...below.map((key, index) => key + (below[index + 1] ?? ''))]);
  for (const { 0: sign, index } of title.matchAll(separator)) {
    const alone = title.slice(0, index);
    if (countWords(alone) > longestKicker && told.has(keyOf(alone)))
      return { ...headline, title: alone, siteName: title.slice(index + sign.length) };
  }
  return headline;
}
