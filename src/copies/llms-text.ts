import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { grammar } from '../article/grammar.ts';

/** A link, with what is said of it. */
export interface DescribedLink {
  url: string;
  title: string;
  note?: string;
}

/** What a publication's `llms.txt` says. */
export interface LlmsFacts {
  name: string;
  description: string;
  /** How the copies are found. */
  advice: string;
  sections: { heading: string; links: DescribedLink[] }[];
}

/** Writes `llms.txt` (llmstxt.org): name, summary, and sections of links, as Markdown in which nothing can break out. */
export function llmsText({ name, description, advice, sections }: LlmsFacts): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description)] }] },
    { type: 'paragraph', children: [text(advice)] },
    ...sections.flatMap(({ heading, links }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(heading)] },
      listOf(links),
    ]),
  ];
  const root: Root = { type: 'root', children };
  return grammar.stringify(root);
}

function listOf(links: readonly DescribedLink[]): List {
  return {
    type: 'list',
    spread: false,
    children: links.map(({ url, title, note }) => {
      const link: PhrasingContent = { type: 'link', url, children: [text(title)] };
      const children = note === undefined ? [link] : [link, text(`: ${note}`)];
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
    }),
  };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
