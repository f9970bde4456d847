import { tellJoin } from '../../changes/tell-join.ts';
import type { RepairMade } from '../../draft.ts';
import { spaceBetween } from '../../text/sentences/join-text.ts';
import type { Headline } from './headline.ts';

/** Tells each word of a headline, or of its standfirst, that a wrap broke in a script without spaces. */
export function joinsOf({ groups, standfirst }: Headline): RepairMade[] {
  const repairs: RepairMade[] = [];
  for (const { lines } of standfirst ? [...groups, standfirst] : groups)
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]?.text;
      if (above !== undefined && spaceBetween(above, line.text) === '') tellJoin(repairs, above, line);
    }
  return repairs;
}
