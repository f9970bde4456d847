import { createHash } from 'node:crypto';
import { type CSL, Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Article } from '../article/article.ts';
import { chicagoStyle } from './chicago-style.ts';
import { escapeTex } from './escape-tex.ts';
import { namePartsOf } from './name-parts.ts';

/** An article as people cite it. */
export interface Citations {
  /** Bibliography entries in HTML, in which only `<i>` occurs. */
  apa: string;
  chicago: string;
  /** Plain text, several lines. */
  bibtex: string;
}

/** What a citation needs to know. */
export type Cited = Pick<Article, 'slug' | 'title' | 'author' | 'day' | 'lang'>;

// citation-js is told of styles and of the key to use through its register of plugins.
plugins.config.get('@csl').styles.add('chicago-newspaper', chicagoStyle);
plugins.config.get('@bibtex').format.useIdAsLabel = true;
// It would leave every letter beyond Latin out of BibTeX without a word; what TeX needs is done here instead.
plugins.config.get('@bibtex').format.asciiOnly = false;

/**
 * Cites an article; `url` is absolute, and absent when the site may stand anywhere. `familyOf` gives the family name that
 * an author's profile names.
 */
export function citeArticle(
  article: Cited,
  publication: string,
  url: string | undefined,
  familyOf: (name: string) => string | undefined = () => undefined,
): Citations {
  const { slug, title, author, day, lang } = article;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const data: CSL = {
    id: keyOf(slug),
    type: 'article-newspaper',
    title,
    author: author.map((name) => namePartsOf(name, lang, familyOf(name))),
    issued: { 'date-parts': [[year, month, date]] },
    'container-title': publication,
    ...(url && { URL: url }),
  };
  const cite = new Cite(data);
  const entry = (template: string) =>
    tidy(String(cite.format('bibliography', { format: 'html', template, lang: 'en-US' })));
  return {
    apa: entry('apa'),
    chicago: entry('chicago-newspaper'),
    bibtex: tidyBibtex(String(new Cite(inTex(data)).format('bibtex'))),
  };
}

/** The same work with its words as TeX wants them; its address stays, since TeX takes that as it is. */
function inTex(data: CSL): CSL {
  const inParts = (name: object) =>
    Object.fromEntries(Object.entries(name).map(([part, value]) => [part, escapeTex(String(value))]));
  return {
    ...data,
    title: escapeTex(data.title ?? ''),
    'container-title': escapeTex(data['container-title'] ?? ''),
    author: (data.author ?? []).map(inParts),
  };
}

/** A key that every BibTeX program takes: the address where it is plain, and a mark made from it elsewhere. */
function keyOf(slug: string): string {
  if (/^[a-z\d-]+$/.test(slug)) return slug;
  return `article${createHash('sha256').update(slug).digest('hex').slice(0, 8)}`;
}

/** Only the entry itself, in which titles may have no markup but the italics of the style. */
function tidy(html: string): string {
  return html.replace(/<(?!\/?i>)[^>]*>/g, '').trim();
}

/** `howpublished` repeats the address in TeX's spelling, and programs that read `month` expect a month alone. */
function tidyBibtex(text: string): string {
  return text
    .replace(/^\thowpublished = .*\n/m, '')
    .replace(/^\tmonth = \{(\w+) (\d+)\}/m, '\tmonth = $1,\n\tday = {$2}')
    .trim();
}
