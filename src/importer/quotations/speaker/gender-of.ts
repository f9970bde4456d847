import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../../language/grammar.ts';
import { oneOf } from '../../text/one-of.ts';
import type { TitledName } from './attribution.ts';

const femaleWord = new RegExp(
  String.raw`(?:${oneOf`
  woman|ress|queen|mrs|ms|miss|lady|dame|madame|mme|frau|señora|sra|mother|daughter|sister|wife|widow|aunt
  girl|reina|reine|königin|ministra|presidenta|alcaldesa|directora|présidente|directrice|ministerin
  präsidentin|sprecherin|meisterin
`})\.?$`,
  'iu',
);
const maleWord =
  /(?:man|king|mr|sir|lord|monsieur|herr|señor|sr|father|son|brother|husband|uncle|boy|rey|roi|könig)\.?$/iu;

/** The gender that a person's office or given name tells; `undefined` when neither tells any. */
export function genderOf({ name, role = '', honorific = '' }: TitledName): Gender | undefined {
  const words = `${role} ${honorific}`.split(' ');
  if (words.some((word) => femaleWord.test(word))) return 'female';
  if (words.some((word) => maleWord.test(word))) return 'male';
  const [given = '', ...others] = name.split(' ');
  return others.length === 0 ? undefined : genderOfGivenName(given);
}

/** Whether people are known to have a word as their given name. */
export function isGivenName(word: string): boolean {
  return genderOfGivenName(word) !== undefined;
}

/** “Jean-Luc”, “Anna-Lena”: two given names in one word tell what the first does. */
function genderOfGivenName(word: string): Gender | undefined {
  const [first = '', second] = word.split('-');
  if (second !== undefined) return genderOfGivenName(second) && genderOfGivenName(first);
  const gender = getGender(word);
  const known = gender === 'unknown' ? getGender(word.normalize('NFD').replace(/\p{M}/gu, '')) : gender;
  return known === 'unknown' ? undefined : known;
}
