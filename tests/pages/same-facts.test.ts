import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { mf2 } from 'microformats-parser';
import { manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, entry, type TestSite } from '../site.ts';
import { readPage, textAt, textsAt } from './built-page.ts';

const origin = 'https://port.example';
const base = `${origin}/news/`;
const hostile = entry('Words. “More” & <b>more</b>.\n\n> “So.”\n>\n> — Orsa Tindal (minister)', {
  title: `'"Ferry" </title></script> & &lt;fog&gt;'`,
  author: '["A & B", "C <d>"]',
  region: '"R & <S>"',
  date: '2023-01-01T00:30+04:30',
  kind: 'opinion',
  corrections: '\n  - date: 2023-02-01\n    text: It was "so" & <so>.',
});
let site: TestSite;
let slugs: string[];
before(async () => {
  const articles = {
    ...manyArticles(12),
    'articles/پل-بندر/index.md': persianArticle,
    'articles/boats/index.md': richArticle,
    'articles/hostile/index.md': hostile,
  };
  slugs = Object.keys(articles).map((path) => path.split('/')[1] ?? '');
  site = await buildSite(
    { ...articles, 'articles/boats/pier.jpg': await picture() },
    { SITE_URL: origin, BASE_PATH: '/news/' },
  );
});
after(() => site.remove());

/** What every form of an article has to agree on; days without their time, which not every form can hold. */
interface Facts {
  title: string | undefined;
  authors: string[];
  published: string | undefined;
  updated: string | undefined;
  region: string | undefined;
  language: string | undefined;
}
const dayIn = (text: unknown) => (typeof text === 'string' ? text.slice(0, 10) : undefined);

function visible(page: Document): Facts {
  const day = (selector: string) => dayIn(page.querySelector(selector)?.getAttribute('datetime'));
  return {
    title: textAt(page, 'h1'),
    authors: textsAt(page, '.byline a'),
    published: day('.byline time'),
    updated: day('.byline .dt-updated'),
    region: textAt(page, '.kicker a'),
    language: page.documentElement.lang,
  };
}

function openGraph(page: Document): Facts {
  const all = (property: string) =>
    [...page.querySelectorAll(`meta[property="${property}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
  return {
    title: all('og:title')[0],
    authors: all('article:author'),
    published: dayIn(all('article:published_time')[0]),
    updated: dayIn(all('article:modified_time')[0]),
    region: all('article:section')[0],
    // Open Graph has only languages with a country.
    language: page.documentElement.lang.startsWith(all('og:locale')[0]?.slice(0, 2) ?? '-')
      ? page.documentElement.lang
      : 'other',
  };
}

function structuredData(page: Document) {
  const text = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const graph = JSON.parse(text) as { '@graph': [Record<string, never>, Record<string, never>] };
  return graph['@graph'];
}

function jsonLd(page: Document): Facts {
  const [article] = structuredData(page) as unknown as [
    Record<string, string> & { author: { name: string }[]; contentLocation: { name: string } },
  ];
  return {
    title: article['headline'],
    authors: article.author.map(({ name }) => name),
    published: dayIn(article['datePublished']),
    updated: dayIn(article['dateModified']),
    region: article.contentLocation.name,
    language: article['inLanguage'],
  };
}

function microformats(page: Document): Facts {
  const html = page.documentElement.outerHTML;
  const { items } = mf2(html, { baseUrl: page.URL });
  const { properties = {} } = items.find(({ type }) => type?.includes('h-entry')) ?? {};
  const value = (one: unknown) => (typeof one === 'string' ? one : String((one as { value?: string }).value));
  return {
    title: properties['name']?.map(value)[0],
    authors: (properties['author'] ?? []).map(value),
    published: dayIn(properties['published']?.[0]),
    updated: dayIn(properties['updated']?.[0]),
    region: properties['category']?.map(value)[0],
    language: page.documentElement.lang,
  };
}

function jsonFeed(slug: string): Facts | undefined {
  const feed = JSON.parse(readFileSync(join(site.dist, 'feed.json'), 'utf8')) as {
    items: Record<string, never>[];
  };
  const item = feed.items.find(({ id }) => id === `${base}articles/${encodeURIComponent(slug)}/`) as
    (Record<string, string> & { authors: { name: string }[]; tags: string[] }) | undefined;
  return (
    item && {
      title: item['title'],
      authors: item.authors.map(({ name }) => name),
      published: dayIn(item['date_published']),
      updated: dayIn(item['date_modified']),
      region: item.tags[0],
      language: item['language'],
    }
  );
}

test('the page, structured data, Open Graph, microformats and feed of every article say the same', () => {
  for (const slug of slugs) {
    const page = readPage(site.dist, `articles/${slug}/`);
    const facts = visible(page);
    assert.ok(facts.title && facts.published && facts.authors.length > 0 && facts.region, slug);
    const { published } = facts;
    assert.deepEqual(jsonLd(page), facts, `JSON-LD of ${slug}`);
    assert.deepEqual(openGraph(page), facts, `Open Graph of ${slug}`);
    assert.deepEqual(microformats(page), facts, `microformats of ${slug}`);
    // A feed has moments at UTC, where it can still be the day before.
    const feed = jsonFeed(slug);
    const apart = Date.parse(published) - Date.parse(feed?.published ?? '');
    assert.ok(apart === 0 || (slug === 'hostile' && apart === 86_400_000), `feed of ${slug}`);
    assert.deepEqual({ ...feed, published }, facts, `feed of ${slug}`);
  }
});

test('Dublin Core says of every article what Zotero needs to file it', () => {
  for (const slug of slugs) {
    const page = readPage(site.dist, `articles/${slug}/`);
    const { authors, published } = visible(page);
    const all = (name: string) =>
      [...page.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content') ?? '');
    assert.deepEqual(all('DC.type'), ['newspaperArticle'], slug);
    assert.deepEqual(all('DC.creator'), authors, slug);
    assert.deepEqual(all('DC.date').map(dayIn), [published], slug);
    const name = page.querySelector('meta[property="og:site_name"]');
    assert.deepEqual([name?.getAttribute('content'), name?.getAttribute('name')], ['Broadside', null], slug);
  }
});

test('every form gives an article one address, and a picture that is there', () => {
  for (const slug of slugs) {
    const page = readPage(site.dist, `articles/${slug}/`);
    const address = `${base}articles/${encodeURIComponent(slug)}/`;
    const [article, trail] = structuredData(page) as unknown as [
      Record<string, string>,
      { itemListElement: { item: string }[] },
    ];
    const image = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    assert.deepEqual(
      [
        page.querySelector('link[rel=canonical]')?.getAttribute('href'),
        page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
        article['url'],
        trail.itemListElement.at(-1)?.item,
        page.querySelector('.cite .u-url')?.getAttribute('href'),
      ],
      Array(5).fill(address),
    );
    for (const one of [image, article['image'] ?? '']) {
      assert.ok(one.startsWith(base), one);
      assert.ok(readFileSync(join(site.dist, decodeURIComponent(one.slice(base.length)))).length > 1000, one);
    }
  }
});

test('the page’s quotations are those of the structured data, each at its address', () => {
  for (const slug of slugs) {
    const page = readPage(site.dist, `articles/${slug}/`);
    const [article] = structuredData(page) as unknown as [
      { hasPart?: { text: string; url: string; creator?: { name: string } }[] },
    ];
    for (const { text, url, creator } of article.hasPart ?? []) {
      const place = page.getElementById(url.split('#')[1] ?? '');
      assert.equal(textAt(place ?? page, 'p'), text, url);
      if (creator) assert.ok(textAt(place ?? page, 'figcaption')?.startsWith(creator.name), url);
    }
  }
  assert.equal(textsAt(readPage(site.dist, 'articles/boats/'), 'figure[id^=quote] p').length, 1);
});

test('the copy of every article is the entry itself', () => {
  const copy = readFileSync(join(site.dist, 'articles/hostile/index.md'), 'utf8');
  assert.equal(copy, hostile);
  const boats = readFileSync(join(site.dist, 'articles/boats/index.md'), 'utf8');
  const addresses = [...boats.matchAll(/https:\/\/port\.example\/news\/(assets\/[^\s)"]+)/g)].map(
    ([, path]) => path ?? '',
  );
  assert.equal(addresses.length, 2);
  for (const path of addresses) assert.ok(readFileSync(join(site.dist, path)).length > 1000, path);
});
