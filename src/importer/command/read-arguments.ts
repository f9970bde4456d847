import { parseArgs } from 'node:util';
import { quoteValue } from '../../article/problem.ts';
import { entrySchema } from '../../article/schema.ts';
import { refuseSlug } from '../../article/slug.ts';
import type { ImportOptions } from '../import-source.ts';

/** What the command was asked to do. */
export interface Request {
  /** Files, folders, or `-` for standard input. */
  paths: string[];
  options: Pick<ImportOptions, 'given' | 'slug'>;
  /** Where entries are written; the publication's articles when absent. */
  out?: string;
  mode: { dryRun: boolean; stdout: boolean; json: boolean; force: boolean; help: boolean };
}

const flag = { type: 'boolean', default: false } as const;
const value = { type: 'string' } as const;
const known = {
  ...{ 'dry-run': flag, stdout: flag, json: flag, force: flag, help: { ...flag, short: 'h' } },
  ...{ out: value, title: value, date: value, region: value, lang: value, slug: value },
  author: { type: 'string', multiple: true },
} as const;

/** Reads the command's arguments, or says in `mistakes` what is wrong with them, all at once. */
export function readArguments(args: string[]): { request: Request } | { mistakes: string[] } {
  const parsed = parse(args);
  if ('mistake' in parsed) return { mistakes: [parsed.mistake] };
  const { values, positionals: paths } = parsed;
  const { out, title, author, date, region, lang, slug } = values;
  const authors = author && [...new Set(author)];
  const given = withoutUnset({ title, authors, date, region, lang });
  const mode = {
    dryRun: values['dry-run'],
    stdout: values.stdout,
    json: values.json,
    force: values.force,
    help: values.help,
  };
  const request: Request = {
    paths,
    mode,
    options: { given, ...withoutUnset({ slug }) },
    ...withoutUnset({ out }),
  };
  const mistakes = mode.help ? [] : findMistakes(request);
  return mistakes.length > 0 ? { mistakes } : { request };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    return { mistake: `Unexpected arguments: ${reason}, expected those of --help` };
  }
}

function findMistakes({ paths, options, mode }: Request): string[] {
  const { given, slug } = options;
  const mistakes: string[] = [];
  if (paths.length === 0)
    mistakes.push('Unexpected command without a source, expected files, folders or -, see --help');
  if (paths.length > 1) {
    for (const [name, one] of Object.entries({
      title: given.title,
      slug,
      stdout: mode.stdout || undefined,
    })) {
      if (one === undefined) continue;
      mistakes.push(
        `Unexpected --${name} for ${paths.length} sources, expected one source, import them one by one`,
      );
    }
  }
  for (const key of ['title', 'date', 'region', 'lang'] as const) {
    if (given[key] === undefined || entrySchema.shape[key].safeParse(given[key]).success) continue;
    mistakes.push(`Unexpected ${quoteValue(given[key])} for --${key}, expected ${expected[key]}`);
  }
  for (const author of given.authors ?? []) {
    if (!entrySchema.shape.title.safeParse(author).success)
      mistakes.push(`Unexpected ${quoteValue(author)} for --author, expected a name`);
  }
  const reason = slug === undefined ? undefined : refuseSlug(slug);
  if (reason) mistakes.push(`Unexpected ${quoteValue(slug)} for --slug, ${reason}`);
  return mistakes;
}

const expected = {
  title: 'a headline',
  date: 'a day that exists, such as 2021-04-15, or with a time as 2021-04-15T09:30+04:30',
  region: 'the name of a place',
  lang: 'a BCP 47 tag such as en, ps or fa-AF',
};

type Set<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function withoutUnset<Values extends object>(values: Values): Set<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined)) as Set<Values>;
}
