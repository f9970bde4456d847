import { cacheControl, responseHeaders } from '../security/response-headers.ts';

/** The longest line that Cloudflare Pages reads, in characters. */
const longestLine = 2_000;

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read. Both join the values of rules that overlap, so each
 * header is in one rule; pages get `Cache-Control: public, max-age=0, must-revalidate` from both by themselves. Throws when
 * a line is too long for Cloudflare, which would ignore it.
 */
export function writeHeadersFile(policy: string): string {
  const everywhere = Object.entries(responseHeaders(policy)).map(([name, value]) => `  ${name}: ${value}`);
  const tooLong = everywhere.find((line) => line.length > longestLine);
  if (tooLong) {
    const length = `${tooLong.length} characters in a line of _headers`;
    throw new Error(`Unexpected ${length}, expected at most ${longestLine}, let more pages share a style`);
  }
  const lines = ['/*', ...everywhere, '/assets/*', `  Cache-Control: ${cacheControl.assets}`];
  return `${lines.join('\n')}\n`;
}
