import type { Element, Root } from 'hast';
import { attributeOf, elementsOf, parentsOf, textOf, tidy } from '../page/elements.ts';
import { pictureAddresses } from './picture-addresses.ts';
import { isTracker } from './beside-picture.ts';
import { isData, type PictureHolder, relativePlace } from './picture-holder.ts';

/** A picture of the article that lies beside the page's file, or in it. */
export interface HeldPicture {
  element: Element;
  /** Its place relative to the folder of the page's file, such as `Story_files/pier.jpg`. */
  src: string;
  /** Its content, where the page itself holds it. */
  bytes?: Uint8Array;
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
  rule: 'no-picture' | 'remote-picture' | 'embedded-picture' | 'vector-picture' | 'picture-name';
  /** Its address; its description where the page holds the picture itself. */
  text: string;
  /** What it shows, as the page says it. */
  alt: string;
  line: number;
}

/** Every picture below a node: those with a file, and the others. */
export function readPictures(root: Root, isWithin: (element: Element) => boolean, fileOf: PictureHolder) {
  const parents = parentsOf(root);
  const held: HeldPicture[] = [];
  const absent: AbsentPicture[] = [];
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'img' || !isWithin(element) || isTracker(element)) continue;
    const line = element.position?.start.line ?? 1;
    const addresses = pictureAddresses(element, parents);
    const words = describe(element, figureOf(element, parents));
    const file = fileOf(addresses);
    // What the page holds itself and nothing describes has no place in an entry, and no name to write there.
    const isTold = words.caption !== '' || (words.alt !== '' && !codeForPhones.test(words.alt));
    const isHeld = file && (file.bytes === undefined || isTold);
    if (isHeld) {
      const { place: src, bytes } = file;
      held.push({ element, src, ...(bytes ? { bytes } : {}), line, ...words });
    } else
      absent.push(...describeAbsent(element, addresses).map((one) => ({ ...one, alt: words.alt, line })));
  }
  return { held, absent };
}

/** What programs that draw codes for cameras of telephones write beside one: it leads to the page on which it stands. */
const codeForPhones = /^(?:scan me!?|qr[\s-]?code|二维码|二維碼)$/iu;

/** A picture that the page itself holds and that says nothing holds the place of one that comes later. */
function describeAbsent(
  element: Element,
  addresses: readonly string[],
): Omit<AbsentPicture, 'alt' | 'line'>[] {
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
  if (/[?#]/.test(place)) return 'picture-name';
  return /\.(?:jpe?g|png|webp|avif|gif)$/i.test(place) ? 'no-picture' : 'remote-picture';
}

/** Where the page was parsed, long data was taken out. */
const longData = /,#\d+$/;

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
