import type { Element } from 'hast';
import { oneOf } from '../../text/one-of.ts';
import { elementsOf, namesOf, partedNames, textOf, tidy } from '../page/elements.ts';
import { comparable, isAlike } from '../../text/comparable.ts';
import { isCutShort } from './whole-title.ts';

/** A headline that a page gives, and how much it weighs: what readers see counts most. */
export interface TitleClaim {
  text: string;
  weight: number;
}

/**
 * A heading's words; without the kicker that stands in an element of its own within it, unless the page states both as
 * its title.
 */
export function headlineIn(heading: Element, stated: readonly TitleClaim[] = []): string {
  const inner = [...elementsOf(heading)].filter((one) => one !== heading);
  const isLong = (text: string) => comparable(text).length > 12;
  const said = (text: string) => stated.filter((one) => isAlike(one.text, text));
  const [own = inner.find(isNamedHeadline)] = inner
    .filter((one) => said(textOf(one)).length > 0)
    .toSorted((a, b) => textOf(b).length - textOf(a).length);
  // A colon that only screen readers read stands in an element of its own: <span>Harbour</span> <span>:</span>.
  const isApart = inner.some((one) => textOf(one) === ':');
  const whole = isApart ? textOf(heading).replace(' : ', ': ') : textOf(heading);
  const kickers = inner.filter((one) => kickerNames.test(namesOf(one)) && textOf(one) !== '');
  // The window's title joins whatever it can.
  const joined = said(whole).find(({ weight }) => weight > 1);
  const isParted =
    own !== undefined || kickers.length > 0 || inner.some((one) => isSeam(one, joined?.text ?? ''));
  if (joined) return isParted && !isCutShort(joined.text) ? joined.text : whole;
  if (own && isLong(textOf(own)) && whole.endsWith(textOf(own))) return textOf(own);
  // Systems put buttons, their own name and standfirsts behind it: Ferry returns <a>Add to list</a>
  const before = inner
    .filter((one) => textOf(one) !== '' && whole.endsWith(textOf(one)))
    .map((one) => tidy(whole.slice(0, -textOf(one).length)).replace(/\s*[:|·•–—-]$/u, ''))
    .find((text) => isLong(text) && said(text).length > 0);
  if (before) return before;
  const behind = said(whole).length > 0 ? undefined : behindLabel(inner, whole, said);
  if (behind) return behind;
  const bare = kickers
    .reduce((text, kicker) => text.replace(textOf(kicker), ' '), whole)
    .replace(/^[\s:|·•–—-]+|[\s|·•–—-]+$/gu, '');
  return isLong(bare) ? tidy(bare) : whole;
}

/** Whether a record has a sign behind the words of a part of the heading with which it opens: Harbour: Ferry returns. */
function isSeam(part: Element, record: string): boolean {
  const text = textOf(part);
  return text !== '' && record.startsWith(text) && /^\s?[:|–—-]\s/u.test(record.slice(text.length));
}

/** What a page states as its title, behind a label in an element of its own: <span>Original</span>Ferry returns. */
function behindLabel(
  inner: readonly Element[],
  whole: string,
  said: (text: string) => TitleClaim[],
): string | undefined {
  return inner
    .filter((one) => textOf(one) !== '' && whole.startsWith(textOf(one)))
    .map((one) => tidy(whole.slice(textOf(one).length)))
    .find((text) => comparable(text).length > 5 && said(text).length > 0);
}

/** Names stand in attributes, and some templates put them into the name of one: `data-article-headline`. */
function isNamedHeadline(element: Element): boolean {
  const names = [namesOf(element), ...Object.keys(element.properties)].join(' ');
  return ownNames.test(partedNames(names));
}

const ownNames = /(?:^|[\s_-])(?:headline|title|hed)(?:-text)?(?=$|\s|--)/i;

const kickerNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  kicker|overline|eyebrow|dachzeile|topline|spitzmarke|roofline|surtitle|surtitre|overtitle|pretitle
  antet[ií]tulo|occhiello|flag|rubri[ck]\w*
`})(?=$|[\s_-])`,
  'i',
);
