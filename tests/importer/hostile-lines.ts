import { findDates } from '../../src/importer/dates/find-dates.ts';
import { isAgency, isDesk, looksLikeOutlet } from '../../src/importer/names/agencies.ts';
import { furnitureOf, kindsOfFurniture } from '../../src/importer/furniture/kinds.ts';
import { readDump } from '../../src/importer/raw-text/dump/read-dump.ts';
import { joinPieces } from '../../src/importer/raw-text/layout/join-pieces.ts';
import { kindOfSource } from '../../src/importer/source/source-kind.ts';
import { openWebArchive } from '../../src/importer/source/web-archive.ts';
import { readSavedPage } from '../../src/importer/web-page/page/saved-page.ts';

const today = '2026-01-01';
const longest = 500;

/** Lines of two words in turn that end with what no pattern knows, so that every way of dividing them is tried. */
function* pairsOf(source: string): Generator<string> {
  const words = source
    .replace(/\\d(?:\{[\d,]*\}|[+*?])?/g, ' 12 ')
    .replace(/\\[a-z](?:\{[^}]*\})?/gi, ' ')
    .match(/[\p{L}\p{N}]+|[©@#[(>/]/gu);
  for (const [index, word] of (words ?? []).entries()) {
    for (const second of (words ?? []).slice(index, index + 3))
      yield `${`${word} ${second} `.repeat(longest).slice(0, longest - 2)}§7`;
    for (const gap of [' ', '*', ')']) yield `${word}${gap.repeat(longest - word.length - 2)}§7`;
  }
}

const links = [...Array(50_000).keys()].map((index) => index + 1);
const dump = `${links.map((link) => `[${link}]pier`).join(' ')}\n\nReferences\n\n${links.map((link) => `  ${link}. https://velm.example/${link}`).join('\n')}\n`;

const staff = 'staff writer reporter and agencies news desk web bureau online digital';

/** What would take ages if a pattern tried each way of dividing a text, by its name. */
const readings: Record<string, () => unknown> = {
  ...Object.fromEntries(
    kindsOfFurniture.map(({ rule, line }) => [
      `lines of the words of ${rule}`,
      () => [...pairsOf(line.source)].map((text) => furnitureOf(text, 'edges')),
    ]),
  ),
  'a line of one word': () =>
    [...Array(50).keys()].map((count) => furnitureOf('velm'.repeat(100).slice(count), 'edges')),
  'bylines of an agency and its staff': () =>
    [...pairsOf(staff)].map((text) => [isAgency, isDesk, looksLikeOutlet].map((is) => is(`Reuters ${text}`))),
  'a date with a line of spaces behind it': () =>
    findDates(`${`15 April 2021${' '.repeat(20_000)}§`.repeat(5)}`, today),
  'a sentence in pieces without end': () => joinPieces(`The ferry\n${', which is\nnew\n'.repeat(100_000)}`),
  'a line of links that a text browser marked': () => readDump(dump, dump),
  'a text that opens with comments': () => kindOfSource('-', `${'<!---->'.repeat(250)}x`),
  'an archived page of links that never close': () =>
    readSavedPage(`<!-- FILE ARCHIVED ON -->${'<link rel=canonical '.repeat(50_000)}`, { today }),
  'an archived page of one link that never closes': () =>
    readSavedPage(`<!-- FILE ARCHIVED ON --><link ${'rel=canonical '.repeat(50_000)}`, { today }),
  'a head of a mail that never ends': () =>
    openWebArchive(Buffer.from(`MIME-Version: 1.0\r\n${'Key: value\r\n'.repeat(900)}x`)),
};

for (const [name, read] of Object.entries(readings)) {
  console.log(name);
  read();
}
console.log('all are read');
