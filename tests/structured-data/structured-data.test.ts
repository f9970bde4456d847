import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveArticle } from '../../src/article/article.ts';
import { readEntry } from '../../src/article/read-entry.ts';
import { english } from '../../src/interface/english.ts';
import { type ArticleAddresses, describeArticle } from '../../src/structured-data/describe-article.ts';
import { describeAuthor } from '../../src/structured-data/describe-author.ts';
import { describeSite } from '../../src/structured-data/describe-site.ts';
import { writeJsonLd } from '../../src/structured-data/write-json-ld.ts';
import { persianArticle, richArticle } from '../sample-articles.ts';
import { entry } from '../site.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const page = 'https://port.example/articles/a/';
const publisher = {
  name: 'The Packet',
  url: 'https://port.example/',
  policies: { correctionsPolicy: 'https://port.example/about/corrections/' },
};
const addresses = {
  page,
  image: `${page}card.png`,
  author: (name: string) => `https://port.example/authors/${encodeURIComponent(name)}/`,
};
const nowhere = { page: undefined, image: undefined, author: () => undefined };

function articleOf(text: string) {
  const reading = readEntry(new TextEncoder().encode(text));
  assert.ok(reading.entry, JSON.stringify(reading.findings));
  return deriveArticle(reading.entry, 'a', 'en', () => english.body);
}
const describe = (text: string, where: ArticleAddresses = addresses) =>
  describeArticle(articleOf(text), publisher, where);
/** What a program reads of an article. */
const read = (text: string): Record<string, unknown> => {
  const {
    '@graph': [facts = {}],
  } = JSON.parse(writeJsonLd([describe(text)])) as { '@graph': Record<string, unknown>[] };
  return facts;
};

test('everything that is said is in schema.org’s vocabulary', () => {
  const kinds = ['report', 'analysis', 'opinion', 'interview', 'explainer'];
  const things = [
    ...kinds.map((kind) => describe(entry('Words.', { kind }))),
    describe(richArticle),
    describe(persianArticle),
    describeSite(publisher),
    describeAuthor(
      'Orsa Tindal',
      { name: 'Orsa Tindal', role: 'editor', links: ['https://x.example'] },
      page,
    ),
  ];
  const blocks = [
    writeJsonLd(things),
    writeJsonLd([describeArticle(articleOf(richArticle), publisher, nowhere)]),
  ];
  assert.deepEqual(checkVocabulary(blocks), []);
});

test('the vocabulary’s check refuses what it should', () => {
  const wrong = [
    { '@type': 'NewsArticle', headLine: 'x' },
    { '@type': 'NewsStory', headline: 'x' },
  ];
  const blocks = wrong.map((thing) =>
    JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] }),
  );
  assert.equal(checkVocabulary(blocks).length, 2);
});

/**
 * What Google recommends for articles (it requires nothing), and how it wants it:
 * developers.google.com/search/docs/appearance/structured-data/article
 */
const recommended: Record<string, (value: unknown) => boolean> = {
  author: (value) =>
    Array.isArray(value) &&
    value.every(({ '@type': type, name, url }) => type === 'Person' && name && URL.canParse(url)),
  dateModified: isMoment,
  datePublished: isMoment,
  headline: (value) => typeof value === 'string' && value !== '',
  image: (value) => typeof value === 'string' && URL.canParse(value),
};

function isMoment(value: unknown): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(String(value));
}

test('a change on the day of publication was not before it', () => {
  const facts = read(entry('Words.', { date: '2021-05-02T18:00+02:00', updated: '2021-05-02' }));
  assert.equal(facts['dateModified'], facts['datePublished']);
  const later = read(entry('Words.', { date: '2021-05-02T18:00+02:00', updated: '2021-05-03' }));
  assert.equal(later['dateModified'], '2021-05-03T10:00:00Z');
});

test('everything that Google recommends for articles is there in the form it asks for', () => {
  const facts = read(richArticle);
  for (const [name, isRight] of Object.entries(recommended))
    assert.ok(isRight(facts[name]), `${name}: ${facts[name]}`);
});

test('a quotation names its speaker and its place, a correction its day', () => {
  const { hasPart, correction, contentLocation, isBasedOn } = read(richArticle);
  assert.deepEqual(Array.isArray(hasPart) && hasPart[0], {
    '@type': 'Quotation',
    text: '“A harbour without boats is only a wall that got wet. We counted them twice, and then we counted them again.”',
    creator: { '@type': 'Person', name: 'Brenn Halloway', description: 'harbour master' },
    url: `${page}#quote-1`,
  });
  assert.deepEqual(Array.isArray(correction) && correction[0], {
    '@type': 'CorrectionComment',
    datePublished: '2021-05-04T10:00:00Z',
    text: 'The pier was lengthened in 1962, not in 1926.',
  });
  assert.deepEqual(contentLocation, { '@type': 'Place', name: 'Port Velm' });
  assert.equal(isBasedOn, 'https://packet.example/boats');
});

test('nothing is said that is not known', () => {
  const article = articleOf(entry('Words.'));
  const text = writeJsonLd([
    describeArticle(article, { name: 'The Packet', url: undefined, policies: {} }, nowhere),
  ]);
  assert.doesNotMatch(text, /undefined|null|url|image|dateModified|isBasedOn|correction|hasPart/);
});

test('no title can end the script or become markup, and it reads back as it was', () => {
  const hostile = '</script><!--<script>\u2028\u2029 & "quoted" \\ \u0000';
  const written = writeJsonLd([{ '@type': 'NewsArticle', headline: hostile }]);
  assert.doesNotMatch(written, /[<\u2028\u2029]/);
  const {
    '@graph': [thing],
  } = JSON.parse(written) as { '@graph': [{ headline: string }] };
  assert.equal(thing.headline, hostile);
});
