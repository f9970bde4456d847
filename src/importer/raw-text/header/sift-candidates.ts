import { namesOnlyMaker } from '../../furniture/picture-caption.ts';
import { kindsOfFurniture } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, endsWithStop } from '../../text/line-shape.ts';
import { type Candidates, drop, keyOf, longestKicker, type Surroundings } from './candidates.ts';
import { dropBackLinks, dropNeighbours } from './drop-back-links.ts';
import { dropCategories } from './drop-categories.ts';
import { dropNotices } from './drop-notices.ts';
import {
  dropAboveTrailEnd,
  dropCrumbs,
  dropItems,
  dropMenu,
  dropRowFromHome,
  dropTrailEnd,
} from './drop-ways.ts';
import { isCredit } from './is-body-text.ts';
import type { LineGroup } from './line-group.ts';
import { creditsSomebody, endsInPhotographer, isMaker } from './credits-somebody.ts';
import { dropSlugLines } from './slug-lines.ts';
import { withoutSiteName } from './site-name.ts';

/** Takes from the candidates for a headline what is certainly none; `dropped` gets each of them with its rule. */
export function siftCandidates(candidates: Candidates, around: Surroundings): Candidates {
  const sifts = [
    dropSlugLines,
    dropCategories,
    dropItems,
    dropNotices,
    dropLists,
    dropDated,
    dropMottos,
    dropCaptions,
    dropShown,
    dropPlayers,
    dropBackLinks,
    dropNeighbours,
    dropCredits,
    dropAboveRepeated,
    dropAboveTrailEnd,
    dropCrumbs,
    dropRowFromHome,
    dropMarkedKickers,
    dropRepeated,
    dropMenu,
    dropTrailEnd,
  ];
  return sifts.reduce((left, sift) => sift(left, around), candidates);
}

/** Topics under their label, each on a line of its own, with the number of articles behind them. */
function dropLists(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  let list: string | undefined;
  for (const group of head) {
    if (group.kind === 'text' && list && countWords(group.text.replace(/\d+/gu, '')) <= longestKicker)
      dropped.set(group, list);
    else list = listOpenedBy(group) ?? (group.kind === 'text' ? undefined : list);
  }
  return candidates.filter((group) => !dropped.has(group));
}

const opensList = new Set(kindsOfFurniture.filter((kind) => kind.opensList).map(({ rule }) => rule));

function listOpenedBy({ parts }: LineGroup): string | undefined {
  const [only, more] = parts;
  return only?.kind === 'other' && !more && opensList.has(only.rule) ? only.rule : undefined;
}

/** A line that holds a day, such as the issue's, where others hold none. */
function dropDated(candidates: Candidates, { rest, dropped }: Surroundings): Candidates {
  const alone = candidates.filter(({ kind, text }) => kind === 'text' && isDayAlone(text));
  drop(alone, 'dateline', dropped);
  const dated = candidates.filter(({ kind, text }) => kind === 'text' && fullDay.test(text));
  const [next] = rest;
  const hasOther = next?.kind === 'text' && canBeHeadline(next.text) && !fullDay.test(next.text);
  if (dated.length === candidates.length && !hasOther)
    return candidates.filter((group) => !dropped.has(group));
  drop(dated, 'dateline', dropped);
  return candidates.filter((group) => !dropped.has(group));
}

const fullDay =
  /(?<!\d)\d{1,2}([./])\s?\d{1,2}\1\s?(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}([./-])\d{2}\2\d{2}(?!\d)/u;

/** Whether a line holds a day, its time and at most one word: 04.11.2020, 02:49 (renewed). */
function isDayAlone(text: string): boolean {
  const words = text.replace(fullDay, '').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return fullDay.test(text) && words.length <= 1;
}

/** Below the outlet's name that opens a source, and apart from the rest, stands its motto, unless what is below that is a caption. */
function dropMottos(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const [outlet, motto, below] = head;
  const [first, second] = candidates;
  const isOutlet = outlet?.parts.every((part) => part.kind === 'other' && part.rule === 'affiliation');
  if (!isOutlet || !second || motto !== first || motto?.kind !== 'text') return candidates;
  const isApart = !motto.lines[0]?.afterGap && below?.lines[0]?.afterGap;
  return isApart && !creditsSomebody(second.text)
    ? [...drop([motto], 'motto', dropped), ...candidates.slice(1)]
    : candidates;
}

/** A sentence directly above a picture's credit that stands alone, or a line that stands above a credit, or below one, each time that it stands there. */
function dropCaptions(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const creditOf = (group: LineGroup) => head[head.indexOf(group) + 1];
  const isCredited = (group: LineGroup) => isCredit(creditOf(group));
  const isBelowCredit = (group: LineGroup) => isCredit(head[head.indexOf(group) - 1]);
  const isDescribed = (group: LineGroup) =>
    endsWithStop(group.text) && namesOnlyMaker(creditOf(group)?.text ?? '');
  const captions = candidates.filter((group) => {
    const same = candidates.filter(({ text }) => keyOf(text) === keyOf(group.text));
    const isRepeated = same.length > 1 && (same.every(isCredited) || same.every(isBelowCredit));
    // A sentence that only a gap parts from the credit, and none from the headline, is the standfirst.
    const isApart = !group.lines[0]?.afterGap && creditOf(group)?.lines[0]?.afterGap === true;
    return group.kind === 'text' && (isRepeated || (!isApart && isCredited(group) && isDescribed(group)));
  });
  const told = new Set(captions.map(({ text }) => keyOf(text)));
  const all = candidates.filter(({ kind, text }) => kind === 'text' && told.has(keyOf(text)));
  if (all.length === candidates.length && !all.every(({ text }) => endsWithStop(text))) return candidates;
  for (const group of all) dropped.set(group, 'picture-caption');
  return candidates.filter((group) => !dropped.has(group));
}

function dropShown(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const [first, second] = candidates;
  const isShown = first?.kind === 'text' && (endsInPhotographer(first.text) || isMaker(first.text));
  const isBare = isMaker(first?.text ?? '') && countWords(second?.text ?? '') <= longestKicker;
  if (!isShown || isBare || second?.kind !== 'text' || !canBeHeadline(second.text)) return candidates;
  return [...drop([first], 'picture-caption', dropped), ...candidates.slice(1)];
}

/** One word directly below a length of time is the button of a player: 00:01:32 / Listen. */
function dropPlayers(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const players = candidates.filter((group) => {
    const above = head[head.indexOf(group) - 1];
    const isBelow = above !== undefined && !group.lines[0]?.afterGap && playingTime.test(above.text);
    return isBelow && group.kind === 'text' && countWords(group.text) === 1;
  });
  drop(players, 'media-player', dropped);
  return candidates.filter((group) => !dropped.has(group));
}

const playingTime = /^\d{1,2}(?::\d{2}){1,2}$/u;

/** Below a line that may be the headline, what credits somebody is none; it stays in the text. */
function dropCredits([first, ...others]: Candidates): Candidates {
  return first
    ? [first, ...others.filter(({ kind, text }) => kind !== 'text' || !creditsSomebody(text))]
    : [];
}

/** In groups behind the header: so near its end a headline is said again. */
const nearest = 2;

/** In words: a step on the way to a headline that stands twice in a row above its byline. */
const longestWay = 5;

/** Short lines above a headline that is said twice are the way to it, whether or not they could be headlines themselves. */
function dropAboveRepeated(candidates: Candidates, { rest, dropped }: Surroundings): Candidates {
  const lines = [...candidates, ...rest.slice(0, nearest)];
  const keys = lines.map(({ text }) => keyOf(text));
  const at = lines.findIndex(
    ({ kind, text }, index) =>
      kind === 'text' &&
      canBeHeadline(text) &&
      countWords(text) > longestKicker &&
      keys.includes(keyOf(text), index + 1),
  );
  const above = candidates.slice(0, Math.max(0, at));
  const isTwice = at + 1 < candidates.length && keys[at] === keys[at + 1];
  const longest = isTwice ? longestWay : longestKicker;
  if (!above.every(({ kind, text }) => kind === 'text' && countWords(text) <= longest)) return candidates;
  return [...drop(above, 'navigation', dropped), ...candidates.slice(above.length)];
}

/** A dash or a bar on a line of its own parts a kicker from the headline below it. */
function dropMarkedKickers(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  for (const [index, group] of candidates.entries()) {
    const at = head.indexOf(group);
    const isMarked = /^[–—|-]$/u.test(head[at + 1]?.text ?? '') && candidates[index + 1] === head[at + 2];
    if (isMarked && group.kind === 'text') dropped.set(group, 'kicker');
  }
  return candidates.filter((group) => !dropped.has(group));
}

function dropRepeated(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const seen = new Set<string>();
  return candidates.filter((group) => {
    const key = keyOf(withoutSiteName(group.text).title);
    if (group.kind === 'text' && seen.has(key)) dropped.set(group, 'repeated-headline');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
