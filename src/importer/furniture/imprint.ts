import { type Furniture, wholeLine } from './furniture.ts';

/** What the law has every outlet of Korea print below its pages; the day among it is that of the outlet's first issue. */
export const imprint: Furniture = {
  rule: 'imprint',
  reason: 'The page said who publishes it and since when.',
  examples: [
    '제호',
    '제호: 벨름신문',
    '인터넷신문등록번호',
    '등록번호 : 벨름 아 51553',
    '발행·편집인 오르사',
    '청소년보호책임자',
  ],
  leaves: [
    '제호를 바꾼 신문이 다시 나왔다.',
    '등록번호가 없는 배는 모두 항구를 떠났다.',
    '발행인은 배를 세었다.',
  ],
  line: wholeLine`
    (?:제호|(?:인터넷 ?)?(?:신문|뉴스)?(?:사업)? ?등록 ?번호|발행[인처]|편집인|발행[·,/ ]{1,3}편집인|청소년 ?보호 ?책임자)(?:\s?[:：|]?\s(?!.*[.!?]$).{1,60}|\s?[:：]\s?.{1,60})?
  `,
  certain: 'edges',
  opensTail: true,
};
