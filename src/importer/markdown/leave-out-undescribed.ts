import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, quoteValue } from '../../article/problem.ts';
import { dropEmpty } from './drop-empty.ts';
import { removeInline } from './remove-inline.ts';

/**
 * Takes pictures without a description out of a body, since an entry shows none and nothing may be invented; what a
 * picture's title says describes it too. Each is a finding with its place, so that an editor can describe it.
 */
export function leaveOutUndescribed(body: Root): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'image', (image, index, parent) => {
    if ((image.alt ?? '').trim() !== '' || index === undefined || !parent) return undefined;
    if (image.title) {
      image.alt = image.title;
      return undefined;
    }
    const { line = 1, column = 1 } = image.position?.start ?? {};
    const message = `Unexpected picture ${quoteValue(image.url)} without a description, expected what it shows, write ![description](${image.url}) where it belongs`;
    findings.push({ line, column, rule: 'picture', message, severity: 'warning' });
    removeInline((parent as Paragraph).children, index);
    return index;
  });
  if (findings.length > 0) dropEmpty(body);
  return findings;
}
