import { foldText } from '../../text/fold-text.ts';
import { wordsIn } from '../../proof/words.ts';
import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { quoteStart } from './quote-start.ts';

/** The words of Cicero, De finibus bonorum et malorum I 32–33, of which filler is made, and those of “Lorem ipsum”. */
const filler = new Set(
  `sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium totam rem aperiam
  eaque ipsa quae ab illo inventore veritatis et quasi architecto beatae vitae dicta sunt explicabo nemo enim ipsam quia
  voluptas aspernatur aut odit fugit consequuntur magni dolores eos qui ratione sequi nesciunt neque porro quisquam est
  dolorem ipsum dolor amet consectetur adipisci velit non numquam eius modi tempora incidunt labore dolore magnam aliquam
  quaerat ad minima veniam quis nostrum exercitationem ullam corporis suscipit laboriosam nisi aliquid ex ea commodi
  consequatur autem vel eum iure reprehenderit in voluptate esse quam nihil molestiae illum fugiat quo nulla pariatur at
  vero accusamus iusto odio dignissimos ducimus blanditiis praesentium voluptatum deleniti atque corrupti quos quas
  molestias excepturi sint occaecati cupiditate provident similique culpa officia deserunt mollitia animi id laborum
  dolorum fuga harum quidem rerum facilis expedita distinctio nam libero tempore cum soluta nobis eligendi optio cumque
  impedit minus quod maxime placeat facere possimus assumenda repellendus temporibus quibusdam officiis debitis
  necessitatibus saepe eveniet voluptates repudiandae recusandae itaque earum hic tenetur a sapiente delectus reiciendis
  voluptatibus maiores alias perferendis doloribus asperiores repellat
  lorem adipiscing elit do eiusmod tempor incididunt magna aliqua minim nostrud exercitation ullamco laboris aliquip
  commodo consequat duis aute irure cillum eu excepteur occaecat cupidatat proident mollit anim`.split(/\s+/),
);
/** In words: fewer may be quoted. */
const shortest = 10;
const leastShare = 0.85;

const rule = 'placeholder';

/** Leaves out paragraphs of filler, which stand for those that a page does not show to everybody. */
export function leaveOutPlaceholders(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  return chosen.map((one) => (one.rule === undefined && isPlaceholder(one) ? { ...one, rule } : one));
}

/** A doubt where paragraphs of filler were left out. */
export function doubtPlaceholders(chosen: readonly ChosenBlock[]): Doubt[] {
  const first = chosen.find((one) => one.rule === rule)?.block;
  if (!first) return [];
  const message = `Unexpected placeholders in place of paragraphs (${quoteStart(first.text)}), left out, expected the whole article, check that no pay wall cuts it short`;
  return [{ rule: 'cut-short', line: first.line, message }];
}

function isPlaceholder({ block: { text, around } }: ChosenBlock): boolean {
  if (around.some(({ tagName }) => tagName === 'blockquote')) return false;
  const words = wordsIn(foldText(text));
  return (
    words.length >= shortest && words.filter((word) => filler.has(word)).length >= leastShare * words.length
  );
}
