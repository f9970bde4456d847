import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { isAgency } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import { opensOtherCredit } from '../../names/other-credits.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { countWords, endsAsSentence, isShouted } from '../../text/line-shape.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const particle = '(?:d[aeiou]|d[ao]s|del|dell[ao]|la|van|von|der|den|al|el|bin|y|e)';
const joint = '(?:og|und|et|and|of|the|for|via)';
const run = (between: string) => `${name}(?:(?:${between})(?:(?:${particle}|${joint})\\s){0,3}${name})+`;
const names = run('\\s?[/|&,]\\s?|\\s');
const parted = `(?=[^.!?]*[/|©])(?:/\\s)?${names}`;

/** Who made a picture, behind what it shows: "The quay at dawn (Velm Pictures)", "Boats on Monday. Ilse Quarrow / Velm Pictures". */
const endsInCredit = new RegExp(
  [
    `[(\\[](?:©\\s?)?(?:\\p{Ll}+[.:]?\\s)?${names}[)\\]]`,
    `\\p{L}{3}[.!?…][)\\]”»"]?\\s(?:\\p{L}+[.:]\\s)?${parted}`,
    `\\s[-–—©]\\s?(?:[Cc]opyright|[Ff]oto|[Pp]hoto)\\s.+`,
    `\\s©\\s?\\p{L}(?:[^.!?]|(?<=\\p{Lu})\\.){1,60}`,
  ]
    .map((sign) => `(?:${sign})$`)
    .join('|'),
  'u',
);
/** The same by its place alone, as a headline's second question ends too: "Boats on Monday. Ilse Quarrow". */
const endsInNames = new RegExp(`[\\p{L}\\p{N}]{3}\\.[)”»"]?\\s${run('\\s')}(?<!\\.)$`, 'u');
/** The same behind a label: "Boats on Monday Photo: Release/Velm Pictures". */
const endsInLabelled = new RegExp(`\\s\\p{Lu}\\p{Ll}{2,}[:：]\\s?(?=[^.!?]*/)${run('\\s?/\\s?|\\s')}$`, 'u');
/** Copyright Velm Pictures */
const opensCopyright = /^(?:©|copyright)\s/iu;
/** 1 of 4 | The quay at dawn */
const opensGallery = /^\d{1,3} (?:of|von|de|di|sur|\/) \d{1,3}\s?[|:–—]/u;

/** What a picture above a headline shows ends with who made it: "Boats at dawn. Photo packet.example", （本报记者 摄）, (Port of Velm via VPA). */
const photographer =
  /[.!?…]\s(?:Photo|Foto|Фото|Φωτο)(?:\s?[:：])?\s[^\s.]{2,30}(?:\.\p{L}{2,10})?$|[（(][^（）()]{2,30}摄\s?[)）]$|[.!?…]\s\([^()]{3,60}\svia\s\p{Lu}{2,5}\)$/u;

/** "Boats at dawn. (AFP)", "Boats. Ilse Quarrow (AFP)": a report ends so too, but no report stands above its headline. */
const agencyAtEnd = /[.!?…۔]\s(?:\p{Lu}[\p{L}.'’ -]{3,40}\s)?\((?<agency>[^()]{2,30})\)$/u;

/** Whether a line that may be a headline is a caption, by who made the picture at its end. */
export function endsInPhotographer(text: string): boolean {
  return photographer.test(text) || isAgency(agencyAtEnd.exec(text)?.groups?.['agency'] ?? '');
}

const twoNames = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** "Ilse Quarrow / Velm Pictures": who made a picture and for whom, and no more. */
export function isMaker(text: string): boolean {
  const [name = '', house = '', more] = text.split(/\s?\/\s?/u);
  const isHouse = /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}$/u.test(house);
  // What looks like a day in another language is a surname before initials: Orsa Montag/VPA.
  const isName = looksLikePersonName(name) || (/^\p{Lu}{3,5}$/u.test(house) && twoNames.test(name));
  return more === undefined && isHouse && isName;
}

/** With additional reporting by Ilse Quarrow; Ein Kommentar von Ilse Quarrow. */
const endsInMaker = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:by|von|par|por|di|de|door|af|av|przez)\\s${names}$`,
  'u',
);
/** Von unserem Korrespondenten Ilse Quarrow; A cura di Ilse Quarrow. */
const opensAsByline = new RegExp(
  `^(?:[Bb]y|[Vv]o[nm]|[Pp]ar|[Pp]or|[Dd][aei]i?|A cura di)\\s.*${names}$`,
  'u',
);
/** Interview: Ilse Quarrow. */
const label = /^[\p{L}\p{M}\s\u200C’'/-]{2,30}[:：]\s*(?=\S)/u;
/** 记者 陈晓明 编辑 李华 */
const hanFields = /^(?:\p{Script=Han}{1,4}[：:\s]\s*\p{Script=Han}[\p{Script=Han}·]{1,8}(?:\s+|$))+$/u;
/** María José de la Quarrow y Ruiz; A.-L. de Quarrow, avec AFP. */
const nameAlone = new RegExp(`^${names}(?:,\\s\\p{Ll}+\\s\\p{Lu}+)?$`, 'u');
const partOfName = new RegExp(`\\s${particle}\\s|(?<!\\p{L})\\p{Lu}\\.`, 'u');
const showsAuthor = /^(?:profile |author )?(?:picture|photo|image|portrait|avatar) of /iu;

/** In words: who did what for an article; a phrase about its subject is longer. */
const longestCredit = 6;
/** In words: a byline that says where its author was. */
const longestByline = 12;

/**
 * Whether a line between a headline and a byline says who wrote the article or made a picture of it, as the last words of a
 * caption and bylines that cannot be read do.
 */
export function creditsSomebody(text: string): boolean {
  if (
    opensGallery.test(text) ||
    opensCopyright.test(text) ||
    endsInCredit.test(text) ||
    hanFields.test(text) ||
    isCreditLine(text)
  )
    return true;
  if (endsAsSentence(text) || countWords(text) > longestByline) return false;
  return opensAsByline.test(text) || isBriefCredit(text) || isLabelledName(text) || isLongName(text);
}

/** The same where nothing but names behind a sentence, or who wrote what, says so: no certain standfirst. */
export function mayCredit(text: string): boolean {
  const [last = ''] = /(?<=\p{L}{3}[.!?]\s)[^.!?]+$/u.exec(text) ?? [];
  return creditsSomebody(text) || endsInNames.test(text) || endsInLabelled.test(text) || isBriefCredit(last);
}

function isBriefCredit(text: string): boolean {
  if (text === '' || countWords(text) > longestCredit) return false;
  return endsInMaker.test(text) || opensOtherCredit(text) || labelLength(text) > 0 || showsAuthor.test(text);
}

function isLabelledName(text: string): boolean {
  const [before = ''] = label.exec(text) ?? [];
  return before !== '' && looksLikePersonName(text.slice(before.length));
}

function isLongName(text: string): boolean {
  return nameAlone.test(text) && partOfName.test(text) && !isShouted(text);
}
