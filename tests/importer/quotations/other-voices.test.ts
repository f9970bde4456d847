import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf } from '../../../src/article/quotes.ts';
import type { Passage } from '../../../src/importer/passages/passage.ts';
import { passagesToBody } from '../../../src/importer/passages/passages-to-body.ts';
import { setQuotations } from '../../../src/importer/quotations/set-quotations.ts';
import { closeQuotations } from '../../../src/importer/repairs/close-quotations.ts';

/** What an article of these paragraphs sets apart, and the rules of its doubts. */
function quoted(texts: readonly string[], language = 'en') {
  const passages = texts.map((text, line): Passage => ({ text, line: line + 1, kind: 'paragraph' }));
  const closed = closeQuotations.repair(passages, { language });
  const { body, doubts } = setQuotations(passagesToBody(closed.passages), language);
  return {
    speakers: quotesOf(body).map(({ speaker }) => speaker),
    doubts: [...closed.doubts, ...doubts].map(({ rule }) => rule),
  };
}

test('a quotation that is never closed is closed at the end of its paragraph', () => {
  const said = 'Mayor Brenn Halloway said: “We counted the boats twice. Then we counted them again.';
  assert.deepEqual(quoted([said]), { speakers: ['Brenn Halloway, Mayor'], doubts: [] });
  const german =
    'Almut Rehbein sagte: „Wir zählten die Boote. Diese Boote gehören allen. Die Menschen wissen es.';
  assert.deepEqual(quoted([german], 'de'), { speakers: ['Almut Rehbein'], doubts: [] });
});

test('a quotation that is never closed takes nobody else’s words', () => {
  const before = 'Mayor Brenn Halloway said: “We counted the boats twice. Nobody slept that night.';
  for (const after of [
    'Orsa Tindal replied: “That is nonsense. Not a word of it is true.”',
    '“Nonsense,” Orsa Tindal said.',
    'Governor Orsa Tindal told reporters that she did not believe him.',
    'Orsa Tindal did not believe him.',
  ])
    assert.deepEqual(quoted([`${before} ${after}`]), { speakers: [], doubts: ['unclosed-quotation'] }, after);
  const german =
    'Peter Rehbein sagte: „Wir zählten die Boote. Alle waren da. Anna Reiser erwiderte: „Das ist Unsinn. Kein Wort ist wahr.“';
  assert.deepEqual(quoted([german], 'de'), { speakers: [], doubts: ['unclosed-quotation'] });
  const other = '“Not a word of it is true,” said Orsa Tindal.';
  assert.deepEqual(quoted([before, other]), { speakers: [], doubts: ['unclosed-quotation'] });
});

test('a statement whose speaker is named behind it as well is left as it is', () => {
  const lead = 'Brenn Halloway remembers it well and said:';
  for (const after of [
    'again,” Orsa Tindal recalled.',
    'again.” Orsa Tindal said.',
    'again.” said Orsa Tindal.',
  ])
    assert.deepEqual(
      quoted([`${lead} “We counted the boats twice. Then we counted them ${after}`]).speakers,
      [],
    );
  const next = `${lead} “We counted the boats twice. Then we left.” The mayor said the boats were safe.`;
  assert.deepEqual(quoted([next]).speakers, ['Brenn Halloway']);
});

test('another name behind a dash below a statement makes nobody certain', () => {
  const said = '“We counted the boats twice. Then we counted them again.”';
  const below = (signature: string) => quoted(['Mayor Brenn Halloway said:', said, signature]);
  const uncertain = { speakers: [undefined], doubts: ['no-speaker'] };
  assert.deepEqual(below('— Orsa Tindal, mayor of Velm'), uncertain);
  assert.deepEqual(below('— Brenn Halloway').speakers, ['Brenn Halloway, Mayor']);
  assert.deepEqual(quoted([`Brenn Halloway said: ${said}`, '— Orsa Tindal']), uncertain);
});

test('a name behind a dash at a statement’s end or below it is its speaker', () => {
  const said = '“We counted the boats twice. Then we counted them again.”';
  const named = { speakers: ['Orsa Tindal, mayor of Velm'], doubts: [] };
  assert.deepEqual(quoted([`${said} — Orsa Tindal, mayor of Velm`]), named);
  assert.deepEqual(quoted([said, '— Orsa Tindal, mayor of Velm']), named);
  assert.deepEqual(quoted([`The mayor said: ${said} – Orsa Tindal, mayor of Velm`]), named);
  assert.deepEqual(quoted(['The mayor said:', said, '— Orsa Tindal, mayor of Velm']), named);
  assert.deepEqual(quoted([`${said} — and then they left`]).speakers, []);
  assert.deepEqual(quoted([`${said} — Orsa Tindal left. She came back.`]).speakers, []);
});

test('a line that ends inside a name leaves it whole', () => {
  const said = '“The boats of the old pier\nwere never safe. We told everybody.”';
  assert.deepEqual(quoted([`Governor Orsa\nTindal said: ${said}`]).speakers, ['Orsa Tindal, Governor']);
  assert.deepEqual(quoted([`Governor\nOrsa Tindal said: ${said}`]).speakers, ['Orsa Tindal, Governor']);
});
