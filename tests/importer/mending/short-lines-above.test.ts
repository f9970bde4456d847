import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';

/** The paragraphs and headings of a source, which breaks no line of a paragraph. */
function read(source: string): string[] {
  const { draft } = importSource(Buffer.from(source), 'story.txt', {
    today: '2026-01-31',
    language: 'en',
    given: {},
  });
  return plainBlocks(draft.body);
}

const opening =
  'Le bac est revenu mercredi au port de Velm. Il y restera une semaine, selon le bureau du port.';
const told =
  'Les chantiers de Velm construisent des bateaux depuis deux siècles, et le dernier fut vendu au printemps.';
const french = (heading: string, below: string) =>
  read(
    `Le bac revient à quai\nPar Orsa Tindal\n15 avril 2021\n${opening}\n\n${heading}\n${below}\n\n${told.replace('dernier', 'premier')}`,
  );

test('the French word for years ends a heading directly above its paragraph', () => {
  const heading = 'Une histoire de plus de deux cents ans';
  const below = 'Les chantiers de Velm construisent des bateaux depuis deux siècles.';
  assert.deepEqual(french(heading, below).slice(1, 3), [heading, below]);
});

test('a heading whose last word wants another one stays above a paragraph that opens with what somebody said', () => {
  const title = 'Was aus ihnen werden';
  const german = `"Wir sind noch nicht zurück im Hafen", sagte Orsa Tindal. Die Werft in Velm baut seit zwei Jahrhunderten Boote.`;
  const made = read(
    `Die Fähre kehrt zurück\nVon Orsa Tindal\n15. April 2021\nDie Fähre ist am Mittwoch in den Hafen von Velm zurückgekehrt.\n\n${title}\n${german}\n\nDie Werft hat das letzte Boot im Frühling verkauft, und die Stadt sucht einen Käufer.`,
  );
  assert.deepEqual(made.slice(1, 3), [title, german]);
});
