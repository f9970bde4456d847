import type { YAMLError } from 'yaml';
import { quoteValue } from './problem.ts';
import { quoteYaml } from './quote-yaml.ts';

/** Why a text is no YAML, to be said after what was found, and where: characters from the text's beginning. */
export interface DescribedError {
  offset: number;
  /** `the cause, expected Y, do Z`. */
  reason: string;
}

/** A line of the text that an error lies in or behind. */
interface Line {
  start: number;
  /** The key with its colon; empty where the line has none. */
  key: string;
  /** What follows the colon. */
  value: string;
}

type YamlError = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Says what is wrong in the words of those who write entries, for the slips that people make, and what to write instead. */
export function describeYamlError({ code, message, pos }: YamlError, yaml: string): DescribedError {
  const [offset] = pos;
  const line = lineAt(yaml, offset);
  const at = (reason: string, place = offset) => ({ offset: place, reason });
  if (code === 'DUPLICATE_KEY')
    return at(`${quoteValue(line.key)} once more, expected each key once, delete one`);
  if (code === 'TAB_AS_INDENT') return at('a tab before a value, expected spaces, replace it');
  const glued = /^[\w-]+:(?![ \t\n]|$)\s*([^\n]*)/u.exec(yaml.slice(line.start));
  if (glued) return at(describeGlued(line, glued[1] ?? ''));
  if (message.includes('Missing closing')) {
    const opened = /^[\w-]+:[ \t]+(?=(["'])(?:(?!\1).)*$)/mu.exec(yaml);
    const place = opened ? opened.index + opened[0].length : offset;
    return at(
      'a quotation mark that nothing closes, expected a second one behind the value, close it',
      place,
    );
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return describeColon(yaml, offset, line);
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return at('a line without a key, expected `key: value` lines, move it behind its key');
  if (line.value !== '' && offset > line.start && isOfValue(code))
    return at(`\`${line.key}: ${line.value}\`, ${advise(line)}`);
  const cause = message.split('\n')[0]?.replace(/[.:]?\s*$/, '') ?? '';
  return at(`${cause}, expected \`key: value\` lines`);
}

function isOfValue(code: YamlError['code']): boolean {
  return ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED', 'MISSING_CHAR'].includes(
    code,
  );
}

function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [, key = '', value = ''] = /^\s*(?:- +)?([^\s:]+):\s*([^\n]*)/u.exec(yaml.slice(start)) ?? [];
  return { start, key, value: value.trim() };
}

function advise({ key, value }: Line): string {
  return `expected the whole value in quotation marks, since its first sign means something in YAML, write \`${key}: ${quoteYaml(value)}\``;
}

function describeGlued({ key }: Line, rest: string): string {
  return `\`${key}:\` without a plain space behind it, expected one, write \`${key}: ${rest.trim()}\``;
}

/** A key within a value: in the line, or at the beginning of the next, which is set in. */
function describeColon(yaml: string, offset: number, { value }: Line): DescribedError {
  if (/:(?:\s|$)/u.test(value))
    return {
      offset,
      reason: 'a second colon in a value, expected `key: value` lines, put the value in quotation marks',
    };
  const next = yaml.indexOf('\n', offset) + 1;
  const reason = 'a line that is set in below a value, expected each key at the margin, move it to the left';
  return { offset: next + (/^\s*/.exec(yaml.slice(next))?.[0].length ?? 0), reason };
}
