/** The word for a reporter, and what kind of one. */
export const hanReporter = '(?:特派|[实實][习習]|[见見][习習]|特[约約])?[记記]者';
const reporterBefore = /^[\p{Script=Han}\s·]{0,12}?[记記]者[\s：:]{0,2}(?<name>\p{Script=Han}{2,4})$/u;
const reporterBehind = new RegExp(`^(?<name>\\p{Script=Han}{2,4}?)\\s?${hanReporter}$`, 'u');
/** 인턴기자: what kind of reporter somebody is. */
const koreanRank = '(?:인턴|수습|객원|시민|선임|전문)?\\s?(?:기자|특파원)';
/** What opens a Korean report, with or without the place and the house before it: (벨름=강변신문) 오르사 기자 =. */
const koreanOpening = new RegExp(
  `^(?:\\((?<where>[^()=]{2,20})=[^()]{2,20}\\)\\s?|[\\p{Script=Hangul}\\p{Lu}]{2,10}\\s)?(?<names>\\p{Script=Hangul}{2,4}(?:[·,]\\s?\\p{Script=Hangul}{2,4}){0,3})\\s(?:${koreanRank})\\s?=\\s`,
  'u',
);
const koreanReporter = new RegExp(
  `^(?:[^=]{0,20}=)?\\s?(?<name>\\p{Script=Hangul}{2,4}?)\\s?${koreanRank}$`,
  'u',
);
/** 칼럼니스트 오르사: what somebody is, before the name. */
const koreanTitled =
  /^(?:칼럼니스트|논설위원|시민기자|객원기자|인턴기자|작가|교수)\s(?<name>\p{Script=Hangul}{2,4})$/u;
/** The same behind a name in a longer line, to be cut off. */
export const koreanTitle = new RegExp(`\\s*${koreanRank}$`, 'u');
/** 河岸快訊／歐爾莎: a desk or a paper, and who wrote for it. */
const behindHouse =
  /^\p{Script=Han}{1,6}(?:[報报社網网]|快[訊讯]|新[聞闻]|日[報报]|中心)\s?[／/]\s?(?<name>\p{Script=Han}{2,4})$/u;

/** The reporters whom the opening of a Korean report names; empty where it names none. */
export function koreanReporters(text: string): string[] {
  return koreanOpening.exec(text)?.groups?.['names']?.split(/[·,]\s?/u) ?? [];
}

/** Where the report was made that such words open; `undefined` where they do not say it, or open none. */
export function koreanPlace(text: string): string | undefined {
  return koreanOpening.exec(text)?.groups?.['where'];
}

/** The name that eastern Asia writes beside the word for a reporter, and behind the house: 河岸社记者欧尔莎, 오르사 기자. */
export function nameOfReporter(text: string): string | undefined {
  for (const pattern of [reporterBefore, reporterBehind, koreanReporter, koreanTitled, behindHouse]) {
    const name = pattern.exec(text.trim())?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return undefined;
}
