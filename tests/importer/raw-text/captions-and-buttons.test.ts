import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readHead, readSource, told } from './read-source.ts';

test('a caption that a wrap broke names neither author nor place nor day', () => {
  for (const [first, second] of [
    [
      'FILE: Master Brenn Halloway speaks with reporters on the quay',
      'in Velm, March 16, 2019. Orsa Tindal / VP',
    ],
    [
      'FILE - Master Brenn Halloway speaks with reporters at the',
      'Quarrow, March 16, 2019. Orsa Tindal / VP',
    ],
  ]) {
    const { fields, leftOut } = readHead(`April 15, 2021\n\n${first}\n${second}`);
    assert.deepEqual([fields.authors, fields.region, fields.date], [undefined, undefined, '2021-04-15']);
    assert.ok(leftOut.some(({ rule, text }) => rule === 'picture-caption' && text === `${first} ${second}`));
  }
});

test('below a credit alone, the other half of a cut sentence stays', () => {
  const [half, rest] = [
    'The ferry came back on Monday',
    'into the harbour, where the clerks counted the boats.',
  ];
  const { passages } = readHead(`By Orsa Tindal\n\n${half}\nPhoto: Ilse Quarrow\n${rest}`);
  assert.ok(passages.some(({ text }) => text.includes(rest)));
});

test('a button for a file is nobody', () => {
  for (const button of ['Download PDF', 'View as PDF', 'Save this article as PDF', 'Télécharger le PDF']) {
    const { fields, leftOut } = readHead(`April 15, 2021\nFor Immediate Release\n${button}`);
    assert.equal(fields.authors, undefined, button);
    assert.ok(
      leftOut.some(({ rule, text }) => rule === 'page-tools' && text === button),
      button,
    );
  }
});

test('the closing mark of a pointed quotation does not end a headline', () => {
  for (const [title, language] of [
    ['حكى برن هالووي عن سنواته الثلاث في تنظيم « فيلم » القديم', 'ar'],
    ['Les maîtres du port et les archives du film « Orsa » Velmland', 'fr'],
  ] as const) {
    const { fields, leftOut } = readSource(`${title}\n\n15/04/2021\n\n${told}\n\n${told}`, language);
    assert.deepEqual([fields.title, leftOut.filter(({ text }) => title.includes(text))], [title, []], title);
  }
});

test('a pointed mark between the steps of a way parts them still', () => {
  const { fields } = readHead('Velm Packet » Harbour » Orsa Tindal\nApril 15, 2021');
  assert.equal(fields.title, 'Ferry returns after a winter of repairs');
  assert.equal(fields.date, '2021-04-15');
});

test('buttons and counts between paragraphs are no headings and do not stay', () => {
  for (const [button, rule, language] of [
    ['Mehr lesen', 'related-links', 'de'],
    ['En savoir plus', 'related-links', 'fr'],
    ['Comparte en Facebook', 'share-buttons', 'es'],
    ['24 comments', 'comments', 'en'],
  ] as const) {
    const { passages, leftOut } = readSource(
      `Ferry returns after a winter of repairs\n\n${told}\n\n${button}\n\n${told.replace('dawn', 'dusk')}\n\n${told.replace('dawn', 'noon')}`,
      language,
    );
    assert.deepEqual(
      passages.map(({ kind }) => kind),
      Array(3).fill('paragraph'),
      button,
    );
    assert.ok(
      leftOut.some((left) => left.rule === rule && left.text === button),
      button,
    );
  }
});

test('a caption below its spoken label is no text, and no standfirst', () => {
  const [caption, second] = ['The ferry lay at the quay of Port Velm', 'Boats in the harbour at dawn'];
  const { entry, description } = bring(
    `${headline}\n\nImage caption,\n${caption}\nBy Orsa Tindal\n${day}\n\n${body}\nPie de foto,\n${second}\n\nThe master of the harbour said on Friday that the boats would stay there.`,
  );
  assert.equal(description, undefined);
  assert.ok(![caption, second, 'Pie de foto,'].some((words) => entry.includes(`\n${words}`)));
  assert.match(entry, /boats would stay there/);
});
