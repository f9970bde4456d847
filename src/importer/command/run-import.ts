import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { slugIdentity } from '../../article/slug.ts';
import type { Doubt } from '../draft.ts';
import type { ImportOptions } from '../import-source.ts';
import { keptNames } from '../../archive/find-source.ts';
import { clearAbandoned } from '../../folders/workshop.ts';
import { site } from '../../site.ts';
import { latestDay } from '../../article/latest-day.ts';
import type { FoundSource } from './find-sources.ts';
import { importInThreads } from './import-in-threads.ts';
import { describeDefect } from './describe-defect.ts';
import type { Made, ToldDraft } from './import-one.ts';
import type { Request } from './read-arguments.ts';
import { storeEntry, workshopName } from './store-entry.ts';
import { openTakenNames, type TakenNames } from './taken-names.ts';

/** What became of one source. */
export interface Outcome {
  source: string;
  status: 'written' | 'planned' | 'unchanged' | 'printed' | 'refused';
  /** The entry's file, when there is or would be one. */
  path?: string;
  slug?: string;
  draft: ToldDraft;
  entry?: string;
  /** The name under which an earlier entry is kept that people had written or changed. */
  keptAs?: string;
  refusals: Doubt[];
}

/** Fewer sources are imported sooner than a thread starts. */
const sourcesPerThread = 40;

/** Imports sources below `folder` and tells what became of each in their order; no two of a run share an address. */
export async function* runImport(
  sources: readonly FoundSource[],
  folder: string,
  request: Request,
): AsyncGenerator<Outcome> {
  const run: Run = { folder, request, taken: new Map(), names: openTakenNames(folder) };
  // What cannot be cleared is told by the entry that cannot be written.
  if (!request.mode.stdout && !request.mode.dryRun)
    await clearAbandoned(join(folder, workshopName)).catch(() => {});
  const options = { ...request.options, today: latestDay(), language: site.language };
  const paths = sources.flatMap(({ path, refusal }) => (refusal ? [] : [path]));
  const all = importAll(paths, options);
  for (const { path, refusal } of sources) {
    const made: Made = refusal ? { refusal } : await nextOf(all);
    yield 'refusal' in made ? refused(path, [made.refusal]) : await settle(path, made, run);
  }
  await all.return(undefined);
}

async function* importAll(paths: readonly string[], options: ImportOptions): AsyncGenerator<Made> {
  const threads = Math.min(availableParallelism(), 8, Math.floor(paths.length / sourcesPerThread));
  if (threads > 1) return yield* importInThreads(paths, options, threads);
  // Reading the importer's own files takes most of a second, which threads do for themselves.
  const { importOne } = await import('./import-one.ts');
  for (const path of paths) yield await importOne(path, options);
}

async function nextOf(all: AsyncGenerator<Made>): Promise<Made> {
  const { value, done } = await all.next();
  return done ? { refusal: describeDefect('no answer') } : value;
}

type Answer = Exclude<Made, { refusal: Doubt }>;

interface Run {
  folder: string;
  request: Request;
  /** The addresses of this run, and the source of each. */
  taken: Map<string, string>;
  names: TakenNames;
}

async function settle(source: string, { bytes, made, pictures }: Answer, run: Run): Promise<Outcome> {
  const { draft, slug, entry } = made;
  if (slug === undefined || entry === undefined) return refused(source, made.refusals, draft);
  const twin = run.taken.get(slugIdentity(slug));
  if (twin !== undefined) return refused(source, [describeTwin(slug, twin)], draft);
  run.taken.set(slugIdentity(slug), source);
  const path = join(run.folder, slug, 'index.md');
  const outcome = { source, path, slug, draft, entry, refusals: [] };
  if (run.request.mode.stdout) return { ...outcome, status: 'printed' };
  const stored = await storeEntry(
    run.folder,
    { slug, files: new Map([...pictures, ...filesOf(made, bytes, entry)]) },
    run.request.mode,
    run.names,
  );
  if ('refusal' in stored) return refused(source, [stored.refusal], draft);
  return {
    ...outcome,
    ...(stored.keptAs ? { keptAs: stored.keptAs } : {}),
    status: stored.isUnchanged ? 'unchanged' : run.request.mode.dryRun ? 'planned' : 'written',
  };
}

function filesOf({ kind }: Answer['made'], bytes: Uint8Array, entry: string): Map<string, Uint8Array> {
  return new Map([
    [keptNames[kind], bytes],
    ['index.md', new TextEncoder().encode(entry)],
  ]);
}

function refused(source: string, refusals: Doubt[], draft?: ToldDraft): Outcome {
  const nothing: ToldDraft = { fields: {}, repairs: [], leftOut: [], doubts: [] };
  return { source, status: 'refused', draft: draft ?? nothing, refusals };
}

function describeTwin(slug: string, twin: string): Doubt {
  const message = `Unexpected second source for the address ${slug}, which is that of ${basename(twin)}, expected one, give --slug`;
  return { rule: 'same-slug', message };
}
