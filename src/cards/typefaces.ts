import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkitten';

/**
 * The typefaces of share pictures, in the order in which they are tried for each letter. They come with the project, so
 * that the same article gives the same bytes on every machine: the first has Latin, Greek and Cyrillic, the second Arabic
 * script in all its languages.
 */
export const families = ['Source Serif 4', 'Noto Naskh Arabic'] as const;

const require = createRequire(resolve('package.json'));

/** The files of the typefaces, absolute; for each family the one of headlines and the one of small lines. */
export const typefaceFiles: readonly string[] = [
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
].map((file) => require.resolve(file));

let fonts: Font[] | undefined;

/** The letters of a text that no typeface has, once each; invisible characters need none. */
export function missingLetters(text: string): string[] {
  fonts ??= typefaceFiles.flatMap((file) => {
    const font = create(readFileSync(file));
    return font.isCollection ? [] : [font];
  });
  const visible = new Set(text.replace(/[\p{Cf}\p{Z}\p{C}]/gu, ''));
  const isDrawn = (letter: string) =>
    fonts?.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return [...visible].filter((letter) => !isDrawn(letter));
}
