import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const region = { given: { region: 'Velmland' } };

test('a byline and a date above the text that say another thing than the keys are doubts', () => {
  const { asked, body, doubts } = outcomeOf(withKeys({}, '*By Brenn Halloway*\n\nApril 20, 2021\n\nWords.'));
  assert.deepEqual([asked, body], [['--author', '--date'], undefined]);
  assert.deepEqual(doubts, ['differing-fields', 'differing-fields']);
});

test('a byline and a date that repeat the keys are left out', () => {
  const { asked, body } = outcomeOf(withKeys({}, '*By Orsa Tindal*\n\nApril 15, 2021\n\nWords.'));
  assert.deepEqual([asked, body], [[], 'Words.\n']);
});

test('a byline and a date say what the keys do not', () => {
  const text = '*By Orsa Tindal*\n\nApril 15, 2021\n\nWords.';
  const { fields, doubts } = outcomeOf(withKeys({ author: 'admin', date: undefined }, text));
  assert.deepEqual([fields.authors, fields.date, doubts], [['Orsa Tindal'], '2021-04-15', []]);
});

test('a report’s dateline may name an agency and a day of its own', () => {
  const { asked, fields } = outcomeOf(withKeys({}, 'KARSK, April 12, 2021 (AP) — The boats are in.'));
  assert.deepEqual([asked, fields.authors, fields.date], [[], ['Orsa Tindal'], '2021-04-15']);
});

for (const header of ['Orsa Tindal\n\nApril 15, 2021', 'Orsa Tindal · Apr 15, 2021 · 4 min read']) {
  test(`a bare name beside a date below the headline is the author: ${JSON.stringify(header)}`, () => {
    const { fields, doubts } = outcomeOf(
      `# River stands still\n\n${header}\n\nRain fell.\n\nSnow fell.\n`,
      region,
    );
    assert.deepEqual([fields.authors, fields.date, doubts], [['Orsa Tindal'], '2021-04-15', []]);
  });
}

test('a bare name of whom the text speaks is asked about', () => {
  const text = '# River stands still\n\nOrsa Tindal\n\nApril 15, 2021\n\nRain fell, said Orsa Tindal.\n';
  assert.deepEqual(outcomeOf(text, region).asked, ['--author']);
});

test('a byline with two spaces gives a name with one', () => {
  const { fields } = outcomeOf('# A ferry\n\nBy  Orsa  Tindal\n\nApril 15, 2021\n\nWords.\n', region);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
});

test('a byline below a heading that says another headline than the keys contradicts them too', () => {
  const differing = outcomeOf(withKeys({}, '# Mill burns\n\nBy Brenn Halloway\n\nWords.'));
  assert.deepEqual([differing.asked, differing.body], [['--author'], undefined]);
  const same = outcomeOf(withKeys({}, '# Mill burns\n\nBy Orsa Tindal\n\nWords.'));
  assert.deepEqual([same.asked, same.body], [[], '## Mill burns\n\nWords.\n']);
});

test('a byline and a dateline below a picture with its caption are read', () => {
  const text =
    '![The quay](quay.jpg) The ferry at the quay.\n\nBy Orsa Tindal\n\nVELMLAND – The ferry is back.';
  const { fields, body } = outcomeOf(withKeys({ author: 'admin', region: undefined }, text));
  assert.deepEqual([fields.authors, fields.region], [['Orsa Tindal'], 'VELMLAND']);
  assert.doesNotMatch(body ?? '', /By Orsa/);
});
