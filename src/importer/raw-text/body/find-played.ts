import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: so near above its button a video's headline stands, as the link of a box or more. */
const nearest = 5;
const button = /^play video: (?<headline>.{3,160})$/iu;

/**
 * The headline of a video above the button that names it for those who do not see it: "Ferry returns" / "Play video: Ferry
 * returns".
 */
export function findPlayed(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [index, { text }] of lines.entries()) {
    const headline = button.exec(text)?.groups?.headline;
    const above = headline ? lines.slice(Math.max(0, index - nearest), index) : [];
    for (const line of above) if (line.text === headline) found.add(line);
  }
  return found;
}
