/** An element up to the value of its address; attributes before it may hold any sign in their quotation marks. */
const reference = /(<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*?\s+(?:href|src)=")([^"]*)(?=")/g;

/**
 * Makes every relative link of a page that names a folder name the `index.html` in it, since a disk has no server that
 * would find it. Everything else stays, byte for byte.
 */
export function linkToFiles(html: string): string {
  return html.replace(reference, (_, before: string, address: string) => before + nameFile(address));
}

function nameFile(address: string): string {
  const [path = '', rest = ''] = splitAt(address, address.search(/[?#]/));
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path);
  if (isElsewhere || !/(?:^|\/)\.{0,2}$/.test(path) || path === '') return address;
  return `${path.replace(/\/?$/, '/')}index.html${rest}`;
}

function splitAt(text: string, index: number): string[] {
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index)];
}
