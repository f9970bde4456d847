import type { Element } from 'hast';
import type { Day } from '../../../article/day.ts';
import { withoutDates } from '../../dates/moments.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { comparable } from '../../text/comparable.ts';
import { holdsCaption, holdsPicture, isAloneWithPicture, saysPictured } from '../body/beside-picture.ts';
import type { ChosenBlock } from '../body/chosen-block.ts';
import { endsWithCredit } from '../body/leave-out-captions.ts';
import { weightOf } from '../body/weigh-text.ts';
import { elementsOf, isHeading, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isCalledByline } from './byline-elements.ts';
import { leadsToPerson } from './people-elements.ts';
import { isOpen } from './heading-standfirst.ts';

/** The blocks without the bylines, captions and teasers of the text's own opening that stand where standfirsts do. */
export function withoutOtherLines(
  chosen: readonly ChosenBlock[],
  { today }: HeaderFacts,
  { language, stated }: { language: string; stated: readonly string[] },
): ChosenBlock[] {
  const start = chosen.findIndex((one) => one.rule === undefined && !one.isStandfirst);
  const openings = [start - 1, start].map((at) => ({ at, text: twoLines(chosen, at) }));
  return chosen.map((one, at) => {
    if (!isOpen(one)) return one;
    const { text } = one.block;
    const isSigned = text.length <= longestByline && labelLength(text) > 0 && namesSomebody(text);
    const isOther = isSigned || isOfByline(one.block) || tellsAddress.test(text) || ofSite.test(text);
    if (isOther || isDated(one.block, today, language)) return { ...one, rule: 'header-line' };
    if (isPictured(one.block, stated) || isCredited(one) || saysPictured(one.block))
      return { ...one, rule: 'caption' };
    const isCut = openings.some((opening) => opening.at > at && isCutFrom(text, opening.text));
    return isCut ? { ...one, rule: 'repeated-paragraph' } : one;
  });
}

/** A line and the one below it: systems cut an excerpt from all lines of a text, also from one that heads it. */
function twoLines(chosen: readonly ChosenBlock[], at: number): string {
  return chosen
    .slice(Math.max(at, 0), at + 2)
    .map(({ block }) => block.text)
    .join(' ');
}

/** In characters, with the buttons for writing to the author. */
const longestByline = 200;

/** Whether a line that is neither sentence nor heading stands in a box that is called a byline: a name, and what the person is. */
function isOfByline({ element, around, text }: Block): boolean {
  return (
    !isHeading(element) && !isWholeSentence(text) && [element, ...around.slice(0, 3)].some(isCalledByline)
  );
}

/** What offers the site's own program for telephones, 安装河岸新闻客户端, and the headline that a text had elsewhere: （原标题：渡轮重返）. */
const ofSite = /(?:安装|下载)[^。]{0,12}(?:客户端|APP)|^[（(]原[标標][题題]\s?[:：]/iu;

/** Words that announce a name begin sentences too: Por primera vez, By the end of the year. */
function namesSomebody(byline: string): boolean {
  const [name = ''] = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}/u.exec(byline.slice(labelLength(byline))) ?? [];
  return looksLikePersonName(name.replace(/[,;:.]+$/u, ''));
}

/**
 * Whether a line says when, and beside that hardly more than who and where: Orsa Tindal in Port Velm Thursday 15 April 2021.
 * An item of what the article tells in short may say more: The bridge was built on 15 April 1935.
 * What the page calls a time, or what leads to an author, may say more: Email the author | Follow us.
 */
function isDated({ element, text }: Block, today: Day, language: string): boolean {
  if (text.length > longestByline || isWholeSentence(text)) return false;
  const undated = withoutDates(text, today, language);
  const isMostlyDay = weightOf(undated) <= weightOf(text) * (element.tagName === 'li' ? 0.5 : 0.75);
  return undated !== text && (isMostlyDay || isCalledTime(element) || leadsToPerson(element));
}

/** Whether an element that the page calls a time holds all words of another. */
function isCalledTime(element: Element): boolean {
  const text = textOf(element);
  return elementsOf(element).some((one) => timeNames.test(namesOf(one)) && textOf(one) === text);
}

const timeNames = /(?:^|[\s_-])(?:date|day|time|datetime|dateline|timestamp)(?=$|[\s_-])/i;

/** A longer text, in characters, opens the article beside the picture that stands in it. */
const longestCaption = 500;

/** Whether a paragraph holds a picture and does not open the text, or is most of a caption. */
function isPictured(block: Block, stated: readonly string[]): boolean {
  if (block.text.length > longestCaption) return false;
  return (holdsPicture(block.element) && !isOpening(block.text, stated)) || holdsCaption(block);
}

/** In letters: a shorter record may stand anywhere. */
const shortestCut = 60;

/** Whether the page's records cut what its article is about from the beginning of a paragraph, as systems do. */
function isOpening(text: string, stated: readonly string[]): boolean {
  return stated.some(
    (one) => comparable(one).length >= shortestCut && comparable(text).startsWith(comparable(one)),
  );
}

/**
 * What prints the page's address, as pages do above a text that is printed on paper, Read this on our site: https://…, or the
 * site's alone beside the button that copies it: www.packet.example.
 */
const tellsAddress = /[:：]\s*https?:\/\/\S+$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u;

/** A picture's caption that ends with who took it, in a bracket or behind a sign: The ferry at noon. (VPA/Orsa Tindal/Pool). */
function isCredited({ block }: ChosenBlock): boolean {
  const boxes = block.around.slice(0, 2);
  const isAlone = boxes.some((box) => isAloneWithPicture({ ...block, around: [box] }));
  const isBracketed = isAlone && /\([^()]*\/[^()]*\)\S{0,12}\.?$/u.test(block.text);
  const isKnown = furnitureOf(block.text, 'edges')?.rule === 'picture-caption';
  return isBracketed || isKnown || endsWithCredit(block.text);
}

/** Whether a text is the beginning of another, cut where no sentence ends. */
function isCutFrom(text: string, other: string): boolean {
  const [start, whole] = [comparable(text), comparable(other)];
  return !isWholeSentence(text) && start !== '' && whole.length > start.length && whole.startsWith(start);
}

/** Records that were cut in the middle are no standfirst. */
export function isWholeSentence(text: string): boolean {
  return /[.!?؟。»”"]$/u.test(text) && !/(?:…|\.\.\.)$/u.test(text);
}
