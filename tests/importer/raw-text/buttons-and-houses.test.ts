import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';
import { readHead, readSource, told } from './read-source.ts';

const day = '15 April 2021';
const authorsOf = (head: string) => readHead(head).fields.authors;

test('a button, a rating or who made a picture is no author', () => {
  for (const line of ['Fonts Size', 'User Rating: / 0', 'Fot. PR Velm', 'Комментировать Пожаловаться'])
    assert.equal(authorsOf(`${day}\n${line}`), undefined, line);
  assert.equal(authorsOf(`2021-04-15 09:21\tKUP LICENCJĘ`), undefined);
});

test('an outlet before what its people do is no second author below the name', () => {
  assert.deepEqual(authorsOf(`By Orsa Tindal\nVelm Journal harbour writer\n\n${day}`), ['Orsa Tindal']);
});

test('a paper that is called after its city leaves the name before it whole', () => {
  assert.deepEqual(authorsOf(`By Orsa Tindal Los Angeles Times\n${day}`), ['Orsa Tindal']);
});

test('a section of two words behind a bar is nobody', () => {
  assert.deepEqual(authorsOf(`By Orsa Tindal | Harbours & Ships\n${day}`), ['Orsa Tindal']);
});

test('a degree that is written without full stops is no part of the name, nor cut', () => {
  for (const degree of ['PhD', 'MSc', 'EdD'])
    assert.ok(
      !authorsOf(`By Orsa Tindal ${degree} Senior News Editor\n${day}`)?.some((name) =>
        /\s\p{L}h$/u.test(name),
      ),
    );
  assert.deepEqual(authorsOf(`By Orsa Tindal PhD Senior News Editor\n${day}`), ['Orsa Tindal']);
});

test('an outlet before the day, and a person in other letters, open no dateline', () => {
  for (const opening of ['VelmScientist (Jan. 17, 2012) –', 'Орса Тиндаль (Orsa Tindal) —'])
    assert.equal(
      readSource(`Ferry returns\nBy Ilse Quarrow\n${day}\n\n${opening} ${told}\n\n${told}`).fields.region,
      undefined,
      opening,
    );
});

test('a word that the text writes small is no place, and the dateline is', () => {
  const text = `PORT VELM — ${told} The gullpox came with the boats, says A Guide To Gullpox.`;
  const { fields } = readSource(
    `GULLPOX 04/16/2020 10:31 am ET\nFerry returns after a winter\n\nBy Orsa Tindal\n\n${text}\n\n${told}`,
  );
  assert.equal(fields.region?.toLowerCase(), 'port velm');
});

test('a new sentence or the label of a box below a comma is not joined without a doubt', () => {
  for (const after of [
    'The full scale of the damage surfaced last month.',
    'frontpage\n\nFerry returns to Port Velm',
  ]) {
    const text = `${told}\n\nThe lamps were made of tin, which is used for pails or for rubber tubing,\n\n${after}`;
    const { repairs, doubts } = repairPassages(passagesOf(text), { language: 'en' });
    assert.deepEqual(repairs, [], after);
    assert.ok(
      doubts.some(({ rule }) => rule === 'maybe-cut-sentence'),
      after,
    );
  }
});

test('a caption above the text that repeats one of its sentences goes, and the text keeps it in its place', () => {
  const said = 'A form of the dye has emerged as a new paint for the keels of old ferries in Velmland.';
  const { passages } = repairPassages(passagesOf(`${said}\n\nEnlarge\n\n${said}\n\n${told}`));
  assert.deepEqual(
    passages.map(({ text }) => text),
    ['Enlarge', said, told],
  );
});
