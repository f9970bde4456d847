import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead, readSource, told } from './read-source.ts';

const asks = (head: string) => readHead(head).doubts.map((doubt) => doubt.asks);

test('two words before the day are no author where another name stands above them', () => {
  for (const line of [
    'Velm Sands, 15 April 2021',
    'Velm Sands - 15 April 2021',
    'VELM SANDS, April 15, 2021',
  ]) {
    assert.equal(readHead(`Orsa Tindal\n${line}`).fields.authors, undefined, line);
    assert.ok(asks(`Orsa Tindal\n${line}`).includes('authors'), line);
  }
  assert.deepEqual(readHead('Orsa Tindal, 15 April 2021').fields.authors, ['Orsa Tindal']);
});

test('who signs as one of the house says where they were, and is nobody named like the place', () => {
  for (const [line, authors, region] of [
    ['By our staff reporter in Velm Sands', ['our staff reporter'], 'Velm Sands'],
    ['Our Staff Reporter in Velm Sands', ['Our Staff Reporter'], 'Velm Sands'],
    ['From our correspondent in Skarn', ['our correspondent'], 'Skarn'],
    ['By Staff Reporter in Skarn', ['Staff Reporter'], 'Skarn'],
    ['By Orsa Tindal, our correspondent in Velm Sands', ['Orsa Tindal'], 'Velm Sands'],
    ['Orsa Tindal, notre envoyée spéciale à Skarn', ['Orsa Tindal'], 'Skarn'],
    ['By a correspondent in Velm Sands', undefined, 'Velm Sands'],
    ['By Staff Reporter, Velm Sands', undefined, undefined],
  ] as const) {
    const { fields } = readHead(`${line}\n15 April 2021`);
    assert.deepEqual([fields.authors, fields.region, fields.description], [authors, region, undefined], line);
  }
});

test('a headline about reporters is none of theirs', () => {
  for (const title of ['Reporters in Exile', 'Staff Reporters in Exile Return to Work Again']) {
    const source = `${title}\nBy Orsa Tindal\n15 April 2021\n\n${told}\n\n${told}`;
    assert.equal(readSource(source).fields.title, title);
  }
});
