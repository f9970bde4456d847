import type { Root, Text } from 'mdast';
import { grammar } from '../../article/grammar.ts';
import type { DraftFields } from '../draft.ts';
import { writeFields } from './write-fields.ts';

/** How entries are written, where Markdown leaves a choice. */
const style = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
} as const;

/** An address of mail in angle brackets is a link also when it begins with a digit, which the writer does not know. */
const unsafe = [{ character: '<', after: '[^\\s<>@]{1,64}@', inConstruct: 'phrasing' as const }];

/** A text without any mark that Markdown could mistake, as most are: the writer would ask forty questions of each. */
const plain = /^[\p{L}“‘"'](?:[\p{L}\p{M}\p{N} ,.;:?%“”‘’"'–—]|(?<=\p{L})-(?=\p{L}))*[\p{L}\p{N}.,;:?”’"']$/u;

const writer = grammar()
  .data('settings', {
    ...style,
    unsafe,
    handlers: {
      text: ({ value }: Text, _, state, info) => (plain.test(value) ? value : state.safe(value, info)),
    },
  })
  .freeze();

/**
 * An entry as it lies on disk: frontmatter, a blank line, the body as Markdown in which every mark that Markdown could
 * mistake is escaped. Whether it reads back is for `verifyEntry` to say.
 */
export function writeEntry(fields: DraftFields, body: Root): string {
  return `---\n${writeFields(fields)}\n---\n\n${writer.stringify(body)}`;
}
