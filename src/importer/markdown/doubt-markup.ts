import type { Root } from 'mdast';
import { eachNode } from '../../article/each-node.ts';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';
import { oneOf } from '../text/one-of.ts';

/** Tags, and the short codes by which Hugo, Jekyll, WordPress, Obsidian and MkDocs set what Markdown cannot say. */
const markup = new RegExp(
  oneOf`
  </?[a-z][a-z\d-]*(?=[\s/>])[^<>]{0,300}>|<!--.{0,300}?(?:-->|$)|<[!?][a-z[]|\{\{.{1,300}?\}\}
  \{%.{1,300}?%\}|\[/?(?:audio|caption|embed|gallery|playlist|video)\b[^\]]{0,300}\]|!?\[\[[^[\]]{1,300}\]\]
  ^:{3,}[ \t]*[a-z{].{0,300}$|^(?:\[![a-z]{1,20}\]|!{3}[ \t]+[a-z]+)|^\[toc\]$|(?<![=\S])==(?=\S)[^=\n]{1,300}==(?![=\p{L}])
`,
  'gimu',
);

/** One doubt about all the markup of other systems that a body shows as text, with the first of it. */
export function doubtMarkup(body: Root): Doubt[] {
  let [count, line, first] = [0, 1, ''];
  eachNode(body, (node) => {
    if (node.type !== 'text' || !/[<{[:!=]/u.test(node.value)) return;
    const found = node.value.match(markup) ?? [];
    if (count === 0 && found[0]) {
      first = found[0];
      const above = node.value.slice(0, node.value.indexOf(first)).split('\n').length - 1;
      line = (node.position?.start.line ?? 1) + above;
    }
    count += found.length;
  });
  if (count === 0) return [];
  const others = count > 1 ? ` and ${count - 1} more` : '';
  const message = `Unexpected markup ${quoteValue(first)}${others} of another system, expected Markdown, it is shown as text: delete or rewrite it in the entry`;
  return [{ rule: 'markup-shown', line, message }];
}
