import { canBeHeadline } from '../../text/line-shape.ts';
import type { LineGroup } from './line-group.ts';

/** The line whose label says that it is the headline; a mail's subject only where no other does. */
export function findLabelled(head: readonly LineGroup[]): LineGroup | undefined {
  const labelled = head.filter(({ parts }) => parts.some(({ kind }) => kind === 'title'));
  const own = labelled.filter(({ parts }) => parts.some((part) => part.kind === 'title' && !part.isMail));
  const [first] = own;
  // A window's title is the same with the site's name behind it.
  const shorter = own.find((group) => group !== first && first?.text.startsWith(group.text));
  return shorter ?? first ?? labelled[0];
}

/** A mail's subject is no headline where one stands below it, above the byline. */
export function isOfMail(labelled: LineGroup, head: readonly LineGroup[]): boolean {
  const isMail = labelled.parts.some((part) => part.kind === 'title' && part.isMail);
  const below = head.slice(head.indexOf(labelled) + 1);
  const headline = below.findIndex(({ kind, text }) => kind === 'text' && canBeHeadline(text));
  const isSigned = below.slice(headline).some(({ parts }) => parts.some(({ kind }) => kind === 'author'));
  return isMail && headline !== -1 && isSigned;
}
