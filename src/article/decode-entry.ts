import type { Finding } from './problem.ts';

/**
 * The text of an entry's bytes, with `\n` line ends and no byte-order mark, or the place of the first byte that is not
 * UTF-8. Nothing is replaced silently: a replacement character would be an invented one.
 */
export function decodeEntry(bytes: Uint8Array): { text: string } | { finding: Finding } {
  const text = decodeStart(bytes);
  return text === undefined ? { finding: locateInvalidByte(bytes) } : { text: text.replace(/\r\n?/g, '\n') };
}

function decodeStart(bytes: Uint8Array, isWhole = true): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    return undefined;
  }
}

function locateInvalidByte(bytes: Uint8Array): Finding {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeStart(bytes.subarray(0, middle), false) === undefined) invalid = middle;
    else valid = middle;
  }
  const lines = (decodeStart(bytes.subarray(0, valid), false) ?? '').split(/\r\n?|\n/);
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    rule: 'invalid-utf-8',
    message: 'Unexpected byte that is not UTF-8, expected a UTF-8 file, save it again as UTF-8',
    severity: 'error',
  };
}
