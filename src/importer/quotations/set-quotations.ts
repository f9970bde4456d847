import type { Paragraph, Root, RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { findContinuation } from './find-continuation.ts';
import { findStatements, isStatement, type Statement } from './find-statements.ts';
import { opensAgain, opensWithAttribution } from './has-attribution.ts';
import { heedSignature, isOfPerson, readSignature, signatureIn } from './read-signature.ts';
import { attribute, keep, pass, type SetQuotations, type State, stateOf } from './quotation-state.ts';
import { setBelow } from './set-below.ts';
import { setSigned } from './set-signed.ts';
import { sliceInline } from './split-inline.ts';
import { callout, tell } from './tell-quotation.ts';

/**
 * Sets apart every statement that a speaking verb and a colon introduce, with its speaker where the text makes that
 * certain. Short quotations, indirect speech and everything else stay as they are, and so does a text in a `language`, a
 * BCP 47 tag, whose lead-ins cannot be read. Never throws.
 */
export function setQuotations(body: Root, language: string): SetQuotations {
  const state = stateOf(body, language);
  for (let at = 0; at < body.children.length;) at += setNext(body.children, at, state);
  return { body: state.body, repairs: state.repairs, doubts: state.doubts };
}

/** Sets what begins at a block; returns how many blocks it has taken. */
function setNext(blocks: readonly RootContent[], at: number, state: State): number {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return pass(blocks, at, state);
  return (
    setInside(block, blocks, at, state) ??
    setBelow(block, blocks, at, state) ??
    setSigned(block, blocks, at, state) ??
    keep(block, state)
  );
}

/** The statements in the paragraph of their lead-ins, or from there on. */
function setInside(
  block: Paragraph,
  blocks: readonly RootContent[],
  at: number,
  state: State,
): number | undefined {
  const text = textOf(block);
  if (!/[:：]\s{0,3}["“”„‟«»'‘‚‹›`「『״]/u.test(text)) return undefined;
  let [from, taken] = [0, 0];
  for (const statement of findStatements(text, state.convention)) {
    const beside = statement.isClosed ? readSignature(text.slice(statement.end)) : undefined;
    if (statement.leadEnd <= from || !(isOfPerson(beside) || canStandAlone(text, statement))) continue;
    const following = findFollowing(text, statement, blocks, at, state);
    const lead = text.slice(from, statement.leadEnd);
    const own = sliceParagraph(block, statement.start, statement.end);
    const before = sliceParagraph(block, from, statement.leadEnd);
    if (!following || !own || !before) continue;
    const said = [own, ...following].map((part) => textOf(part)).join(' ');
    if (!isStatement(said)) continue;
    const below = statement.end === text.length ? blocks[at + 1 + following.length] : undefined;
    const { attribution, isTaken } = heedSignature(attribute(lead, state), beside ?? signatureIn(below));
    if (!attribution.isSpeech) continue;
    keep(before, state);
    tell(lead, said, attribution, block, state);
    state.body.children.push(callout([own, ...following], attribution, block));
    const next = statement.end + leadingSpace(text, statement.end);
    from = sliceParagraph(block, next, text.length) ? next : statement.end;
    if (isTaken && beside) from = text.length;
    taken = following.length + (isTaken && !beside ? 1 : 0);
  }
  if (from === 0) return undefined;
  const rest = sliceParagraph(block, from, text.length);
  if (rest && from < text.length) keep(rest, state);
  return 1 + taken;
}

/** The paragraphs that go on with a statement; `undefined` when it is never closed, or may have ended in its first. */
function findFollowing(
  text: string,
  { start, isClosed }: Statement,
  blocks: readonly RootContent[],
  at: number,
  { convention }: State,
): Paragraph[] | undefined {
  if (isClosed) return [];
  return opensAgain(text.slice(start)) ? undefined : findContinuation(blocks, at + 1, convention);
}

function sliceParagraph(block: Paragraph, start: number, end: number): Paragraph | undefined {
  const children = sliceInline(block.children, start, end);
  return children && { ...block, children };
}

/** What stands after a statement must begin a sentence of its own and name no speaker. */
function canStandAlone(text: string, { end, isClosed, start }: Statement): boolean {
  const rest = text.slice(end, end + 100).trimStart();
  if (!isClosed || rest === '') return true;
  const said = text.slice(start, end);
  const isEnded = !/[,،]["”“»«]?$/u.test(said) && isStatement(said);
  return isEnded && /^["“„«‘(]*[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(rest) && !opensWithAttribution(rest);
}

function leadingSpace(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0;
}
