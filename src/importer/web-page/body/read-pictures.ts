import type { Element, Root } from 'hast';
import { attributeOf, elementsOf, parentsOf, textOf, tidy } from '../page/elements.ts';
import { pictureAddresses } from './picture-addresses.ts';

/** A picture of the article that lies beside the page's file. */
export interface BesidePicture {
  element: Element;
  /** Its place relative to the folder of the page's file, such as `Story_files/pier.jpg`. */
  src: string;
  alt: string;
  /** Everything that stands below it, as the page says it. */
  words: string;
  /** The same in two parts, without the label of the credit. */
  caption: string;
  credit: string;
  /** The elements that hold caption and credit, whose words stand below the picture. */
  captions: Element[];
  line: number;
}

/** A picture that no file beside the page holds. */
export interface AbsentPicture {
  /** Why, as what was left out says it. */
  rule: 'remote-picture' | 'embedded-picture' | 'vector-picture' | 'picture-name';
  /** Its address; its description where the page holds the picture itself. */
  text: string;
  line: number;
}

/** Every picture below a node: those beside the file, and the others. */
export function readPictures(
  root: Root,
  isWithin: (element: Element) => boolean,
  isBeside: (place: string) => boolean,
) {
  const parents = parentsOf(root);
  const beside: BesidePicture[] = [];
  const absent: AbsentPicture[] = [];
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'img' || !isWithin(element) || isTracker(element)) continue;
    const line = element.position?.start.line ?? 1;
    const addresses = pictureAddresses(element, parents);
    const src = addresses.map(placeBeside).find((place) => place !== undefined && isBeside(place));
    if (src === undefined)
      absent.push(...describeAbsent(element, addresses).map((one) => ({ ...one, line })));
    else beside.push({ element, src, line, ...describe(element, figureOf(element, parents)) });
  }
  return { beside, absent };
}

/** A picture that the page itself holds and that says nothing holds the place of one that comes later. */
function describeAbsent(element: Element, addresses: readonly string[]): Omit<AbsentPicture, 'line'>[] {
  const remote = addresses.find((address) => !isData(address));
  if (remote !== undefined) return [{ rule: reasonFor(remote), text: remote }];
  const [data] = addresses;
  const alt = tidy(attributeOf(element, 'alt'));
  const isPlaceholder = alt === '' && !longData.test(data ?? '');
  if (data === undefined || isPlaceholder) return [];
  return [{ rule: 'embedded-picture', text: alt || (/^data:([^;,]*)/i.exec(data)?.[1] ?? '') }];
}

/** Entries show no vector drawings, and name no file whose name would part an address. */
function reasonFor(address: string): AbsentPicture['rule'] {
  const place = relativePlace(address);
  if (place === undefined) return 'remote-picture';
  if (/\.svgz?$/i.test(place)) return 'vector-picture';
  return /[?#]/.test(place) ? 'picture-name' : 'remote-picture';
}

function isData(address: string): boolean {
  return /^data:/i.test(address);
}

/** Where the page was parsed, long data was taken out. */
const longData = /,$/;

function isTracker(element: Element): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, name)));
}

/** The place of a picture's file that an entry can show, below the page's folder. */
function placeBeside(src: string): string | undefined {
  const place = relativePlace(src);
  return place !== undefined && /^[^?#]+\.(?:jpe?g|png|webp|avif|gif)$/i.test(place) ? place : undefined;
}

/** A relative address that stays below the file's folder, with its escapes undone. */
function relativePlace(src: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\/i.test(src)) return undefined;
  const steps: string[] = [];
  for (const step of decode(src.replace(/[?#].*$/, '')).split('/')) {
    if (step === '..' && steps.length === 0) return undefined;
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const place = steps.join('/');
  return /(?:^|\\)\.\.(?:\\|$)|\0/.test(place) ? undefined : place;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A file may be called 100%.jpg.
  }
}

function figureOf(element: Element, parents: ReturnType<typeof parentsOf>): Element | undefined {
  let around = parents.get(element);
  for (let steps = 0; around?.type === 'element' && steps < 5; steps += 1) {
    const isFigure =
      around.tagName === 'figure' ||
      /(?:^|[\s_-])(?:wp-caption|image|picture|photo|media)(?=$|[\s_-])/i.test(
        attributeOf(around, 'className'),
      );
    if (isFigure && textOf(around).length < 600) return around;
    around = parents.get(around);
  }
  return undefined;
}

const creditNames = /credit|copyright|source|quelle|photographer|agency|fotograf/i;
const creditSplit =
  /\s*[([]?\s*(?:photo(?:graph)?|foto|picture|image|bild|photographie)s?(?:\s*(?:by|credit|von|de))?\s*[:：/]\s*([^)\]]{2,100})[)\]]?\s*\.?$/iu;

function describe(element: Element, figure: Element | undefined) {
  const alt = tidy(attributeOf(element, 'alt'));
  if (!figure) return { alt, words: '', caption: '', credit: '', captions: [] };
  const captions = [...elementsOf(figure)].filter(
    (one) =>
      one !== figure &&
      (one.tagName === 'figcaption' || /caption|credit|copyright/i.test(attributeOf(one, 'className'))),
  );
  const outer = captions.filter(
    (one) => !captions.some((other) => other !== one && [...elementsOf(other)].includes(one)),
  );
  const credits = captions.filter((one) => creditNames.test(attributeOf(one, 'className')));
  const named = tidy(credits.map(textOf)[0] ?? '');
  const whole = tidy(outer.map(textOf).join(' '));
  const caption = named !== '' ? whole.replace(named, '').trim() : whole;
  const split = named === '' ? creditSplit.exec(caption) : null;
  return {
    alt,
    words: whole,
    caption: split ? caption.slice(0, split.index).trim() : caption,
    credit: named || (split?.[1]?.trim() ?? ''),
    captions: outer,
  };
}
