import type { Paragraph, RootContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';
import { findStatements, isStatement } from './find-statements.ts';
import type { State } from './quotation-state.ts';
import { isOfPerson, readSignature, signatureIn } from './read-signature.ts';
import { sliceInline } from './split-inline.ts';
import { callout, tell } from './tell-quotation.ts';

/** Sets apart a paragraph that is a statement with its speaker behind a dash, in it or below: “…” — Orsa Tindal, mayor. */
export function setSigned(
  block: Paragraph,
  blocks: readonly RootContent[],
  at: number,
  state: State,
): number | undefined {
  const text = textOf(block).trimEnd();
  if (!/^["“”„‟«»]/u.test(text)) return undefined;
  const [statement] = findStatements(text, state.convention);
  if (statement?.start !== 0 || !statement.isClosed) return undefined;
  const isWhole = statement.end === text.length;
  const signed = isWhole ? signatureIn(blocks[at + 1]) : readSignature(text.slice(statement.end));
  const said = text.slice(0, statement.end);
  const children = sliceInline(block.children, 0, statement.end);
  if (!children || !isOfPerson(signed) || !isStatement(said)) return undefined;
  const attribution = { isSpeech: true, speaker: signed };
  tell('', said, attribution, block, state);
  state.body.children.push(callout([{ ...block, children }], attribution, block));
  return isWhole ? 2 : 1;
}
