import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../../language/grammar.ts';
import { oneOf, setOf } from '../../text/one-of.ts';
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

/** Given names of women and of men. */
const unisex = setOf`
  Alex Ariel Camille Casey Chris Claude Dana Dominique Jan Jean Jesse Jordan Kay Kelly Kerry Kim Leslie Noor
  Pat Sam Terry Yuki
`;
const everywhere = ['en', 'de', 'es', 'it'] as const;

/** The same, where no language gives the name to the other gender too: “Andrea” is a man in Italy. */
export function certainGenderOf(person: TitledName): Gender | undefined {
  const gender = genderOf(person);
  const [given = '', ...others] = person.name.split(' ');
  const isNamed = others.length > 0 && !unisex.has(given);
  const isTold = genderOf({ ...person, name: '' }) !== undefined;
  return isTold || (isNamed && everywhere.every((language) => getGender(given, language) === gender))
    ? gender
    : undefined;
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
