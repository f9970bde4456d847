import { readdir } from 'node:fs/promises';
import { slugIdentity } from '../../article/slug.ts';

/** The names that are taken in the folder of the entries. */
export interface TakenNames {
  /** The name under which an address is taken, in the folder's own spelling. */
  twinOf: (slug: string) => Promise<string | undefined>;
  /** Has the folder read again, since another run has written to it. */
  forget: () => void;
}

/**
 * Opens the names of a folder, which need not be there. They are read once for a run: reading ten thousand takes as long as
 * importing one source.
 */
export function openTakenNames(folder: string): TakenNames {
  let names: Promise<Map<string, string>> | undefined;
  return {
    twinOf: async (slug) => {
      names ??= readNames(folder);
      return (await names).get(slugIdentity(slug));
    },
    forget: () => {
      names = undefined;
    },
  };
}

async function readNames(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw cause;
  });
  // Of two names for one address the first counts.
  return new Map(names.toReversed().map((name) => [slugIdentity(name.replace(/\.md$/, '')), name]));
}
