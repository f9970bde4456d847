const reporterBefore = /^[\p{Script=Han}\s·]{0,12}?[记記]者[\s：:]{0,2}(?<name>\p{Script=Han}{2,4})$/u;
const reporterBehind =
  /^(?<name>\p{Script=Han}{2,4}?)\s?(?:特派|[实實][习習]|[见見][习習]|特[约約])?[记記]者$/u;
const koreanReporter = /^(?:[^=]{0,20}=)?\s?(?<name>\p{Script=Hangul}{2,4})\s?(?:기자|특파원)$/u;
/** 河岸快訊／歐爾莎: a desk or a paper, and who wrote for it. */
const behindHouse =
  /^\p{Script=Han}{1,6}(?:[報报社網网]|快[訊讯]|新[聞闻]|日[報报]|中心)\s?[／/]\s?(?<name>\p{Script=Han}{2,4})$/u;

/** The name that eastern Asia writes beside the word for a reporter, and behind the house: 河岸社记者欧尔莎, 오르사 기자. */
export function nameOfReporter(text: string): string | undefined {
  for (const pattern of [reporterBefore, reporterBehind, koreanReporter, behindHouse]) {
    const name = pattern.exec(text.trim())?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return undefined;
}
