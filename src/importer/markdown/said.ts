import { quoteValue } from '../../article/problem.ts';
import type { AskedField, Doubt, LeftOut, RepairMade } from '../draft.ts';
import { type Alias, aliases, plainKey } from './foreign-keys.ts';
import { type Foreign, isList } from './parse-frontmatter.ts';

/** A key of another system with what it says, and its line in the source. */
export interface Said {
  key: string;
  value: Foreign;
  line: number;
}

/** What the keys of one field came to. A field that is in doubt has no value, and its keys are left out. */
export interface FieldRead<Value = string> {
  value?: Value;
  /** Keys whose words are in the field, or listed here as left out. */
  used: string[];
  leftOut: LeftOut[];
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** A field of which nothing was said. */
export function nothingSaid<Value>(doubts: Doubt[] = []): FieldRead<Value> {
  return { used: [], leftOut: [], repairs: [], doubts };
}

/** Every key that names a field and says something, the surest first. */
export function saidOf(
  keys: Readonly<Record<string, Foreign>>,
  name: Alias,
  lineOf: (key: string) => number,
): Said[] {
  return aliases[name].flatMap((alias) =>
    Object.entries(keys)
      .filter(([key, value]) => plainKey(key) === alias && saysSomething(value))
      .map(([key, value]) => ({ key, value, line: lineOf(key) })),
  );
}

/** Whether a value says something; `published: true` is a switch, not a day. */
function saysSomething(value: Foreign): boolean {
  return typeof value === 'string' ? !/^\s*(?:true|false)?\s*$/.test(value) : Object.keys(value).length > 0;
}

/** A value that is one text, or a list of one; its white space is collapsed. `undefined` when it says nothing. */
export function oneText(value: Foreign | undefined): string | undefined {
  const only = value !== undefined && isList(value) && value.length === 1 ? value[0] : value;
  if (typeof only !== 'string' || only.trim() === '') return undefined;
  return only.trim().replace(/\s+/gu, ' ');
}

/** Whether a value is a map. */
export function isMap(value: Foreign | undefined): value is { readonly [key: string]: Foreign } {
  return typeof value === 'object' && !isList(value);
}

/** The doubt about what a key says. `asks` is the field that a flag gives instead. */
export function describeSaid(
  { key, value, line }: Said,
  expected: string,
  todo: string,
  asks?: AskedField,
): Doubt {
  const message = `Unexpected ${quoteValue(value)} for \`${key}\`, expected ${expected}, ${todo}`;
  return { rule: 'unclear-field', line, message, ...(asks ? { asks } : {}) };
}

/** The doubt about keys that say different things of one field. */
export function describeDiffering(said: readonly Said[], todo: string, asks: AskedField): Doubt {
  const all = said.map(({ key, value }) => `${quoteValue(value)} for \`${key}\``).join(' and ');
  const message = `Unexpected ${all}, expected one of them, ${todo}`;
  return { rule: 'differing-fields', line: said[0]?.line ?? 1, message, asks };
}
