import { isTypographic } from '../characters/spaces.ts';
import { type Edit, editPassage } from '../passages/edit-passage.ts';
import { type Convention, conventionOf, isPair, pairFor, sideOfShape } from '../marks/convention.ts';
import { type SidedMark, pairMarks } from '../marks/pair-marks.ts';
import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';

const rule = 'turn-quotation-marks';

/**
 * Marks are turned only where their place leaves no other reading; what an article uses throughout is its convention
 * and stays: straight marks, „…“, »…«, ”…”.
 */
export const turnQuotationMarks: Repair = {
  rule,
  reason:
    'A word processor guessed the side of a quotation mark from a space, or two kinds of marks were mixed.',
  example: {
    before: 'He said: ” we will go.“ She said: “No," and left.\n\nIt is 6\'2" high, “as we know”.',
    after: 'He said: “we will go.” She said: “No,” and left.\n\nIt is 6\'2" high, “as we know”.',
  },
  repair: turnMarks,
};

function turnMarks(written: readonly Passage[], { language = '' }: RepairContext): Repaired {
  const { passages, repairs } = turnAngled(written, language);
  const done: Repaired = { passages: [], repairs, leftOut: [], doubts: [] };
  const convention = conventionOf(
    passages.map(({ text }) => text),
    language,
  );
  for (const passage of passages) {
    const made = editPassage(passage, editsOf(passage.text, convention), rule);
    const hasTurned = made.repairs.length > 0;
    done.passages.push(hasTurned ? withPlainSpaces(made.passage) : passage);
    for (const repair of made.repairs) done.repairs.push(repair);
  }
  return done;
}

/** Marks that are turned throughout would be the article's convention. */
function turnAngled(passages: readonly Passage[], language: string): Pick<Repaired, 'passages' | 'repairs'> {
  const texts = passages.map(({ text }) => text);
  if (!areAngledTurned(texts, language)) return { passages: [...passages], repairs: [] };
  const made = passages.map((passage) => editPassage(passage, swapAngled(passage.text), rule));
  return { passages: made.map(({ passage }) => passage), repairs: made.flatMap(({ repairs }) => repairs) };
}

function swapAngled(text: string): Edit[] {
  return [...text.matchAll(/[«»]/gu)].map(({ 0: from, index: at }) => ({
    at,
    from,
    to: from === '«' ? '»' : '«',
  }));
}

/** A narrow space stood beside an angled mark, as in French, and is a plain one where that mark became another. */
function withPlainSpaces(passage: Passage): Passage {
  const { text } = passage;
  const plain = text.replace(/[\u00A0\u2009\u202F]/gu, (space, at: number) =>
    isTypographic(space, text[at - 1] ?? '', text[at + 1] ?? '') ? space : ' ',
  );
  return plain === text ? passage : { ...passage, text: plain };
}

function editsOf(text: string, convention: Convention): Edit[] {
  const { pairs, unmatched } = pairMarks(text, convention);
  const inPairs = pairs.flatMap(({ opening, closing }) => {
    const [first, last] = isPair(opening.text, closing.text, convention)
      ? [opening.text, closing.text]
      : pairFor(opening.text, closing.text, convention);
    return [...setMark(text, opening, first), ...setMark(text, closing, last)];
  });
  const alone = unmatched.flatMap((mark) => {
    const shape = sideOfShape(mark.text, convention);
    const [first, last] = pairFor(mark.text, mark.text, convention);
    const turned = mark.side === 'opening' ? first : last;
    return setMark(text, mark, mark.place && shape && shape !== mark.side ? turned : mark.text);
  });
  return [...inPairs, ...alone];
}

/** Sets a mark, without the space between it and the quotation; angled marks may have one, as in French. */
function setMark(text: string, { at, text: from, side }: SidedMark, to: string): Edit[] {
  const space = /[«»]/u.test(to) ? '' : spaceInside(text, at, side);
  if (space === '') return from === to ? [] : [{ at, from, to }];
  return [
    side === 'opening' ? { at, from: from + space, to } : { at: at - space.length, from: space + from, to },
  ];
}

function spaceInside(text: string, at: number, side: SidedMark['side']): string {
  const [inside = '', beyond] =
    side === 'opening' ? [text[at + 1], text[at + 2]] : [text[at - 1], text[at - 2]];
  return /[ \u00A0\u2009\u202F]/u.test(inside) && beyond !== undefined && !/[\s"“”„«»]/u.test(beyond)
    ? inside
    : '';
}

/** Angled marks with the white space of French inside the quotation: one that opens as `»`, and one that closes as `«`. */
const turnedOpening = /^»[ \u00A0\u2009\u202F]\S/u;
const turnedClosing = /\S[ \u00A0\u2009\u202F]«$/u;

/**
 * Whether every angled mark of a French article is turned, “» texte «” for “« texte »”: each paragraph that has some opens
 * and closes its quotations so, with the spaces inside, and a colon or what ends a sentence tells which side is which. A
 * quotation that runs on from the paragraph above, “fin », dit-il. « Suite”, is none of these.
 */
function areAngledTurned(texts: readonly string[], language: string): boolean {
  if (!/^fr(?:-|$)/u.test(language)) return false;
  const marked = texts.filter((text) => /[«»]/u.test(text));
  return marked.some(tellsSides) && marked.every(hasTurnedPairs);
}

function hasTurnedPairs(text: string): boolean {
  const marks = [...text.matchAll(/[«»]/gu)];
  const isTurned = marks.every(({ 0: mark, index }, at) => {
    if (at % 2 === 0) return mark === '»' && turnedOpening.test(text.slice(index, index + 3));
    return mark === '«' && turnedClosing.test(text.slice(Math.max(0, index - 2), index + 1));
  });
  return isTurned && marks.length % 2 === 0 && !/»\s?[.,;)]|[(]\s?«|^\s*«|»\s*$/u.test(text);
}

function tellsSides(text: string): boolean {
  return /:\s»\s|«(?:\s?[.,;)]|\s*$)|^\s*»/u.test(text);
}
