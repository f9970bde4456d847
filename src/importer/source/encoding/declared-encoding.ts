/** How far into a file browsers look for its declaration (HTML standard, 13.2.3.2), with room for a browser's comment. */
const prescanned = 4096;

/**
 * The encoding that a file declares of itself in a `<meta>` or an XML declaration, as the name of the Encoding standard
 * (https://encoding.spec.whatwg.org/#names-and-labels), such as `windows-1252` for `latin1`;
 * `undefined` when it declares none, or one that nobody knows. `windows-1252` and its like say nothing of UTF-16.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, prescanned));
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(opening)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(opening)?.[1];
  return label === undefined ? undefined : encodingNamed(label);
}

/** The Encoding standard's name for a label; `undefined` for a label that it does not have. */
export function encodingNamed(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that was readable as ASCII is not UTF-16 (HTML standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
