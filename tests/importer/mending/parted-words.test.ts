import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { importMarkdown } from '../markdown/import-markdown.ts';
import { passagesOf } from '../passages.ts';
import { importStory } from '../web-page/story-page.ts';

const keys =
  '---\ntitle: The ferry is back\nauthor: Orsa Tindal\ndate: 15 April 2021\nlocation: Velmland\n---\n\n';

/** A line that is damaged beside a link or an emphasis, and what it says, each in HTML and in Markdown. */
const cases: [what: string, html: string, markdown: string, meant: string][] = [
  ['an apostrophe behind a link', 'The <a href="https://velm.example/">Swan</a>â€™s crew was glad.', 'The [Swan](https://velm.example/)â€™s crew was glad.', 'The [Swan](https://velm.example/)’s crew was glad.'],
  ['an apostrophe behind an emphasis', 'The <b>Swan</b>â€™s crew was glad.', 'The **Swan**â€™s crew was glad.', 'The **Swan**’s crew was glad.'],
  ['marks around an emphasis', 'The clerk called it â€œ<b>Swan</b>â€\u009D at first.', 'The clerk called it â€œ**Swan**â€\u009D at first.', 'The clerk called it “**Swan**” at first.'],
  ['a dash behind an emphasis', 'She was <i>glad</i>â€”and left.', 'She was *glad*â€”and left.', 'She was *glad*—and left.'],
  ['a letter that only the word beside it makes certain', 'The <i>caf</i>Ã© is old.', 'The *caf*Ã© is old.', 'The *caf*é is old.'],
  ['an entity behind an emphasis', 'The <b>Swan</b>&amp;nbsp;crew and the <b>A</b>&amp;amp;B line.', 'The **Swan**\\&nbsp;crew and the **A**\\&amp;B line.', 'The **Swan** crew and the **A**\\&B line.'],
  ['within a word that is set in two ways', 'It <b>wasnâ€</b><i>™t</i> late.', 'It **wasnâ€**_™t_ late.', 'It **wasn’***t* late.'],
]; // prettier-ignore

/** The words of a text: how an emphasis is written that stands in a word is not the matter here. */
function plain(text: string): string {
  return text.replace(/[*_]/g, '');
}

for (const [what, html, markdown, meant] of cases) {
  test(`a word that is damaged where its setting changes is mended: ${what}`, () => {
    const page = importStory(`<p>${html}</p>`);
    const source = importMarkdown(`${keys}Port Velm saw the boat again on Monday.\n\n${markdown}\n`);
    for (const { entry, refusals } of [page, source]) {
      assert.deepEqual(refusals, []);
      assert.ok(plain(entry ?? '').includes(plain(meant)), entry);
    }
  });
}

test('the repair of a word that is set in several ways is told as a whole, on its line', () => {
  const { draft } = importMarkdown(`${keys}The boat.\n\nThe\n[Swan](https://velm.example/)â€™s crew.\n`);
  assert.deepEqual(
    draft.repairs.filter(({ rule }) => rule === 'mojibake'),
    [{ rule: 'mojibake', line: 11, before: 'Swanâ€™s', after: 'Swan’s' }],
  );
});

test('words that only look damaged beside an emphasis stay: capitals, code, signs', () => {
  for (const line of ['The **MANH**Ã was read.', 'Code says `â€™`s here.', 'It costs *5*\u00A0€ a day.']) {
    const { entry, refusals } = importMarkdown(`${keys}The boat.\n\n${line}\n`);
    assert.deepEqual(refusals, []);
    assert.ok(entry?.replace('\u00A0', ' ').includes(line.replace('\u00A0', ' ')), entry);
  }
});

test('a quotation within a word is parted from it by the marks that readers see', () => {
  const { entry, refusals } = importStory('<p>The boat is in ser<q>vice</q> again, she said.</p>');
  assert.deepEqual(refusals, []);
  assert.ok(entry?.includes('The boat is in ser"vice" again'), entry);
});

/** What becomes of a word that two lines divide, and whether it is a doubt. */
function joinOf(language: string, before: string, after: string): [string, boolean] {
  const { passages, doubts } = repairPassages(passagesOf(`${before}\n${after}`), { language });
  return [
    passages.map(({ text }) => text.replace(/\n/gu, ' ')).join(' '),
    doubts.some(({ rule }) => rule === 'maybe-hyphenated-word'),
  ];
}

test('a German noun that goes on in small letters, or a beginning that is no word, is joined without its hyphen', () => {
  for (const [before, after, made] of [
    ['Der Rat tagt am Donners-', 'tag in Auenfels.', 'Der Rat tagt am Donnerstag in Auenfels.'],
    [
      'Der Rat hat am Abend be-',
      'schlossen, sie zu schließen.',
      'Der Rat hat am Abend beschlossen, sie zu schließen.',
    ],
  ] as const)
    assert.deepEqual(joinOf('de', before, after), [made, false]);
  for (const [before, after] of [
    ['Der Rat tagt Corona-', 'bedingt am Abend.'],
    ['Der Rat tagt am Check-', 'in des Hafens.'],
    ['Der Rat tagt deutsch-', 'dänisch am Abend.'],
  ] as const)
    assert.deepEqual(joinOf('de', before, after), [`${before}${after}`, true]);
});

test('words that have a hyphen wherever they stand keep it without a doubt', () => {
  for (const [language, before, after] of [
    ['fr', 'La décision est prise, dit-', 'on sur le quai.'],
    ['fr', 'Les marchands sont peut-', 'être les premiers.'],
    ['ru', 'На причале кто-', 'то стоял до утра.'],
  ] as const)
    assert.deepEqual(joinOf(language, before, after), [`${before}${after}`, false]);
});

test('lines of which one divides a word are no verse, however short they are', () => {
  const text =
    'Die Feuer-\nwehr kam um acht Uhr an den See bei Auenfels, und\ndie Feuerwehr blieb bis Mitternacht am Ufer.';
  const { passages } = repairPassages(passagesOf(text), { language: 'de' });
  assert.deepEqual(
    passages.map((passage) => passage.text),
    [text.replace('-\n', '').replaceAll('\n', ' ')],
  );
});
