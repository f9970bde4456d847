const longestSlug = 200;
const usable = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u;
/** Names that Windows keeps for devices, so that a copy of the site could not be unpacked there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * Says why a name cannot be an article's address, as `expected …`; `undefined` when it can. Letters and digits of any
 * script are fine; spaces and signs are not, since they need escapes that tools and people get wrong.
 */
export function refuseSlug(name: string): string | undefined {
  if (new TextEncoder().encode(name).length > longestSlug) return `expected at most ${longestSlug} bytes`;
  if (device.test(name)) return 'expected a name that Windows does not keep for a device';
  if (!usable.test(name)) return 'expected letters, digits and hyphens, or dots and underscores between them';
  return undefined;
}

/** What must differ between two addresses: file systems and servers fold case and Unicode form. */
export function slugIdentity(slug: string): string {
  return slug.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** An address made from a headline: lower case, words joined by hyphens, whole words up to `longest` characters. */
export function slugFromTitle(title: string, longest = 80): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest || new TextEncoder().encode(longer).length > longestSlug) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? '')].slice(0, 40).join('');
}
