import assert from 'node:assert/strict';
import { importSource } from '../../../src/importer/import-source.ts';

export const day = '15 April 2021';
export const headline = 'Ferry returns to Port Velm after eleven months of repairs';
/** Paragraphs below a header. */
export const body = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at the quay.',
  'The harbour company said that the repairs had cost twice what it had planned, and that fares would rise by a tenth.',
  'Residents of the island had waited for a decision since the spring, when the old engine failed within sight of the harbour.',
].join('\n\n');

/** The same in scripts without capitals. */
export const chinese =
  '镇议会星期一晚上在旧学校里开会，谈了三个小时的桥，这座桥自冬天的风暴折断两根桥墩以来一直关闭。';
export const korean =
  '의회는 월요일 저녁에 오래된 학교에서 다리에 대해 세 시간 동안 논의했으며 다리는 겨울부터 닫혀 있다.';

/** What the whole import finds, with its proof; the fields that the tests do not speak of are given where they are not found. */
export function bring(source: string, lang = 'en') {
  const options = { today: '2026-01-31', language: 'en' };
  const given = lang === 'en' ? {} : { lang };
  const bytes = new TextEncoder().encode(source);
  const { found } = importSource(bytes, 'copy.txt', { ...options, given });
  const missing = {
    ...(found.title ? {} : { title: headline }),
    ...(found.authors ? {} : { authors: ['Brenn Halloway'] }),
    ...(found.date ? {} : { date: '2021-04-15' }),
    ...(found.region ? {} : { region: 'Velmland' }),
  };
  const made = importSource(bytes, 'copy.txt', { ...options, given: { ...given, ...missing } });
  assert.deepEqual(made.refusals, []);
  const { doubts } = importSource(bytes, 'copy.txt', { ...options, given }).draft;
  const asks = (field: string) => doubts.find((doubt) => doubt.asks === field)?.message ?? '';
  return { ...found, asks, entry: made.entry ?? '' };
}
export const read = (head: string, text = body, lang = 'en') => bring(`${head}\n\n${text}`, lang);
