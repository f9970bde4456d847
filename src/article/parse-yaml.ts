import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Document,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding } from './problem.ts';

/** Finds the line and column of a place in a whole entry from a character offset in its YAML. */
export type Locate = (offset: number) => Pick<Finding, 'line' | 'column'>;

/** A frontmatter that is YAML: its document, and where each offset lies. */
export interface ParsedYaml {
  document: Document.Parsed;
  locate: Locate;
  findings: Finding[];
}

/**
 * Parses frontmatter, whose first line is line 2 of the entry. Every scalar but `true`, `false` and nothing at all is
 * text, so `title: 1984`, `title: no` and `date: 2021-04-15` stay as written. Aliases are refused: an article has no use
 * for them, and ten lines of them can fill all memory.
 */
export function parseYaml(yaml: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    schema: 'failsafe',
    customTags: ['bool', 'null'],
    prettyErrors: false,
  });
  const locate: Locate = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const broken = [...document.errors, ...document.warnings].map(({ pos, message, code }): Finding => ({
    ...locate(pos[0]),
    rule: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml',
    message: `Unexpected YAML: ${describeYamlError(message)}`,
    severity: 'error',
  }));
  return { document, locate, findings: [...broken, ...refuseNodes(document, locate)] };
}

/** Why a text is no YAML and what to do, to be said after what was found. A colon within a value is what people write most. */
export function describeYamlError(message: string): string {
  const reason = message.split('\n')[0]?.replace(/[.:]?\s*$/, '') ?? '';
  return reason.includes('compact mappings')
    ? 'a second colon in a value, expected `key: value` lines, put the value in quotation marks'
    : `${reason}, expected \`key: value\` lines`;
}

function refuseNodes(document: Document.Parsed, locate: Locate): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number, rule: string, message: string) =>
    findings.push({ ...locate(offset), rule, message, severity: 'error' });
  if (document.contents !== null && !isMap(document.contents)) {
    refuse(0, 'invalid-yaml', 'Unexpected text in the frontmatter, expected `key: value` lines');
  }
  visit(document, (_, node) => {
    if (isAlias(node)) {
      refuse(
        node.range?.[0] ?? 0,
        'yaml-alias',
        `Unexpected alias "*${node.source}", expected the text itself`,
      );
    }
    if (isPair(node) && isCollection(node.key)) {
      refuse(
        node.key.range?.[0] ?? 0,
        'invalid-yaml',
        'Unexpected list or map as a key, expected `key: value` lines',
      );
    }
    if (isPair(node) && isScalar(node.key) && node.key.value === '__proto__') {
      refuse(
        node.key.range?.[0] ?? 0,
        'unknown-key',
        'Unexpected key "__proto__", expected a known key, delete it',
      );
    }
  });
  return findings;
}
