import { holdsDate } from '../../dates/find-dates.ts';
import { isParagraph } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { fewestParagraphs } from './below-text.ts';

/** What a page prints below each article to link to it: Permalink packet.example/a101. A copy may glue the words together. */
const permanentLink = /^(?<label>\p{L}[\p{L}\s:-]{2,40}\.[\p{L}\p{N}.-]{2,30})(?<path>\/\S{2,80})$/u;
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;

/**
 * The whole articles that a page prints below the one that was copied, from its own link on: each has below its headline its
 * day, its time and its address, and ends with that again. The entries of a report that goes on all day have it once.
 */
export function findNextArticles(lines: readonly SourceLine[]): readonly SourceLine[] {
  const links = lines.flatMap(({ text }, index) => {
    const { label, path } = (text.includes('/') && permanentLink.exec(text)?.groups) || {};
    return label && path ? [{ label, path, index }] : [];
  });
  const [first, ...others] = links.filter(({ label }) => label === links[0]?.label);
  if (!first || others.length === 0) return [];
  if (lines.slice(0, first.index).filter(isText).length < fewestParagraphs) return [];
  const areArticles = others.every(({ path, index }, at) => {
    const start = others[at - 1]?.index ?? first.index;
    return isArticle(lines.slice(start + 1, index), path);
  });
  return areArticles ? lines.slice(first.index) : [];
}

function isArticle(lines: readonly SourceLine[], path: string): boolean {
  const start = lines.findIndex(({ text }) => text.endsWith(path) && clock.test(text) && holdsDate(text));
  return start !== -1 && lines.slice(start + 1).filter(isText).length > 1;
}

function isText({ text }: SourceLine): boolean {
  return isParagraph(text);
}
