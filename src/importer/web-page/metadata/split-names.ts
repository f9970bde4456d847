import { comparable } from './find-article.ts';

const opening =
  /^(?:(?:(?:written|words|story|text|report(?:ed|ing)?|article|posted|published|edited)\s+)?by|von|vom|par|por|di|da|door|av|af|från|skrevet av|tekst|texte?(?:\s+(?:de|von|by))?|(?:ein(?:e)?\s+\p{L}+\s+)?von|authors?|autor(?:in|en|es|a)?(?:\/autor)?|auteure?s?|author\(s\)|kolumne von|kommentar von|nach einem bericht von|yazan|автор|текст|oleh|نویسنده|گزارشگر|گزارش|نوشته|نوشتهٔ|نوشته‌ی|بقلم|كتب|كتبت|ليکوال|لیکوال|ليکنه|لیکنه|راپور|از)(?=[\s:：])\s*[:：]?\s*/iu;
const trailing =
  /\s*(?:[|•·–—]|,?\s+(?:published|updated|veröffentlicht|am \d|on \d|last updated|posted|publié|publicado|aktualisiert|\d{1,2}[.:/]\d{2}|\d{4}-\d{2})\b|@|\bhttps?:|\bwww\.|\S+@\S+).*$/iu;
const roles =
  /(?:^|\b)(?:staff|reporters?|writers?|editors?|editorial|correspondents?|journalists?|columnists?|contributors?|freelancer?s?|chief|bureau|desk|team|newsroom|redaktion|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journalistin?|volontär(?:in)?|autorin|rédaction|rédactrice|rédacteur|redacción|periodista|redattore|redazione|redactie|admin|administrator|user|guest|webmaster|producer|photographer|fotograf|author|autor|posts|profile|view|follow|more|read|share|journalistenpreis|chefredakteur\w*|hauptstadtstudio|ressort\w*|medical|health|politics|news|sports?|business|video|photos?|updated|published|sponsored|partner|content|subscribe|newsletter|quellen|sources|weitere|additional|facebook|twitter|instagram|whatsapp)(?=\b|$)/iu;
const joints =
  /\s*(?:,|;|\/|&|、|،|・|\n|\s(?:and|und|et|y|e|og|och|en|dan|und mit|ja|ve|и|і|та|و|او|with|mit|avec|con)\s)\s*/u;
const suffix = /\s*(?:기자|특파원|記者|记者|さん|氏)$/u;

/** A longer line is no byline. */
const longestByline = 300;

/** Takes what opens and follows names in a byline off it: `By`, dates, addresses. */
export function trimByline(text: string): string {
  const bare = text.slice(0, longestByline).replace(/\s+/gu, ' ').trim();
  return bare.replace(opening, '').replace(/\([^)]*\)/gu, ' ').replace(trailing, '').replace(suffix, '').replace(/^[\s,:–—-]+|[\s,:;–—-]+$/gu, '').trim(); // prettier-ignore
}

/** Whether a text is a person's name: two to five words that begin as names do, nothing that people are not called. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || /[\d@#!?,"“”«»:;=+*_<>[\]{}]/u.test(text) || isRole(text)) return false;
  const words = text.split(/[\s\u00A0]+/u);
  const isDense =
    !/[記事覧著者]|コラム|編集/u.test(text) &&
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・ ]{2,8}$/u.test(text);
  if (isDense) return true;
  // Scripts without letter case have no other sign; a Latin text in small letters is no name.
  const isCased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
  const proper = words.filter((word) => (isCased ? /^[\p{Lu}’'(]|^(?:de|van|von|der|den|da|di|del|la|le|el|al|bin|ben|ibn|af|av|du|dos|das|zu|ter|ten|y|e)$|^[a-z]{1,2}[’']/u.test(word) : /^\p{L}/u.test(word))); // prettier-ignore
  return words.length >= 2 && words.length <= 5 && proper.length === words.length && /\p{L}{2}/u.test(text);
}

/** Whether a text says what somebody does rather than who it is. */
export function isRole(text: string): boolean {
  return roles.test(text);
}

/** The people in a byline or a value of metadata; one whole name when it cannot be parted for certain. */
export function splitNames(text: string): string[] {
  const byline = trimByline(text);
  if (byline === '') return [];
  const pieces = byline
    .split(joints)
    .map((piece) => trimByline(piece))
    .filter((piece) => piece !== '');
  const people = pieces.filter(isPersonName);
  if (people.length === 0 || pieces.length === 1) return [byline];
  // What follows the people without being one is a place, a job or an agency.
  const others = pieces.filter((piece) => !isPersonName(piece));
  const isCertain = others.every((piece) => isRole(piece) || /^\p{Ll}/u.test(piece) || !piece.includes(' '));
  const isList = pieces.findIndex((piece) => !isPersonName(piece)) >= people.length || others.length === 0;
  return isCertain && isList ? unique(people) : [byline];
}

/** Whether two names are of one person: the same first and last word, whatever stands between. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').toLowerCase().split(/\s+/u));
  return (
    comparable(one) === comparable(other) ||
    (a?.[0] === b?.[0] && a?.at(-1) === b?.at(-1) && (a?.length ?? 0) > 1)
  );
}

/** Names without those that are said twice. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = comparable(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
