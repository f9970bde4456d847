import { mendText } from '../../mending/mend-text.ts';
import { fromHtml } from 'hast-util-from-html';
import { textOf } from '../page/elements.ts';

/** A thing that a page's JSON-LD describes, whose values nobody has checked. */
export type Thing = Readonly<Record<string, unknown>>;

/** Every top-level thing of a page's JSON-LD scripts; one that cannot be read says only what it states once. */
export function readJsonLd(scripts: readonly string[]): Thing[] {
  return scripts.flatMap((script) => {
    const parsed = parse(script) ?? parse(mend(script));
    return parsed === undefined ? salvage(script) : flatten(parsed);
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Undoes what publishing systems do to JSON and what can be meant in one way only, in one pass. */
function mend(script: string): string {
  const bare = script
    .replace(/^\s*(?:\/\*.*?\*\/|\/\/\s*|<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/s, '')
    .replace(/(?:\/\*\]\]>\*\/|\/\/\s?\]\]>|\]\]>|-->|;)\s?$/, '');
  let isInText = false;
  const mended = bare.replace(/\\.|["\p{Cc}]|,(?=\s{0,200}[}\]])/gsu, (sign) => {
    if (sign === '"') isInText = !isInText;
    else if (sign === ',') return isInText ? sign : '';
    else if (sign.startsWith('\\')) return /^\\["\\/bfnrtu]/.test(sign) ? sign : `\\${sign}`;
    else if (sign !== '"') return ' ';
    return sign;
  });
  return mended.trim();
}

const articleType = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting))"/;

/** The article of a script that is no JSON: its headline and days, where a single one of each is written. */
function salvage(script: string): Thing[] {
  const [, type] = articleType.exec(script) ?? [];
  if (type === undefined) return [];
  const entries = ['headline', 'datePublished', 'dateModified'].flatMap((key) => {
    const written = script.matchAll(
      new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*")\\s*(?=[,}\\n])`, 'g'),
    );
    const [only, ...others] = new Set(Array.from(written, ([, value = '']) => parse(value)));
    return only === undefined || others.length > 0 ? [] : [[key, only]];
  });
  return [{ '@type': type, ...Object.fromEntries(entries) }];
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isThing(value)) return [];
  const graph = value['@graph'];
  return graph === undefined ? [value] : [value, ...flatten(graph)];
}

/** Whether a value of JSON-LD is a thing rather than a text or a list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of JSON-LD as the things in it, one or many; those named by `@id` only are looked up among `all`. */
export function thingsIn(value: unknown, all: readonly Thing[]): Thing[] {
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, all));
  if (!isThing(value)) return [];
  const id = value['@id'];
  const isReference = id !== undefined && value['name'] === undefined && value['@type'] === undefined;
  return [(isReference ? all.find((other) => other['@id'] === id && other !== value) : undefined) ?? value];
}

/** The types of a thing without their address, such as `NewsArticle`. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.flatMap((one) => (typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : []));
}

/** A value of JSON-LD as plain text: markup and references that some systems leave in it are read. */
export function textIn(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (isThing(value)) return textIn(value['@value']);
  if (typeof value !== 'string') return '';
  const text = /[<&]/.test(value) ? textOf(fromHtml(value, { fragment: true })) : value;
  return mendText(text, 1).value.replace(/\s+/gu, ' ').trim();
}
