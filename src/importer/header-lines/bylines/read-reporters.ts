import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { koreanInBrackets } from '../../names/eastern-reporter.ts';
import { reportersBehindWord, reportersInBrackets } from '../../names/reporters-named.ts';
import { asLabelled } from './read-byline.ts';

/** Reporters on a line of their own, as eastern Asia names them: （折田澄江記者、谷原健記者）, 記者歐爾莎, [벨름=오르사 기자]. */
export function readReporters(text: string): HeaderPart[] | undefined {
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
