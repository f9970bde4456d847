import { longJoints } from '../names/joints.ts';
import { isSentenceOpener } from '../language/function-words.ts';
import { isRoleWord } from '../language/roles.ts';
import { allSpeakingVerbs } from '../language/speaking-verbs.ts';
import { isGivenName } from '../quotations/speaker/gender-of.ts';
import { isName } from '../quotations/speaker/names.ts';
import { question } from '../text/sentences/heading-ends.ts';

/**
 * Whether a line without an end may be half of a sentence that the paragraph below it ends, by the names and verbs at the
 * break: “…, and Orsa” above “Tindal said”, or “Orsa Tindal said” above a quotation.
 */
export function breaksOff(line: string, after: string): boolean {
  const end = line.slice(-longestEnd).trimEnd();
  return wantsSurname(end, after) || (wantsQuotation(end, after) && !question.test(line));
}

/** In characters: a name and the words before it, or a verb; paragraphs are longer. */
const longestEnd = 80;

const name = `\\p{Lu}\\p{Ll}[\\p{L}’'-]*`;
/** Behind a comma, a word that joins, or one that may be a title: a name alone. */
const lastName = new RegExp(
  `(?:[,،]|[,\\s](?:${longJoints}|y|e)|(?:^|\\s)(?<title>[\\p{L}-]+\\.?))\\s(?<given>${name})$`,
  'u',
);
const surname = new RegExp(`^(?<below>${name})(?:[,’']|\\s(?<next>\\p{Ll}[\\p{L}\\p{M}]*))`, 'u');

function wantsSurname(line: string, after: string): boolean {
  const { below = '', next = '' } = surname.exec(after)?.groups ?? {};
  // Few paragraphs begin so, which is quicker to see.
  const { title, given = '' } = (below !== '' && lastName.exec(line)?.groups) || {};
  if (given === '' || isSentenceOpener(below) || !isName(`${given} ${below}`)) return false;
  // A heading may end with a list of names, but few have somebody speak below it whose first name it lacks.
  const isOpen = title === undefined ? allSpeakingVerbs.has(next) : isRoleWord(title);
  return isOpen && isGivenName(given);
}

function wantsQuotation(line: string, after: string): boolean {
  if (!/^["“”„‟«»]/u.test(after)) return false;
  const [verb = ''] = /[\p{L}\p{M}]+$/u.exec(line) ?? [];
  return allSpeakingVerbs.has(verb);
}
