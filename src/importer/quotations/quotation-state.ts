import type { Paragraph, Root, RootContent } from 'mdast';
import { plainBlocks, textOf } from '../../article/plain-text.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { type Convention, conventionOf } from '../marks/convention.ts';
import { splitSentences } from '../text/sentences/split-sentences.ts';
import { allSpeakingVerbs, isReply } from '../language/speaking-verbs.ts';
import { readableLanguage } from '../language/grammars.ts';
import type { Attribution, SpeakerFinder } from './speaker/attribution.ts';
import { speakerFinder } from './speaker/find-speaker.ts';

/** A body whose statements are set apart, what was set, and which speakers are not certain. */
export interface SetQuotations {
  body: Root;
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** What is known while a body is read from its beginning. */
export interface State extends SetQuotations {
  convention: Convention;
  speakers: SpeakerFinder;
  /** The sentences before, without what is quoted in them, the latest last; those of the last texts are `unread`. */
  sentences: string[];
  /** The last texts that nobody has asked for their sentences yet: as many as may hold those that are kept. */
  unread: string[];
}

/** As much of the text before is kept as a pronoun may reach back to. */
const keptSentences = 12;

/** What is known before a body's beginning. */
export function stateOf(body: Root, language: string): State {
  return {
    body: { ...body, children: [] },
    repairs: [],
    doubts: [],
    convention: conventionOf(plainBlocks(body)),
    speakers: speakerFinder(readableLanguage(language)),
    sentences: [],
    unread: [],
  };
}

/** Leaves a block as it is; what a quotation says is not what the article says. */
export function pass(blocks: readonly RootContent[], at: number, state: State): number {
  const block = blocks[at];
  if (!block) return 1;
  state.body.children.push(block);
  if (block.type !== 'blockquote') notice(textOf(block), state);
  return 1;
}

export function keep(block: Paragraph, state: State): number {
  state.body.children.push(block);
  notice(textOf(block), state);
  return 1;
}

export function attribute(written: string, state: State): Attribution {
  // A line may end inside a name.
  const lead = written.replace(/\s+/gu, ' ');
  state.speakers.read(lead);
  const sentences = sentencesOf(lead);
  const leadIn = (sentences.at(-1) ?? '').trim().replace(/\s*[:：]$/u, '');
  readTexts(state);
  const before = [...state.sentences, ...sentences.slice(0, -1)];
  // Who replies is seldom who has just spoken.
  return state.speakers.find(leadIn, isReply(leadIn) ? before : before.map(afterQuoted));
}

function notice(text: string, state: State) {
  state.speakers.read(text);
  if (text.trim() === '') return;
  state.unread.push(text);
  if (state.unread.length > keptSentences) state.unread.shift();
}

/** Most texts stand too far above a statement to be read. */
function readTexts(state: State) {
  const latest = state.unread.flatMap(sentencesOf).map((sentence) => sentence.trim());
  state.sentences = [...state.sentences, ...latest].slice(-keptSentences);
  state.unread = [];
}

/** A quotation without its words opens a sentence behind the end of another. */
function sentencesOf(text: string): string[] {
  return splitSentences(withoutQuoted(text)).flatMap((sentence) =>
    sentence.split(/(?<=[.!?…]\s)(?=“¿?”\p{P}?\s)/u),
  );
}

/** “‘…,’ Orsa Tindal said”, “‘…,’ said Orsa Tindal”: who has said what is quoted first is the subject of its sentence. */
function afterQuoted(sentence: string): string {
  const [, told = ''] = /^“”,?\s(.+)$/u.exec(sentence.trim()) ?? [];
  if (told === '') return sentence.trim();
  const [, verb = '', subject = ''] = /^(?:a\s)?(\p{L}+)\s(.+)$/u.exec(told) ?? [];
  return allSpeakingVerbs.has(verb) ? subject : told;
}

/** “Orsa ‘Bee’ Tindal”: one word with a capital between the marks, within a name. */
const nickname = /(?<=\p{Lu}[\p{L}’'-]*\.?\s)(?:“\p{Lu}[\p{L}-]*”|"\p{Lu}[\p{L}-]*")\s(?=\p{Lu})/gu;

/**
 * A text without what is quoted in it, of which only `“”` stays, or `“¿”` where it asks: persons in another's words are not
 * spoken of by the article.
 */
function withoutQuoted(text: string): string {
  return text.replace(nickname, '').replace(/“[^”“]*”|„[^“”„]*[“”]|«[^»«]*»|"[^"]*"/gu, (quoted) => {
    if (mayBeName.test(quoted)) return quoted;
    return /[?؟]\s?.$/u.test(quoted) ? '“¿”' : '“”';
  });
}

/** Some Persian newspapers set names between marks: a few words, and no end of a sentence. */
const mayBeName = /^.(?:[\p{L}\u200C]{1,20}\s){1,3}(?!\p{Lu}|\p{Ll})[\p{Lo}\u200C]{1,20}.$/u;
