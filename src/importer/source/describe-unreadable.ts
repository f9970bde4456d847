import type { Doubt } from '../draft.ts';

/** Says why a file could not be read, in the words of the system. */
export function describeUnreadable(cause: unknown): Doubt {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { rule: 'unreadable', message: `Unexpected unreadable file, expected a source: ${reason}` };
}
