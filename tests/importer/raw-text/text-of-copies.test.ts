import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
const options = { today: '2026-01-31', language: 'en', given: {} };
const draftOf = (text: string) => importSource(Buffer.from(`${head}\n\n${text}`), 'story.txt', options).draft;
const blocksOf = (text: string) => plainBlocks(draftOf(text).body);

const next = 'The company said that the repairs had cost twice what it had planned for the whole winter.';

test('a soft hyphen between blanks is the dash that it was, and within a word it is nothing', () => {
  const blocks = blocksOf(
    `The boat \u00AD three times as long \u00AD sails in har\u00ADbours again on Friday.\n\n${told}`,
  );
  assert.equal(blocks[0], 'The boat – three times as long – sails in harbours again on Friday.');
});

test('a sentence that is said again is kept where a colon announces it or a new heading opens with it', () => {
  const again = 'The harbour opens again on Friday for all boats that carry fewer than forty people.';
  const blocks = blocksOf(
    [
      again,
      told,
      'Therefore the office decided:',
      again,
      next,
      'What comes now',
      again,
      told.replace('dawn', 'noon'),
    ].join('\n\n'),
  );
  assert.equal(blocks.filter((text) => text === again).length, 3);
});

test('a paragraph that a page gives twice below the same heading is still left out once', () => {
  const section = `What comes now\n\n${next}`;
  const blocks = blocksOf([told, section, told.replace('dawn', 'noon'), section].join('\n\n'));
  assert.equal(blocks.filter((text) => text === next).length, 1);
});

test('topics of a word or two below a standfirst without a full stop are not joined to it', () => {
  const blocks = blocksOf(
    `Two sailors stayed on land, and the anger of the island grows\n\nvelm\n\nferry\n\nport velmish\n\n${told}\n\n${next}`,
  );
  assert.ok(!blocks.some((text) => text.includes('grows velm')), blocks.join('|'));
});

test('the heading below a link that follows its label on one line is the text’s', () => {
  const link = 'À LIRE AUSSI La traversée, une urgence pour toute la Velmie et ses îles';
  const heading = 'Use the winds of the outer islands';
  const blocks = blocksOf([told, `${link}\n${heading}\n${next}`, told.replace('dawn', 'noon')].join('\n\n'));
  assert.ok(blocks.some((text) => text.includes(heading)));
  assert.ok(!blocks.some((text) => text.includes('À LIRE')));
});

test('the last paragraph of a copied page is its article’s though the reporter’s address ends it', () => {
  const menu = 'Home\nBoats\nTides\nSport\nLaw\nFaith\nHealth\nScience\nLetters\nPuzzles\nJobs\nShop\n';
  const last = 'They added that the boats will sail again by summer. /Velm Orsa Tindal orsa@packet.example';
  const page = `${menu}Ferry office counts the boats at dawn in the harbour\nBy Orsa Tindal\n15 April 2021\n\n${told}\n\n${next}\n\n${told.replace('dawn', 'noon')}\n\n${last}\n\n© Velm Packet`;
  const { draft } = importSource(Buffer.from(page), 'story.txt', options);
  assert.ok(plainBlocks(draft.body).some((text) => text.startsWith('They added')));
});

test('the sides of a case that a wrap parted before their letter are one sentence, and lettered items stay apart', () => {
  const wrapped = `Court weighs the upper streets

   By Orsa Tindal

   15 April 2021

   Justice Brenn Halloway, who wrote the ruling in the case of Oberg v.
   Hodge, has retired. He was the deciding vote in the key cases of Lorrence
   v. Tarrow, and Windle v. the Province, as the town has long been told.

   a. The boats of the harbour are counted at dawn by the harbour office,
   b. The people at the quay are counted at dusk by the harbour master.`;
  const texts = plainBlocks(importSource(Buffer.from(wrapped), 'story.txt', options).draft.body).join('\n\n');
  assert.match(texts, /Lorrence v\. Tarrow/);
  assert.doesNotMatch(texts, /office, b\./);
});

test('what a page pulls out of its text without marks is left out, and stays where the text quotes it', () => {
  const said = 'Nobody in this town would ever want to live beside a bridge that is made of steel.';
  const blocks = blocksOf([told, said, next, `“${said}”`, told.replace('boats', 'ferries')].join('\n\n'));
  assert.deepEqual(blocks.slice(0, 3), [told, next, `“${said}”`]);
});
