import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { oneOf } from '../../text/one-of.ts';
import { attributeOf, elementsOf, holdsElement, isHeading, linksIn, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { shapeOf } from './settings.ts';
import { isProse } from './text-signs.ts';

/** So many paragraphs below a headline are of its text. */
const fewestOfText = 2;
/** Fewer boxes alike may be parts of any text. */
const fewestAlike = 3;

/**
 * The boxes that a page itself sets beside its article, each with the rule under which it is left out: what readers wrote,
 * the foot of the page, and cards that lead to other stories. `text` is what the extractor took.
 */
export function foreignParts(
  blocks: readonly Block[],
  headline: Block | undefined,
  text: ReadonlySet<number>,
): Map<Element, string> {
  const parts = new Map<Element, string>();
  if (!headline) return parts;
  const isOfText = ({ index }: Block) => index > headline.index && text.has(index);
  const opening = blocks.filter((block) => isOfText(block) && isProse(block)).slice(0, fewestOfText);
  const first = opening.at(-1);
  if (!first || opening.length < fewestOfText) return parts;
  const below = blocks.filter(({ index }) => index > first.index);
  const own = new Set([headline, ...opening].flatMap(({ around }) => around));
  const home = headline.around.find((one) => opening.every(({ around }) => around.includes(one)));
  for (const box of cards(below)) parts.set(box, 'related-links');
  for (const box of feet(below, home)) parts.set(box, 'footer');
  for (const box of answered(below)) parts.set(box, 'comments');
  for (const box of own) parts.delete(box);
  return parts;
}

/** The boxes of headings beside a picture that leads to another page, with a count or a day and without a sentence. */
function cards(blocks: readonly Block[]): Element[] {
  const boxes = Map.groupBy(blocks, ({ around }) => around[0]);
  const found = [...boxes].flatMap(([box, held]) => (box && isCard(box, held) ? [box] : []));
  const alike = [...Map.groupBy(found, shapeOf).values()];
  return alike.filter(({ length }) => length >= fewestAlike).flat();
}

function isCard(box: Element, held: readonly Block[]): boolean {
  const [heading, ...more] = held.filter(({ element }) => isHeading(element));
  if (!heading || more.length > 0 || held.length < 2 || !elementsOf(box).some(isPictureLink)) return false;
  return held.every((one) => one === heading || isCount(one));
}

function isCount({ text }: Block): boolean {
  return /^[\d.,\s]+$/u.test(text) || holdsDate(text);
}

/** Whether a link holds a picture without words, and leads to a page rather than to the whole picture. */
function isPictureLink(element: Element): boolean {
  const address = attributeOf(element, 'href');
  const isPage =
    element.tagName === 'a' && address !== '' && !/^#|\.(?:jpe?g|png|gif|webp|avif)\b/i.test(address);
  return isPage && textOf(element) === '' && holdsElement(element, 'img');
}

/** Boxes that say whose the page is, apart from the box of the headline and the text. */
function feet(blocks: readonly Block[], home: Element | undefined): Element[] {
  return blocks.flatMap(({ text, around }) => {
    const isApart = home !== undefined && !around.includes(home);
    return isApart && ownedBy.test(text) ? around.slice(0, 1) : [];
  });
}

const ownedBy = /(?:^|[\s.])[©ⓒ]\s.{0,80}?(?:19|20)\d{2}/u;

/** The box of several lines with a day, each with the link by which it is answered. */
function answered(blocks: readonly Block[]): Element[] {
  const lines = blocks.filter(
    ({ element, linked, text }) => linked > 0 && isAnswered(element) && holdsDate(text),
  );
  const box = lines[0]?.around.find((one) => lines.every(({ around }) => around.includes(one)));
  return box && lines.length >= fewestAlike ? [box] : [];
}

function isAnswered(element: Element): boolean {
  const links = linksIn(element);
  return links.some(
    (link) => /^(?:#|javascript:|$)/.test(attributeOf(link, 'href')) && answer.test(textOf(link)),
  );
}

const answer = new RegExp(
  `^(?:${oneOf`
  reply|answer|antworten|répondre|responder|rispondi|beantwoorden|svara?|vastaa|válasz|yanıtla|cevapla|balas
  odpov[ěe]d[ěe]ť?|reagovat|odpowiedz|odgovori|răspunde
  ответить|відповісти|отговори|одговори
  απάντηση
  رد|پاسخ
  返信|回[复覆]|답글
`})$`,
  'iu',
);
