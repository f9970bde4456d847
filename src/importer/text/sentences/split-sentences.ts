import { endsSentence, fullStops } from './ends-sentence.ts';

const end = new RegExp(
  `[${fullStops}!?…؟！？]["”“»«’)\\]]*\\s+(?=["“„«‘(¿¡]*[\\p{Lu}\\p{Lo}\\p{N}¿¡])|(?<=[。！？])(?=\\S)`,
  'gu',
);

/** A text's sentences with the white space after each; an abbreviation or an initial before a name ends none. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    const stop = index + mark.length;
    const sentence = text.slice(start, stop);
    if (/(?:^|[\s.])\p{Lu}\.\s*$/u.test(sentence.slice(-8)) || !endsSentence(sentence)) continue;
    // “Bürgermeister a. D.”
    if (/\s\p{Ll}\.\s$/u.test(sentence.slice(-4)) && /^\p{Lu}\.\s/u.test(text.slice(stop, stop + 3)))
      continue;
    sentences.push(sentence);
    start = stop;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
