import { fieldOfKey } from './foreign-keys.ts';

/** The frontmatter of a source without its fences. */
export interface Frontmatter {
  text: string;
  /** Its first line in the source, counted from 1. */
  line: number;
  format: 'yaml' | 'toml' | 'json';
  /** Whether nothing ends it; then it goes to the first empty line. */
  isUnclosed?: true;
}

/** A Markdown source in its two parts. */
export interface SplitSource {
  frontmatter?: Frontmatter;
  /** The source with blank lines in the place of its frontmatter, so that lines count as in the source. */
  body: string;
}

/** How frontmatter begins and ends: `opening` is how many lines stand above its text, `wrap` what it lacks. */
interface Fence {
  format: Frontmatter['format'];
  pattern: RegExp;
  opening: number;
  wrap?: (text: string) => string;
}

const fences: readonly Fence[] = [
  { format: 'yaml', pattern: /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/, opening: 1 },
  { format: 'toml', pattern: /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/, opening: 1 },
  // Hexo's JSON has no braces, Hugo's no fences.
  {
    format: 'json',
    pattern: /^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/,
    opening: 1,
    wrap: (text) => `{${text}}`,
  },
  { format: 'json', pattern: /^(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, opening: 0 },
];

/** Keys without the fence above them, as Hexo reads them. */
const unopened = /^((?:[\w-]+:(?:[ \t].*)?\n(?:-[ \t].*\n|[ \t].*\n)*)+)---[ \t]*(?:\n|$)/;
/** A fence with keys below it and none that ends them. */
const unclosed = /^---[ \t]*\n((?:[ \t]*\S.*(?:\n|$))+)/;

/** Splits YAML (`---`), TOML (`+++`, as Hugo writes it) or JSON from the text below. Line ends are `\n`. */
export function splitFrontmatter(source: string): SplitSource {
  const start = /^\s*/.exec(source)?.[0] ?? '';
  const rest = source.slice(start.length);
  for (const { format, pattern, opening, wrap } of fences) {
    const found = pattern.exec(rest);
    const text = found?.[1] ?? '';
    if (!found || !isFenced(text, rest.slice(found[0].length))) continue;
    return split(source, start, found[0], { text: wrap ? wrap(text) : text, format }, opening);
  }
  const bare = unopened.exec(rest);
  if (bare && namesHeadline(bare[1] ?? ''))
    return split(source, start, bare[0], { text: bare[1] ?? '', format: 'yaml' }, 0);
  const open = unclosed.exec(rest);
  const text = open?.[1] ?? '';
  if (open && /^[\w-]+:/.test(text) && namesHeadline(text))
    return split(source, start, open[0], { text, format: 'yaml', isUnclosed: true }, 1);
  // Markdown's grammar takes a first line of hyphens for a fence, but not one of asterisks.
  return { body: source.replace(/^---(?=[ \t]*\n)/, '***') };
}

const key = /^[ \t]*["']?[\w.-]+["']?[ \t]*[:=]/m;
/** Lines that only YAML or a program has. */
const noText = /^(?:[ \t]*(?:#.*|[{["'].*|\d+)(?:\n|$))+$/;
/** In words and letters: a line of more, or with a full stop, is a sentence. */
const sentence = /(?:\S+[ \t]+){8}\S|[.!?…。؟۔]["”»]?[ \t]*$/m;

/** In characters. */
const longestKeyless = 300;

/**
 * Whether what stands between the lines of a fence is no text between two thematic breaks: it has keys, or else nothing but
 * lines that no text has, or a few words directly above the headline.
 */
function isFenced(text: string, below: string): boolean {
  if (text.trim() === '' || key.test(text)) return true;
  if (text.length > longestKeyless || /\n[ \t]*\n/.test(text)) return false;
  return noText.test(text) || (/^\s*#[ \t]+\S/.test(below) && !sentence.test(text));
}

/** Whether keys are an article's, unlike lines of a text that look like keys. */
function namesHeadline(text: string): boolean {
  const keys = text.split('\n').map((line) => /^([\w-]+):/.exec(line)?.[1] ?? '');
  return keys.some((key) => fieldOfKey(key) === 'title');
}

function split(
  source: string,
  start: string,
  head: string,
  frontmatter: Omit<Frontmatter, 'line'>,
  opening: number,
): SplitSource {
  const end = start.length + head.length;
  const blank = source.slice(0, end).replace(/[^\n]/g, '');
  return {
    frontmatter: { ...frontmatter, line: start.split('\n').length + opening },
    body: blank + source.slice(end),
  };
}
