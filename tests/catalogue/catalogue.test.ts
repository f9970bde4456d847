import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignSlugs } from '../../src/catalogue/assign-slugs.ts';
import { type Catalogued, catalogueArticles } from '../../src/catalogue/catalogue.ts';
import { countNames } from '../../src/catalogue/count-names.ts';
import { findRelated } from '../../src/catalogue/find-related.ts';
import { paginate } from '../../src/catalogue/paginate.ts';
import { slugFinder } from '../../src/catalogue/shelf.ts';

function story(slug: string, date: string, facts: Partial<Catalogued> = {}): Catalogued {
  const common = { title: slug, lang: 'en', region: 'Velmland', author: ['Orsa Tindal'], quotes: [] };
  return { ...common, slug, date, day: date.slice(0, 10), ...facts };
}
const options = { language: 'en', authorSlugs: new Map<string, string>() };

test('articles are found by region, author, year, month and speaker, newest first', () => {
  const quotes = [{ text: '“One”', speaker: 'Brenn Halloway, harbour master' }, { text: '“Two”' }];
  const { articles, regions, authors, years, months, speakers } = catalogueArticles(
    [
      story('a', '2020-12-31', { quotes }),
      story('b', '2021-01-01T00:30+04:30', { region: 'Dorrow', author: ['Ilse Quarrow', 'Orsa Tindal'] }),
      story('c', '2021-01-02'),
    ],
    options,
  );
  const shown = (shelves: { name: string; items: { slug: string }[] }[]) =>
    shelves.map(({ name, items }) => `${name}: ${items.map(({ slug }) => slug).join('')}`);
  assert.equal(articles.map(({ slug }) => slug).join(''), 'cba');
  assert.deepEqual(shown(regions), ['Dorrow: b', 'Velmland: ca']);
  assert.deepEqual(shown(authors), ['Ilse Quarrow: b', 'Orsa Tindal: cba']);
  assert.deepEqual(shown(years), ['2021: cb', '2020: a']);
  assert.deepEqual(shown(months), ['2021-01: cb', '2020-12: a']);
  assert.deepEqual(
    speakers.map(({ name, items }) => [name, items.map(({ number, article }) => article.slug + number)]),
    [['Brenn Halloway', ['a1']]],
  );
});

test('a speaker is one heading whatever they are in each article, but not when only one word is known', () => {
  const said = (speaker: string) => ({ quotes: [{ text: '“So.”', speaker }] });
  const { speakers } = catalogueArticles(
    ['Orsa Tindal, mayor', 'Orsa Tindal, minister', 'Tindal, mayor', 'Tindal, baker'].map((line, index) =>
      story(`s${index}`, '2021-01-01', said(line)),
    ),
    options,
  );
  assert.deepEqual(
    speakers.map(({ name, items }) => [name, items.length]),
    [
      ['Orsa Tindal', 2],
      ['Tindal, baker', 1],
      ['Tindal, mayor', 1],
    ],
  );
});

test('two names that fold to one address stay two, and the one published first keeps the plain address', () => {
  const names = ['Brenn O’Halloran', 'Brenn Ohalloran', 'برن هالووی', '«!»', 'Con'];
  const slugs = assignSlugs(names);
  assert.equal(new Set(slugs.values()).size, names.length);
  assert.equal(slugs.get('Brenn O’Halloran'), 'brenn-ohalloran');
  assert.match(slugs.get('Brenn Ohalloran') ?? '', /^brenn-ohalloran-[0-9a-f]{8}$/);
  assert.equal(slugs.get('برن هالووی'), 'برن-هالووی');
  assert.match(slugs.get('«!»') ?? '', /^[0-9a-f]{8}$/);
  assert.match(slugs.get('Con') ?? '', /^con-[0-9a-f]{8}$/);
});

test('an address stays when more articles and more people of the same letters come', () => {
  const first = story('a', '2020-01-01', { author: ['Jo Ann', 'Jo-Ann'] });
  const more = [
    story('b', '2021-01-01', { author: ['JO ANN'] }),
    story('c', '2022-01-01', { author: ['Jo-Ann'] }),
  ];
  const before = slugFinder(catalogueArticles([first], options).authors);
  const after = slugFinder(catalogueArticles([...more, first], options).authors);
  for (const name of ['Jo Ann', 'Jo-Ann']) assert.equal(after(name), before(name), name);
  assert.notEqual(after('JO ANN'), after('Jo Ann'));
});

test('one name in two Unicode forms is one name', () => {
  const forms = ['Cafe\u0301 Velm', 'Caf\u00E9 Velm'];
  const articles = forms.map((author, index) => story(`s${index}`, '2021-01-01', { author: [author] }));
  const { authors } = catalogueArticles(articles, options);
  assert.deepEqual(
    authors.map(({ items }) => items.length),
    [2],
  );
  assert.deepEqual(forms.map(slugFinder(authors)), ['café-velm', 'café-velm']);
});

test('an address that a publisher chose is kept from everybody else', () => {
  const slugs = assignSlugs(['Jo Ann', 'Other Name'], new Map([['Other Name', 'jo-ann']]));
  assert.equal(slugs.get('Other Name'), 'jo-ann');
  assert.match(slugs.get('Jo Ann') ?? '', /^jo-ann-[0-9a-f]{8}$/);
});

test('related stories share people or the region, the nearer in time the better, and never merely the day', () => {
  const said = { quotes: [{ text: '“So.”', speaker: 'Brenn Halloway, master' }] };
  const other = { author: ['Ilse Quarrow'] };
  const related = findRelated([
    story('here', '2021-05-01', { ...said, ...other }),
    story('person', '2021-06-01', { ...said, region: 'Dorrow' }),
    story('place-near', '2021-05-02'),
    story('place-far', '2011-05-02'),
    story('nothing', '2021-05-01', { region: 'Sarn' }),
  ]);
  assert.deepEqual(
    related.get('here')?.map(({ slug }) => slug),
    ['person', 'place-near', 'place-far'],
  );
});

test('related stories of 5,000 articles are found', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    story(`s${index}`, new Date(Date.UTC(2001, 0, index)).toISOString().slice(0, 10)),
  );
  const related = findRelated(many);
  assert.equal(related.get('s2500')?.length, 3);
});

test('a list is divided into pages, and an empty one is one page', () => {
  assert.deepEqual(
    paginate([1, 2, 3], 2).map(({ page, pages, items }) => [page, pages, items.length]),
    [
      [1, 2, 2],
      [2, 2, 1],
    ],
  );
  assert.deepEqual(paginate([], 2), [{ page: 1, pages: 1, items: [] }]);
});

test('names are counted, the most frequent first', () => {
  assert.deepEqual(
    countNames(['a', 'b', 'b'], (name) => [name]),
    [
      { name: 'b', count: 2 },
      { name: 'a', count: 1 },
    ],
  );
});
