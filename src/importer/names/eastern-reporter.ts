/** The word for a reporter, and what kind of one. */
export const hanReporter = '(?:特派|[实實][习習]|[见見][习習]|特[约約])?[记記]者';
const reporterBefore = /^[\p{Script=Han}\s·]{0,12}?[记記]者[\s：:]{0,2}(?<name>\p{Script=Han}{2,4})$/u;
const reporterBehind = new RegExp(
  `^(?<name>\\p{Script=Han}{2,4}?)(?:\\s?${hanReporter}|\\s[报報][导道導])$`,
  'u',
);
/** 인턴기자: what kind of reporter somebody is. */
const koreanRank = '(?:인턴|수습|객원|시민|선임|전문)?\\s?(?:기자|특파원)';
/** What opens a Korean report, with or without the place and the house before it: (벨름=강변신문) 오르사 기자 =. */
const koreanOpening = new RegExp(
  `^(?:\\((?<where>[^()=]{2,20})=[^()]{2,20}\\)\\s?|[\\p{Script=Hangul}\\p{Lu}]{2,10}\\s)?(?<names>\\p{Script=Hangul}{2,4}(?:[·,]\\s?\\p{Script=Hangul}{2,4}){0,3})\\s(?:${koreanRank})\\s?=\\s`,
  'u',
);
const koreanName = '\\p{Script=Hangul}{2,4}';
/** What a house is called: 하람CBS, 하람신문. A word before a name may be another name, or what somebody is. */
const koreanHouse =
  '[\\p{Script=Hangul}\\p{Lu}]{0,10}(?:\\p{Lu}{2,}|신문|일보|뉴스|방송|경제|통신|타임[스즈]|닷컴|저널|투데이|미디어)';
/** Reporters in a line of their own, with the house before them: 하람CBS 오르사·일제 기자. */
const koreanLine = new RegExp(
  `^(?:${koreanHouse}\\s)?(?<names>${koreanName}(?:\\s${koreanRank})?(?:\\s?[·,]\\s?${koreanName}(?:\\s${koreanRank})?){0,4})$`,
  'u',
);
/** The house and the reporters in brackets: [강변신문=오르사 기자]. */
const koreanBracket = new RegExp(
  `^[[【](?<house>[^=[\\]]{2,20}?)\\s?=\\s?(?<names>${koreanName}(?:\\s?[·,]\\s?${koreanName}){0,3})\\s?(?<rank>${koreanRank})[\\]】](?<rest>.*)$`,
  'su',
);
const koreanRole = '칼럼니스트|논설위원|작가|교수';
const koreanReporter = new RegExp(
  `^(?:(?!사진|영상|그래픽|편집|촬영|삽화)[^=]{0,20}=)?\\s?(?<name>\\p{Script=Hangul}{2,4}?)(?:\\s?${koreanRank}|\\s(?:${koreanRole}))$`,
  'u',
);
/** 칼럼니스트 오르사: what somebody is, before the name. */
const koreanTitled = new RegExp(
  `^(?:${koreanRole}|시민기자|객원기자|인턴기자)\\s(?<name>\\p{Script=Hangul}{2,4})$`,
  'u',
);
/** The same behind a name in a longer line, to be cut off. */
export const koreanTitle = new RegExp(`\\s*${koreanRank}$`, 'u');
/** 河岸快訊／歐爾莎: a desk or a paper, and who wrote for it. */
const behindHouse =
  /^\p{Script=Han}{1,6}(?:[報报社網网]|快[訊讯]|新[聞闻]|日[報报]|中心)\s?[／/]\s?(?<name>\p{Script=Han}{2,4})$/u;

/** The reporters whom the opening of a Korean report names; empty where it names none. */
export function koreanReporters(text: string): string[] {
  return partNames((koreanOpening.exec(text) ?? koreanBracket.exec(text))?.groups?.['names']);
}

function partNames(names: string | undefined): string[] {
  return names?.split(/\s?[·,]\s?/u) ?? [];
}

/** The house, the reporters and their rank of a line that is nothing but these in brackets; `undefined` for any other. */
export function koreanInBrackets(line: string): { house: string; names: string[]; rank: string } | undefined {
  const { house = '', names, rank = '', rest } = koreanBracket.exec(line)?.groups ?? {};
  return rest === '' ? { house, names: partNames(names), rank } : undefined;
}

/** 글 오르사 사진 일제, 글=오르사, 글·사진 오르사 기자: who wrote the words, and perhaps who made the pictures. */
const wordedLine =
  /^(?<label>글(?:[·/&]사진)?\s?[=:]?)\s?(?<name>(?<=[\s=:])\p{Script=Hangul}{2,4})(?<rank>\s(?:기자|작가))?(?:[,·|/\s]{1,3}(?<credit>사진\s?[=:]?\s?\p{Script=Hangul}{2,4}(?:\s(?:기자|작가))?))?$/u;

/** The parts of a line that says whose the words are; `undefined` for any other. */
export function koreanWords(
  line: string,
): { label: string; name: string; rank?: string; credit?: string } | undefined {
  const { label = '', name, rank, credit } = wordedLine.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  return { label: label.trim(), name, ...(rank ? { rank: rank.trim() } : {}), ...(credit ? { credit } : {}) };
}

/** Where the report was made that such words open; `undefined` where they do not say it, or open none. */
export function koreanPlace(text: string): string | undefined {
  return koreanOpening.exec(text)?.groups?.['where'];
}

/** The reporters whom a line of a Korean byline names; empty where it says anything else. */
export function koreanByline(text: string): string[] {
  const names = /(?:기자|특파원)$/u.test(text) ? koreanLine.exec(text)?.groups?.['names'] : undefined;
  return partNames(names).map((name) => name.replace(koreanTitle, ''));
}

/** Reporters in a line of their own, the only one of whom may be glued to the word: 오르사기자. A desk ends as its word does: 사회부기자. */
export function koreanReporterLine(text: string): string[] {
  const glued = /^(?<name>\p{Script=Hangul}{2}(?!부)\p{Script=Hangul})기자$/u.exec(text)?.groups?.['name'];
  return glued === undefined || notSurnamed.test(glued) ? koreanByline(text) : [glued];
}

/** Words of three letters that say of what somebody reports. */
const notSurnamed = /^(?:스포츠|비즈니|자동차|데이터|디지털|어린이|대학생|명예직)$/u;

/** The name that eastern Asia writes beside the word for a reporter, and behind the house: 河岸社记者欧尔莎, 오르사 기자. */
export function nameOfReporter(text: string): string | undefined {
  for (const pattern of [reporterBefore, reporterBehind, koreanReporter, koreanTitled, behindHouse]) {
    const name = pattern.exec(text.trim())?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return undefined;
}
