import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, day, headline, read } from './bring-home.ts';

const head = (byline: string) => `${headline}\n${byline}\n${day}`;

test('a name ends before the rank that opens what its bearer does, whatever desk stands between', () => {
  for (const role of [
    'Deputy Content Hub Director',
    'Assistant News Editor',
    'Senior Bridges and Rivers Reporter',
  ]) {
    const { authors, entry } = read(head(`Orsa Tindal ${role}`));
    assert.deepEqual(authors, ['Orsa Tindal'], role);
    assert.equal(entry.includes(role), false);
  }
});

test('a name with a desk and no rank behind it is asked for and not taken whole', () => {
  assert.equal(read(head('Orsa Tindal Content Director')).authors, undefined);
});

test('a headline that ends with a post is no byline', () => {
  const title = 'Council of Port Velm Appoints Deputy Harbour Director';
  assert.equal(read(`${title}\nBy Orsa Tindal\n${day}`).title, title);
});

test('the initials that a page shows in place of a portrait are no agency', () => {
  const bearer = 'Pell Arvon, who teaches at the school of Velm';
  const { authors } = read(`${headline}\nPA\n${bearer}, ${day}`, body);
  assert.equal(authors?.includes('PA'), undefined);
  assert.deepEqual(read(`${headline}\nPA\n${day}`, body).authors, ['PA']);
});

test('a name in capitals ends where they do, before the paper of a staff writer', () => {
  for (const [line, ...names] of [
    ['By ORSA TINDAL Packet Staff', 'ORSA TINDAL'],
    ['By ORSA TINDAL Packet Staff Writer', 'ORSA TINDAL'],
    ['By ORSA TINDAL and BRENN HALLOWAY Packet Staff Writers', 'ORSA TINDAL', 'BRENN HALLOWAY'],
  ] as const)
    assert.deepEqual(read(`${headline}\n${line}\n${day}`).authors, names, line);
});

test('a desk that is called after what it covers or where it is signs', () => {
  for (const desk of ['Sports Desk', 'Velm Desk'])
    for (const line of [desk, `By ${desk}`])
      assert.deepEqual(read(`${headline}\n${line}\n${day}`).authors, [desk], line);
});
