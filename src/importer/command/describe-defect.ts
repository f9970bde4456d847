import type { Doubt } from '../draft.ts';

/** A mistake of the program, not of the source. */
export function describeDefect(cause: unknown): Doubt {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : String(cause);
  const message = `Unexpected defect of the importer (${reason}), expected an entry, report it with the source`;
  return { rule: 'importer-defect', message };
}
