import type { Root } from 'hast';
import type { Day } from '../../article/day.ts';
import { labelLength } from '../names/byline-label.ts';
import { withoutJoiners } from '../names/joined-names.ts';
import type { ReadingOptions } from '../reading.ts';
import type { WebPage } from './web-page.ts';
import { accountFor } from './account-for.ts';
import { chooseBlocks } from './body/choose-blocks.ts';
import { doubtCaptions, doubtSetAside } from './body/doubt-set-aside.ts';
import { doubtBelow } from './body/doubt-below.ts';
import { doubtCutShort } from './body/doubt-cut-short.ts';
import { doubtListed, doubtNext } from './body/doubt-listed.ts';
import { doubtRevealed, doubtUnrecorded } from './body/doubt-unrecorded.ts';
import { extractBlocks } from './body/extract-blocks.ts';
import { findColumn } from './body/find-column.ts';
import { holdsArticle } from './body/holds-article.ts';
import { leaveOutBelow } from './body/leave-out-below.ts';
import { doubtBeneath, leaveOutBeneath } from './body/leave-out-beneath.ts';
import { leaveOutCaptions } from './body/leave-out-captions.ts';
import { leaveOutComments } from './body/leave-out-comments.ts';
import { leaveOutOffers } from './body/leave-out-offers.ts';
import { leaveOutRepeats } from './body/leave-out-repeats.ts';
import { leaveOutTeasers } from './body/leave-out-teasers.ts';
import { mendBlocks } from './body/mend-blocks.ts';
import { listControls } from './body/list-controls.ts';
import { listHidden } from './body/list-hidden.ts';
import { pictureHolder } from './body/picture-holder.ts';
import { doubtPlaceholders, leaveOutPlaceholders } from './body/placeholders.ts';
import { placePictures } from './body/place-pictures.ts';
import { linkResolver } from './body/resolve-links.ts';
import { toMarkdown } from './body/to-markdown.ts';
import { unfoldLists } from './body/unfold-lists.ts';
import { findArticle } from './metadata/find-article.ts';
import { hiddenWords } from './metadata/hidden-words.ts';
import { readOutlet } from './metadata/outlet.ts';
import { gatherPageFacts, metaValues, type PageFacts } from './metadata/page-facts.ts';
import { textIn } from './metadata/read-json-ld.ts';
import { headlineFacts } from './metadata/headline-facts.ts';
import { isOnlyTitled, readTitle } from './metadata/read-title.ts';
import { settleHeadline } from './metadata/settle-headline.ts';
import { textOf } from './page/elements.ts';
import { forgiveUnclosedLinks } from './page/forgive-unclosed-links.ts';
import { type HiddenText, hideUnseen } from './page/hide-unseen.ts';
import { type Block, partBlocks } from './page/part-blocks.ts';
import { partGluedSpans } from './page/part-glued-spans.ts';
import type { ParsedPage } from './page/parse-page.ts';
import type { SavedPage } from './page/saved-page.ts';
import { markPopups } from './page/mark-popups.ts';
import { markPosts } from './page/mark-posts.ts';
import { markQuotations } from './page/mark-quotations.ts';
import { unwrapFonts } from './page/unwrap-fonts.ts';
import { unfoldLayoutTables } from './page/unfold-layout-tables.ts';
import { writeSeen } from './page/write-seen.ts';
import { type PageReading, readFields } from './read-fields.ts';

/** What of a page is more than any article has, and the most that it may have. */
export interface TooLarge {
  found: string;
  most: string;
}

/**
 * Reads the article of a parsed page; `undefined` when nothing in it reads like one, or what of it is too large. Changes
 * the tree.
 */
export function readArticle(
  { root, data }: ParsedPage,
  saved: SavedPage,
  options: ReadingOptions,
): WebPage | TooLarge | undefined {
  const page = readPage(root, saved, options.today);
  if ('most' in page) return page;
  if (!holdsArticle(page.chosen, page.blocks[page.column.headline])) return undefined;
  const { fields, chosen, doubts } = readFields(page, options);
  const placed = placePictures(root, chosen, page.blocks, pictureHolder(data, options), options.noPictures);
  const texts = chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block.index);
  const mended = mendBlocks(chosen.filter(({ rule }) => rule === undefined).map(({ block }) => block));
  const resolve = linkResolver(root, page.outlet.url);
  unfoldLists(page.blocks[page.column.headline]);
  const body = toMarkdown(root, { blocks: new Set(texts), pictures: placed.inText, resolve });
  const whole = { ...fields, ...(placed.lead ? { image: placed.lead } : {}) };
  const hidden = listHidden(chosen, page.unseen.hidden);
  const controls = listControls(root, chosen, page.unseen.controls);
  const unkept = { ...placed, leftOut: [...placed.leftOut, ...hidden.leftOut, ...controls.leftOut] };
  const { leftOut, visible, shown } = accountFor(page.blocks, chosen, whole, unkept);
  const revealed = doubtRevealed(chosen, page.unseen.revealed);
  const said = { article: page.article, address: page.outlet.url };
  const cut = revealed.length > 0 ? [] : doubtCutShort(chosen, page.blocks, said);
  const unrecorded = doubtUnrecorded(chosen, textIn(page.article?.['articleBody']));
  const unseen = [
    ...revealed,
    ...hidden.doubts,
    ...controls.doubts,
    ...cut,
    ...doubtSetAside(chosen, page.column),
    ...doubtListed(chosen, page.column),
    ...doubtNext(page.blocks, page.column),
    ...doubtBeneath(chosen),
    ...doubtBelow(chosen, page.blocks, page.column),
    ...doubtCaptions(chosen),
    ...doubtPlaceholders(chosen),
    ...unrecorded,
  ];
  return {
    draft: {
      fields: whole,
      body,
      repairs: mended.repairs,
      leftOut,
      doubts: [...doubts, ...unseen, ...placed.doubts, ...mended.doubts],
    },
    visible,
    shown,
    metadata: metadataOf(page),
    pictures: placed.files,
    embedded: placed.embedded,
  };
}

/** A name in a byline stands there with the letter that joins it to the name before, or glued to its label. */
function metadataOf({ facts, blocks, column }: PageReading): string {
  const above = blocks
    .slice(0, column.start)
    .flatMap(({ text }) => [withoutJoiners(text), text.slice(labelLength(text))]);
  return [hiddenWords(facts), ...blocks.map(({ text }) => text), ...above].join('\n');
}

/** More stretches of text than any page with one article has; browsers show no such page either. */
const mostBlocks = 20_000;
/** A longer text, in characters, is no single article's. */
const longestText = 2_000_000;
/** A longer stretch without a paragraph's end, in characters, is no article's. */
const longestBlock = 100_000;

function readPage(
  root: Root,
  saved: SavedPage,
  today: Day,
): (PageReading & { unseen: HiddenText }) | TooLarge {
  writeSeen(root);
  markPopups(root);
  const all = gatherPageFacts(root);
  const headlined = likelyHeadline(all);
  const article = findArticle(all, headlined);
  const outlet = readOutlet(all, article, saved.url);
  const record = textIn(article?.['articleBody']);
  const unseen = hideUnseen(root, { record, headline: headlined });
  for (const heading of all.headings) partGluedSpans(heading);
  const first = readTitle(all, article, outlet);
  const blocks = blocksOf(root);
  const tooLarge = findTooLarge(blocks);
  if (tooLarge) return tooLarge;
  const extracted = extractBlocks(root, blocks, first ?? '');
  const known = { extracted, headline: first ?? '', record, address: outlet.url };
  const { start, notice } = findColumn(blocks, known);
  const facts = notice ? { ...all, headings: all.headings.filter((one) => one !== notice.element) } : all;
  const claimed = notice ? readTitle(facts, article, outlet) : first;
  const headline = settleHeadline(
    claimed,
    headlineFacts(blocks, start, { facts, isOnlyTitled: isOnlyTitled(facts, article, outlet), today }),
  );
  const settled = { ...known, headline: headline.title ?? claimed ?? '' };
  const column = findColumn(blocks, settled);
  const own = leaveOutTeasers(leaveOutRepeats(leaveOutComments(chooseBlocks(blocks, settled, column))));
  const inBox = leaveOutBeneath(leaveOutOffers(own), column);
  const chosen = leaveOutPlaceholders(leaveOutBelow(leaveOutCaptions(inBox)));
  return { facts, article, outlet, saved, headline, blocks, column, chosen, unseen };
}

function findTooLarge(blocks: readonly Block[]): TooLarge | undefined {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const longest = blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
  const limits: [found: number, most: number, what: string][] = [
    [blocks.length, mostBlocks, 'paragraphs'],
    [length, longestText, 'characters'],
    [longest, longestBlock, 'characters in one paragraph'],
  ];
  const passed = limits.find(([found, most]) => found > most);
  return passed && { found: `${passed[0]} ${passed[2]}`, most: `${passed[1]}` };
}

function likelyHeadline(facts: PageFacts): string {
  const [stated] = metaValues(facts, 'og:title');
  return stated ?? facts.headings.map(textOf).find((text) => text !== '') ?? facts.titleElement;
}

function blocksOf(root: Root): Block[] {
  unfoldLayoutTables(root);
  markPosts(root);
  markQuotations(root);
  partGluedSpans(root);
  unwrapFonts(root);
  const blocks = partBlocks(root);
  forgiveUnclosedLinks(blocks);
  return blocks;
}
