import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { splitCallout } from '../../article/body/split-callout.ts';
import { plainBlocks } from '../../article/plain-text.ts';
import { firstWords, lastWords } from '../changes/change-made.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { type Convention, conventionOf } from '../marks/convention.ts';
import { hasAttribution } from './has-attribution.ts';
import { splitSentences } from '../text/sentences/split-sentences.ts';
import { findContinuation } from './find-continuation.ts';
import { findStatements, isStatement, type Statement } from './find-statements.ts';
import { readableLanguage } from './language/readable-language.ts';
import { speakerFinder } from './speaker/find-speaker.ts';
import type { Attribution, SpeakerFinder } from './speaker/attribution.ts';
import { sliceInline } from './split-inline.ts';

const rule = 'set-quotations';

/** A body whose statements are set apart, what was set, and which speakers are not certain. */
export interface SetQuotations {
  body: Root;
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** What is known while a body is read from its beginning. */
interface State extends SetQuotations {
  convention: Convention;
  speakers: SpeakerFinder;
  /** The sentences before, without what is quoted in them, the latest last. */
  sentences: string[];
}

/** As much of the text before is kept as a pronoun may reach back to. */
const keptSentences = 12;

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

/**
 * Names the speakers of a body's blockquotes that stand directly below their lead-ins and name none, where the text makes
 * that certain, and sets nothing apart.
 */
export function nameSpeakers(body: Root, language: string): SetQuotations {
  const state = stateOf(body, language);
  for (let at = 0; at < body.children.length;) {
    const [block, next] = body.children.slice(at, at + 2);
    const isLeadIn = block?.type === 'paragraph' && next?.type === 'blockquote';
    at +=
      (isLeadIn ? setBelow(block, body.children, at, state) : undefined) ?? pass(body.children, at, state);
  }
  return { body: state.body, repairs: state.repairs, doubts: state.doubts };
}

function stateOf(body: Root, language: string): State {
  return {
    body: { ...body, children: [] },
    repairs: [],
    doubts: [],
    convention: conventionOf(plainBlocks(body)),
    speakers: speakerFinder(readableLanguage(language)),
    sentences: [],
  };
}

/** Sets what begins at a block; returns how many blocks it has taken. */
function setNext(blocks: readonly RootContent[], at: number, state: State): number {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return pass(blocks, at, state);
  return setInside(block, blocks, at, state) ?? setBelow(block, blocks, at, state) ?? keep(block, state);
}

/** Leaves a block as it is; what a quotation says is not what the article says. */
function pass(blocks: readonly RootContent[], at: number, state: State): number {
  const block = blocks[at];
  if (!block) return 1;
  state.body.children.push(block);
  if (block.type !== 'blockquote') notice(textOf(block), state);
  return 1;
}

function keep(block: Paragraph, state: State): number {
  state.body.children.push(block);
  notice(textOf(block), state);
  return 1;
}

/** The statements in the paragraph of their lead-ins, or from there on. */
function setInside(
  block: Paragraph,
  blocks: readonly RootContent[],
  at: number,
  state: State,
): number | undefined {
  const text = textOf(block);
  if (!/[:：]\s{0,3}["“”„‟«»]/u.test(text)) return undefined;
  let [from, taken] = [0, 0];
  for (const statement of findStatements(text, state.convention)) {
    if (statement.leadEnd <= from || !canStandAlone(text, statement)) continue;
    const following = statement.isClosed ? [] : findContinuation(blocks, at + 1, state.convention);
    const lead = text.slice(from, statement.leadEnd);
    const own = sliceParagraph(block, statement.start, statement.end);
    const before = sliceParagraph(block, from, statement.leadEnd);
    if (!following || !own || !before) continue;
    const said = [own, ...following].map((part) => textOf(part)).join(' ');
    const attribution = isStatement(said) ? attribute(lead, state) : { isSpeech: false };
    if (!attribution.isSpeech) continue;
    keep(before, state);
    tell(lead, said, attribution, block, state);
    state.body.children.push(callout([own, ...following], attribution, block));
    const next = statement.end + leadingSpace(text, statement.end);
    from = sliceParagraph(block, next, text.length) ? next : statement.end;
    taken = following.length;
  }
  if (from === 0) return undefined;
  const rest = sliceParagraph(block, from, text.length);
  if (rest && from < text.length) keep(rest, state);
  return 1 + taken;
}

function sliceParagraph(block: Paragraph, start: number, end: number): Paragraph | undefined {
  const children = sliceInline(block.children, start, end);
  return children && { ...block, children };
}

/** A statement in the paragraphs below its lead-in, or a blockquote there that lacks its speaker. */
function setBelow(
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
  const attribution = attribute(text, state);
  if (!attribution.isSpeech) return undefined;
  keep(block, state);
  if (next.type !== 'blockquote' || attribution.speaker) tell(text, said, attribution, block, state);
  else doubtSpeaker(text, attribution, block, state);
  state.body.children.push(callout(quoted, attribution, next));
  return 1 + (next.type === 'blockquote' ? 1 : quoted.length);
}

/** A blockquote's content when it names no speaker yet. */
function ownStatement(block: Blockquote): Blockquote['children'] | undefined {
  return splitCallout(block).speaker ? undefined : block.children;
}

/** What stands after a statement must begin a sentence of its own and name no speaker. */
function canStandAlone(text: string, { end, isClosed, start }: Statement): boolean {
  const rest = text.slice(end, end + 100).trimStart();
  if (!isClosed || rest === '') return true;
  const opening = rest.slice(0, 80);
  const isNew = /^["“„«‘(]*[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(opening) && isStatement(text.slice(start, end));
  return isNew && !hasAttribution(`, ${opening}`);
}

function attribute(lead: string, state: State): Attribution {
  state.speakers.read(lead);
  const sentences = splitSentences(withoutQuoted(lead));
  const leadIn = (sentences.at(-1) ?? '').trim().replace(/\s*[:：]$/u, '');
  return state.speakers.find(leadIn, [...state.sentences, ...sentences.slice(0, -1)]);
}

function notice(text: string, state: State) {
  state.speakers.read(text);
  const sentences = splitSentences(withoutQuoted(text)).map((sentence) => sentence.trim());
  state.sentences = [...state.sentences, ...sentences.slice(-keptSentences)].slice(-keptSentences);
}

/** A text without what is quoted in it: persons in another's words are not spoken of by the article. */
function withoutQuoted(text: string): string {
  return text.replace(/“[^”“]*”|„[^“”„]*[“”]|«[^»«]*»|"[^"]*"/gu, '“”');
}

function callout(
  statement: Blockquote['children'],
  { speaker }: Attribution,
  { position }: RootContent,
): Blockquote {
  const name: PhrasingContent[] = speaker ? [{ type: 'text', value: `— ${speaker}` }] : [];
  const line: Blockquote['children'] = speaker ? [{ type: 'paragraph', children: name }] : [];
  return { type: 'blockquote', children: [...statement, ...line], ...(position ? { position } : {}) };
}

function tell(lead: string, said: string, { speaker, reason }: Attribution, block: Paragraph, state: State) {
  const line = block.position?.start.line;
  const [last, first] = [lastWords(lead), firstWords(said)];
  state.repairs.push({ rule, line: line ?? 1, before: `${last} ${first}`, after: `${last}\n\n> ${first}` });
  if (!speaker) doubtSpeaker(lead, { reason }, block, state);
}

function doubtSpeaker(
  lead: string,
  { reason }: { reason?: string | undefined },
  block: Paragraph,
  state: State,
) {
  const line = block.position?.start.line;
  const message = `Unexpected quotation after "${lastWords(lead)}" without a certain speaker (${reason ?? 'nobody is named'}), expected a name, add "— Name, role" as its last line if you know who speaks`;
  state.doubts.push({ rule: 'no-speaker', ...(line === undefined ? {} : { line }), message });
}

function leadingSpace(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0;
}
