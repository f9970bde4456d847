import { styleText } from 'node:util';
import { formatProblem, makeVisible, quoteValue } from '../../article/problem.ts';
import type { Doubt, LeftOut, RepairMade } from '../draft.ts';
import { excerptChange } from '../changes/excerpt-change.ts';
import type { Outcome } from './run-import.ts';

/** Examples of one kind of repair that are shown; `--json` lists all. */
const mostExamples = 3;
/** Doubts of one kind that are shown: each asks for a decision. */
const mostDoubts = 10;

/** Colours text for the stream that it goes to, which is left plain unless it is a terminal and NO_COLOR is unset. */
export type Paint = (colour: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** Paints for a stream. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (colour, text) => styleText(colour, text, { stream });
}

/** What became of a source, for people: where the entry is, repairs with before and after, what was left out. */
export function formatReport({ source, status, path, draft, keptAs }: Outcome, paint: Paint): string {
  const kept =
    keptAs === undefined ? [] : [['kept', 'edited-entry', '', `the entry that was there, as ${keptAs}`]];
  const rows = [...kept, ...repairRows(draft.repairs, paint), ...leftOutRows(draft.leftOut, paint)];
  const from = `${statusWords[status]} ${makeVisible(source)}`;
  const head = `${paint('bold', makeVisible(path ?? source))} ${paint('dim', from)}`;
  return [head, ...align(rows)].join('\n');
}

const statusWords: Record<Outcome['status'], string> = {
  written: 'from',
  planned: 'would be written from',
  unchanged: 'is as it was, from',
  printed: 'from',
  refused: 'was not written, from',
};

/** Doubts and refusals, one a line, in the form that editors and terminals turn into links. */
export function formatProblems({ source, refusals, draft }: Outcome, paint: Paint): string {
  const errors = refusals.map((refusal) => place(source, refusal, 'error'));
  const doubts = doubtLines(
    source,
    draft.doubts.filter((doubt) => !refusals.includes(doubt)),
  );
  return [...errors.map((line) => paint('red', line)), ...doubts.map((line) => paint('yellow', line))].join(
    '\n',
  );
}

function doubtLines(source: string, doubts: readonly Doubt[]): string[] {
  return grouped(doubts).flatMap(([rule, group]) => {
    const shown = group.slice(0, mostDoubts).map((doubt) => place(source, doubt, 'warning'));
    const rest = group.length - shown.length;
    return rest > 0
      ? [...shown, `${makeVisible(source)}: warning: ${rest} more of this kind, --json lists all (${rule})`]
      : shown;
  });
}

function place(path: string, { rule, line = 1, message }: Doubt, severity: 'error' | 'warning'): string {
  return formatProblem({ path, line, column: 1, rule, message, severity });
}

function repairRows(repairs: readonly RepairMade[], paint: Paint): string[][] {
  return grouped(repairs).flatMap(([rule, group]) => {
    const rows = group.slice(0, mostExamples).map(({ line, before, after }) => {
      const [was, is] = excerptChange(before, after);
      return [
        'repaired',
        rule,
        `line ${line}`,
        `${paint('red', quoteValue(was))} → ${paint('green', quoteValue(is))}`,
      ];
    });
    return [...rows, ...more(group, 'repaired', rule)];
  });
}

function leftOutRows(leftOut: readonly LeftOut[], paint: Paint): string[][] {
  return grouped(leftOut).flatMap(([rule, group]) => {
    const rows = group.slice(0, mostExamples);
    const shown = rows.map(({ line, text }) => [
      'left out',
      rule,
      `line ${line}`,
      paint('dim', quoteValue(text)),
    ]);
    return [...shown, ...more(group, 'left out', rule)];
  });
}

function more(group: readonly unknown[], verb: string, rule: string): string[][] {
  const rest = group.length - mostExamples;
  return rest > 0 ? [[verb, rule, '', `and ${rest} more`]] : [];
}

function grouped<Item extends { rule: string }>(items: readonly Item[]): [string, Item[]][] {
  return [...Map.groupBy(items, ({ rule }) => rule)];
}

function align(rows: string[][]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
