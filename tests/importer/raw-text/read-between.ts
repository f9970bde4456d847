import { importSource } from '../../../src/importer/import-source.ts';

export const head = 'Dredging halted after colony found\nBy Orsa Tindal\n15 April 2021\n\n';
/** Paragraphs as a browser copies them: each with one empty line below. */
export const paragraphs = [
  'The dredging of Port Velm was halted on Monday after divers found a colony of seahorses at the foot of the northern quay wall.',
  'Fishers have warned that a longer delay would keep larger boats out of the harbour, and that the ferry to Skarn might be next.',
  'The council will hear the divers on Thursday before it decides whether the dredging may go on at the southern quay this month.',
  'The harbour office counted forty boats that waited outside the wall on Tuesday, more than on any other day since the spring tide.',
  'The works on the southern quay began in March and were to last until the autumn, when the larger boats come back from the north.',
];

/** The body and the doubts of an article, as a browser copies it, whose second and third paragraph are parted as told. */
export function readBetween(between: string) {
  const [first, second, ...more] = paragraphs;
  const source = [head + first, `${second}${between}${more[0]}`, ...more.slice(1)].join('\n\n');
  const { entry = '', draft } = importSource(Buffer.from(source), 'source.txt', {
    given: { region: 'Port Velm', title: 'Dredging halted after colony found' },
    today: '2026-01-31',
    language: 'en',
  });
  const blocks = (entry.split('\n---\n')[1] ?? '').trim().split('\n\n');
  return {
    blocks,
    added: blocks.filter((block) => !paragraphs.includes(block)),
    lost: paragraphs.filter((one) => !blocks.includes(one)),
    leftOut: draft.leftOut.filter(({ line }) => line > 4).map(({ rule, text }) => `${rule}: ${text}`),
    doubts: draft.doubts.map(({ rule }) => rule),
  };
}
