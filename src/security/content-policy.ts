import { createHash } from 'node:crypto';

/**
 * What a page may do, in the terms of Content Security Policy Level 3: show itself in its own style, and pictures from its
 * own place. Everything else is forbidden, scripts above all. Only a tool that looks at a page connects, and it asks in
 * the page's name: Lighthouse cannot read robots.txt without `connect-src`. `file:` stands for "its own place" in a copy on a disk,
 * where no origin is equal to another.
 */
const onlyItself = {
  'default-src': "'none'",
  'img-src': "'self' data: file:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy that a page carries in its head, for hosts that send no headers; `style` is the page's only style sheet. */
export function pagePolicy(style: string): string {
  return writePolicy({ ...onlyItself, 'style-src': styleSource(style) });
}

/**
 * The policy that a server sends with every page. It names every style of the site, since a server knows no pages apart,
 * and forbids frames, which a page cannot forbid for itself.
 */
export function sitePolicy(styles: Iterable<string>): string {
  const sources = [...new Set(Array.from(styles, styleSource))].toSorted();
  return writePolicy({
    ...onlyItself,
    'img-src': "'self' data:",
    'style-src': sources.join(' ') || "'none'",
    'frame-ancestors': "'none'",
  });
}

function styleSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

function writePolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join(';');
}
