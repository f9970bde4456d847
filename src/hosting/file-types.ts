/**
 * The kinds of files that a site can hold: their ending, their media type (IANA), and whether they are text. Servers'
 * own lists differ by age, and a file of an unknown type is offered for saving instead of shown.
 */
export const fileTypes = [
  { ending: 'html', type: 'text/html', isText: true },
  { ending: 'css', type: 'text/css', isText: true },
  { ending: 'js', type: 'text/javascript', isText: true },
  { ending: 'txt', type: 'text/plain', isText: true },
  { ending: 'md', type: 'text/markdown', isText: true },
  { ending: 'xml', type: 'application/xml', isText: true },
  { ending: 'json', type: 'application/json', isText: true },
  { ending: 'webmanifest', type: 'application/manifest+json', isText: true },
  { ending: 'svg', type: 'image/svg+xml', isText: true },
  { ending: 'bib', type: 'application/x-bibtex', isText: true },
  { ending: 'avif', type: 'image/avif', isText: false },
  { ending: 'webp', type: 'image/webp', isText: false },
  { ending: 'jpg', type: 'image/jpeg', isText: false },
  { ending: 'jpeg', type: 'image/jpeg', isText: false },
  { ending: 'png', type: 'image/png', isText: false },
  { ending: 'gif', type: 'image/gif', isText: false },
  { ending: 'ico', type: 'image/x-icon', isText: false },
  { ending: 'pdf', type: 'application/pdf', isText: false },
  { ending: 'epub', type: 'application/epub+zip', isText: false },
] as const;

/** Whether a file is text, which compression makes smaller; by its ending. */
export function isText(path: string): boolean {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return fileTypes.some((type) => type.ending === ending && type.isText);
}
