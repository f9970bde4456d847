import type { ChosenBlock } from '../body/chosen-block.ts';
import { furnitureWorded } from '../body/furniture-texts.ts';
import { labelLength } from '../../names/byline-label.ts';
import { comparable } from '../../text/comparable.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn } from './read-json-ld.ts';

/** The standfirst, and the blocks without it when it stood among them. */
export interface Standfirst {
  description?: string;
  chosen: ChosenBlock[];
}

/** A standfirst is one or two sentences; a longer one is the opening of the text. */
const longest = 600;

/**
 * Takes the standfirst into its field: the one paragraph that stands between headline and text as a standfirst does, or
 * what the page's records say when it is not how the text begins. Any other text there stays in the text.
 */
export function takeStandfirst(
  chosen: ChosenBlock[],
  facts: PageFacts,
  article: Thing | undefined,
): Standfirst {
  const seen = chosen.filter(({ isStandfirst, rule }) => isStandfirst && rule === undefined);
  const [only, ...others] = seen;
  if (only && others.length === 0 && mayStandApart(only, chosen)) {
    return {
      description: withoutByline(only.block.text, facts, article),
      chosen: chosen.map((one) => (one === only ? { ...one, rule: 'standfirst' } : one)),
    };
  }
  const stated = statedIn(facts, article);
  const text = comparable(
    chosen
      .filter(({ rule }) => rule === undefined)
      .map(({ block }) => block.text)
      .join(' '),
  );
  const description = stated.find(
    (one) =>
      one.length >= 40 &&
      one.length <= longest &&
      isSentence(one) &&
      !asks(one) &&
      !text.includes(comparable(one).slice(0, 60)),
  );
  return seen.length === 0 && description && isOfArticle(description, text)
    ? { description, chosen }
    : { chosen };
}

function statedIn(facts: PageFacts, article: Thing | undefined): string[] {
  return [textIn(article?.['description']), ...metaValues(facts, 'og:description', 'description')];
}

/** A standfirst that the records have, without the byline that stands behind it on the same line. */
function withoutByline(text: string, facts: PageFacts, article: Thing | undefined): string {
  const isOpening = (one: string) => isSentence(one) && text.startsWith(`${one} `);
  const opening = statedIn(facts, article).find(isOpening);
  return opening !== undefined && labelLength(text.slice(opening.length + 1)) > 0 ? opening : text;
}

/** An entry needs text beside its standfirst. */
function mayStandApart(standfirst: ChosenBlock, chosen: readonly ChosenBlock[]): boolean {
  const { text, element } = standfirst.block;
  const isAlone = chosen.every((one) => one === standfirst || one.rule !== undefined);
  return !isAlone && text.length <= longest && element.tagName !== 'li';
}

/** Records that were cut in the middle are no standfirst. */
function isSentence(text: string): boolean {
  return /[.!?؟。»”"]$/u.test(text) && !/(?:…|\.\.\.)$/u.test(text);
}

/** What asks readers to subscribe describes the outlet. */
function asks(text: string): boolean {
  return text.split(/(?<=[.!?])\s+/u).some((sentence) => furnitureWorded({ text: sentence, linked: 0 }));
}

/** What describes the outlet rather than the article shares hardly a word with it. */
function isOfArticle(description: string, text: string): boolean {
  const words = [...new Set(description.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 4))];
  return words.filter((word) => text.includes(comparable(word))).length * 3 >= words.length;
}
