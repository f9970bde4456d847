import type { Candidates } from './candidates.ts';

/** Whom to ask, what the paper costs, who posted it, and what an outlet wants read or bought; no headline says these. */
const notice = new RegExp(
  [
    String.raw`\S@[\p{L}\d-]+\.\p{L}{2,}`,
    String.raw`\+\d[\d\s()/-]{6,}\d`,
    String.raw`(?:^|\s)u\/\w{3,}`,
    String.raw`^price:?\s\D{0,3}\d+(?:[.,]\d+)?(?:\s\p{L}+)?$`,
    String.raw`^trending\s?[:|]`,
    String.raw`^(?:get|save)\s.*\d\s?%\soff\s.*\byour\b`,
  ].join('|'),
  'iu',
);

/** Takes such lines from the candidates for a headline; they stay in the text. */
export function dropNotices(candidates: Candidates): Candidates {
  return candidates.filter(({ kind, text }) => kind !== 'text' || !notice.test(text));
}
