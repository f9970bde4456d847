import type { Link, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isAllowedLink } from '../../article/body/unlink-forbidden.ts';
import { picturePlace } from '../../article/picture-place.ts';
import { type Finding, quoteValue } from '../../article/problem.ts';
import { meetInWord } from '../text/meet-in-word.ts';
import { mayLead } from './unlink-lost.ts';

/**
 * Turns pictures of other hosts, which no page may load, into links that say what the pictures said. A picture within a
 * link becomes that link's text; where it says nothing, a link of it alone goes too, and the finding names its address.
 * Of `noPictures`, the places of files that cannot be shown and of which their reader tells, the text alone stays.
 */
export function linkRemotePictures(body: Root, noPictures: ReadonlySet<string> = new Set()): Finding[] {
  const findings: Finding[] = [];
  const links = linksAround(body);
  visit(body, 'image', (image, index, parent) => {
    const isMissing = noPictures.has(picturePlace(image.url));
    const isRemote = !isMissing && /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(image.url);
    if (!(isRemote || isMissing) || index === undefined || !parent) return;
    const value = besideWords([image.alt, image.title].filter(Boolean).join(' '), parent as Paragraph, index);
    const text: PhrasingContent = { type: 'text', value };
    const around = links.get(image);
    const link: Link = { type: 'link', url: image.url, children: [text] };
    const { line = 1, column = 1 } = image.position?.start ?? {};
    (parent as Paragraph).children[index] =
      value === '' || around || isMissing || !mayLink(image.url) ? text : link;
    if (isMissing) return;
    const where = around ? ` within a link to ${quoteValue(around.url)}` : '';
    const message = `Unexpected picture ${quoteValue(image.url)}${where} elsewhere, expected a file beside the source, save it there if the article needs it`;
    findings.push({ line, column, rule: 'remote-picture', message, severity: 'warning' });
  });
  dropEmptyLinks(new Set(links.values()), body);
  body.children = body.children.filter((block) => !isEmpty(block));
  return findings;
}

/** What a picture says, apart from the words that it stands between. */
function besideWords(said: string, { children }: Paragraph, index: number): string {
  const [before = '', after = ''] = [children[index - 1], children[index + 1]].map((node) =>
    node ? textOf(node) : '',
  );
  const part = (left: string, right: string) => (meetInWord(left, right) ? ' ' : '');
  return said === '' ? part(before, after) : `${part(before, said)}${said}${part(said, after)}`;
}

/** Whether an entry's reader keeps a link: pictures within the address itself, and on the old site, have none. */
function mayLink(url: string): boolean {
  return isAllowedLink(url) && mayLead(url);
}

/** The link that each picture stands in. */
function linksAround(body: Root): Map<Nodes, Link> {
  const links = new Map<Nodes, Link>();
  visit(body, 'link', (link) => {
    visit(link, 'image', (image) => void links.set(image, link));
  });
  return links;
}

function dropEmptyLinks(links: ReadonlySet<Link>, body: Root) {
  visit(body, 'link', (link, index, parent) => {
    if (!links.has(link) || textOf(link) !== '' || holdsPicture(link) || index === undefined || !parent)
      return;
    (parent as Paragraph).children[index] = { type: 'text', value: '' };
  });
}

function holdsPicture(link: Link): boolean {
  let holds = false;
  visit(link, 'image', () => {
    holds = true;
  });
  return holds;
}

function isEmpty(block: Root['children'][number]): boolean {
  return (
    block.type === 'paragraph' && block.children.every((child) => child.type === 'text' && child.value === '')
  );
}
