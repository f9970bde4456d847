import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole } from '../../names/roles.ts';
import { oneOf } from '../../text/one-of.ts';
import { elementsOf, holdsElement, isSubheading, namesOf, partedNames, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isAloneWithPicture } from './beside-picture.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column, KnownArticle } from './find-column.ts';
import { furnitureRule } from './furniture-rule.ts';
import { opensText } from './held-text.ts';
import { isInColumn, isInOwnBox } from './in-column.ts';
import { isCorrection } from './is-correction.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { isMostlyLink, isProse, isSentence } from './text-signs.ts';
import { weightOf } from './weigh-text.ts';

const standfirstNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  lead|lede|lede?in|intro|introduction|teaser|teaser-?text|standfirst|dek|deck|subtitle|sub-?headline
  subheading|subhead|strapline|excerpt|summary|abstract|chapo|chapeau|entradilla|bajada|occhiello|sommario
  ingress|underrubrik|vorspann|preamble|description|header-?text|tagline|sub-?tit\w*|sub-?header
  top-summary|summary-(?:bullets|list)|article-abstract|first-paragraph|speakable|headline-?description
`})(?=$|[\s_-])`,
  'i',
);

const headerNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  by-?line\w*|authors?|autor(?:en?)?|meta|meta-?data|pub-?date|date|dateline|datetime|published
  published-date|publish-info|post-info|timestamp|time|updated|reading-time|kicker|eyebrow|rubrik|category
  source-?origin|top-info|copyright
`})(?=$|[\s_-])`,
  'i',
);

/** What is called a teaser's or a lead's caption tells what a picture shows. */
const captionNames = /(?:^|[\s_-])(?:captions?|credits?)(?=$|[\s_-])/i;

/** What is called a section is named by a word or two; frames of the page are called so too. */
const sectionNames = /(?:^|[\s_-])section(?=$|[\s_-])/i;

/** Between headline and text stand byline, dateline and bars; a sentence there is the standfirst. */
export function chooseInHeader(block: Block, known: KnownArticle, column: Column): ChosenBlock {
  if (isCorrection(block, column)) return { block };
  const names = namesIn(block, column);
  const isFirst = column.headline !== -1 && block.index === column.headline + 1 && isOwnLine(block);
  if (standfirstNames.test(names) && isCalledCaption(block, names, column)) return { block, rule: 'caption' };
  const isNamed =
    standfirstNames.test(names) &&
    (weightOf(block.text) > 30 || isFirst) &&
    block.linked * 2 < block.text.length;
  const isLabel = sectionNames.test(names) && !(isProse(block) && isSentence(block.text));
  if ((isLabel || headerNames.test(names)) && !isNamed) return { block, rule: 'header-line' };
  const furniture = furnitureRule(block, column);
  if (furniture === 'aside' && isLoneLead(block, column)) return { block, isStandfirst: true };
  // Right below the headline a standfirst is one, though the bar around both is called a menu.
  const isForeign = furniture && !(isNamed && (isFirst || /related-links|share-bar|infobox/.test(furniture)));
  if (isForeign) return { block, rule: furniture };
  const isOfRow = opensText(block, column);
  const isTaken = known.extracted.has(block.index) || isInOwnBox(block, column) || isOfRow;
  const isOfText = isTaken && !isDateline(block);
  if (isOfText && isText(block, known, column, isNamed)) return { block };
  if (!isNamed && isAloneWithPicture(block)) return { block, rule: 'caption' };
  const isStandfirst =
    isNamed ||
    (isProse(block) && !isDateline(block) && !namesPosts(block.text)) ||
    ((isFirst || isOfRow) && endsAsStatement(block.text));
  if (isStandfirst && /[^\d\s]/.test(block.text)) return { block, isStandfirst };
  return { block, rule: 'header-line' };
}

/** Whether a line beside a picture is called what it says of that; style sheets call sizes of type captions too. */
function isCalledCaption({ element, around, text }: Block, names: string, column: Column): boolean {
  const own = [...elementsOf(element)].filter((one) => textOf(one) === text);
  const isCalled = [names, ...own.map(namesOf)].some((one) => captionNames.test(one));
  const inner = around.slice(0, 3).filter((one) => !column.isOuter(one));
  return isCalled && !isSubheading(element) && inner.some((one) => holdsElement(one, 'img', 'picture'));
}

/** In characters: a shorter line that is set aside may be a label. */
const shortestLead = 100;

/** Whether a sentence is all that an aside between headline and text holds: it leads nowhere and offers nothing. */
function isLoneLead(block: Block, column: Column): boolean {
  const aside = block.around.find((one) => one.tagName === 'aside' && !column.isOuter(one));
  if (!aside || weightOf(block.text) < shortestLead || !isSentence(block.text)) return false;
  return (
    textOf(aside) === block.text &&
    !elementsOf(aside).some(({ tagName }) => /^(?:a|img|picture|form|button|h[1-6])$/.test(tagName))
  );
}

function namesIn({ element, around }: Block, column: Column): string {
  const inner = [element, ...around].filter((one) => !column.isOuter(one));
  return partedNames(inner.map(namesOf).join(' '));
}

/** Whether a line is several words that are no link, no name, no label and no date. */
export function isOwnLine({ text, linked }: Block): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const [opening = ''] = text.split(/\s*[,،|·(]/u);
  if (looksLikePersonName(opening)) return false;
  return linked === 0 && words.length > 2 && !/\p{N}/u.test(text) && labelLength(text) === 0;
}

/** Whether a line is people with their posts: Orsa Tindal, Research Scientist, and Brenn Halloway, Director, Velm Labs. */
function namesPosts(text: string): boolean {
  const [name = '', post = '', ...others] = text.split(/\s*[,،]\s+(?:and\s)?/u);
  const isTitled = [post, ...others].every((piece) => /^\p{Lu}/u.test(piece) && !endsAsStatement(piece));
  return looksLikePersonName(name) && isRole(post) && isTitled;
}

function endsAsStatement(text: string): boolean {
  return /[.!?…。！？؟۔]$/u.test(text) && !isRole(text);
}

/** The text may begin with paragraphs that are set apart, or with a list. */
function isText(block: Block, known: KnownArticle, column: Column, isNamed: boolean): boolean {
  const isOffer = isMostlyLink(block) && !isSentence(block.text);
  if (isOffer && !(isSubheading(block.element) && leadsElsewhere(block.element, known.address))) return false;
  if (column.isTypical(block)) return true;
  if (column.isBeside(block) && isSentence(block.text) && !isNamed) return true;
  return /^(?:h[2-6]|li)$/.test(block.element.tagName) && isInColumn(block, column);
}

/** A day, or one with an hour in figures, with hardly a word around them, or what the page itself calls a time. */
function isDateline({ element, text }: Block): boolean {
  if (text.length >= longestDateline || isSentence(text)) return false;
  const isInFigures = /\d{4}/.test(text) && /\d{1,2}[:.h]\d{2}/.test(text);
  const isDay = text.length <= longestDay && holdsDate(text);
  return (
    isInFigures || isDay || elementsOf(element).some((one) => one.tagName === 'time' && textOf(one) !== '')
  );
}

/** In characters. */
const longestDateline = 140;
/** A day with a place or a label, in characters. */
const longestDay = 40;
