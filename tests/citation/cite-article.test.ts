import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeArticle } from '../../src/citation/cite-article.ts';
import { namePartsOf } from '../../src/citation/name-parts.ts';

const ferry = {
  slug: 'ferry',
  title: 'Ferry returns',
  author: ['Orsa Tindal'],
  day: '2021-04-05',
  lang: 'en',
};
const url = 'https://port.example/articles/ferry/';
const cite = (facts: Partial<typeof ferry> = {}, address: string | undefined = url) =>
  citeArticle({ ...ferry, ...facts }, 'The Packet', address);

test('an article is cited as the manuals of style ask', () => {
  const { apa, chicago } = cite();
  assert.equal(apa, `Tindal, O. (2021, April 5). Ferry returns. <i>The Packet</i>. ${url}`);
  assert.equal(chicago, `Tindal, Orsa. “Ferry returns.” <i>The Packet</i>, April 5, 2021. ${url}.`);
});

test('several authors are all named', () => {
  const { apa, chicago } = cite({ author: ['Orsa Tindal', 'Ilse Quarrow', 'Port Velm Press Agency'] });
  assert.match(apa, /^Tindal, O., Quarrow, I., &#38; Port Velm Press Agency. \(2021/);
  assert.match(chicago, /^Tindal, Orsa, Ilse Quarrow, and Port Velm Press Agency. “/);
});

test('BibTeX has the day, the address as it is, and a key that every program takes', () => {
  const { bibtex } = cite({ title: 'Boats & 50% of {crews}', slug: 'a_b' });
  const lines = bibtex.split('\n');
  assert.match(lines[0] ?? '', /^@article\{article[0-9a-f]{8},$/);
  assert.deepEqual(
    ['author', 'month', 'day', 'year', 'url', 'howpublished'].map((key) =>
      lines.find((line) => line.startsWith(`\t${key} =`))?.trim(),
    ),
    [
      'author = {Tindal, Orsa},',
      'month = apr,',
      'day = {5},',
      'year = {2021},',
      `url = {${url}},`,
      undefined,
    ],
  );
  assert.ok(bibtex.includes('\ttitle = {Boats \\& 50\\% of \\{crews\\}},'), bibtex);
});

test('titles and names of every script are whole in every form', () => {
  const title = 'پل بندر ولم باز می‌شود';
  for (const text of Object.values(cite({ title, author: ['برن هالووی'], lang: 'fa' })))
    for (const words of [title, 'برن هالووی']) assert.ok(text.includes(words), text);
});

test('an article without a known address is cited without one', () => {
  for (const text of Object.values(cite({}, ''))) assert.doesNotMatch(text, /http|undefined/);
});

test('only italics are markup, whatever the title holds', () => {
  const { apa, chicago } = cite({ title: 'A <script>x</script> & <b onclick=y>b</b> <i>' });
  for (const html of [apa, chicago])
    assert.deepEqual(new Set(html.match(/<[^>]*>/g)), new Set(['<i>', '</i>']));
});

test('a name is turned round only where it is certain which part is the family’s', () => {
  const names: [string, string][] = [
    ['Orsa Tindal', 'en'],
    ['Brenn O’Halloran', 'en'],
    ['Madonna', 'en'],
    ['Ilse van der Quarrow', 'en'],
    ['برن هالووی', 'fa'],
    ['Nguyen An', 'vi'],
    ['Packet Staff', 'en'],
    ['The Packet', 'en'],
  ];
  assert.deepEqual(
    names.map(([name, language]) => Object.values(namePartsOf(name, language)).join(', ')),
    [
      'Tindal, Orsa',
      'O’Halloran, Brenn',
      'Madonna',
      'Ilse van der Quarrow',
      'برن هالووی',
      'Nguyen An',
      'Packet Staff',
      'The Packet',
    ],
  );
});
