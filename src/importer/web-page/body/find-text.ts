import type { Element } from 'hast';
import { elementsOf, holdsElement, isHeading, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { nameOfBox } from './named-box.ts';
import { furnitureWorded } from './furniture-texts.ts';
import { findPosts, isIn } from './posts.ts';
import { showsTable } from './is-table-box.ts';
import { ownArticle } from './own-article.ts';
import { isStatement } from './held-text.ts';
import { dressOf, settingOf } from './settings.ts';
import { withoutCards } from './without-teaser.ts';
import { isProse } from './text-signs.ts';
import { heaviestSetting, totalWeight, weighBy } from './weigh-text.ts';

/**
 * The sentences that are surely of the article. What extractor and records took counts, unless what is set as most of the
 * page's sentences are outweighs it. `headline` is absent when it is not seen.
 */
export function findText(
  blocks: readonly Block[],
  chosen: ReadonlySet<number>,
  headline: Block | undefined,
): Block[] {
  const lines = blocks.filter((block) => !furnitureWorded(block));
  const sentences = withoutCards(lines.filter(isProse), lines.filter(isBrief), headline);
  const boxOf = boxNames();
  const isNotice = (block: Block) => boxOf(block).some(([, name]) => name === 'cookie-notice');
  const isComment = (block: Block) =>
    boxOf(block).some(([one, name]) => name === 'comments' && headline?.around.includes(one) === false);
  const isOffer = (block: Block) =>
    boxOf(block).some(
      ([one, name]) =>
        (name === 'newsletter-box' || name === 'advertisement') && headline?.around.includes(one) === false,
    );
  // What a form says of its fields; old pages are one form as a whole.
  const isOfForm = ({ around }: Block) =>
    around.some((one) => isFilledIn(one) && headline?.around.includes(one) === false);
  const extracted = sentences.filter(
    (block) => chosen.has(block.index) && !isNotice(block) && !isOfForm(block),
  );
  const found = withoutLesser(withoutLesser(withoutComments(extracted, isComment), isOffer), isOfPicture);
  const landmarks = new Set([...found, ...(headline ? [headline] : [])].flatMap(({ around }) => around));
  const free = freeOfBoxes(sentences, landmarks, boxOf);
  const taken = instead(found, besideHeadline(free, headline), boxOf);
  const posts = findPosts(taken, sentences, headline);
  const posted = free.filter(({ around }) => isIn(around, posts));
  const heaviest = heaviestText(free);
  const lost = heaviest.filter(({ index }) => !chosen.has(index));
  const outweighs = totalWeight(lost) >= totalWeight(taken) && !areTeasers(heaviest, taken, headline);
  // Teasers in boxes that are called so are shaped as posts are.
  if (posts.size > 0 && (posted.length > 0 || !outweighs)) return posted;
  return ownArticle(outweighs ? heaviest : taken, headline, sentences);
}

/** Whether an element is a form with fields, which are labelled: some systems print a text in one without any. */
function isFilledIn(element: Element): boolean {
  return element.tagName === 'form' && (holdsElement(element, 'label') || holdsElement(element, 'fieldset'));
}

function isBrief(block: Block): boolean {
  return !isProse(block) && block.linked === 0 && isStatement(block.text);
}

/** What stands below the headline in the innermost of its boxes that holds a sentence. */
function besideHeadline(free: readonly Block[], headline: Block | undefined): Block[] {
  const below = free.filter(({ index }) => headline !== undefined && index > headline.index);
  const box = headline?.around.find((one) => below.some(({ around }) => around.includes(one)));
  return below.filter(({ around }) => box !== undefined && around.includes(box));
}

/** A short text beside the headline in place of what stands in the page's footer alone. */
function instead(
  found: readonly Block[],
  beside: Block[],
  boxOf: (block: Block) => NamedBox[],
): readonly Block[] {
  const isOfPage = (one: Element) => beside.some(({ around }) => around.includes(one));
  const isBelowPage = (block: Block) =>
    boxOf(block).some(([one, name]) => name === 'footer' && !isOfPage(one));
  return beside.length > 0 && found.every(isBelowPage) ? beside : found;
}

/** Readers may write more than the author did; a page that is all comments is one of theirs. */
function withoutComments(taken: readonly Block[], isComment: (block: Block) => boolean): readonly Block[] {
  const own = taken.filter((block) => !isComment(block));
  return own.length > 0 ? own : taken;
}

/** Whether a block is what a figure says of its picture, as long as a paragraph. */
function isOfPicture({ element, around }: Block): boolean {
  const boxes = [element, ...around];
  return boxes.some(({ tagName }) => tagName === 'figcaption') && !boxes.some(showsTable);
}

/** What a subscription or an advertisement offers is no article, nor is what a figure says; one may stand in a box that is called so, and then outweighs the rest. */
function withoutLesser(taken: readonly Block[], isOther: (block: Block) => boolean): readonly Block[] {
  const own = taken.filter((block) => !isOther(block));
  return totalWeight(own) * 2 >= totalWeight(taken) ? own : taken;
}

type NamedBox = readonly [element: Element, name: string];

/** Makes the function that says in which named boxes a block stands; each element is looked at once. */
function boxNames(): (block: Block) => NamedBox[] {
  const seen = new Map<Element, string | undefined>();
  const nameOf = (element: Element) => {
    if (!seen.has(element)) seen.set(element, nameOfBox(element));
    return seen.get(element);
  };
  return ({ element, around }) =>
    [element, ...around].flatMap((one): NamedBox[] => {
      const name = one.tagName === 'body' ? undefined : nameOf(one);
      return name ? [[one, name]] : [];
    });
}

/**
 * Sentences that stand in no box with another name. What holds most of the page's sentences, and the headline or what the
 * extractor took too, is no box, whatever its name.
 */
function freeOfBoxes(
  sentences: readonly Block[],
  landmarks: ReadonlySet<Element>,
  boxOf: (block: Block) => NamedBox[],
): Block[] {
  const prose = sentences.filter(({ element }) => !isHeading(element));
  const weights = weighBy(prose, ({ around }) => around);
  const half = totalWeight(prose) / 2;
  const isPage = (one: Element) => landmarks.has(one) && (weights.get(one) ?? 0) > half;
  return prose.filter((block) => boxOf(block).every(([one]) => isPage(one)));
}

/** The blocks that are set as most sentences are, with those that bear the same class in the same part of the page. */
function heaviestText(prose: readonly Block[]): Block[] {
  const heaviest = heaviestSetting(prose);
  const core = prose.filter((block) => settingOf(block) === heaviest);
  const dress = core[0] && dressOf(core[0].element);
  const holder = core[0]?.around.find((one) => core.every(({ around }) => around.includes(one)));
  if (!dress || !holder) return core;
  return prose.filter(
    (block) =>
      settingOf(block) === heaviest || (dressOf(block.element) === dress && block.around.includes(holder)),
  );
}

/**
 * Whether sentences that outweigh a text only offer other pages: each stands in a box of its own beside a link, and all of
 * them stand away from the box that holds the headline and the text, or open with that link.
 */
function areTeasers(
  sentences: readonly Block[],
  text: readonly Block[],
  headline: Block | undefined,
): boolean {
  const home = headline?.around.find((one) => text.some(({ around }) => around.includes(one)));
  if (home === undefined) return false;
  const isApart = !sentences.some(({ around }) => around.includes(home));
  if (!isApart && !sentences.every(opensWithLink)) return false;
  const boxes = new Set(
    sentences.map(({ element, around }) => (element.tagName === 'li' ? element : around[0])),
  );
  return boxes.size === sentences.length && [...boxes].every((box) => box && holdsElement(box, 'a'));
}

function opensWithLink({ element, text }: Block): boolean {
  const link = elementsOf(element).find((one) => one.tagName === 'a' && textOf(one) !== '');
  return link !== undefined && text.startsWith(textOf(link));
}
