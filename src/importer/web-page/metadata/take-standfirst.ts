import type { Element } from 'hast';
import type { ChosenBlock } from '../body/chosen-block.ts';
import { furnitureWorded } from '../body/furniture-texts.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { labelLength } from '../../names/byline-label.ts';
import { readDateline } from '../../places/read-dateline.ts';
import { comparable, isAlike } from '../../text/comparable.ts';
import { attributeOf, elementsOf, isHeading, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isCalledByline } from './byline-elements.ts';
import { isOpen, withDeck, withHeading, withStated } from './heading-standfirst.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { isWholeSentence, withoutOtherLines } from './other-lines.ts';
import { type Thing, textIn } from './read-json-ld.ts';

/** The standfirst, and the blocks without it when it stood among them. */
export interface Standfirst {
  description?: string;
  chosen: ChosenBlock[];
}

/** What of a page its standfirst is judged by. */
export interface StandfirstFacts {
  facts: PageFacts;
  article: Thing | undefined;
  told: HeaderFacts;
  headline: string;
}

/** A standfirst is one or two sentences; a longer one is the opening of the text. */
const longest = 600;

/**
 * Takes the standfirst into its field: the one paragraph that stands between headline and text as a standfirst does, or
 * what the page's records say when it is not how the text begins. Any other text there stays in the text.
 */
export function takeStandfirst(
  all: readonly ChosenBlock[],
  { facts, article, told, headline }: StandfirstFacts,
): Standfirst {
  const stated = statedIn(facts, article).map((one) => behindHeadline(one, headline));
  const chosen = withDeck(
    withStated(
      withHeading(withoutOtherLines(all, told, { language: facts.language, stated }), stated),
      stated,
    ),
    stated,
  );
  const seen = chosen.filter(isOpen);
  const [only] = seen;
  const isSure = all.filter(isOpen).length < 2 || (only && isHeading(only.block.element));
  if (only && isSure && mayStandApart(only, chosen, told)) {
    return {
      description: withoutByline(withoutEnd(withoutLabel(only.block, stated)), facts, article),
      chosen: chosen.map((one) => (one === only ? { ...one, rule: 'standfirst' } : one)),
    };
  }
  const text = comparable(
    chosen
      .filter(({ rule }) => rule === undefined)
      .map(({ block }) => block.text)
      .join(' '),
  );
  const description = stated.find(
    (one) =>
      one.length >= 40 &&
      !isAlike(one, headline) &&
      one.length <= longest &&
      isWholeSentence(one) &&
      !asks(one) &&
      !text.includes(openingOf(comparable(one))),
  );
  return seen.length === 0 && description && isOfArticle(description, text)
    ? { description, chosen }
    : { chosen };
}

/** A block without the label that opens it in an element of its own, as its names or the page's records say. */
function withoutLabel({ element, text }: Block, stated: readonly string[]): Pick<Block, 'element' | 'text'> {
  const first = element.children.find((child) => textOf(child) !== '');
  if (first?.type !== 'element' || !text.startsWith(textOf(first))) return { element, text };
  const rest = text.slice(textOf(first).length).replace(/^[\s:|–—-]+/u, '');
  const mayBePlace = /[.:–—-]$/u.test(textOf(first));
  const isStated =
    !mayBePlace &&
    stated.some((one) => one.length >= shortestOpening && comparable(one) === comparable(rest));
  const isLabel = isStated || labelNames.test(namesOf(first));
  return rest !== '' && isLabel ? { element, text: rest } : { element, text };
}

const placeNames = /(?:location|dateline)(?=$|[\s_-])/i;
const labelNames = /(?:^|[\s_-])label(?=$|[\s_-])/i;
/** In characters. */
const shortestOpening = 40;

/** A block's text without the link behind it that leads on within the page, as a button does, or the byline in an element of its own. */
function withoutEnd({ element, text }: Pick<Block, 'element' | 'text'>): string {
  const isButton = (one: Element) => one.tagName === 'a' && attributeOf(one, 'href').startsWith('#');
  const isByline = (one: Element) => one !== element && isCalledByline(one) && labelLength(textOf(one)) > 0;
  const last = [...elementsOf(element)].findLast(
    (one) => (isButton(one) || isByline(one)) && textOf(one) !== '',
  );
  return last && text.endsWith(textOf(last)) ? text.slice(0, -textOf(last).length).trim() : text;
}

function statedIn(facts: PageFacts, article: Thing | undefined): string[] {
  return [textIn(article?.['description']), ...metaValues(facts, 'og:description', 'description')];
}

/** So many letters of a record tell that it is taken from the text: the rest may be taken from elsewhere in it. */
function openingOf(letters: string): string {
  return letters.slice(0, /^\p{Script=Han}{2}/u.test(letters) ? 20 : 60);
}

/** A record without the headline that Chinese pages repeat before it: 渡轮重返\n---渡轮今天重返维尔姆。 */
function behindHeadline(record: string, headline: string): string {
  const rest = record.startsWith(headline) ? record.slice(headline.length) : '';
  return /^\s*-{2,}|^\s+(?=\p{Script=Han})/u.test(rest) ? rest.replace(/^[\s-]+/u, '') : record;
}

/** A standfirst that the records have, without the byline that stands behind it on the same line. */
function withoutByline(text: string, facts: PageFacts, article: Thing | undefined): string {
  const isOpening = (one: string) => isWholeSentence(one) && text.startsWith(`${one} `);
  const opening = statedIn(facts, article).find(isOpening);
  return opening !== undefined && labelLength(text.slice(opening.length + 1)) > 0 ? opening : text;
}

/** An entry needs text beside its standfirst, and what a dateline of an agency, or in capitals, opens is the report itself. */
function mayStandApart(standfirst: ChosenBlock, chosen: readonly ChosenBlock[], told: HeaderFacts): boolean {
  const { text, element } = standfirst.block;
  const dateline = readDateline(text, told);
  if (dateline && (dateline.agency !== undefined || /^\p{Lu}{2}/u.test(text))) return false;
  if (opensWithPlace(element)) return false;
  const isAlone = chosen.every((one) => one === standfirst || one.rule !== undefined);
  return !isAlone && text.length <= longest && element.tagName !== 'li';
}

/** Whether a place in capitals opens a paragraph in an element that is called one, with no sign between it and the report. */
function opensWithPlace(element: Element): boolean {
  const first = element.children.find((child) => textOf(child) !== '');
  return (
    first?.type === 'element' &&
    placeNames.test(namesOf(first)) &&
    /^\p{Lu}{2}[\p{Lu}\s.,]*$/u.test(textOf(first))
  );
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
