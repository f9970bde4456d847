/** A pattern in which Arabic letters do for the Persian and Pashto ones that look alike, as many keyboards have only these. */
export function ofEitherKeyboard({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/[يی]/gu, '[يی]').replace(/[كک]/gu, '[كک]'), flags);
}

/** Words as Persian keyboards write them, and as Arabic ones do. */
export function onBothKeyboards(words: string): string {
  return `${words} ${words.replaceAll('ی', 'ي').replaceAll('ک', 'ك')}`;
}

/** A word as a Persian keyboard writes it. */
export function asPersian(word: string): string {
  return word.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}
