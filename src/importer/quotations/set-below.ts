import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { splitCallout } from '../../article/body/split-callout.ts';
import { findContinuation } from './find-continuation.ts';
import { findStatements, isStatement } from './find-statements.ts';
import { opensQuotation } from '../marks/find-marks.ts';
import { type Attribution, unsure } from './speaker/attribution.ts';
import { heedSignature, signatureIn } from './read-signature.ts';
import { attribute, keep, type State } from './quotation-state.ts';
import { callout, doubtSpeaker, tell } from './tell-quotation.ts';

/** A statement in the paragraphs below its lead-in, or a blockquote there that lacks its speaker. */
export function setBelow(
  block: Paragraph,
  blocks: readonly RootContent[],
  at: number,
  state: State,
): number | undefined {
  const text = textOf(block).trimEnd();
  const next = blocks[at + 1];
  if (!/[:：]$/u.test(text) || !next) return undefined;
  const quoted =
    next.type === 'blockquote'
      ? ownStatement(next)
      : findContinuation(blocks, at + 1, state.convention, true);
  if (!quoted || quoted.length === 0) return undefined;
  const said = quoted.map((part) => textOf(part)).join(' ');
  if (next.type !== 'blockquote' && !isStatement(said)) return undefined;
  const end = 1 + (next.type === 'blockquote' ? 1 : quoted.length);
  const signed = signatureIn(blocks[at + end]);
  const isPulled = next.type === 'blockquote' && isInterposed(next, blocks[at + 2], state);
  const told = attribute(text, state);
  const { attribution, isTaken } = heedSignature(isPulled ? unsureOf(told) : told, signed);
  if (!attribution.isSpeech) return undefined;
  keep(block, state);
  if (next.type !== 'blockquote' || attribution.speaker) tell(text, said, attribution, block, state);
  else doubtSpeaker(text, attribution, block, state);
  state.body.children.push(callout(quoted, attribution, next));
  return end + (isTaken ? 1 : 0);
}

/**
 * Whether a quotation without marks may be pulled from elsewhere, and stand between a lead-in and its statement: the paragraph
 * below is nothing but a quotation in its marks.
 */
function isInterposed(pulled: Blockquote, below: RootContent | undefined, { convention }: State): boolean {
  if (below?.type !== 'paragraph' || opensQuotation.test(textOf(pulled))) return false;
  const text = textOf(below).trimEnd();
  const [statement] = opensQuotation.test(text) ? findStatements(text, convention) : [];
  return statement?.start === 0 && statement.end === text.length;
}

function unsureOf(told: Attribution): Attribution {
  return told.speaker === undefined ? told : unsure('the quotation below it may be the one that is meant');
}

/** A blockquote's content when it names no speaker yet. */
function ownStatement(block: Blockquote): Blockquote['children'] | undefined {
  return splitCallout(block).speaker ? undefined : block.children;
}
