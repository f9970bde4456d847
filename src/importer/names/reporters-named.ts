import { oneOf } from '../text/one-of.ts';
import { hanReporter } from './eastern-reporter.ts';

/** A name of Han signs; a list of them needs a sign or a space between two. */
const name = '\\p{Script=Han}{2,4}';
const list = new RegExp(`^${name}(?:[、，,\\s]{1,3}${name}){0,4}$`, 'u');
/** Who writes for a house without being its reporter: 河岸网专栏作者 欧尔莎, 《河岸》作者 欧尔莎. */
const hanWriter = '专栏作[者家]|專欄作[者家]|(?:特约|特約)?撰稿人|(?<=》)作者(?=\\s)';
const word = new RegExp(`${hanReporter}|${hanWriter}`, 'u');
/** The house before it, its office, and the marks that open such a line. */
const house = /^[□■◎●○▲\s]{0,3}(?:《\p{Script=Han}{1,10}》|\p{Script=Han}[\p{Script=Han}·\s]{0,15})?$/u;
/** What else such a line says behind the names: where they report from, that they wrote, whose the pictures are. */
const behind = /\s+\p{Script=Han}{2,8}[报報][导道導]$|[／/]文.{0,12}$/u;
/** What stands there where the word names nobody, as in "Reporters look into it", or where others than reporters follow. */
const noNames = new RegExp(
  `^(?:${oneOf`
    [调調]查|[观觀]察|手[记記]|直播|[连連][线線]|[报報][导道導]|[专專][访訪]|[探暗走采]?[访訪][问問]?|[亲親][历歷]|[现現][场場]|直[击擊]|[体體][验驗]|[来來]信
    招聘|看.{1,3}|.{1,2}[会會團团]
    近日|昨日|今日|日前|昨天|今天|[获獲]悉|了解
    整[理合]|[编編][译譯]|[综綜]合|述[评評]|通[讯訊][员員]|[实實][习習]生|[编編][辑輯]|[责責主][编編]|校[对對]|[设設][计計]|[统統][筹籌]|策[划劃]|[监監]制|[审審]核
    [简簡]介|介[绍紹]|更多|其[他它]|.{0,2}文章|主[页頁]|[专專][栏欄]
    [摄攝]影|拍[摄攝]|[供配文制][图圖]|[图圖][文片]|[视視][频頻]
  `})$`,
  'u',
);

/**
 * The reporters whom a text names that says nothing else, as a line or a bracket of Chinese papers does: 河岸日报记者 欧尔莎
 * 布仁; 实习记者 欧尔莎 记者布仁. Empty where any word may be no name. In a line the names stand apart from the word;
 * `isBracketed` says that a bracket shows where they begin and end.
 */
export function reportersNamed(text: string, isBracketed = false): string[] {
  const [before = '', ...lists] = text.trim().split(word);
  if (lists.length === 0 || !house.test(before)) return [];
  // Behind the house the first of several may be glued to the word: 河岸社记者欧尔莎 布仁.
  const isListed = (rest: string) =>
    /\p{Script=Han}$/u.test(before) && /\p{Script=Han}\s\p{Script=Han}/u.test(rest);
  const isApart = (rest: string) =>
    isBracketed || /^[\s：:]/u.test(rest) || /[／/]文/u.test(rest) || isListed(rest);
  const parts = lists.map((rest) =>
    rest.replace(isBracketed ? /$/u : behind, '').replace(/^[\s：:]+|\s+$/gu, ''),
  );
  if (!lists.every(isApart) || !parts.every((part) => list.test(part))) return [];
  const names = parts.flatMap((part) => part.split(/[、，,\s]+/u));
  return names.some((one) => noNames.test(one)) ? [] : names;
}

const alone = /^[记記]者\p{Script=Han}{3}$/u;

/** The reporters of a line that the word for them opens, with the house or without, or that is a bracket: 河岸日报记者 欧尔莎, 記者歐爾莎. */
export function reportersBehindWord(text: string): string[] {
  const bracketed = writersInBrackets(text);
  if (bracketed.length > 0 || text.length > longestLine || !word.test(text)) return bracketed;
  const names = reportersNamed(text, alone.test(text));
  return text.endsWith(names.at(-1) ?? ' ') ? names : [];
}

/** In characters. */
const longestLine = 40;

const opening = /^(?<before>.{0,24}?(?:[电電讯訊]|消息))\s*[（(](?<within>[^（()）]{4,40})[)）]/u;
const ending = /[（(](?<within>[^（()）]{4,40})[)）]$/u;

/** The reporters whom a bracket names behind the dateline that opens a text: 本报讯（记者 欧尔莎）. */
export function reportersAtOpening(text: string): string[] {
  return reportersNamed(opening.exec(text)?.groups?.['within'] ?? '', true);
}

const written = /^(?:\p{Script=Han}{2,8}[网網报報社讯訊]\s)?(?<name>\p{Script=Han}{2,4})\s?[／/]文\s/u;

/** Who wrote a text that says so before its first sentence: 河岸网 欧尔莎/文. */
export function writerAtOpening(text: string): string | undefined {
  const name = written.exec(text)?.groups?.['name'];
  return name === undefined || noNames.test(name) ? undefined : name;
}

const inBrackets = /^[【（([]文\s?[／/｜|]\s?(?<within>[^【】（）()[\]]{2,40})[】）)\]]$/u;
const behindHouse = new RegExp(`^(?:\\p{Script=Han}{2,8}[网網报報社]\\s)?(?<name>${name})$`, 'u');

/** Who wrote a text, as a bracket says that is all of its line: 【文/河岸网 欧尔莎】, 【文/河岸网专栏作者 欧尔莎】. */
export function writersInBrackets(text: string): string[] {
  const within = inBrackets.exec(text)?.groups?.['within'];
  if (within === undefined) return [];
  const name = behindHouse.exec(within)?.groups?.['name'];
  return name === undefined || noNames.test(name) ? reportersNamed(within, true) : [name];
}

/** The reporters whom a bracket names at a text's end: （河岸日报记者 欧尔莎）. */
export function reportersAtEnd(text: string): string[] {
  return reportersNamed(ending.exec(text.slice(-60))?.groups?.['within'] ?? '', true);
}

const japanese =
  '(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}・]{2,10}?|\\p{Lu}[\\p{L} .-]{3,30}?)';
const behindNames = new RegExp(`^[（(]\\s?(?:${japanese}\\s?記者[、,，\\s]{0,3}){1,6}[）)]$`, 'u');
/** What ends the name of a house or of one of its desks: 政治部記者. */
const ofHouse = /(?:[部社局班紙報番者]|新聞)$/u;

/** The reporters whom a bracket on a line of its own names as Japanese agencies do: （折田澄江記者、谷原健記者）. */
export function reportersInBrackets(text: string): string[] {
  if (!text.includes('記者') || text.length > 120 || !behindNames.test(text)) return [];
  const names = text
    .slice(1, -1)
    .split(/\s?記者[、,，\s]*/u)
    .map((one) => one.trim())
    .filter(Boolean);
  return names.some((one) => ofHouse.test(one)) ? [] : names;
}
