import type { Foreign } from './parse-frontmatter.ts';
import { type FieldRead, nothingSaid, oneText } from './said.ts';

/** What keeps an article off the site in other systems. */
export function readDraft(keys: Readonly<Record<string, Foreign>>): FieldRead<boolean> {
  const switches: [key: string, isSwitch: RegExp, isDraft: RegExp][] = [
    ['draft', /^(?:true|false)$/i, /true/i],
    ['published', /^(?:true|false)$/i, /false/i],
    ['publish', /^(?:true|false)$/i, /false/i],
    ['private', /^(?:true|false)$/i, /true/i],
    ['status', /^(?:draft|private|pending|future|publish(?:ed)?)$/i, /^(?!publish)/i],
  ];
  const found = switches.filter(([key, isSwitch]) => isSwitch.test(oneText(keys[key]) ?? ''));
  const isDraft = found.some(([key, , isOn]) => isOn.test(oneText(keys[key]) ?? ''));
  return { ...nothingSaid(), ...(isDraft ? { value: true } : {}), used: found.map(([key]) => key) };
}
