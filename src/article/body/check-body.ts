import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hasHiddenCharacter } from '../hidden-characters.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';
import { findHtml } from './find-html.ts';
import { findLooseSpeakers } from './find-loose-speakers.ts';
import { findUnreadLinks } from './find-unread-links.ts';
import { inlineReferences } from './inline-references.ts';
import { keepAllText } from './keep-all-text.ts';
import { keepNumbers } from './keep-numbers.ts';
import { levelHeadings } from './level-headings.ts';
import { unlinkForbidden } from './unlink-forbidden.ts';

/**
 * Checks a body against what a page can show, and changes the tree where the page shows it differently from what was
 * written, with a warning for each change. `text` is the whole entry, for places.
 */
export function checkBody(body: Root, text: string): Finding[] {
  const unshown = /\]:|\|/.test(text) ? keepAllText(body, text) : [];
  if (text.includes(']:')) inlineReferences(body);
  return [
    ...unshown,
    ...(/^[\s>*+-]*\d{1,9}[.)]\s/m.test(text) ? keepNumbers(body, text) : []),
    ...findMissingText(body, text),
    // Walks through a long text are dear, and most texts have none of what these look for.
    ...(text.includes('&') ? findSpeltCharacters(body) : []),
    ...(text.includes('![') ? findPictureProblems(body) : []),
    ...(text.includes('](') ? findUnreadLinks(body, text) : []),
    ...(text.includes('>') ? findLooseSpeakers(body, text) : []),
    ...(text.includes('<') ? findHtml(body, text) : []),
    ...(/[\]<]/.test(text) ? unlinkForbidden(body) : []),
    ...levelHeadings(body),
  ];
}

function findMissingText(body: Root, text: string): Finding[] {
  const isText = (block: Nodes) => /[\p{L}\p{N}]/u.test(textOf(block, { includeImageAlt: false }));
  if (body.children.some(isText)) return [];
  const line = text.trimEnd().split('\n').length;
  const message = 'Unexpected end of file, expected the text of the article below the frontmatter';
  return [{ line, column: 1, rule: 'no-text', message, severity: 'error' }];
}

/** Characters that are hidden in the file as `&#8238;` and appear only on the page. */
function findSpeltCharacters(body: Root): Finding[] {
  const findings: Finding[] = [];
  visit(body, (node) => {
    const values = [
      'value' in node ? node.value : '',
      'alt' in node ? node.alt : '',
      'title' in node ? node.title : '',
    ];
    if (!values.some((value) => hasHiddenCharacter(value ?? ''))) return;
    const message = 'Unexpected reference to a hidden character, expected printable text, delete it';
    findings.push(findingAt(node, 'error', 'hidden-character', message));
  });
  return findings;
}

function findPictureProblems(body: Root): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'image', (image) => {
    if ((image.alt ?? '').trim() !== '') return;
    const message =
      'Unexpected picture without a description, expected what it shows, write ![description](file)';
    findings.push(findingAt(image, 'error', 'no-alt', message));
  });
  return findings;
}
