import type { Link, Nodes, Paragraph, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isAllowedLink } from '../../article/body/unlink-forbidden.ts';
import { eachNode } from '../../article/each-node.ts';
import { picturePlace } from '../../article/picture-place.ts';
import { type Finding, quoteValue } from '../../article/problem.ts';
import { isInline } from '../proof/words.ts';
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
  const beside = leavesBeside(body);
  visit(body, 'image', (image, index, parent) => {
    const isMissing = noPictures.has(picturePlace(image.url));
    const isRemote = !isMissing && /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(image.url);
    if (!(isRemote || isMissing) || index === undefined || !parent) return;
    const leaf = beside.get(image);
    const value = besideWords([image.alt, image.title].filter(Boolean).join(' ').trim(), leaf);
    const text: Text = { type: 'text', value };
    if (leaf) leaf.node = text;
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

/** What a picture says, apart from the words that it stands between, be they in a link or in marks of their own. */
function besideWords(said: string, leaf: Leaf | undefined): string {
  const [before = '', after = ''] = [leaf?.before?.node, leaf?.after?.node].map((node) =>
    node ? textOf(node, { includeImageAlt: false }) : '',
  );
  const part = (left: string, right: string) => (meetInWord(left, right) ? ' ' : '');
  return said === '' ? part(before, after) : `${part(before, said)}${said}${part(said, after)}`;
}

/** What stands within a line and holds nothing else, with what stands beside it in its block. */
interface Leaf {
  node: Nodes;
  before?: Leaf;
  after?: Leaf;
}

function leavesBeside(body: Root): Map<Nodes, Leaf> {
  const leaves = new Map<Nodes, Leaf>();
  let before: Leaf | undefined;
  eachNode(body, (node) => {
    if (!isInline(node)) before = undefined;
    if (!isInline(node) || 'children' in node || (node.type === 'text' && node.value === '')) return;
    const leaf: Leaf = { node, ...(before ? { before } : {}) };
    if (before) before.after = leaf;
    leaves.set(node, leaf);
    before = leaf;
  });
  return leaves;
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
