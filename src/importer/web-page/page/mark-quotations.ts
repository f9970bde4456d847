import type { Element, Parents, Root } from 'hast';
import { oneOf } from '../../text/one-of.ts';
import { furnitureWorded } from '../body/furniture-texts.ts';
import { cutSignature } from './cut-signature.ts';
import { namesSpeaker, opensWithName } from '../../quotations/names-speaker.ts';
import { elementBehind, nodeBefore, takeOut } from './place-in-parent.ts';
import { speakerLine, withoutSign } from './speaker-line.ts';
import { attributeOf, elementsOf, namesOf, parentsOf, textOf } from './elements.ts';
import { writeQuotationMarks } from './write-quotation-marks.ts';

const quotationNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  pull-?quotes?|block-?quotes?|quote-?(?:block|box|module|text|body)?|module-quote|zitat(?:-?box)?|citat
  zitate|sitat
`})(?=$|[\s_-])`,
  'i',
);
const speakerNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  attribution|author|speaker|source|cite|citation|credit|name|byline|caption|quelle|autor
`})(?=$|[\s_-])`,
  'i',
);

/** Parts of a quotation are called by its name and theirs: `quote__source`. */
const speakerOfQuotation =
  /quote[_-]+(?:attribution|author|speaker|source|cite|citation|credit|name|byline|caption)/i;

/** The attribute that tells a callout's speaker apart until it is Markdown. */
export const speakerAttribute = 'dataBroadsideSpeaker';

/**
 * Sets every quotation apart in one way: a blockquote whose last paragraph is its speaker, opened by an em dash, wherever
 * the page put the name: in `<cite>`, `<footer>`, a figure's caption or a class. Changes the tree.
 */
export function markQuotations(root: Root) {
  const parents = parentsOf(root);
  for (const box of [...elementsOf(root)]) {
    if (isNamedQuotation(box) && !isWithinQuotation(box, parents)) box.tagName = 'blockquote';
    if (box.tagName === 'q') setApart(box, parents);
    if (box.tagName === 'q') writeQuotationMarks(box, parents);
  }
  for (const quotation of [...elementsOf(root)]) {
    if (quotation.tagName === 'blockquote') setSpeaker(quotation, parents);
  }
}

/** Makes a blockquote of a quotation that stands between two paragraphs, or is all of one. */
function setApart(quotation: Element, parents: Map<Element, Parents>) {
  const parent = parents.get(quotation);
  if (parent?.type !== 'element' || isWithinQuotation(quotation, parents)) return;
  const [before, behind] = [nodeBefore(quotation, parent), elementBehind(quotation, parent)];
  const isNext = behind !== undefined && nodeBefore(behind, parent) === quotation;
  if (isNext && behind.tagName === 'p' && before?.type === 'element' && before.tagName === 'p')
    quotation.tagName = 'blockquote';
  if (parent.tagName !== 'p' || before || behind || textOf(parent) !== textOf(quotation)) return;
  parent.tagName = 'blockquote';
  quotation.tagName = 'span';
}

function isNamedQuotation(box: Element): boolean {
  const names = namesOf(box);
  return (
    /^(?:div|aside|figure|section|p)$/.test(box.tagName) &&
    quotationNames.test(names) &&
    !speakerOfQuotation.test(names) &&
    isQuotation(box)
  );
}

function isWithinQuotation(box: Element, parents: Map<Element, Parents>): boolean {
  const parent = parents.get(box);
  if (parent?.type !== 'element') return false;
  return parent.tagName === 'blockquote' || isWithinQuotation(parent, parents);
}

/** A box that is called a quotation is one when it is short and holds no other. */
function isQuotation(box: Element): boolean {
  const inner = [...elementsOf(box)];
  return (
    textOf(box).length < 900 &&
    !inner.some((one) => one !== box && (one.tagName === 'blockquote' || one.tagName === 'img'))
  );
}

function setSpeaker(quotation: Element, parents: Map<Element, Parents>) {
  const found =
    speakerWithin(quotation) ??
    speakerBeside(quotation, parents) ??
    signatureOf(quotation) ??
    cutSignature(quotation, parents);
  if (!found || isOfPicture(textOf(found))) return;
  const parts = [...partBefore(found, parents), found];
  const lines = parts.map(speakerLine);
  const name = lines.map(({ speaker }) => speaker).join(', ');
  const [label = ''] = lines.map((line) => line.label);
  if (name === '' || name.length > 160 || textOf(quotation) === textOf(found)) return;
  const holder = parents.get(found);
  if (holder) for (const part of parts) takeOut(part, holder);
  const { position } = found;
  // A label is no word of the speaker's, and is left out as what it is.
  if (label !== '')
    quotation.children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: label }],
      ...(position ? { position } : {}),
    });
  quotation.children.push({
    type: 'element',
    tagName: 'p',
    properties: { [speakerAttribute]: 'true' },
    children: [{ type: 'text', value: `— ${name}` }],
    ...(position ? { position } : {}),
  });
}

/** `<cite>Lena Oster</cite><cite>teacher</cite>`: the name stands in an element before what its owner is. */
function partBefore(found: Element, parents: Map<Element, Parents>): Element[] {
  const holder = parents.get(found);
  const before = holder && found.tagName === 'cite' ? nodeBefore(found, holder) : undefined;
  const isPart = before?.type === 'element' && before.tagName === 'cite';
  return isPart && opensWithName(textOf(before)) ? [before] : [];
}

/** Whether an element can name a speaker: not one that shares the quotation. */
function canName(one: Element): boolean {
  const isShared = elementsOf(one).some((link) =>
    /[/.](?:share|sharer|intent)(?:[/.?]|$)/i.test(attributeOf(link, 'href')),
  );
  return !isShared && namesSpeaker(speakerLine(one).speaker);
}

const credit =
  /(?:^|[\s(])(?:photo(?:graph)?|foto|picture|image|bild|photographie)s?(?: (?:by|credit|von|de))?\s?[:：/]/iu;

/** Whether a text says who made a picture, or is of one that is not there. */
function isOfPicture(text: string): boolean {
  return credit.test(text) || furnitureWorded({ text, linked: 0 }) === 'caption';
}

/** A caption may as well be of a picture that the page has not, so that it must name somebody or open with a dash. */
function isAttribution(caption: Element): boolean {
  return /^[—―]/u.test(textOf(caption)) || opensWithName(speakerLine(caption).speaker);
}

/** A name behind a sign, and no sentence. */
function isSigned(line: string): boolean {
  return line.length < 100 && !/[.!?]$/u.test(line) && opensWithName(withoutSign(line));
}

/** The last paragraph, when it is a name behind a sign that entries do not know: – Lena Oster, teacher. */
function signatureOf(quotation: Element): Element | undefined {
  const last = quotation.children.findLast((child) => child.type === 'element');
  if (last?.tagName !== 'p' || !isLast(last, quotation)) return undefined;
  const text = textOf(last);
  const isMarked = /^(?:–|--?|~)\s*\p{L}/u.test(text) || isEmphasised(last);
  return isMarked && isSigned(text) ? last : undefined;
}

/** Whether a paragraph is nothing but words in bold or in italics. */
function isEmphasised({ children }: Element): boolean {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return others.length === 0 && only?.type === 'element' && /^(?:strong|em|b|i)$/.test(only.tagName);
}

function speakerWithin(quotation: Element): Element | undefined {
  const inner = [...elementsOf(quotation)].filter((one) => one !== quotation);
  const found =
    inner.find(({ tagName }) => tagName === 'footer' || tagName === 'figcaption') ??
    inner.find((one) => one.tagName === 'cite' && isLast(one, quotation)) ??
    inner.find(
      (one) =>
        /^(?:p|div|span|em|small|strong)$/.test(one.tagName) &&
        speakerNames.test(namesOf(one)) &&
        isLast(one, quotation),
    );
  return found && canName(found) ? found : undefined;
}

/** A name stands at the end; a work that is cited in the middle of a sentence does not. */
function isLast(one: Element, quotation: Element): boolean {
  const [whole, part] = [textOf(quotation), textOf(one)];
  return part !== '' && whole.length > part.length + 10 && whole.endsWith(part);
}

/** `figure > blockquote + figcaption`, as the HTML standard writes it, or a `cite` right after the quotation. */
function speakerBeside(quotation: Element, parents: Map<Element, Parents>): Element | undefined {
  const parent = parents.get(quotation);
  const next = parent && elementBehind(quotation, parent);
  if (next?.tagName === 'cite' && canName(next)) return next;
  if (next?.tagName === 'p' && /^[—―–]/u.test(textOf(next)) && isSigned(textOf(next))) return next;
  const figure = parent?.type === 'element' && parent.tagName === 'figure' ? parent : undefined;
  return figure?.children.find(
    (child): child is Element =>
      child.type === 'element' && child.tagName === 'figcaption' && isAttribution(child),
  );
}
