import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { oneOf } from '../text/one-of.ts';
import { isListLine } from '../text/sentences/list-line.ts';
import english from 'dictionary-en';
import nspell from 'nspell';

const rule = 'join-hyphenated-words';

/**
 * The hyphen goes only when the whole word stands elsewhere in the article or in the dictionary, which lacks one of its halves,
 * when its second half can only be an ending, or when the hyphen is a soft one, which readers of print write as ¬; otherwise
 * it stays, and a doubt asks whether it belongs to the word.
 */
export const joinHyphenatedWords: Repair = {
  rule,
  reason: 'The source was set in lines, and words were divided at their ends.',
  example: {
    before:
      'They say the with-\n\ndrawal of boats has begun, says the foun-\n\ndation.\n\nA withdrawal of north-\n\nSarn boats is a harm on Thurs¬\nday.',
    after:
      'They say the withdrawal of boats has begun, says the foundation.\n\nA withdrawal of north-Sarn boats is a harm on Thursday.',
  },
  repair: joinWords,
};

const firstHalf = /(?:[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\p{Nd}+)(?=[-‐¬\u00AD]\s*$)/u;
const secondHalf = /^\s*([\p{L}\p{M}\p{Nd}]+)\S*/u;
/** Word endings of English that are no words, so that a line which begins with one goes on with a word. */
const ending = new RegExp(
  `^(?:${oneOf`
  d?ations?|tions?|tional(?:ly)?|sions?|ments?|ness|ings?|ity|ities|ibly|ously?|ised|ized|ising|izing|edly
  ingly
`})$`,
  'u',
);
/** Words before which a hyphen hangs, as in “Vor- und Nachteile” and “short- and long-term”. */
const suspending = /^(?:and|or|to|und|oder|bis|et|ou|y|o|och|en|of)$/u;

/** What is known of words: those of the article, in lower case, and its language. */
interface KnownWords {
  told: ReadonlySet<string>;
  language: string | undefined;
}

type Joined = Repaired & Pick<Required<Repaired>, 'unsure'>;

function joinWords(passages: readonly Passage[], { language }: RepairContext): Repaired {
  const done: Joined = { passages: [...passages], repairs: [], leftOut: [], doubts: [], unsure: [] };
  if (!passages.some(({ text }) => /[-‐¬\u00AD][^\S\n]*(?:\n|$)/u.test(text))) return done;
  const words = { told: wordsIn(passages), language };
  const lines = passages.map(({ text }) => text.split('\n'));
  const divided = new Set<Passage>();
  for (const [index, passage] of passages.entries()) {
    const own = lines[index] ?? [];
    for (const at of own.keys()) {
      const isLast = at === own.length - 1;
      const next = isLast ? lines[index + 1] : own;
      if (!next || passage.kind === 'heading') continue;
      const place = isLast ? 0 : at + 1;
      const line = passage.line + at;
      const joined = joinHalves(own[at] ?? '', next[place] ?? '', words, line, done, isLast);
      if (joined) [own[at], next[place]] = joined;
      if (joined && !isLast) divided.add(passage);
    }
  }
  done.passages = passages
    .map((passage, index) => ({
      ...passage,
      text: (lines[index] ?? []).join('\n'),
      ...(divided.has(passage) ? { isDivided: true as const } : {}),
    }))
    .filter(({ text }) => text.trim() !== '');
  return done;
}

/** Moves a divided word's second half up to its first; `undefined` where no word is divided. */
function joinHalves(
  before: string,
  after: string,
  words: KnownWords,
  line: number,
  done: Joined,
  isAcrossBlank: boolean,
): [string, string] | undefined {
  const first = firstHalf.exec(before.slice(-80))?.[0];
  const [token = '', second = ''] = secondHalf.exec(after.slice(0, 200)) ?? [];
  if (!first || !second || suspending.test(second) || isListLine(after)) return undefined;
  const whole = before.trimEnd();
  const hyphen = judgeHyphen(first, second, whole.at(-1) ?? '', words);
  if (hyphen === 'unsure' && isAcrossBlank) return undefined;
  const stem = hyphen === 'goes' ? whole.slice(0, -1) : whole;
  const [halves, made] = [`${lastWord(whole)}\n${token.trim()}`, lastWord(stem) + token.trim()];
  if (hyphen === 'unsure') {
    const message = `Unexpected word divided at a line end, "${made}", expected one word or a hyphen, see which of the two it is`;
    done.unsure.push({ rule: 'maybe-hyphenated-word', line, message });
  }
  done.repairs.push({ rule, line, before: halves, after: made });
  return [stem + token.trim(), after.slice(token.length).trimStart()];
}

function lastWord(line: string): string {
  return line.slice(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) + 1);
}

function judgeHyphen(
  first: string,
  second: string,
  hyphen: string,
  { told, language }: KnownWords,
): 'goes' | 'stays' | 'unsure' {
  if (hyphen === '\u00AD' || hyphen === '¬') return 'goes';
  if (!/^\p{Ll}/u.test(second) || /^\p{Nd}/u.test(first)) return 'stays';
  const [joined, hyphenated] = [`${first}${second}`, `${first}-${second}`].map((word) => word.toLowerCase());
  if (joined && told.has(joined)) return 'goes';
  if (hyphenated && told.has(hyphenated)) return 'stays';
  if (ending.test(second)) return 'goes';
  if (isGermanWord(first, second, language)) return 'goes';
  if (isHyphened(first, second, language)) return 'stays';
  // re-sign and resign are two words; un-doubtedly is one, since doubtedly is none.
  const isOneWord =
    isKnownWord(`${first}${second}`, language) &&
    !(isKnownWord(first, language) && isKnownWord(second, language));
  return isOneWord ? 'goes' : 'unsure';
}

/** Beginnings of German words that are no words; and what stands behind a hyphen of its own: Corona-bedingt, Check-in. */
const germanBeginning = /^(?:be|ge|ver|ent|emp|zer)$/iu;
const behindName =
  /^(?:bedingt|typisch|kritisch|nah|freundlich|feindlich|weit|frei|artig|eigen|ähnlich|basiert|haft|skeptisch|treu|gestützt|geführt|(?:up|in|out|off|on|by|how|to|down)$)/u;

/** A noun of German that goes on in small letters was divided, since what a hyphen joins to it has a capital of its own. */
function isGermanWord(first: string, second: string, language = ''): boolean {
  if (!/^de\b/iu.test(language)) return false;
  return germanBeginning.test(first) || (/^\p{Lu}\p{Ll}+$/u.test(first) && !behindName.test(second));
}

/** Words that keep their hyphen wherever a line ends: dit-elle, peut-être, кто-то. */
const hyphened: readonly [language: RegExp, first: RegExp, second: RegExp][] = [
  [/^fr\b/iu, /[td]$/u, /^(?:ils?|elles?|on)$/u],
  [/^fr\b/iu, /^peut$/iu, /^être$/u],
  [
    /^ru\b/iu,
    /^(?:кто|кого|кому|что|чего|чему|как|где|когда|куда|откуда|почему)$/iu,
    /^(?:то|либо|нибудь)$/u,
  ],
];

function isHyphened(first: string, second: string, language = ''): boolean {
  return hyphened.some(
    ([own, before, after]) => own.test(language) && before.test(first) && after.test(second),
  );
}

function wordsIn(passages: readonly Passage[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of passages) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** 0.2 s and 40 MB, which only sources with divided words pay. */
let speller: ReturnType<typeof nspell> | undefined;

/** Whether the dictionary of a language, a BCP 47 tag, has a word; only English has one here. */
function isKnownWord(word: string, language = ''): boolean {
  if (!/^en\b/i.test(language)) return false;
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  return speller.correct(word);
}
