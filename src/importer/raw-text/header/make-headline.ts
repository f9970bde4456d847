import { quoteValue } from '../../../article/problem.ts';
import { weekdayNamed } from '../../dates/date-names.ts';
import { foldText } from '../../text/fold-text.ts';
import { keyOf } from './candidates.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';
import { withoutSiteName } from './site-name.ts';
import { findStandfirst } from './standfirst.ts';

/** A headline with the standfirst that stands below it, where that is the only other candidate. */
export function withStandfirst(
  own: Headline,
  others: readonly LineGroup[],
  head: readonly LineGroup[],
): Headline {
  const found = others.length > 1 ? undefined : findStandfirst(own, head);
  if (!found) return own;
  const { kind, group } = found;
  const rule = isSaidAgain(own, group)
    ? 'repeated-headline'
    : kind === 'byline'
      ? kind
      : leadsTo(own, group)
        ? 'breadcrumb'
        : undefined;
  if (rule) own.dropped.set(group, rule);
  if (rule || isAboveAgain(own, head.slice(head.indexOf(group)))) return own;
  return { ...own, standfirst: group, description: withoutMarks(group.text) };
}

function isSaidAgain({ title = '' }: Headline, { text }: LineGroup): boolean {
  return keyOf(text) === keyOf(title);
}

/** In steps: fewer before a headline are its lead. */
const fewestSteps = 2;

/** The way from the front page, at whose end the headline stands again: Velm Packet / News / Ferry returns. */
function leadsTo({ title = '' }: Headline, { text }: LineGroup): boolean {
  const steps = text.split(/\s[/>»›|]\s/u);
  return steps.length > fewestSteps && keyOf(steps.at(-1) ?? '') === keyOf(title);
}

/** Whether the headline stands again below a line, so that this is another article's and no standfirst. */
function isAboveAgain(own: Headline, below: readonly LineGroup[]): boolean {
  return below.some((group) => own.dropped.get(group) === 'repeated-headline' && isSaidAgain(own, group));
}

/** A headline of a whole group. */
export function fromGroup(group: LineGroup, headline: Headline): Headline {
  return fromText(group.text, group, headline);
}

/** A headline of one part of a group, beside its section or its label. */
export function fromPart(group: LineGroup, kind: 'title' | 'text', headline: Headline): Headline {
  return fromText(group.parts.find((part) => part.kind === kind)?.text ?? '', group, headline);
}

/** A headline of a whole group, or of the text beside its section. */
export function fromOwn(group: LineGroup, none: Headline): Headline {
  return group.kind === 'mixed' ? fromPart(group, 'text', none) : fromGroup(group, none);
}

/** "Ferry returns Ilse QuarrowIlse": the byline that stands in it was cut, so nobody knows where the headline ends. */
const cutByline = /(\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,2}[\p{L}’'-]*\p{Ll}\1(?!\p{Ll})/u;

function fromText(text: string, group: LineGroup, headline: Headline): Headline {
  const { title, siteName } = withoutSiteName(withoutMarks(text));
  const line = group.lines[0]?.line;
  if (cutByline.test(title) || endsInDay(title))
    return { ...headline, doubt: describeEnd(title), ...(line ? { line } : {}) };
  return {
    ...headline,
    title,
    groups: [group],
    ...(line ? { line } : {}),
    ...(siteName ? { siteName } : {}),
  };
}

/** "Ferry returns Velmwire Monday, April 15, 2021": behind a capital word a whole day was glued on, and perhaps that word. */
function endsInDay(title: string): boolean {
  if (!/\s\p{L}+\.?,\s[\p{L}\d.\s]+,?\s\d{4}$/u.test(title)) return false;
  const { before = '', name = '' } =
    /(?<before>\S+)\s(?<name>\p{L}+)\.?,\s[^,]+,?\s\d{4}$/u.exec(title)?.groups ?? {};
  return /^\p{Lu}/u.test(before) && weekdayNamed(foldText(name)) !== undefined;
}

function describeEnd(title: string): string {
  const what = cutByline.test(title) ? 'doubled name' : 'day at the end';
  const where = cutByline.test(title) ? 'in' : 'of';
  return `Unexpected ${what} ${where} ${quoteValue(title)}, expected a headline, give --title`;
}

/** A headline or a standfirst without the marks of Markdown and of lists around it, or around its first words: *Breaking:* Ferry. */
function withoutMarks(text: string): string {
  return text
    .replace(/^(?<mark>[*_]{1,3})(?=\S)(?<words>[^*_]+)\k<mark>(?=\s)/u, '$<words>')
    .replace(/^(?:#{1,6}\s+|[•●▪‣◦*-]\s+|[*_]{1,3}(?=\S))/u, '')
    .replace(/(?<=\S)[*_]{1,3}$/u, '')
    .trim();
}
