/** Something wrong with an entry, told to the person who can mend it. */
export interface Problem {
  /** The file, as the publisher would type it from where the command runs. */
  path: string;
  /** Line, counted from 1. */
  line: number;
  /** Column in UTF-16 units, counted from 1, as editors count. */
  column: number;
  /** The permanent name of the rule, in kebab-case. */
  rule: string;
  /** `Unexpected X, expected Y, do Z`, with the offending value in quotes. */
  message: string;
  /** An error stops the build; a warning says what is shown differently from what was written; a note asks for nothing. */
  severity: 'error' | 'warning' | 'note';
}

/** A problem whose file is not known yet: what the pure steps report. */
export type Finding = Omit<Problem, 'path'>;

/**
 * One line in the form that editors and terminals turn into a link: `path:line:column: message (rule)`. Characters that a
 * terminal would obey, in a file's name or in what the system says of it, are spelt out.
 */
export function formatProblem({ path, line, column, severity, message, rule }: Problem): string {
  const label = severity === 'error' ? '' : `${severity}: `;
  return makeVisible(`${path}:${line}:${column}: ${label}${message} (${rule})`);
}

/** A text on one line, with the characters spelt out that a terminal would obey or that turn the text around them. */
export function makeVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/gu, spellOut);
}

/** Quotes an offending value for a message: on one line, hidden characters spelt out, cut to 60 characters. */
export function quoteValue(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  const visible = showHidden(json);
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}

/** A text in which every character is seen, so that it does not hide or turn round what stands beside it. */
export function showHidden(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, spellOut);
}

/** `U+202E` for a character that a terminal would not show, or would obey. */
export function spellOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
