import { foldText } from '../../text/fold-text.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import { isFurniture } from '../layout/edge-furniture.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In words and characters: a topic is shorter than a headline, and than most lines of a poem. */
const longestTopic = { words: 5, characters: 45 };
/** So many lines are a row. */
const fewestTopics = 2;

/** Topics below an article's text. */
export interface Topics {
  lines: readonly SourceLine[];
  /** Whether something of the page stands below the text as well; else they may be its last lines. */
  areSure: boolean;
}

/**
 * The names of topics that stand in a row below the text, each on a line, with the end of the source or something of the page
 * below them: short lines, of half of which or more the `text` speaks. A label of the text keeps its list.
 */
export function findTopics(below: readonly SourceLine[], text: string): Topics {
  const folded = foldText(text);
  const subject = subjectOf([text]);
  const ends = [...below.keys()].filter((at) => isFurniture(below[at]));
  let from = 0;
  for (const end of [...ends, below.length]) {
    const row = rowOf(below.slice(from, end));
    const told = row.filter((line) => isTold(line.text, folded, subject));
    if (told.length >= fewestTopics && told.length * 2 >= row.length)
      return { lines: row, areSure: ends.length > 0 };
    from = end + 1;
  }
  return { lines: [], areSure: false };
}

/** The last of some lines that may be topics. */
function rowOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  const above = lines.findLastIndex((line) => !mayBeTopic(line));
  return /[:：]$/u.test(lines[above]?.text ?? '') ? [] : lines.slice(above + 1);
}

/** Whether a text says a topic in these words, or most of its words: "FC Olum", and Olum in the text. */
function isTold(topic: string, folded: string, subject: ReadonlySet<string>): boolean {
  const { told, all } = toldIn(topic, subject);
  return folded.includes(foldText(topic).replace(/,$/u, '')) || (told > 0 && told * 2 >= all);
}

function mayBeTopic({ text }: SourceLine): boolean {
  if (text.length > longestTopic.characters || countWords(text) > longestTopic.words) return false;
  if (!/^[\p{L}\p{N}]/u.test(text) || /[:："“”„«»]/u.test(text) || /(?<!\d)\d{1,3}$/u.test(text))
    return false;
  return /\p{L}{2}/u.test(text) && !endsAsSentence(text) && !isListLine(text);
}
