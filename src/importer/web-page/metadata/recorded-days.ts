import type { Element } from 'hast';
import type { Day } from '../../../article/day.ts';
import { quoteValue } from '../../../article/problem.ts';
import { type DayClaim, readMoment } from '../../dates/moments.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import { isCreation, metaValues, type PageFacts } from './page-facts.ts';
import type { RefusedDay } from './printed-days.ts';
import { type Thing, textIn } from './read-json-ld.ts';

/** What records of one kind say: days, and what is written where a day should be. */
interface Recorded {
  claims: DayClaim[];
  refused: RefusedDay[];
}

const publishedNames = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date',
  'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'citation_publication_date',
  'citation_date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'date_published',
  'article.published', 'published_at', 'cxenseparse:recs:publishtime', 'article:published', 'ptime', 'displaydate', 'rnews:datepublished',
]; // prettier-ignore
const vagueNames = [
  'date',
  'dc.date',
  'dcterms.date',
  'article_date_original',
  'originalpublicationdate',
  'datecreated',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
];

/** The days in a page's own records: of the publication, of anything, and of the last change. */
export function readRecords(facts: PageFacts, article: Thing | undefined, today: Day) {
  const read = (texts: string[]) => readAll(texts, today, facts.language);
  return {
    stated: read([textIn(article?.['datePublished']), ...metaValues(facts, ...publishedNames)]),
    microdata: read(valuesOf(facts, 'datePublished')),
    vague: withoutYears(read([...metaValues(facts, ...vagueNames), ...publicationTimes(facts)])),
    modified: read([textIn(article?.['dateModified']), ...metaValues(facts, ...modifiedNames)]),
  };
}

function readAll(texts: string[], today: Day, language: string): Recorded {
  const claims: DayClaim[] = [];
  const refused: RefusedDay[] = [];
  for (const written of texts) {
    const read = written === '' ? undefined : readMoment(written, today, language);
    if (read && 'day' in read) claims.push(read);
    else if (read) refused.push({ written: quoteValue(written), ...read });
  }
  return { claims, refused };
}

/** A first of January without a time, in a record that may be of anything, stands for a year, or for no day. */
function withoutYears({ claims, refused }: Recorded): Recorded {
  const years = claims.filter(({ day, clock }) => day.endsWith('-01-01') && clock === undefined);
  const others = years.map(({ written }) => ({
    written: quoteValue(written),
    expected: 'a day, not a year',
  }));
  return { claims: claims.filter((claim) => !years.includes(claim)), refused: [...refused, ...others] };
}

/** What a link to another page holds tells the day of that page. */
function valuesOf({ microdata, root }: PageFacts, name: string): string[] {
  const named = microdata.get(name) ?? [];
  const links = named.length > 1 ? [...elementsOf(root)].filter(isLink) : [];
  const linked = new Set(links.flatMap((link) => [...elementsOf(link)]));
  return named
    .filter((one) => one.tagName !== 'meta' && !linked.has(one))
    .map((element) => attributeOf(element, 'content') || attributeOf(element, 'dateTime') || textOf(element));
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && !/^(?:#|$)/.test(attributeOf(element, 'href'));
}

/** Elements that say that they are of the publication: HTML's old `pubdate`, RDFa, h-entry, WordPress. */
function publicationTimes({ times }: PageFacts): string[] {
  return times
    .filter(
      (time) =>
        isCreation(time) ||
        'pubDate' in time.properties ||
        'pubdate' in time.properties ||
        /\b(?:dt-published|entry-date|published)\b/.test(attributeOf(time, 'className')),
    )
    .slice(0, 1)
    .map((time) => attributeOf(time, 'dateTime') || attributeOf(time, 'content') || textOf(time));
}
