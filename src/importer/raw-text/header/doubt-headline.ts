import { foldText, foldedPattern } from '../../text/fold-text.ts';
import { isStandingPerson } from '../../header-parts/header-part.ts';
import {
  canBeHeadline,
  countWords,
  endsAsSentence,
  endsWithStop,
  isItem,
  isMenuRow,
  isParagraph,
} from '../../text/line-shape.ts';
import { isSectionName } from '../../names/section-names.ts';
import { doubtHalf } from './doubt-half.ts';
import { oneOf } from '../../text/one-of.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { longestKicker } from './candidates.ts';
import { endsInPhotographer, isMaker } from './credits-somebody.ts';
import { describeGluedSection, describeNone, describeTwo } from './describe-headline-doubt.ts';
import { doubtAboveSame, doubtUnsigned, doubtUntold } from './doubt-likely-other.ts';
import { isLoudOver } from './find-rival.ts';
import type { Headline } from './headline.ts';
import { howTold } from './how-told.ts';
import type { LineGroup } from './line-group.ts';
import { doubtAboveTold } from './told-below.ts';
import { quoteValue } from '../../../article/problem.ts';

/** What of a page that was copied whole stands above its article. */
export interface AroundArticle {
  /** A line that may be the headline too. */
  rival?: Pick<SourceLine, 'text'> | undefined;
  /** The keys of all lines. */
  around: ReadonlySet<string>;
}

/** In groups: below a headline that ends a header stand its day and its byline. */
const nearest = 8;

/** Why a headline that was chosen is none for certain, by what stands around it. */
export function doubtHeadline(
  chosen: Headline,
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
  { rival, around }: AroundArticle,
): string | undefined {
  const groups = [...head, ...rest];
  const header = chosen.takesNext ? groups.slice(0, nearest) : head;
  return (
    doubtOpening(chosen) ??
    doubtHalf(chosen, groups) ??
    doubtSection(chosen, rest) ??
    doubtTopics(chosen) ??
    doubtOtherScript(chosen, groups) ??
    doubtNameAlone(chosen, head, rest) ??
    doubtCaption(chosen, groups) ??
    doubtAboveMenu(chosen, groups) ??
    doubtAboveTold(chosen, groups) ??
    doubtAboveSame(chosen, groups) ??
    doubtUnsigned(chosen, { header, all: groups }, around) ??
    (rival && chosen.title ? describeTwo(rival, { text: chosen.title }) : undefined) ??
    doubtUntold(chosen, groups, around)
  );
}

/** LOCALCouncil: a section in capitals to which a copy glued the headline's first word. */
const gluedSection = /^\p{Lu}{4,}\p{Ll}{2}/u;

/** SCIENCE Ferry returns: one that stands before it, as a page sets it in capitals above. */
const loudSection = /^(?<section>\p{Lu}{4,})\s\p{Lu}\p{Ll}/u;

/** A picture's words, as text browsers and pandoc show them. */
const wordsOfPicture = /^\[[^[\]]+\]$/u;

/** Original from https://velmpacket.example/ferry: where a text was found. */
const endsInAddress = /(?:^|\s)https?:\/\/\S+$/u;

function doubtOpening({ title = '', groups: [own] }: Headline): string | undefined {
  if (own && (wordsOfPicture.test(title) || endsInAddress.test(title))) return describeNone([own], []);
  const { section = '' } = loudSection.exec(title)?.groups ?? {};
  return gluedSection.test(title) || isSectionName(section) ? describeGluedSection(title) : undefined;
}

/** العدد 412 - أيار 2013: the number of a magazine's issue. */
const issue = foldedPattern(
  `^(?:${oneOf`
    issue|no\\.?|vol\\.?|nr\\.?|num(?:er)?o\\.?|heft|ausgabe
    выпуск|номер|№
    العدد|شماره
    第
  `})\\s?\\d`,
  'u',
);
/** In words: a section in capitals is shorter. */
const longestSection = 6;

/** TOWN CHECK - COUNCIL/LAWS: signs between sections. */
const isParted = /[/|]|\s[-–—]\s/u;

/** Whether the line below one that names an issue, or a section in capitals with signs or fewer words of the text, may be the headline. */
function doubtSection({ title = '', groups: [own], standfirst }: Headline, rest: readonly LineGroup[]) {
  if (!own || !standfirst || endsWithStop(standfirst.text)) return undefined;
  const isSection = () =>
    isLoudOver(title, standfirst.text) &&
    countWords(title) <= longestSection &&
    (isParted.test(title) || howTold(title, rest).told < howTold(standfirst.text, rest).told);
  return issue.test(foldText(title)) || isSection() ? describeTwo(own, standfirst) : undefined;
}

/** In items, and in words: blogs print so many topics of a post in a row. */
const fewestTopics = 4;
const longestTopic = 3;

/** Why items in capitals between commas are no certain headline: Harbour, Fees & Ferries, Council, Port Velm. */
function doubtTopics({ title = '', groups: [own] }: Headline): string | undefined {
  const items = title.split(/,\s/u);
  const areTopics = items.every((item) => /^\p{Lu}/u.test(item) && countWords(item) <= longestTopic);
  return own && items.length >= fewestTopics && areTopics ? describeNone([own], []) : undefined;
}

const latin = /\p{Script=Latin}/u;
const others = /[^\p{Script=Latin}\P{L}]/u;

/** Why a line in Latin letters is no certain headline of a text in others: addresses and the way from the front page are in those. */
function doubtOtherScript({ title = '', groups: [own] }: Headline, groups: readonly LineGroup[]) {
  if (!own || !latin.test(title) || others.test(title)) return undefined;
  const text = groups.find((group) => group.kind === 'text' && isParagraph(group.text))?.text ?? '';
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => others.test(letter)).length * 2 > letters.length
    ? describeNone([own], [])
    : undefined;
}

/**
 * Why a few words are no certain headline of which the paragraph directly below has none: on top of a text without a header
 * they may be the outlet's name.
 */
function doubtNameAlone(
  { title = '', standfirst }: Headline,
  head: readonly LineGroup[],
  rest: readonly LineGroup[],
) {
  const [own, below] = [...head, ...rest];
  const isBare = head.length <= 1 && !standfirst && own?.text === title && !endsAsSentence(title);
  if (!isBare || countWords(title) > longestKicker || !below || below.lines[0]?.afterGap) return undefined;
  const isText = below.kind === 'text' && isParagraph(below.text);
  return isText && howTold(title, rest).told === 0 ? describeNone([own], []) : undefined;
}

/**
 * Why a sentence is no certain headline, as a caption and the preview of a newsletter are none: it is or ends with who made a
 * picture, or below stands a line without an end above the day or the byline, or directly below what reads as names of which the text has
 * one.
 */
function doubtCaption({ title = '', groups: [own] }: Headline, groups: readonly LineGroup[]) {
  if (own && (endsInPhotographer(title) || isMaker(title))) return describeNone([own], []);
  if (!own || !endsWithStop(title)) return undefined;
  const [below, ...text] = groups.slice(groups.indexOf(own) + 1);
  if (!below) return undefined;
  const areNames = below.parts.length > 1 && below.parts.every(isStandingPerson);
  const isTold =
    areNames &&
    !below.lines[0]?.afterGap &&
    below.parts.some((name) => text.some((group) => group.text.includes(name.text)));
  const isOpen =
    below.kind === 'text' && countWords(below.text) > longestKicker && !endsAsSentence(below.text);
  const isSigned =
    text[0]?.kind === 'header' && text[0].parts.some(({ kind }) => kind === 'date' || kind === 'author');
  return isTold || (isOpen && isSigned && canBeHeadline(below.text)) ? describeTwo(own, below) : undefined;
}

/** More items are a menu; fewer are one below a line that may be its first. */
const mostItems = 15;
const fewItems = 6;

/** Why a line is no headline with a menu between it and the text; `groups` are those of the source in their order. */
function doubtAboveMenu(
  { title, groups: [own] }: Headline,
  groups: readonly LineGroup[],
): string | undefined {
  if (!title || !own) return undefined;
  const items = itemsAbove(groups.slice(groups.indexOf(own) + 1));
  if (items <= (isItem(title) ? fewItems : mostItems)) return undefined;
  return `Unexpected ${items} short lines between ${quoteValue(title)} and the text, expected the headline above the text, give --title`;
}

/** A row whose items a copy glued together has so many, or more. */
const itemsOfRow = 4;

/** How many short lines, which are none of a header's, stand above the text's first paragraph. */
function itemsAbove(groups: readonly LineGroup[]): number {
  const body = groups.findIndex(({ kind, text }) => kind === 'text' && isParagraph(text));
  const above = body === -1 ? groups : groups.slice(0, body);
  return above
    .filter(({ kind }) => kind === 'text')
    .reduce((sum, { text }) => sum + (isMenuRow(text) ? itemsOfRow : Number(isItem(text))), 0);
}
