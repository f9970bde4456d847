import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, day, headline, read } from './bring-home.ts';

const head = (byline: string) => `${headline}\n${byline}\n${day}`;
const authorsOf = (byline: string, text = body) => read(head(byline), text).authors;

test('behind a byline’s label, what somebody does stands before the name and is no part of it', () => {
  for (const role of [
    'Health Correspondent',
    'Senior Reporter',
    'Kabul correspondent',
    'our Port Velm correspondent',
    'Senior Director',
  ])
    assert.deepEqual(authorsOf(`By ${role} Orsa Tindal`), ['Orsa Tindal'], role);
  assert.deepEqual(authorsOf('By Health Correspondent Orsa Tindal in Skarn'), ['Orsa Tindal']);
  assert.deepEqual(authorsOf('By Health Correspondent Orsa Tindal and Political Editor Brenn Halloway'), [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
});

test('what people are called before their names stays with them', () => {
  for (const name of ['Md Orsa Tindal', 'Professor Orsa Tindal', 'Dr. Orsa Tindal'])
    assert.deepEqual(authorsOf(`By ${name}`), [name]);
});

test('behind a name in full a country or a place called so is none of it', () => {
  for (const place of ['Afghanistan', 'New Delhi', 'Lower Drant'])
    assert.deepEqual(authorsOf(`By Orsa Tindal ${place}`), ['Orsa Tindal'], place);
});

test('a city behind a name, or a country that people are called by, may be the surname and is asked for', () => {
  for (const byline of [
    'Orsa Tindal Kabul',
    'By Orsa Tindal London',
    'By Orsa Tindal Kabul and Brenn Halloway',
    'By Reporter Orsa Tindal Kabul',
    'Orsa Ilse Jordan',
  ]) {
    const { authors, asks } = read(head(byline));
    assert.equal(authors, undefined, byline);
    assert.match(asks('authors'), /Kabul|London|Jordan/u, byline);
  }
  const told = `${body}\n\nThe harbour office in Skarn counted the boats at dawn.`;
  assert.equal(authorsOf('By Orsa Tindal Skarn', told), undefined);
});

test('a surname that is also a city far away or a province stays with its name', () => {
  for (const name of ['Orsa Ilse Davis', 'Orsa Tindal Wardak', 'Orsa Ilse Lima', 'Orsa Ilse Skarn'])
    assert.deepEqual(authorsOf(`By ${name}`), [name]);
});

test('who made the pictures is none of the authors, though no sign parts them', () => {
  assert.deepEqual(authorsOf('By Orsa Tindal Photography Brenn Halloway'), ['Orsa Tindal']);
  const several = 'By Orsa Tindal and Ilse Marrow Photography Brenn Halloway and Jon Fenn';
  assert.deepEqual(authorsOf(several), ['Orsa Tindal', 'Ilse Marrow']);
});

test('an agency before a name is none of it, and is asked for where people are called so', () => {
  for (const agency of ['Associated Press', 'AP'])
    assert.deepEqual(authorsOf(`By ${agency} Orsa Tindal`), ['Orsa Tindal']);
  assert.equal(authorsOf('By Tasnim Orsa Tindal'), undefined);
  assert.deepEqual(authorsOf('By Ani Orsa Tindal'), ['Ani Orsa Tindal']);
});

test('what somebody does is no part of the name, in whatever language it stands behind it without a sign', () => {
  for (const role of ['Journalist', 'Journaliste', 'Periodista', 'Redactora', 'Giornalista', 'Jornalista'])
    for (const byline of [`By Orsa Tindal ${role}`, `Orsa Tindal ${role}`])
      assert.deepEqual(authorsOf(byline), ['Orsa Tindal'], byline);
});

test('two people who are each named before the same work are both authors, and of different works it is asked', () => {
  for (const role of ['Reporter', 'Staff Writer', 'Journalist'])
    assert.deepEqual(authorsOf(`By Orsa Tindal ${role} and Brenn Halloway ${role}`), [
      'Orsa Tindal',
      'Brenn Halloway',
    ]);
  const { authors, asks } = read(head('By Orsa Tindal Managing Editor and Brenn Halloway Reporter'));
  assert.equal(authors, undefined);
  assert.match(asks('authors'), /Brenn Halloway/u);
  assert.deepEqual(authorsOf('By Orsa Tindal Reporter and Photographer'), ['Orsa Tindal']);
});
