import { formatProblem, type Problem } from '../article/problem.ts';

/** Prints problems to the error stream, in the order of paths and lines; tells whether one of them is an error. */
export function printProblems(problems: readonly Problem[]): { hasErrors: boolean } {
  const sorted = problems.toSorted(
    (a, b) => Number(a.path > b.path) - Number(a.path < b.path) || a.line - b.line || a.column - b.column,
  );
  for (const problem of sorted) console.error(formatProblem(problem));
  return { hasErrors: problems.some(({ severity }) => severity === 'error') };
}
