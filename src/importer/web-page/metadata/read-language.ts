import { directionOf, dominantDirection, isLanguageTag } from '../../../article/language.ts';
import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn } from './read-json-ld.ts';

/** The language of a page's text. */
export interface PageLanguage {
  /** A BCP 47 tag; absent when the text is in the publication's language, or when that is in doubt. */
  lang?: string;
  doubts: Doubt[];
}

/** The language that the page declares, when its text is in it; templates often declare one and print another. */
export function readLanguage(
  facts: PageFacts,
  article: Thing | undefined,
  text: string,
  publication: string,
): PageLanguage {
  const declared = [
    facts.language,
    textIn(article?.['inLanguage']),
    ...metaValues(facts, 'og:locale', 'content-language', 'dc.language', 'language'),
  ]
    .map((tag) => tag.replaceAll('_', '-').split(',')[0]?.trim() ?? '')
    .filter((tag) => tag !== '' && isLanguageTag(tag))
    .map((tag) => new Intl.Locale(tag).baseName);
  const detected = detectLanguage(text, publication);
  const written =
    detected.lang ?? (detected.doubts.length === 0 && text.length > 400 ? publication : undefined);
  const direction = dominantDirection(text);
  const fitting = declared.filter((tag) => direction === undefined || directionOf(tag) === direction);
  const agreed = written === undefined ? undefined : fitting.find((tag) => baseOf(tag) === baseOf(written));
  if (agreed) return said(agreed, publication);
  const isOfTemplate = declared.every((tag) => isInOtherScript(tag, text));
  if (written !== undefined && (declared.length === 0 || (isOfTemplate && isTold(written))))
    return { ...detected };
  const [first] = fitting;
  // The detection library knows sixty languages: a page's own word counts for the others.
  const mayBe = written === undefined || ![written, first].some((tag) => tag !== undefined && isTold(tag));
  if (first && mayBe) return said(first, publication);
  if (declared.length === 0) return { doubts: detected.doubts };
  const message = `Unexpected language ${quoteValue(declared[0])} for a text that reads as ${written === undefined ? 'another language' : quoteValue(written)}, expected one language, give it with --lang`;
  return { doubts: [{ rule: 'language', asks: 'lang', message }] };
}

/** Whether a language that Latin letters write is declared for a text that is hardly in them, as templates declare English. */
function isInOtherScript(tag: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return new Intl.Locale(tag).maximize().script === 'Latn' && latin.length * 3 < letters.length;
}

/** Languages whose text the detection library does not take for another's, nor another's for theirs. */
function isTold(tag: string): boolean {
  return /^(?:en|de|fr|es|it|pt|ru|ar|fa|ps|nl|tr|pl|el|he|ja|ko|zh|hi|uk)$/.test(baseOf(tag));
}

function said(tag: string, publication: string): PageLanguage {
  return baseOf(tag) === baseOf(publication) ? { doubts: [] } : { lang: tag, doubts: [] };
}

function baseOf(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return language === 'prs' ? 'fa' : language;
}
