import { type RawText, readRawText } from '../../../../src/importer/raw-text/read-raw-text.ts';
import type { SampleArticle } from './articles.ts';
import type { Damage } from './damages.ts';
import { printDay } from './date-forms.ts';
import type { Layout } from './layouts.ts';

/** What is wrong with one reading; empty when nothing is. */
export interface Fault {
  what: 'title' | 'author' | 'date' | 'region' | 'updated' | 'doubt' | 'words' | 'body';
  told: string;
}

export interface Case {
  name: string;
  source: string;
  article: SampleArticle;
  layout: Layout;
  damage: Damage;
}

/** Every layout with every damage, the articles and the forms of dates taking turns. */
export function makeCases(
  articles: readonly SampleArticle[],
  layouts: readonly Layout[],
  damages: readonly Damage[],
): Case[] {
  let turn = 0;
  return layouts.flatMap((layout, row) =>
    damages.flatMap((damage, column) =>
      inTurn(articles, row + column).map((article, index): Case => {
        turn += 1;
        const source = damage.damage(fill(layout, article, row + column + index), turn);
        return {
          name: `${layout.name} / ${damage.name} / ${article.title.slice(0, 24)}`,
          source,
          article,
          layout,
          damage,
        };
      }),
    ),
  );
}

/** Two of the articles, other ones for each layout and damage. */
function inTurn(articles: readonly SampleArticle[], turn: number): SampleArticle[] {
  const doubled = [...articles, ...articles];
  return doubled.slice(turn % articles.length).slice(0, Math.min(2, articles.length));
}

function fill({ text }: Layout, article: SampleArticle, seed: number): string {
  const [first = '', second = '', ...rest] = article.paragraphs;
  const later = new Date(Date.parse(article.date) + 86_400_000).toISOString().slice(0, 10);
  const { paragraphs: _, ...fields } = article;
  const words: Record<string, string> = {
    ...fields,
    body: article.paragraphs.join('\n\n'),
    first,
    second,
    rest: rest.join('\n\n'),
    CITY: article.city.toUpperCase(),
    AUTHOR: article.author.toUpperCase(),
    REGION: article.region.toUpperCase(),
    date: printDay(article.date, seed),
    long: printDay(article.date, 6),
    later: printDay(later, seed),
    rfc: printDay(article.date, 3),
    email: 'desk@packet.example',
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** Compares a reading with what the article is. */
export function judge({ article, layout, source, damage }: Case, language: string): Fault[] {
  const reading = readRawText(source, { today: '2026-01-31', language });
  const expected = expectations(article, layout);
  const faults: Fault[] = [];
  const { title, authors, date, region } = reading.fields;
  const found = { title, author: authors?.join(' + '), date: date?.slice(0, 10), region };
  for (const field of ['title', 'author', 'date', 'region'] as const) {
    const want = expected[field];
    const isRight = want === undefined ? found[field] === undefined : sameText(found[field], want);
    if (!isRight) faults.push({ what: field, told: `${found[field]} instead of ${want}` });
    const isTold = reading.doubts.some(
      ({ rule, message }) => rule === field && message.includes(`--${field}`),
    );
    if ((found[field] === undefined) !== isTold) faults.push({ what: 'doubt', told: `${field}: ${isTold}` });
  }
  if (expected.updated && reading.fields.updated !== expected.updated) {
    faults.push({ what: 'updated', told: `${reading.fields.updated} instead of ${expected.updated}` });
  }
  return [...faults, ...judgeWords(source, reading), ...judgeBody(article, layout, reading, damage)];
}

function expectations(article: SampleArticle, layout: Layout) {
  const later = new Date(Date.parse(article.date) + 86_400_000).toISOString().slice(0, 10);
  const isDoubt = (field: 'title' | 'author' | 'date' | 'region') => layout.doubts?.includes(field) ?? false;
  const authors = layout.authors?.map((name) => name.replace('{author}', article.author)) ?? [article.author];
  const updated = { same: article.date, later }[layout.updated ?? ''] ?? layout.updated;
  const region = layout.regionIsCity ? article.city : article.region;
  return {
    title: isDoubt('title') ? undefined : article.title,
    author: isDoubt('author') ? undefined : authors.join(' + '),
    date: isDoubt('date') ? undefined : article.date,
    region: isDoubt('region') && !layout.regionIsCity ? undefined : region,
    updated,
  };
}

/** Case apart: datelines shout. */
function sameText(found: string | undefined, expected: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
  return found !== undefined && bare(found) === bare(expected);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu) ?? [];

/** Every word of the source is in one place, and no other word is anywhere; names copied from datelines aside. */
function judgeWords(source: string, { fields, passages, leftOut, repairs }: RawText): Fault[] {
  let text = source.replace(/\s+/g, ' ');
  for (const { before, after } of repairs) text = text.replace(before.replace(/\s+/g, ' '), after);
  const count = new Map<string, number>();
  const add = (words: string[], by: number) => {
    for (const word of words) count.set(word, (count.get(word) ?? 0) + by);
  };
  add(wordsOf(text), 1);
  for (const part of [...passages, ...leftOut]) add(wordsOf(part.text), -1);
  add(wordsOf(fields.title ?? ''), -1);
  add(wordsOf(fields.description ?? ''), -1);
  const lost = [...count].filter(([, left]) => left > 0).map(([word, left]) => `${word}×${left}`);
  const named = new Set(wordsOf([...(fields.authors ?? []), fields.region ?? ''].join(' ')));
  const missing = lost.filter((word) => !named.has(word.split('×')[0] ?? ''));
  const invented = [...count].filter(([, left]) => left < 0).map(([word]) => word);
  const unknown = [...named].filter((word) => !wordsOf(text).includes(word));
  if (missing.length + invented.length + unknown.length === 0) return [];
  return [{ what: 'words', told: `lost ${missing}; twice ${invented}; invented ${unknown}` }];
}

/** The passages hold the article's text and nothing else. */
function judgeBody(
  article: SampleArticle,
  layout: Layout,
  { passages, fields }: RawText,
  { repeats }: Damage,
): Fault[] {
  const faults: Fault[] = [];
  const found = wordsOf(passages.map(({ text }) => text).join('\n')).join(' ');
  const paragraphs = article.paragraphs.map((text) => wordsOf(text).join(' '));
  const missing = paragraphs.filter((text) => !found.includes(text));
  if (missing.length > 0) faults.push({ what: 'body', told: `text is missing: ${missing[0]?.slice(0, 40)}` });
  const twice = repeats ? Math.max(...paragraphs.map((text) => text.length)) : 0;
  const extra = found.length - paragraphs.join(' ').length - twice;
  const allowed = /\{CITY\}|\{region\} \(|\{city\}[, ]/.test(layout.text) ? 60 : 12;
  if (extra > allowed + (layout.stays === 'standfirst' ? article.standfirst : (layout.stays ?? '')).length)
    faults.push({
      what: 'body',
      told: `too much: ${passages
        .map(({ text }) => text)
        .filter((text) => text.length < 80)
        .join(' ¶ ')}`,
    });
  const hasStandfirst = fields.description !== undefined;
  if (hasStandfirst !== (layout.hasStandfirst ?? false))
    faults.push({ what: 'body', told: `standfirst: ${fields.description}` });
  return faults;
}
