import { makeVisible } from '../../article/problem.ts';
import type { Outcome } from './run-import.ts';
import { findSources, type FoundSources } from './find-sources.ts';
import { formatProblems, formatReport, paintFor } from './format-report.ts';
import type { Request } from './read-arguments.ts';
import { runImport } from './run-import.ts';
import { showProgress } from './show-progress.ts';

/** Imports what the command was given and says what became of each source; tells whether every one is done. */
export async function importFiles(request: Request, folder: string): Promise<boolean> {
  const { sources, ...others } = await findSources(request.paths);
  const counts = { done: 0, refused: 0 };
  const progress = showProgress(sources.length);
  for await (const outcome of runImport(sources, folder, request)) {
    progress.clear();
    print(outcome, request, sources.length);
    counts[outcome.status === 'refused' ? 'refused' : 'done'] += 1;
    progress.show(counts.done + counts.refused, outcome.source);
  }
  progress.clear();
  if (!request.mode.json) summarise(counts, others, sources.length);
  return counts.refused === 0;
}

function print(outcome: Outcome, { mode }: Request, sources: number) {
  if (mode.json) {
    process.stdout.write(`${toLine(toJson(outcome))}\n`);
    return;
  }
  const problems = formatProblems(outcome, paintFor(process.stderr));
  if (problems) console.error(problems);
  if (mode.stdout) process.stdout.write(outcome.entry ?? '');
  else if (
    outcome.status !== 'refused' &&
    (sources === 1 || outcome.draft.repairs.length + outcome.draft.leftOut.length > 0 || mode.dryRun)
  )
    console.log(formatReport(outcome, paintFor(process.stdout)));
}

/** JSON leaves three signs as they are that end lines for some readers of them. */
function toLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function toJson({ source, status, path, slug, draft, refusals }: Outcome) {
  const { fields, repairs, leftOut, doubts } = draft;
  const { authors, ...others } = fields;
  const named = authors ? { author: authors, ...others } : others;
  return {
    source,
    status,
    path: status === 'refused' ? undefined : path,
    slug,
    fields: named,
    repairs,
    leftOut,
    doubts,
    refusals,
  };
}

function summarise(
  { done, refused }: { done: number; refused: number },
  { passedOver, linkedFolders }: Omit<FoundSources, 'sources'>,
  sources: number,
) {
  list('Passed over, since they hold no text', passedOver);
  list('Passed over, since links to folders are not followed', linkedFolders);
  if (sources > 1) console.error(`${done} of ${done + refused} sources done, ${refused} refused`);
}

function list(reason: string, paths: readonly string[]) {
  if (paths.length === 0) return;
  const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  console.error(`${reason}: ${paths.slice(0, 3).map(makeVisible).join(', ')}${rest}`);
}
