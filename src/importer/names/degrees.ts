import { oneOf } from '../text/one-of.ts';

/** Degrees that have a capital behind a small letter, as they are written without full stops. */
const written = oneOf`
  (?:Ph|Ed|Psy|Pharm|Sc|Eng|Th|Litt|Jur|Vet)D|Dr(?:PH|Sc|Ing)
  [BMD](?:Sc|Ed|Eng|Phil|Litt|Mus|Arch|Tech|Pharm|Ch)|MB(?:Ch|B)B|LLM|PhMr|MgA|IngD
`;

const degree = new RegExp(`^(?:${written})$`, 'u');

/** Whether a word is a degree such as PhD or MSc, which is one word though a capital stands in it. */
export function isDegree(word: string): boolean {
  return degree.test(word);
}
