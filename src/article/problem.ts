/** Something wrong with an entry, told to the person who can mend it. */
export interface Problem {
  /** The file, as the publisher would type it: relative to the content folder. */
  path: string;
  /** Line, counted from 1. */
  line: number;
  /** Column in UTF-16 units, counted from 1, as editors count. */
  column: number;
  /** The permanent name of the rule, in kebab-case. */
  rule: string;
  /** `Unexpected X, expected Y, do Z`, with the offending value in quotes. */
  message: string;
  /** An error stops the build; a warning says what was shown differently from what was written. */
  severity: 'error' | 'warning';
}

/** One line in the form that editors and terminals turn into a link: `path:line:column: message (rule)`. */
export function formatProblem({ path, line, column, severity, message, rule }: Problem): string {
  const label = severity === 'warning' ? 'warning: ' : '';
  return `${path}:${line}:${column}: ${label}${message} (${rule})`;
}
