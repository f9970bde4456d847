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
import { describeYamlError } from './describe-yaml-error.ts';
import { findUnread, type UnreadPart } from './find-unread.ts';
import { type Finding, quoteValue, showHidden } from './problem.ts';
import { quoteYaml } from './quote-yaml.ts';

/** Finds the line and column of a place in a whole entry from a character offset in its YAML. */
export type Locate = (offset: number) => Pick<Finding, 'line' | 'column'>;

/** A frontmatter that is YAML: its document, and where each offset lies. */
export interface ParsedYaml {
  document: Document.Parsed;
  locate: Locate;
  /** Why nothing can be read from it. */
  findings: Finding[];
  /** What stands in it and would be lost; the rest can be read. */
  unread: Finding[];
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
  const broken = firstOfEach([...document.errors, ...document.warnings], ({ pos }) => pos[0]).map(
    (error): Finding => {
      const { offset, reason } = describeYamlError(error, yaml);
      const rule = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'invalid-yaml';
      return {
        ...locate(offset),
        rule,
        message: `Unexpected YAML: ${showHidden(reason)}`,
        severity: 'error',
      };
    },
  );
  const unread = findUnread(document, yaml).map((part): Finding => ({
    ...locate(part.offset),
    rule: `yaml-${part.kind}`,
    message: `Unexpected ${showHidden(describeUnread(part))}`,
    severity: 'error',
  }));
  const told = firstOfEach([...broken, ...unread], ({ line }) => line);
  const isFatal = broken.length > 0;
  return {
    document,
    locate,
    findings: [...(isFatal ? told : []), ...refuseNodes(document, locate)],
    unread: isFatal ? [] : told,
  };
}

/** One slip makes a parser stumble several times in its place. */
function firstOfEach<Item>(items: readonly Item[], placeOf: (item: Item) => number): Item[] {
  return [...Map.groupBy(items, placeOf).values()].flatMap((group) => group.slice(0, 1));
}

/** What a value would lose, with what to write instead, to be said after what was found. */
export function describeUnread({ kind, text, whole }: UnreadPart): string {
  return kind === 'comment'
    ? `${quoteValue(text)} behind a value, which YAML takes for a comment, expected all of the value in quotation marks, write ${quoteYaml(whole)}, or put a comment on a line of its own`
    : `${quoteValue(text)} before a value, which YAML takes for its name or type, expected all of the value in quotation marks, write ${quoteYaml(whole)}`;
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
