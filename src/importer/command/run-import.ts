import { basename, join } from 'node:path';
import { slugIdentity } from '../../article/slug.ts';
import type { Doubt, Draft } from '../draft.ts';
import { type Import, importSource } from '../import-source.ts';
import { site } from '../../site.ts';
import { latestDay } from '../latest-day.ts';
import { keptEnding } from '../source-kind.ts';
import type { FoundSource } from './find-sources.ts';
import { readBytes } from './read-bytes.ts';
import type { Request } from './read-arguments.ts';
import { storeEntry } from './store-entry.ts';

/** What became of one source. */
export interface Outcome {
  source: string;
  status: 'written' | 'planned' | 'unchanged' | 'printed' | 'refused';
  /** The entry's file, when there is or would be one. */
  path?: string;
  slug?: string;
  draft: Draft;
  entry?: string;
  refusals: Doubt[];
}

/** Imports one source after the other below `folder`; two sources of a run never share an address. */
export async function* runImport(
  sources: readonly FoundSource[],
  folder: string,
  request: Request,
): AsyncGenerator<Outcome> {
  const taken = new Map<string, string>();
  const today = latestDay();
  for (const { path, refusal } of sources) {
    if (refusal) {
      yield refused(path, [refusal]);
      continue;
    }
    const bytes = await readBytes(path);
    if (!(bytes instanceof Uint8Array)) yield refused(path, [bytes]);
    else
      yield await settle(
        path,
        bytes,
        importSource(bytes, path, { ...request.options, today, language: site.language }),
        {
          folder,
          request,
          taken,
        },
      );
  }
}

interface Run {
  folder: string;
  request: Request;
  /** The addresses of this run, and the source of each. */
  taken: Map<string, string>;
}

async function settle(source: string, bytes: Uint8Array, made: Import, run: Run): Promise<Outcome> {
  const { draft, slug, entry } = made;
  if (slug === undefined || entry === undefined) return refused(source, made.refusals, draft);
  const twin = run.taken.get(slugIdentity(slug));
  if (twin !== undefined) return refused(source, [describeTwin(slug, twin)], draft);
  run.taken.set(slugIdentity(slug), source);
  const path = join(run.folder, slug, 'index.md');
  const outcome = { source, path, slug, draft, entry, refusals: [] };
  if (run.request.mode.stdout) return { ...outcome, status: 'printed' };
  if (run.request.mode.dryRun) return { ...outcome, status: 'planned' };
  const stored = await storeEntry(
    run.folder,
    { slug, files: filesOf(made, bytes, entry) },
    run.request.mode.force,
  );
  if ('refusal' in stored) return refused(source, [stored.refusal], draft);
  return { ...outcome, status: stored.isUnchanged ? 'unchanged' : 'written' };
}

function filesOf({ kind }: Import, bytes: Uint8Array, entry: string): Map<string, Uint8Array> {
  return new Map([
    [`source.${keptEnding[kind]}`, bytes],
    ['index.md', new TextEncoder().encode(entry)],
  ]);
}

function refused(source: string, refusals: Doubt[], draft?: Draft): Outcome {
  const nothing: Draft = {
    fields: {},
    body: { type: 'root', children: [] },
    repairs: [],
    leftOut: [],
    doubts: [],
  };
  return { source, status: 'refused', draft: draft ?? nothing, refusals };
}

function describeTwin(slug: string, twin: string): Doubt {
  const message = `Unexpected second source for the address ${slug}, which is that of ${basename(twin)}, expected one, give --slug`;
  return { rule: 'same-slug', message };
}
