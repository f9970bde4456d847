import { eachMatch } from '../../text/each-match.ts';
import { oneOf, setOf } from '../../text/one-of.ts';
import { remember } from '../../text/remember.ts';
import { genderOf, isGivenName } from './gender-of.ts';
import { isModifier } from '../../language/modifiers.ts';
import { isHonorific, isRank, isRoleWord } from '../../language/roles.ts';
import { shortTitles } from '../../language/short-words.ts';
import type { TitledName } from './attribution.ts';

/** “U.S.”, “J.K.”: initials that no space parts are one word, as in “then-U.S.” and “U.S.-backed”. */
const initials = String.raw`(?:\p{Lu}\p{Ll}{1,9}-)?(?:\p{Lu}\.){2,}(?:-\p{Ll}{1,15})?`;
const abbreviated = String.raw`(?:${oneOf`
  (?<!\sa\.\s)\p{Lu}|${shortTitles}|Col|Lt|Sgt|Capt|Maj|Brig|Adm|Cmdr|Cpl|Atty|Asst|Supt|Insp|Mme|Jr|Sr|Sra
`})\.`;
const capital = String.raw`(?:${initials}|${abbreviated}|(?:[dlDLO][’']|Mc)?\p{Lu}(?!(?<=[DLJNMSTC])[’']\p{Ll})[\p{L}\p{M}]*(?:[’'-](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*)`;
const particle =
  '(?:al|el|bin|ibn|bint|ben|de|del|della|der|den|di|da|dos|das|do|du|la|las|le|los|van|von|zu|ter|af|av)';
const name = String.raw`(?:al-|el-)?${capital}(?:\s(?:${particle}\s){0,2}(?:al-|el-)?${capital}){0,7}`;

/** “De la Cruz”, where a surname alone opens a sentence. */
export function opensWithParticle(text: string): boolean {
  return particleFirst.test(text);
}

const particleFirst = new RegExp(`^${particle}\\s`, 'iu');

const wholeName = new RegExp(`^${name}$`, 'u');
// No name begins inside initials: “U.S. President” is no “S. President”. What it can begin with is quicker to see.
const anyName = new RegExp(`(?=\\p{Lu}|[dl][’']|[ae]l-)(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\.)${name}`, 'gu');

/** Words with a capital that are no names: calendar, words that begin sentences, and laws. */
const noNames = setOf`
  January February March April May June July August September October November December Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday The A An In On At After Before Asked Told When While As During
  But And Or So If He She It They We I You His Her Their Its Our My This That These Those There Here Then
  Later Also However Meanwhile Yesterday Today According Some Many Most Several Few Other Others Every All
  Both Each One Two Three Four Five Young Old Local New Former Officials Residents Critics Experts
  Witnesses Everyone Nobody Somebody Someone What Who Why How Where With Without For From By To Of Not No
  Yes Le La Les Un Une Il Elle Ils Mais Et Der Die Das Ein Eine Er Sie Es Und Aber El Los Las Una Él Ella
  Ellos Pero Y En Von Am Im Nach Speaking Responding Earlier Finally Since Although Despite Said Montag
  Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli Oktober Dezember
  Später Dazu Daraufhin Neben Gegenüber Bei Laut Trotz Wegen Selon Según Seine Sein Ihr Ihre Unser Unsere
  Sa Son Ses Leur Leurs Notre Nos Su Sus Nuestro Nuestra Sobre Ante Para Sur Pour Avec Avant Après Gegen
  Für Mit Ohne Zu Zum Zur Auf Aus Über Unter Vor Seit Dans Chez Contre Tras Alongside Beside Unlike Like
  Among Against Citing Quoting Act Treaty Constitution Charter
`;

const organisations = new RegExp(
  `^(?:${oneOf`
  ministry|office|council|union|agency|party|committee|bank|court|police|army|navy|league|company|group
  institute|university|commission|government|parliament|assembly|federation|association|authority
  department|organisation|organization|foundation|hospital|school|club|news|times|post|packet|herald
  gazette|radio|television|ministère|conseil|parti|ministerium|rat|partei|behörde|ministerio
  consejo|partido|comisión|gobierno|ayuntamiento
`})$`,
  'iu',
);

/** A name in a text with what stands before it. */
export interface FoundName {
  text: string;
  at: number;
}

/** Whether a text is a name and nothing else; “Orsa Tindal zu Brenn” has a listener. */
export function isName(text: string): boolean {
  return (
    wholeName.test(text) &&
    !text.split(' ').some((word, at) => noNames.has(word) && !(at > 0 && /^L[ae]$/u.test(word))) &&
    ownedName(text) === undefined &&
    !isGivenName(/\szu\s(\S+)/u.exec(text)?.[1] ?? '')
  );
}

/** Every name in a text: of people, places and organisations, with titles that are written with capitals. */
export function findNames(text: string): FoundName[] {
  return [...eachMatch(anyName, text)].flatMap(({ 0: run, index }) =>
    partListener(run).flatMap((found) => {
      const name = nameIn(found.text);
      return name === '' ? [] : [{ text: name, at: index + found.at + found.text.length - name.length }];
    }),
  );
}

/** “Orsa Tindal zu Brenn Halloway”: in German a listener stands behind what in “Orsa zu Tindal” is a particle. */
function partListener(run: string): FoundName[] {
  const at = run.indexOf(' zu ');
  const [speaker, listener] = at === -1 ? ['', ''] : [run.slice(0, at), run.slice(at + 4)];
  const areFull = speaker.includes(' ') && listener.includes(' ');
  if (!areFull && !isGivenName(firstWord(listener))) return [{ text: run, at: 0 }];
  return [
    { text: speaker, at: 0 },
    { text: listener, at: at + 4 },
  ];
}

/** The name that a run of words with capitals ends with, which a text says again and again; empty where it is none. */
const nameIn = remember((run) => {
  const trimmed = trimName(run);
  return ownedName(trimmed) ?? trimmed;
});

const ofSomeone = new RegExp(`^(.+?)\\s(?:von|de|d[’'])\\s?(${capital}\\s${capital}(?:\\s.*)?)$`, 'u');

/** “Anwalt von Orsa Tindal” is not what Orsa Tindal is called: her name in it, or `undefined` in any other name. */
export function ownedName(text: string): string | undefined {
  // Most names have no such word, and need not be parted.
  const [, thing = '', owned] = (/\s(?:von|de|d[’'])/u.test(text) && ofSomeone.exec(text)) || [];
  if (owned === undefined) return undefined;
  const isGiven = genderOf({ name: `${thing} ${owned}` }) !== undefined;
  const isThing = isRoleWord(thing.split(' ').at(-1) ?? '') || (!isGiven && /\svon\s/u.test(text));
  return isThing ? owned : undefined;
}

/** Whether a word at a sentence's beginning tells what somebody does, and is no name: “Sentencing Orsa Tindal, …”. */
export function isParticiple(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}(?:ing|iendo|ando|ant)$/u.test(word) && !isGivenName(word);
}

/** “She lives in the U.S. Harlan Quist came”: no person has such initials. */
const areaBefore = /^(?:U\.(?:[SKN]|S\.A|A\.E)|E\.U|D\.C)\.\s/u;

/** Words that only begin a sentence are no part of a name, and neither is an article that has lost its vowel. */
function trimName(run: string): string {
  let name = /^[dl][’']/u.test(run) ? run.slice(2) : run;
  const isOpening = (word: string) => noNames.has(word) || (isParticiple(word) && name.includes(' '));
  for (let word = firstWord(name); word !== '' && isOpening(word); word = firstWord(name))
    name = name.slice(word.length).trimStart();
  const area = areaBefore.exec(name)?.[0] ?? '';
  if (area !== '' && partTitledName(name).role === undefined) name = name.slice(area.length);
  return /^\p{Ll}/u.test(name) ? '' : name;
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? '';
}

/** Whether a name is an organisation's, as far as its words tell. */
export function isOrganisation(text: string): boolean {
  return (
    /^(?:[\p{Lu}\p{N}-]{2,8}|(?:\p{Lu}\.){2,})$/u.test(text) ||
    text.split(' ').some((word) => organisations.test(word))
  );
}

/** Parts “Foreign Minister Dr. Orsa Tindal” into office, honorific and name; a name without them has none. */
export const partTitledName = remember((text): Readonly<TitledName> => {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => isRoleWord(word));
  if (last === -1 || last === words.length - 1) return { name: text };
  const titles = words.slice(0, last + 1);
  const office = titles.slice(0, titles.findLastIndex((word) => !isHonorific(word)) + 1);
  const role = holdsPerson(office) ? '' : office.join(' ');
  const honorific = titles.slice(office.length).join(' ');
  const name = words.slice(last + 1).join(' ');
  // “Major League Football”, “General Harbour Company”
  if (titles.every(isRank) && name.split(' ').some((word) => organisations.test(word))) return { name: text };
  return { name, ...(role ? { role } : {}), ...(honorific ? { honorific } : {}) };
});

/** “Peter Quarrow Driver Orsa Tindal”: below a picture somebody else's name may stand before an office, and is no part of it. */
function holdsPerson(office: readonly string[]): boolean {
  return office.some((word, at) => {
    const next = office[at + 1];
    const isOther = next !== undefined && !isRoleWord(next) && !isModifier(next) && !isOrganisation(next);
    return isOther && isGivenName(word) && !isModifier(word);
  });
}
