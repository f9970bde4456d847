import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isPair, isScalar } from 'yaml';
import { z } from 'zod';
import { type Locate, parseYaml } from './parse-yaml.ts';
import { type Finding, quoteValue } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** The typed fields of a frontmatter, or every reason why there are none, each at its place in the file. */
export function readFields<Schema extends z.ZodObject>(
  yaml: string,
  schema: Schema,
): { fields?: z.infer<Schema>; findings: Finding[] } {
  const { document, locate, findings: broken, unread } = parseYaml(yaml);
  const findings = [...broken, ...unread];
  if (broken.length > 0) return { findings };
  const values: unknown = document.toJS() ?? {};
  const result = schema.safeParse(values, { reportInput: true });
  if (result.success) return findings.length > 0 ? { findings } : { fields: result.data, findings };
  const wrong = result.error.issues.flatMap((issue) => describeIssue(issue, schema, document, locate));
  // What is said of a value as written says why it is empty.
  const told = new Set(unread.map(({ line }) => line));
  return { findings: [...findings, ...wrong.filter(({ line }) => !told.has(line))] };
}

function describeIssue(
  issue: Issue,
  schema: z.ZodObject,
  document: Document.Parsed,
  locate: Locate,
): Finding[] {
  const name = issue.path.join('.');
  const place = placeOf(document, issue.path, locate);
  const finding = (rule: string, message: string, at = place): Finding => ({
    ...at,
    rule,
    message,
    severity: 'error',
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        finding(
          'unknown-key',
          unknownKey(key, knownKeys(schema, issue.path)),
          placeOfKey(document, [...issue.path, key], locate),
        ),
      );
    case 'custom':
      return [
        finding(
          String(issue.params?.['rule']),
          `Unexpected ${quoteValue(valueAt(issue))} for \`${name}\`, expected ${issue.params?.['expected']}`,
        ),
      ];
    case 'invalid_union':
      return unionFindings(issue, schema, document, locate);
    case 'invalid_value':
      return [
        finding(
          'unknown-value',
          `Unexpected ${quoteValue(issue.input)} for \`${name}\`, expected ${issue.values.join(', ')}`,
        ),
      ];
    default:
      return [describeMissingOrWrong(issue, name, schema, finding)];
  }
}

/** The value that is refused: of a rule about two keys, which is given both, the one that its path names. */
function valueAt({ input, path }: Issue): unknown {
  const isMapOfIt = typeof input === 'object' && input !== null && !Array.isArray(input);
  const last = path.at(-1);
  return isMapOfIt && last !== undefined && last in input ? Reflect.get(input, last) : input;
}

function describeMissingOrWrong(
  issue: Issue,
  name: string,
  schema: z.ZodObject,
  finding: (rule: string, message: string) => Finding,
) {
  if (issue.input === undefined) {
    return finding(
      'missing-key',
      `Unexpected frontmatter without \`${name}\`, expected it, add \`${name}: …\``,
    );
  }
  const isEmpty = issue.input === null || issue.code === 'too_small';
  if (isEmpty)
    return finding('empty-text', `Unexpected nothing for \`${name}\`, expected some text after the colon`);
  const expected = issue.code === 'invalid_type' ? describeForm(issue, name, schema) : 'another value';
  return finding('wrong-type', `Unexpected ${quoteValue(issue.input)} for \`${name}\`, expected ${expected}`);
}

/** What a value should have been, and how that is written. */
function describeForm(
  { expected, path }: z.core.$ZodIssueInvalidType,
  name: string,
  schema: z.ZodObject,
): string {
  const keys = knownKeys(schema, path).map((key) => `\`${key}: …\``);
  switch (expected) {
    case 'string':
      return 'text alone, write it behind the colon or the dash, in quotation marks if it begins with a sign';
    case 'boolean':
      return 'true or false';
    case 'object':
      return `keys, write them below \`${name}:\`, each on a line of its own that two spaces begin: ${keys.join(', ')}`;
    case 'array':
      return `a list, write below it a dash before each item: \`- ${keys.join(', below it ').slice(1) || '…`'}`;
    default:
      return expected;
  }
}

/** A union (`author`) reports only what is wrong with the kind of value that was given. */
function unionFindings(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodObject,
  document: Document.Parsed,
  locate: Locate,
): Finding[] {
  const asList = Array.isArray(issue.input);
  const branch = issue.errors[asList ? 1 : 0] ?? [];
  return branch.flatMap((inner) =>
    describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, document, locate),
  );
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest =
    known.toSorted((a, b) => distance(a, key.toLowerCase()) - distance(b, key.toLowerCase()))[0] ?? '';
  const isNear = distance(nearest, key.toLowerCase()) <= Math.max(2, nearest.length / 2);
  const advice = isNear ? `did you mean \`${nearest}\`?` : `known are ${known.join(', ')}`;
  return `Unexpected key ${quoteValue(key)}, expected a known key: ${advice}`;
}

/** The keys that may stand where a path of keys leads. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return knownKeys(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
}

/** The place of a value; of its nearest parent when it has none; of the opening fence when all is missing. */
function placeOf(
  document: Document.Parsed,
  path: PropertyKey[],
  locate: Locate,
): Pick<Finding, 'line' | 'column'> {
  if (path.length === 0) return { line: 1, column: 1 };
  const node = document.getIn(path, true);
  const isPlaced = isNode(node) && node.range && !(isScalar(node) && node.value === null);
  return isPlaced ? locate(node.range?.[0] ?? 0) : placeOfKey(document, path, locate);
}

function placeOfKey(
  document: Document.Parsed,
  path: PropertyKey[],
  locate: Locate,
): Pick<Finding, 'line' | 'column'> {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
    : undefined;
  const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  return offset === undefined ? placeOf(document, path.slice(0, -1), locate) : locate(offset);
}
