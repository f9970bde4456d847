import { kindsOfFurniture } from '../furniture/kinds.ts';
import { canBeHeadline, countWords, endsWithStop } from '../layout/line-shape.ts';
import { foldText } from './fold-text.ts';
import { isCredit, type LineGroup } from './group-lines.ts';
import { withoutSiteName } from './site-name.ts';

/** In words: a line of more is hardly a kicker. */
export const longestKicker = 3;

/** What stands around the candidates. */
interface Surroundings {
  head: readonly LineGroup[];
  rest: readonly LineGroup[];
  /** What is none of them, with its rule. */
  dropped: Map<LineGroup, string>;
}

type Candidates = readonly LineGroup[];

/** Takes from the candidates for a headline what is certainly none; `dropped` gets each of them with its rule. */
export function siftCandidates(candidates: Candidates, around: Surroundings): Candidates {
  const sifts = [
    dropLists,
    dropDated,
    dropCaptions,
    dropCrumbs,
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
function dropDated(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const dated = candidates.filter(({ kind, text }) => kind === 'text' && fullDay.test(text));
  if (dated.length === candidates.length) return candidates;
  drop(dated, 'dateline', dropped);
  return candidates.filter((group) => !dropped.has(group));
}

const fullDay =
  /(?<!\d)\d{1,2}([./])\s?\d{1,2}\1\s?(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}([./-])\d{2}\2\d{2}(?!\d)/u;

/** A sentence directly above a picture's credit, or a line that stands above a credit each time that it stands there. */
function dropCaptions(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const isCredited = (group: LineGroup) => isCredit(head[head.indexOf(group) + 1]);
  const keys = candidates.map(({ text }) => keyOf(text));
  const captions = candidates.filter((group, index) => {
    const isRepeated =
      keys.indexOf(keyOf(group.text)) !== index || keys.lastIndexOf(keyOf(group.text)) !== index;
    return group.kind === 'text' && isCredited(group) && (isRepeated || endsWithStop(group.text));
  });
  const told = new Set(captions.map(({ text }) => keyOf(text)));
  const all = candidates.filter(({ kind, text }) => kind === 'text' && told.has(keyOf(text)));
  if (all.length === candidates.length && !all.every(({ text }) => endsWithStop(text))) return candidates;
  for (const group of all) dropped.set(group, 'picture-caption');
  return candidates.filter((group) => !dropped.has(group));
}

/** In letters: the way from the front page, glued to the headline that it ends with. */
const longestWay = 80;
/** In letters: fewer may stand at the end of another headline by chance. */
const shortestHeadline = 15;

/** The way from the front page ends with the headline, which follows on a line of its own. */
function dropCrumbs(candidates: Candidates, { rest, dropped }: Surroundings): Candidates {
  const lines = [...candidates, ...rest.slice(0, 1)];
  return candidates.filter((group, index) => {
    const isWay = lines.slice(index + 1).some(({ text }) => isWayTo(text, group.text));
    if (isWay && group.kind === 'text') dropped.set(group, 'breadcrumb');
    return !dropped.has(group);
  });
}

function isWayTo(headline: string, text: string): boolean {
  const key = keyOf(headline);
  const way = key.length >= shortestHeadline ? keyOf(text).indexOf(key) : -1;
  return way > 0 && way <= longestWay && !hasLead(text, headline);
}

/** "Velmland: Ferry returns" is a headline with its lead, even where "Ferry returns" follows. */
function hasLead(text: string, headline: string): boolean {
  return /[:：]\s*["“„«]?$/u.test(
    text.slice(0, Math.max(0, text.indexOf(headline.slice(0, shortestHeadline)))),
  );
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

/** So many short lines and no longer one are a menu without a headline. */
const fewestItems = 4;

/** Several short lines in a row above a longer one are a menu's or the way from the front page. */
function dropMenu(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const end = candidates.findIndex(({ text }) => countWords(text) > longestKicker);
  const headline = candidates[end];
  if (end === -1 && candidates.length >= fewestItems) return drop(candidates, 'navigation', dropped);
  if (end < 2 || headline?.kind !== 'text' || !canBeHeadline(headline.text)) return candidates;
  return [...drop(candidates.slice(0, end), 'navigation', dropped), ...candidates.slice(end)];
}

function drop(groups: Candidates, rule: string, dropped: Map<LineGroup, string>): Candidates {
  for (const group of groups) dropped.set(group, rule);
  return [];
}

/** The way from the front page ends with the headline in other words, above the kicker of the headline itself. */
function dropTrailEnd(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const first = candidates.findIndex(({ text }) => countWords(text) > longestKicker);
  const [end, kicker, headline] = candidates.slice(Math.max(0, first));
  const at = end ? head.indexOf(end) : -1;
  if (!end || !kicker || !headline || !isTrail(head.slice(0, at))) return candidates;
  if (head[at + 1] !== kicker || head[at + 2] !== headline || countWords(kicker.text) > longestKicker)
    return candidates;
  if (countWords(headline.text) <= longestKicker || !canBeHeadline(headline.text)) return candidates;
  drop(candidates.slice(0, first + 1), 'breadcrumb', dropped);
  dropped.set(kicker, 'kicker');
  return candidates.slice(first + 2);
}

function isTrail(above: readonly LineGroup[]): boolean {
  return above.some(({ parts }) => parts.some((part) => part.kind === 'other' && part.rule === 'breadcrumb'));
}

function keyOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
