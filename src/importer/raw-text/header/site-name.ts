import { countWords } from '../../text/line-shape.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';

/** Takes the outlet off a headline as pages give it in their title: "Ferry returns to Port Velm | Velm Packet". */
export function withoutSiteName(text: string): { title: string; siteName?: string } {
  const [, title = '', name = ''] = /^(.{12,}?)\s+[|–—-]+\s+([^|–—]{2,40})$/u.exec(text) ?? [];
  const isSite = /^\p{Lu}|^\d|[\u0600-\u06FF]/u.test(name) && looksLikeOutlet(name) && countWords(title) >= 3;
  return isSite ? { title, siteName: name } : { title: text };
}
