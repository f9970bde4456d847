/** A text as a value of YAML, in the quotation marks that need the least within. Marks that it was put in before are not doubled. */
export function quoteYaml(written: string): string {
  const text = withoutMarks(written.trim());
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A mark at both ends and once more within was meant to hold all: `'The ferry's return'`. */
function withoutMarks(text: string): string {
  const mark = text.charAt(0);
  const isPut = /["']/.test(mark) && text.length > 1 && text.endsWith(mark);
  return isPut && text.split(mark).length % 2 === 0 ? text.slice(1, -1) : text;
}
