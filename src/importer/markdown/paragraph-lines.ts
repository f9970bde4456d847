import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The lines of a paragraph that hold something, without their marks and the white space around them. */
export function paragraphLines(paragraph: Paragraph): string[] {
  return paragraph.children
    .map((child) => (child.type === 'break' ? '\n' : textOf(child, { includeImageAlt: false })))
    .join('')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '');
}
