import type { Link, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, quoteValue } from '../../article/problem.ts';

/** Turns pictures of other hosts, which no page may load, into links that say what the pictures said. */
export function linkRemotePictures(body: Root): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'image', (image, index, parent) => {
    if (!/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(image.url) || index === undefined || !parent) return;
    const value = [image.alt, image.title].filter(Boolean).join(' ');
    const link: Link = { type: 'link', url: image.url, children: [{ type: 'text', value }] };
    const { line = 1, column = 1 } = image.position?.start ?? {};
    (parent as Paragraph).children[index] = value === '' ? { type: 'text', value: '' } : link;
    const message = `Unexpected picture ${quoteValue(image.url)} elsewhere, expected a file beside the source, save it there if the article needs it`;
    findings.push({ line, column, rule: 'remote-picture', message, severity: 'warning' });
  });
  body.children = body.children.filter((block) => !isEmpty(block));
  return findings;
}

function isEmpty(block: Root['children'][number]): boolean {
  return (
    block.type === 'paragraph' && block.children.every((child) => child.type === 'text' && child.value === '')
  );
}
