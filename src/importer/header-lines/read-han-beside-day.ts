import { type HeaderPart, other } from '../header-parts/header-part.ts';

/** 河岸財經, 本文来源于河岸社: beside the date, a house by the last sign of its name. */
const hanHouse =
  /^(?:本文来源于)?\p{Script=Han}{1,8}(?:[网網报報社]|财经|財經|新闻|新聞|在线|頻道|频道)$|^(?:\p{Lu}{2,6}\s?)?\[?[\p{L}.]{2,20}\]$/u;
const hanEditor = /^(?:[责責]任)?[编編][辑輯]\s?[:：]\s?\p{Script=Han}{2,4}$/u;
/** 翻訳者：木下真理 印刷: beside the date, who brought an article into the language, and a button. */
const hanCredit = /^翻訳者?\s?[:：]\s?\S{2,12}(?:\s\p{Script=Han}{2})?$/u;
/** 来自维尔姆: beside the day, from where its account posted a text. */
const hanPosted = /^[来來]自\p{Script=Han}{2,8}$/u;

/** Whether a text in Han signs is the name of a house. */
export function isHanHouse(text: string): boolean {
  return hanHouse.test(text);
}

/** A piece beside the day that eastern Asia prints there and that names nobody who wrote the article. */
export function readHanBesideDay(text: string): HeaderPart | undefined {
  if (isHanHouse(text)) return other('affiliation', text);
  if (hanPosted.test(text)) return other('kicker', text);
  return hanEditor.test(text) || hanCredit.test(text) ? other('credit-line', text) : undefined;
}

/** Whether a piece is the label of the day directly behind it: 最近更改：. */
export function isHanLabel(text: string): boolean {
  return /^\s*\p{Script=Han}{2,6}[:：]\s*$/u.test(text);
}
