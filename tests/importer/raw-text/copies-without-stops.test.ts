import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';

const title = 'เรือข้ามฟากบ้านโอรสาไฟดับนาน 6 ชั่วโมง ผู้โดยสารต้องรอที่ท่าเรือ';
const text = [
  'ผู้สื่อข่าวได้รับแจ้งจากเจ้าหน้าที่ท่าเรือบ้านโอรสาว่า ตั้งแต่เวลาเก้าโมงเช้าจนถึงบ่ายสามโมงที่ผ่านมา ไฟฟ้าในท่าเรือดับทั้งหมด ทำให้เรือข้ามฟากออกจากท่าไม่ได้และผู้โดยสารต้องรออยู่ที่ท่าเรือ',
  'เจ้าหน้าที่ท่าเรือเปิดเผยอีกว่า การขายตั๋วเรือข้ามฟากต้องใช้ระบบคอมพิวเตอร์ แต่ระบบใช้การไม่ได้ จึงต้องจดชื่อผู้โดยสารด้วยมือและจุดเทียนตามช่องขายตั๋วของท่าเรือ',
  'นายกเทศมนตรีกล่าวว่าช่างซ่อมเสร็จแล้วเมื่อคืนนี้',
];
const menu = [
  ...'หน้าหลัก ข่าวเช้า ข่าวเด่น ข่าวกีฬา ข่าวสีสัน ร่วมสนุก คนเล่าข่าว ข่าวภูมิภาค ส่งข่าว'.split(' '),
  'ข่าวต่างประเทศ',
  'เศรษฐกิจ',
];
const others = [
  'ที่สุดของข่าว',
  'ดูทั้งหมด',
  '',
  'พบงูยักษ์ยาวกว่าสี่เมตร',
  '293,592',
  '',
  'สาวขับรถหลบกระบะ',
  '2,983',
  'ดูทั้งหมด',
];

function bring(lines: readonly string[], title?: string) {
  const options = { today: '2026-01-31', language: 'en' };
  const { found, draft } = importSource(Buffer.from(lines.join('\n')), 'copy.txt', {
    ...options,
    given: { lang: 'th', region: 'Velmland', authors: ['Orsa Tindal'], ...(title ? { title } : {}) },
  });
  return { title: found.title, blocks: plainBlocks(draft.body), doubts: draft.doubts };
}
const page = (...head: string[]) => [
  ...menu,
  ...head,
  '',
  ...text.flatMap((paragraph) => [paragraph, '']),
  '',
  ...others,
];

test('a page in a script without full stops, copied whole, gives its article alone, to its last short paragraph', () => {
  const { title: found, blocks } = bring(page(title, '15 เมษายน 2564'));
  assert.equal(found, title);
  assert.deepEqual(blocks, text);
});

test('a page in Khmer, whose sentences end with a sign of their own, gives its article alone too', () => {
  const khmer = [
    'សាឡាងបានត្រឡប់មកកំពង់ផែវិញនៅថ្ងៃព្រហស្បតិ៍បន្ទាប់ពីការជួសជុលអស់រយៈពេលដប់មួយខែហើយមនុស្សរាប់រយនាក់បានរង់ចាំនៅកំពង់ផែ។',
    'ក្រុមហ៊ុនបានប្រាប់ថាការជួសជុលសាឡាងនៅកំពង់ផែអស់ថ្លៃច្រើនជាងការគ្រោងទុកហើយថ្លៃសំបុត្រនឹងឡើងនៅខែក្រោយ។',
  ];
  const items = 'ទំព័រដើម នយោបាយ កីឡា សង្គម សេដ្ឋកិច្ច បច្ចេកវិទ្យា វប្បធម៌ សុខភាព ពិភពលោក កំសាន្ត យានយន្ត អប់រំ'.split(' ');
  const head = 'សាឡាងត្រឡប់មកកំពង់ផែវិញបន្ទាប់ពីការជួសជុលដប់មួយខែ';
  const lines = [...items, head, '2021-04-15', '', ...khmer.flatMap((one) => [one, '']), ...items];
  const { title: found, blocks } = bring(lines);
  assert.equal(found, head);
  assert.deepEqual(blocks, khmer);
});

test('the first line of such a page’s menu is not its headline where the day does not stand alone', () => {
  const { title: found, doubts, blocks } = bring(page(title, 'อ่าน 5,447 ครั้ง เมื่อวันที่ 15 เมษายน 2564'));
  assert.equal(found, undefined);
  assert.match(doubts.find(({ rule }) => rule === 'title')?.message ?? '', /6 ชั่วโมง/);
  assert.deepEqual(blocks.slice(-3), text);
});

test('a text in such a script without a menu above it keeps all its lines', () => {
  const { title: found, blocks } = bring([title, '15 เมษายน 2564', '', ...text.flatMap((one) => [one, ''])]);
  assert.equal(found, title);
  assert.deepEqual(blocks, text);
});

test('lines of a page that are as long as each other are not joined where a few paragraphs stand among them', () => {
  const items = Array.from({ length: 60 }, (_, index) => [
    `ชาวบ้านเล่าเรื่อง เรือข้ามฟากกลับมาแล้วหลังซ่อมนาน${'กขคงจฉชซญดตถทธนบปผ'[index % 18]}`,
    'ข่าวภูมิภาคของวันนี้ทั้งหมด ดูเพิ่มเติมได้ที่นี่',
    'เรือเล็ก ออกจากท่าเรือบ้านโอรสาแล้วเมื่อเช้านี้',
    '',
  ]).flat();
  const long = text.slice(0, 2).join(' ').concat(' ', text.join(' '));
  const { blocks } = bring([
    title,
    '15 เมษายน 2564',
    '',
    long,
    '',
    long.slice(20),
    '',
    long.slice(40),
    '',
    ...items,
  ]);
  assert.ok(blocks.includes(long));
  assert.ok(!blocks.some((block) => block.includes('ทั้งหมด ดูเพิ่มเติมได้ที่นี่เรือเล็ก')));
});

test('a short paragraph in Thai stays below the heading of related news and among buttons', () => {
  const short = [
    'สำนักงานท่าเรือบ้านโอรสาระบุว่าวันแรกมีผู้โดยสารหนึ่งร้อยยี่สิบคน',
    'กัปตันกล่าวว่าชาวเกาะรอคอยมานาน ตั้งแต่เดือนหน้าจะมีเที่ยวกลางคืนด้วย',
  ];
  const buttons = ['บทความที่เกี่ยวข้อง', 'คัดลอกลิงก์', 'แบ่งปัน', 'ข่าวล่าสุด'];
  const lines = [
    title,
    '15 เมษายน 2564',
    ...text.slice(0, 1),
    ...buttons.slice(0, 2),
    ...short,
    ...buttons.slice(2),
  ];
  const { blocks } = bring(lines.flatMap((line) => [line, '']));
  assert.deepEqual(blocks, [...text.slice(0, 1), ...short]);
});
