import { type Document, isMap, type LineCounter, type Pair, type ParsedNode } from 'yaml';
import type { AskedField, Doubt, LeftOut } from '../draft.ts';
import { fieldOfKey } from './foreign-keys.ts';

/** A pair whose key stands in the frontmatter once more. */
export interface RepeatedKey {
  key: string;
  /** Lines below the frontmatter's first. */
  below: number;
  /** The pair as it is written. */
  text: string;
  /** Whether no value of it is read, since they say different things of a field. */
  isUnclear: boolean;
}

/**
 * Takes pairs out of a document that was parsed without the rule that a key stands once, so that one of each is left, as
 * templates of themes have them; none where an entry's field would be one of two. `undefined` when `count` keys stand
 * once more and some of them are not at the margin.
 */
export function takeRepeatedKeys(
  document: Document.Parsed,
  yaml: string,
  lines: LineCounter,
  count: number,
): RepeatedKey[] | undefined {
  const { contents } = document;
  if (!isMap<ParsedNode, ParsedNode>(contents)) return undefined;
  const groups = Map.groupBy(contents.items, ({ key }) => String(key));
  const repeated = [...groups].filter(([, { length }]) => length > 1);
  if (repeated.reduce((sum, [, { length }]) => sum + length - 1, 0) !== count) return undefined;
  const taken = repeated.flatMap(([key, pairs]) => {
    const values = new Set(pairs.map(({ value }) => JSON.stringify(value?.toJS(document))));
    const isUnclear = fieldOfKey(key) !== undefined && values.size > 1;
    return pairs
      .slice(isUnclear ? 0 : 1)
      .map((pair) => ({ pair, key, ...tell(pair, yaml, lines, contents.flow), isUnclear }));
  });
  const gone = new Set(taken.map(({ pair }) => pair));
  contents.items = contents.items.filter((pair) => !gone.has(pair));
  return taken.map(({ pair: _, ...told }) => told);
}

/** A pair with its line and its words; in lines of their own, with the comment behind it too. */
function tell(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  yaml: string,
  lines: LineCounter,
  isFlow?: boolean,
) {
  const [offset, keyEnd] = key.range;
  const end = Math.max(keyEnd, value?.range[1] ?? 0);
  const lineEnd = yaml.indexOf('\n', end - 1);
  const until = isFlow ? end : lineEnd === -1 ? undefined : lineEnd;
  return { below: lines.linePos(offset).line - 1, text: yaml.slice(offset, until).trimEnd() };
}

/** What the report says of keys that were taken out of frontmatter that begins on line `first`. */
export function describeRepeatedKeys(keys: readonly RepeatedKey[], first: number) {
  const rule = 'repeated-key';
  const leftOut = keys.map(({ below, text }): LeftOut => ({ rule, line: first + below, text }));
  const unclear = new Map(keys.flatMap((one) => (one.isUnclear ? [[one.key, one] as const] : [])));
  const doubts = [...unclear.values()].map(({ key, below }): Doubt => {
    const field = fieldOfKey(key);
    const asks = asked.find((one) => one === field);
    const flag = asks ? ` or give --${asks.replace('authors', 'author')}` : '';
    const message = `Unexpected second value for \`${key}\`, expected one, delete one${flag}: none is read`;
    return { rule, line: first + below, message, ...(asks ? { asks } : {}) };
  });
  return { leftOut, doubts };
}

/** Fields that a flag gives. */
const asked: readonly AskedField[] = ['title', 'authors', 'date', 'region', 'lang'];
