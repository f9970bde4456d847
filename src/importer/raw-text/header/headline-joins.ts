import { firstWords, lastWords } from '../../changes/change-made.ts';
import type { RepairMade } from '../../draft.ts';
import { spaceBetween } from '../../text/sentences/join-text.ts';
import type { Headline } from './headline.ts';

/** Tells each word of a headline, or of its standfirst, that a wrap broke in a script without spaces. */
export function joinsOf({ groups, standfirst }: Headline): RepairMade[] {
  return [...groups, ...(standfirst ? [standfirst] : [])].flatMap(({ lines }) =>
    lines.flatMap(({ text, line }, index) => {
      const above = lines[index - 1]?.text;
      if (above === undefined || spaceBetween(above, text) !== '') return [];
      const [last, first] = [lastWords(above), firstWords(text)];
      return [{ rule: 'join-wrapped-lines', line, before: `${last}\n${first}`, after: last + first }];
    }),
  );
}
