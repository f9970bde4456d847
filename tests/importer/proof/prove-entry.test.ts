import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammar } from '../../../src/article/grammar.ts';
import { type Evidence, proveEntry } from '../../../src/importer/proof/prove-entry.ts';
import { wordsIn, wordsOf } from '../../../src/importer/proof/words.ts';

/** Proves an entry's body against a source, with whatever else the import says. */
function prove(source: string, markdown: string, claims: Partial<Evidence> = {}) {
  const evidence = { source: wordsOf(source), body: grammar.parse(markdown), metadata: '' };
  return proveEntry({ ...evidence, repairs: [], leftOut: [], fields: {}, ...claims });
}

test('an entry that says what its source says is proven, however its marks and lines are set', () => {
  assert.deepEqual(prove('“The boats\nare *in*”, he said.', '"The boats are in", *he* said.'), []);
  assert.deepEqual(prove('پل تازهٔ می‌شود ۱۲', 'پل تازهٔ می‌شود ۱۲'), []);
});

test('a lost word is found, with its line', () => {
  const [problem] = prove('One two.\n\nThree four five.', 'One two.\n\nThree five.');
  assert.equal(problem?.line, 3);
  assert.match(
    problem?.message ?? '',
    /Unexpected "five" in the entry after "One two Three", expected "four five"/,
  );
});

test('a word that was left out behind a headline may stand in it too', () => {
  const source = 'The old ferry returns | ferry\nThe ferry sails.';
  const leftOut = [{ rule: 'site-name', line: 1, text: 'ferry' }];
  const fields = { title: 'The old ferry returns' };
  assert.deepEqual(prove(source, 'The ferry sails.', { leftOut, fields }), []);
  assert.equal(prove(source, 'The sails.', { leftOut, fields })[0]?.rule, 'proof-failed');
  assert.equal(prove(source, 'ferry The ferry sails.', { leftOut, fields })[0]?.rule, 'proof-failed');
});

test('an invented, a changed and a moved word are found', () => {
  assert.equal(prove('One two.', 'One two three.')[0]?.rule, 'proof-failed');
  assert.equal(prove('One two.', 'One too.')[0]?.rule, 'proof-failed');
  assert.equal(prove('One two three.', 'One three two.')[0]?.rule, 'proof-failed');
  assert.equal(prove('می‌شود', 'می شود')[0]?.rule, 'proof-failed');
});

test('a speaker that the entry adds is no word of the source, even where the source goes on with the name', () => {
  const entry = '> “We counted them.”\n>\n> — Orsa\n\nOrsa left.';
  assert.deepEqual(prove('“We counted them.”\n\nOrsa left.', entry), []);
});

test('a name that no space parts from the words beside it is no invention', () => {
  const entry = '港务长玛丽亚说：\n\n> “我们数了船。”\n>\n> — 玛丽亚';
  assert.deepEqual(prove('港务长玛丽亚说：“我们数了船。”', entry), []);
  assert.equal(
    prove('港务长玛丽亚说：“我们数了船。”', entry.replace('— 玛丽亚', '— 安娜'))[0]?.rule,
    'proof-invented',
  );
});

test('a name that is glued to its label is no invention, and the beginning of a word is one', () => {
  const leftOut = [{ rule: 'byline', line: 1, text: 'ByOrsa Tindal' }];
  const proven = (author: string) =>
    prove('ByOrsa Tindal\nOne.', 'One.', { leftOut, fields: { authors: [author] } });
  assert.deepEqual(proven('Orsa Tindal'), []);
  for (const author of ['Orsa Tind', 'Ors Tindal']) assert.equal(proven(author)[0]?.rule, 'proof-invented');
});

test('words that were left out are told by the report, once for each time', () => {
  const leftOut = [{ rule: 'view-counter', line: 2, text: '0 Views' }];
  assert.deepEqual(prove('One.\n0 Views\nTwo.', 'One.\n\nTwo.', { leftOut }), []);
  assert.equal(prove('One.\n0 Views\n0 Views\nTwo.', 'One.\n\nTwo.', { leftOut }).length, 1);
});

test('words that were left out are looked for on their own line first', () => {
  const leftOut = [{ rule: 'byline-label', line: 2, text: 'and' }];
  const fields = { title: 'Ferries and gulls', authors: ['Orsa Tindal', 'Ilse Quarrow'] };
  const source = 'Ferries and gulls\nOrsa Tindal and Ilse Quarrow\nFerries return.';
  assert.deepEqual(prove(source, 'Ferries return.', { fields, leftOut }), []);
});

test('what is said to be left out and is still there is found', () => {
  const leftOut = [{ rule: 'view-counter', line: 2, text: '0 Views' }];
  assert.equal(prove('One.\n0 Views\nTwo.', 'One.\n\n0 Views\n\nTwo.', { leftOut }).length, 1);
});

test('fields are the source’s words, wherever the source has them', () => {
  const fields = { title: 'Ferry returns', authors: ['Orsa Tindal'], region: 'Velmland' };
  const source =
    'Velmland\nFerry returns\nOrsa Tindal\n\nFerry returns to Velmland at dawn, says Orsa Tindal.';
  assert.deepEqual(prove(source, 'Ferry returns to Velmland at dawn, says Orsa Tindal.', { fields }), []);
  assert.deepEqual(
    prove('VELM, Velmland: The boats.', 'VELM, Velmland: The boats.', { fields: { region: 'Velmland' } }),
    [],
  );
  const invented = prove(source, 'Ferry returns to Velmland at dawn, says Orsa Tindal.', {
    fields: { ...fields, authors: ['Orsa Tindall'] },
  });
  assert.match(invented[0]?.message ?? '', /"Tindall" in a field/);
});

test('a speaker repeats words of the source and is nobody that the source does not name', () => {
  const source = 'Brenn Halloway, harbour master, said: “The boats are in.” Then he left.';
  const entry = (speaker: string) =>
    `Brenn Halloway, harbour master, said:\n\n> “The boats are in.”\n>\n> — ${speaker}\n\nThen he left.`;
  assert.deepEqual(prove(source, entry('Brenn Halloway, harbour master')), []);
  assert.match(prove(source, entry('Ilse Quarrow'))[0]?.message ?? '', /"Ilse Quarrow" in a speaker/);
});

test('a speaker that the source sets below its quotation stands there once', () => {
  const source = '“The boats are in.”\n— Brenn Halloway\n\nThen he left.';
  assert.deepEqual(prove(source, '> “The boats are in.”\n>\n> — Brenn Halloway\n\nThen he left.'), []);
});

test('a repair may part and join words, and only a few kinds may change their letters', () => {
  const joined = { rule: 'hyphenated-words', line: 1, before: 'govern-\nment', after: 'government' };
  assert.deepEqual(prove('The govern-\nment left.', 'The government left.', { repairs: [joined] }), []);
  assert.equal(prove('The govern-\nment left.', 'The government left.').length, 1);
  const mojibake = { rule: 'mojibake', line: 1, before: 'cafÃ©', after: 'café' };
  assert.deepEqual(prove('The cafÃ© closed.', 'The café closed.', { repairs: [mojibake] }), []);
  const liar = { rule: 'wrong-quotation-marks', line: 1, before: 'café', after: 'bar' };
  assert.equal(prove('The café closed.', 'The bar closed.', { repairs: [liar] })[0]?.rule, 'proof-repair');
});

test('words are letters and digits of any script with their marks, and what gives a number its meaning', () => {
  assert.deepEqual(wordsIn('It’s 5% of €1,000: می‌شود, हिन्दी, so\u00ADft, ze\u200Bro'), [
    ...['It', 's', '5%', 'of', '€1', '000', 'می‌شود', 'हिन्दी', 'soft', 'zero'],
  ]);
});

test('twenty thousand paragraphs, every tenth with a line that was left out, are proven', () => {
  const paragraphs = Array.from({ length: 20_000 }, (_, index) => `Paragraph ${index} of the boats at dawn.`);
  const lines = paragraphs.flatMap((text, index) => (index % 10 === 0 ? [text, '0 Views'] : [text]));
  const leftOut = lines.flatMap((text, index) =>
    text === '0 Views' ? [{ rule: 'x', line: 2 * index + 1, text }] : [],
  );
  const source = wordsOf(lines.join('\n\n'));
  const body = grammar.parse(paragraphs.join('\n\n'));
  assert.deepEqual(proveEntry({ source, body, repairs: [], leftOut, fields: {}, metadata: '' }), []);
});
