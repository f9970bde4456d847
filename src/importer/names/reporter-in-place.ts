/** Words that stand where the place does, for how a report was made. */
const ways = '即時|即时|綜合|综合|整理|編譯|编译|專題|专题|專訪|专访|特稿|最新';
/** Cities and counties of Taiwan, of which a name may come without a sign before them. */
const towns =
  '[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|馬祖|連江';
const names = '(?<names>\\p{Script=Han}{2,4}?(?:、\\p{Script=Han}{2,4}?)*)';
const where = `(?:[／/](?:(?:${ways})|(?<where>\\p{Script=Han}{2,8}?)(?:${ways})?)|(?<town>${towns}))`;

const reporter = new RegExp(
  `[（(〔\\[【]?(?:(?<house>\\p{Script=Han}{2,6})\\s?[／/]?\\s?)?[記记]者\\s?${names}${where}(?:(?<day>\\d{1,2})日)?(?:[報报][導道]|[電电][）)〕\\]】])`,
  'u',
);

/** Who reported a text and from where, as eastern Asia prints it. */
export interface ReporterInPlace {
  /** The agency or the outlet. */
  house: string | undefined;
  names: string[];
  /** Absent where a word for how the report was made stands instead. */
  where: string | undefined;
  /** All these words. */
  text: string;
}

/** Reads who reported at the head of a text: 〔記者歐爾莎／維爾姆報導〕; 河岸報 記者歐爾莎／即時報導; `undefined` when nobody is named so. */
export function readReporterInPlace(text: string): ReporterInPlace | undefined {
  const { 0: words = '', groups } = reporter.exec(text) ?? {};
  if (groups?.['names'] === undefined) return undefined;
  return {
    house: groups['house'],
    names: groups['names'].split('、'),
    where: groups['where'] ?? groups['town'],
    text: words,
  };
}
