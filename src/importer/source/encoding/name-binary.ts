/** Openings of files that are no text, and what a publisher calls such a file. */
const signatures: readonly (readonly [opening: string, name: string])[] = [
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['%PDF-', 'a PDF document'],
  ['%!PS', 'a PostScript document'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\xD0\xCF\x11\xE0', 'an old office document (.doc, .xls or .ppt)'],
  ['{\\rtf', 'an RTF document'],
  ['bplist00', 'a web archive of Safari'],
  ['\x1F\x8B', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xBC\xAF\x27\x1C', 'a 7-Zip archive'],
  ['\xFD7zXZ\0', 'an xz archive'],
  ['Rar!\x1A\x07', 'a RAR archive'],
  ['SQLite format 3\0', 'a database'],
  ['OggS', 'a sound or film'],
  ['ID3', 'a sound recording'],
  ['\x7FELF', 'a program'],
  ['wOF2', 'a typeface'],
];

/** What a file is whose bytes are no text, such as `a PNG picture`; `undefined` when they may be text. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const opening = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const known = signatures.find(([signature]) => opening.startsWith(signature))?.[1];
  if (known) return known;
  if (opening.startsWith('RIFF'))
    return opening.slice(8, 12) === 'WEBP' ? 'a WebP picture' : 'a sound or film';
  if (opening.slice(4, 8) !== 'ftyp') return undefined;
  return opening.slice(8, 12) === 'avif' ? 'an AVIF picture' : 'a film';
}
