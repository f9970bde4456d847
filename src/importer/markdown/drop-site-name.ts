import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LeftOut } from '../draft.ts';

/** What parts a headline from the name of its site in the title of a window. */
const behind = /^\s+[-–—|·•:]\s+\S/u;

/**
 * Shortens a first heading that says the title of a window, as clippers write it above the text, to the headline that another
 * heading says alone: `# Mill burns - Velm Courier` above `# Mill burns`, which goes. Changes the body.
 */
export function dropSiteName(body: Root): LeftOut[] {
  const [first] = body.children;
  if (first?.type !== 'heading' || first.depth !== 1) return [];
  const said = plain(first);
  const again = body.children.find((block) => {
    const text = block.type === 'heading' && block !== first ? plain(block) : '';
    return text !== '' && said.startsWith(text) && behind.test(said.slice(text.length));
  });
  if (again?.type !== 'heading') return [];
  const text = plain(again);
  first.children = [{ type: 'text', value: text }];
  body.children = body.children.filter((block) => block !== again);
  return [
    {
      rule: 'site-name',
      line: lineOf(first),
      text: said.slice(text.length).replace(behind, (own) => own.slice(-1)),
    },
    { rule: 'repeated-headline', line: lineOf(again), text },
  ];
}

function plain(heading: Heading): string {
  return textOf(heading, { includeImageAlt: false }).trim().replace(/\s+/gu, ' ');
}

function lineOf({ position }: Heading): number {
  return position?.start.line ?? 1;
}
