import { koreanPlace, koreanReporters } from '../names/eastern-reporter.ts';
import { writerAtOpening } from '../names/reporters-named.ts';
import { readReporterInPlace } from '../names/reporter-in-place.ts';
import { oneOf } from '../text/one-of.ts';
import type { Dateline } from './read-dateline.ts';

/** 河岸社维尔姆4月15日电（记者欧尔莎、布仁）: the agency, the place, the day and who reported. */
const wire =
  /^[（(]?(?:据|據)?(?<house>\p{Script=Han}{1,3}[社网網])(?![記记]者)(?<place>\p{Script=Han}{2,8}?)(?:(?:(?<dayAlone>\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)|\d{1,2}日)(?:[电電]|消息)|[电電](?=\s?[（(][记記]者))(?:\s?[（(][记記]者\s?(?<names>\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4})*)[）)])?/u;

/** 【ヴェルム時事】, ［ヴェルム　１５日　ロイター］, [벨름=뉴시스]: the place and the agency in brackets. */
const inBrackets = new RegExp(
  `^[（(［[【](?:(?!写真|画像|映像|動画|提供|資料|図|速報|独自|記事)(?<place>[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,12}?)[\\s\\u3000]*(?:(?:[\\d０-９]{1,2}日|＝)[\\s\\u3000]*)?(?<house>${oneOf`
  共同|時事|ロイター|新華社|ブルームバーグ|AP|ＡＰ|AFP|ＡＦＰ|CNN|ＣＮＮ
`})(?:通信)?|(?<place>\\p{Script=Hangul}{2,8})=(?<house>(?:[A-Z]{2,4}/)?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP)))[）)］\\]】]`,
  'u',
);

/** ヴェルム（ＣＮＮ）: the place before the agency's brackets. */
const beforeBrackets =
  /^(?<place>[\p{Script=Katakana}ー・]{2,12})[（(](?<house>CNN|ＣＮＮ|ロイター|AP|ＡＰ|AFP|ＡＦＰ)[）)]/u;

/** Reads the dateline of a report as the agencies of China, Japan and Korea and Taiwan's papers print it; `undefined` when there is none. */
export function readEasternDateline(opening: string): Dateline | undefined {
  const { house, place, dayAlone, names } = wire.exec(opening)?.groups ?? {};
  if (house !== undefined && place !== undefined)
    return {
      place,
      agency: house,
      ...(dayAlone ? { dayAlone } : {}),
      ...(names ? { reporters: names.split(/[、\s]/u) } : {}),
    };
  const signed = (inBrackets.exec(opening) ?? beforeBrackets.exec(opening))?.groups ?? {};
  if (signed['place'] && signed['house']) return { place: signed['place'], agency: signed['house'] };
  const korean = koreanReporters(opening);
  const where = koreanPlace(opening);
  const writer = writerAtOpening(opening);
  if (writer !== undefined) return { reporters: [writer] };
  if (korean.length > 0) return { ...(where ? { place: where } : {}), reporters: korean };
  const reporter = /^[（(〔[【]/u.test(opening) ? readReporterInPlace(opening) : undefined;
  return reporter && { ...(reporter.where ? { place: reporter.where } : {}), reporters: reporter.names };
}
