/** The Unicode encoding that a byte-order mark names. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** What text of every script is full of: spaces, line ends, stops, commas and digits. */
const common = /[ \n\d.,\u060C\u06D4\u3001\u3002\uFF0C]/gu;

/**
 * UTF-16 without a byte-order mark, known by zero bytes, which no other text has, and by spaces and stops, which appear
 * in one of the two byte orders only. `undefined` when the bytes do not look so.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0) || bytes.length % 2 === 1) return undefined;
  const [little = 0, big = 0] = ['utf-16le', 'utf-16be'].map(
    (encoding) => (new TextDecoder(encoding).decode(sample).match(common) ?? []).length,
  );
  if (Math.max(little, big) < sample.length / 100 || Math.min(little, big) * 4 > Math.max(little, big)) {
    return undefined;
  }
  return little > big ? 'utf-16le' : 'utf-16be';
}
