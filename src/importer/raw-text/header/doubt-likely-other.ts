import { canBeHeadline, countWords, endsAsSentence, isItem, isParagraph } from '../../text/line-shape.ts';
import { quoteValue } from '../../../article/problem.ts';
import { ownToldIn, subjectOf, toldIn } from '../page-copy/subject.ts';
import { keyOf } from './candidates.ts';
import { describeTwo } from './describe-headline-doubt.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** In groups: a kicker and nothing more may stand between a headline for search engines and the one that readers see. */
const nearest = 2;
/** In longer words: fewer are the same by chance. */
const fewestSame = 3;
/** Of the words of each of two lines the other has one in so many. */
const leastShare = 3;

/**
 * Why a line at the end of the way from the front page is no certain headline: one below it says mostly the same in other
 * words, as where the way ends with the headline that is written for search engines. The standfirst, which may do so too, has
 * none below it.
 */
export function doubtAboveSame(
  { title, groups: [own], dropped }: Headline,
  groups: readonly LineGroup[],
): string | undefined {
  const at = own ? groups.indexOf(own) : -1;
  const isStep = (group: LineGroup) => dropped.has(group) || isFiled(group);
  if (!title || !own || !groups.slice(0, at).some(isStep)) return undefined;
  const other = groups.slice(at + 1, at + 1 + nearest).find((group, index) => {
    const below = groups[at + index + 2];
    const isAboveText = below?.kind === 'text' && endsAsSentence(below.text);
    return isAboveText && !dropped.has(group) && isHeadline(group) && saysSame(group.text, title);
  });
  return other && describeTwo(own, other);
}

/** The steps of a way from the front page: its sections, be they known or not. */
function isFiled({ kind, parts }: LineGroup): boolean {
  return kind === 'header' && parts.some((part) => part.kind === 'other' && steps.has(part.rule));
}

const steps = new Set(['breadcrumb', 'section-name', 'navigation', 'kicker', 'affiliation']);

function isHeadline({ kind, text }: LineGroup): boolean {
  return kind === 'text' && canBeHeadline(text) && !endsAsSentence(text) && !isParagraph(text);
}

function saysSame(text: string, title: string): boolean {
  if (keyOf(text).includes(keyOf(title)) || keyOf(title).includes(keyOf(text))) return false;
  const [one, other] = [toldIn(text, subjectOf([title])), toldIn(title, subjectOf([text]))];
  return one.told >= fewestSame && [one, other].every(({ told, all }) => told * leastShare >= all);
}

/**
 * Why the first line below the menus of a page is no certain headline: they were cut off, and neither a day nor anybody's
 * name stands below it, as with a caption or another article's headline. `around` are the keys of the lines cut off.
 */
export function doubtUnsigned(
  { title, groups: [own] }: Headline,
  { header, all }: { header: readonly LineGroup[]; all: readonly LineGroup[] },
  around: ReadonlySet<string>,
): string | undefined {
  if (!title || !own || around.size === 0 || around.has(keyOf(own.text))) return undefined;
  const isSaidAgain = all.some((group) => group !== own && keyOf(group.text) === keyOf(own.text));
  if (isSaidAgain || header.some(isSigned)) return undefined;
  return `Unexpected line ${quoteValue(title)} without a day or a byline below a page’s menus, expected the headline, give --title`;
}

/** So many steps and items above a text are a page's. */
const fewestItems = 3;
/** In words: a shorter text may have hardly a word of its headline. */
const shortestText = 100;

/**
 * Why a line of which the text has hardly a word is no certain headline on a page with its menus, of which `around` has those
 * that were cut off: there it is the name of a weblog, its motto, a button or another article's headline far more often.
 */
export function doubtUntold(
  { title, groups: [own], dropped }: Headline,
  groups: readonly LineGroup[],
  around: ReadonlySet<string>,
): string | undefined {
  const isText = ({ kind, text }: LineGroup) => kind === 'text' && isParagraph(text);
  const paragraphs = groups.filter(isText).map(({ text }) => text);
  if (!title || !own || countWords(paragraphs.join(' ')) < shortestText) return undefined;
  const isOfMenu = (group: LineGroup) =>
    group !== own &&
    !isOfArticle(group) &&
    (dropped.has(group) || isFurniture(group) || (group.kind === 'text' && isItem(group.text)));
  const items = groups.slice(0, groups.findIndex(isText)).filter(isOfMenu);
  if (around.size === 0 && items.length < fewestItems) return undefined;
  const { told, all } = ownToldIn(title, subjectOf(paragraphs));
  return told * leastShare <= all
    ? `Unexpected line ${quoteValue(title)} of which the text has hardly a word, expected the headline, give --title`
    : undefined;
}

/** Buttons and counters that stand beside any article, with or without the menus of its page. */
const ofArticle = new Set(['share-buttons', 'share-counter', 'view-counter', 'reading-time', 'comments']);

function isOfArticle({ parts }: LineGroup): boolean {
  return parts.length > 0 && parts.every((part) => part.kind === 'other' && ofArticle.has(part.rule));
}

function isFurniture({ kind, parts }: LineGroup): boolean {
  return kind === 'header' && parts.every((part) => part.kind === 'other' && !signs.has(part.rule));
}

function isSigned({ kind, parts }: LineGroup): boolean {
  return (
    kind !== 'text' &&
    parts.some(
      (part) =>
        part.kind === 'date' ||
        part.kind === 'undated' ||
        part.kind === 'author' ||
        (part.kind === 'other' && signs.has(part.rule)),
    )
  );
}

const signs = new Set(['byline', 'role', 'byline-label', 'dateline', 'reading-time']);
