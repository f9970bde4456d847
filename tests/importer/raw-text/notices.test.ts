import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
/** What stays of lines below the text. */
const below = (...blocks: string[]) => {
  const source = [head, told, told, ...blocks].join('\n\n');
  const { passages, leftOut } = readSource(source);
  const text = passages.map((passage) => passage.text).join('\n\n');
  return { text, leftOut: leftOut.filter(({ line }) => line > 3).map((left) => left.text) };
};

test('a number with a full stop that answers a question is the text’s', () => {
  const { text, leftOut } = below('How many boats are left?', '412.');
  assert.ok(text.endsWith('412.'), text);
  assert.deepEqual(leftOut, []);
});

test('the day and the place of a notice below the text are no byline and no dateline', () => {
  for (const notice of [
    'Town hall, 14 Quay Street, Velm\nSaturday, 17 May, 7 p.m.\nTickets: 5 crowns',
    'When: Saturday, 17 May 2025, 7 p.m.\nWhere: Town hall',
    'Where: Town hall\nWhen: Saturday, 17 May 2025, 7 p.m.',
    'Wann: Samstag, 17. Mai 2025, 19 Uhr\nWo: Rathaus',
  ]) {
    const { text, leftOut } = below('If you go', notice);
    assert.ok(text.endsWith(notice), text);
    assert.deepEqual(leftOut, []);
  }
});

test('a dateline below the text, and the day of another article below its headline, stay what they are', () => {
  assert.deepEqual(below('Published: 15 April 2021').leftOut, ['Published: 15 April 2021']);
  assert.deepEqual(below('Sport: Skarn wins the cup\n15 April 2021').leftOut, ['15 April 2021']);
});

test('what stands below a label on a line of its own is neither byline nor day', () => {
  const notice = `WHO:\nMayor Ilse Quarrow, Orn County\nChief Brenn Halloway, Velm Ferries\nWHEN:\nMay 14th, 2021 1pm`;
  const lines = notice.split('\n').join(' ');
  for (const source of [
    `Mayor unveils the count of boats\nMay 13, 2021\nPort Velm, Velmland – ${told}\n${notice}\nWHERE:\nHarbour office, door 9`,
    `${head}\n\n${told}\n\n${told}\n\n${notice}`,
  ]) {
    const { fields, passages } = readSource(source);
    const text = passages.map((passage) => passage.text.replaceAll('\n', ' ')).join(' ');
    assert.ok(text.includes(lines), text);
    assert.ok(fields.authors === undefined || fields.authors[0] === 'Orsa Tindal');
  }
});
