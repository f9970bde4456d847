import { foldedPattern, foldText } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';

const credits = new RegExp(
  String.raw`^[([*_—–-]*\s*(?:(?:additional |further |with )?(?:${oneOf`
  reporting|writing|research|files|translation|editing|production|compiled|contributions?|reported|written
  edited|translated|photography
`})(?: and (?:reporting|writing|editing|translation))?\s+(?:by|from)\s|with reports from\s|(?:editing|translated|edited) by|ubersetz(?:t|ung)|aus dem \p{L}+ von\s|traduit (?:de|par)|traducido por|перевод(?:чи(?:к|ца))?(?:\s?[:：]|(?:\s[\p{L}.-]+){0,5}\s[\p{L}-]+$)|ترجمه ?[:：]|مترجم ?[:：]|ژباړه ?[:：]|ویراستار ?[:：]|تحریر ?[:：]|with inputs? from|with agencies|— ?with|(?:mit|quellen?:) (?:material (?:von|der) )?(?:agenturmaterial|agenturen|dpa|afp|apa|sda|reuters|ap|kna|epd|sid)(?![\p{L}])|(?:avec(?: l['’])?|con informacion(?:es)? de(?: la)?|com informac(?:ao|oes) d[aeo]|con informazioni d[aei]) ?(?:agen(?:ces?|cias?|zie)|afp|ap|ansa|dpa|efe|europa press|lusa|reuters|rfi)(?![\p{L}])(?=[^.!?]{0,60}[.)\s]*$)|associated press writers?.{0,80}contributed|.{3,250}contributed (?:to this (?:report|story|article)|reporting)(?: from [^.]{2,80})?[.)\s]*$)`,
  'u',
);

/** Edición: Brenn Halloway: who edited a text or made its pictures, where other words than for the author say so. */
const otherHands = foldedPattern(
  String.raw`^(?:${oneOf`
  edicion|edicao|eindredactie|redigering|redakcja|zdjecia|[ck]amera|montaz
  संपादन|संपादक
  редактор|корректор|коректор|עריכה|editor|haberi hazirlayan|penyunting|bien tap|επιμελεια|korekta|urednik|revisao|redazione|redaktion
`})\s?[:：]\s?[^:：.!?\d]{3,60}$`,
  'u',
);

/** 责任编辑：布仁; [责任编辑：布仁 QV155]; 本文来源：河岸日报 责任编辑：布仁; 攝影／布仁; 사진=일제 기자. */
const easternHands = new RegExp(
  String.raw`^(?:本文[来來]源[:：]\s?\S{2,12}\s)?[（(\[【]?(?:${oneOf`
  (?:責任|责任)?[编編][辑輯]|[責责][编編]|校[对對]|[审審][核校]|[摄攝]影|撮影|写真|[图圖]片?|[供制製][图圖]|美[编編]
  사진|영상|편집|촬영
`})\s?[:：/／|｜丨・＝=]\s?[\p{Script=Han}\p{Script=Hangul}]{2,5}(?:[、\s]\s?[\p{Script=Han}\p{Script=Hangul}]{2,4}){0,4}(?:[\s_]?\p{Lu}{1,4}\d{2,6})?[）)\]】]?$`,
  'u',
);
/** 编辑 布仁 校对 欧尔莎: the same without a sign. */
const hanHands =
  /^(?:(?:^|\s)(?:(?:[責责]任)?[编編][辑輯]|校[对對]|[責责美][编編]|[审審]核)\s\p{Script=Han}{2,4}){1,3}$/u;

/** A word in small letters is no name's, unless it is as short as de and van. */
const smallWord = /(?:^|\s)\p{Ll}{4}/u;

/** Where the reporters were, whose names alone need no other words: Orsa Tindal reported from Orn, and Lio Pant from Port Velm. */
const places = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|from|in|of|the|reported),?\s)+\p{Lu}[\p{L}\p{M}'’-]*\.?$/u;

/** Whether a line says who worked on the article besides its author, as agencies print below it. */
export function isCreditLine(text: string): boolean {
  if (text.length > 300 || statement.test(text)) return false;
  return (
    credits.test(foldText(text)) ||
    (otherHands.test(foldText(text)) && !smallWord.test(text)) ||
    easternHands.test(text) ||
    hanHands.test(text) ||
    (text.includes(' reported from ') && places.test(text)) ||
    released.test(text)
  );
}

/** SOURCE Orn Mill Ltd: who sent a press release, as the wires of these print it. */
const released = /^SOURCE:?\s\p{Lu}[^.:;!?]{1,80}(?:\.|(?:Inc|Ltd|Co|Corp)\.)?$/u;

/** The translator said: “…”: what somebody says is no credit. */
const statement = /[:：]\s?["“”„«‘「『]/u;
