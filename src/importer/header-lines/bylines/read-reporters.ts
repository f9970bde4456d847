import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { koreanInBrackets } from '../../names/eastern-reporter.ts';
import { reportersBehindWord, reportersInBrackets } from '../../names/reporters-named.ts';
import { asLabelled } from './read-byline.ts';

/** ・歐爾莎、布仁河: several names of three signs, as most are, behind the day; sections have two. */
const behindDay = /^[・·|｜]\s?(?<names>\p{Script=Han}{3}(?:、\p{Script=Han}{3}){1,7})$/u;

/**
 * Reporters on a line of their own, as eastern Asia names them: （折田澄江記者、谷原健記者）, 記者歐爾莎, [벨름=오르사 기자]; or beside
 * the day, without the word for them.
 */
export function readReporters(text: string, isBesideDay = false): HeaderPart[] | undefined {
  const listed = isBesideDay ? behindDay.exec(text)?.groups?.['names'] : undefined;
  if (listed !== undefined) return listed.split('、').map(sign);
  const bracketed = reportersInBrackets(text);
  if (bracketed.length > 0) return bracketed.flatMap((name) => [sign(name), other('byline-label', '記者')]);
  const [first, ...more] = reportersBehindWord(text);
  if (first !== undefined)
    return [other('byline-label', text.slice(0, text.indexOf(first)).trim()), ...[first, ...more].map(sign)];
  const korean = koreanInBrackets(text);
  return (
    korean && [
      other('affiliation', korean.house),
      ...korean.names.map(sign),
      other('byline-label', korean.rank),
    ]
  );
}

function sign(name: string): HeaderPart {
  return asLabelled(author(name, 'person'));
}
