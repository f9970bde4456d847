import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, day, headline, read } from './bring-home.ts';

const head = (byline: string) => `${headline}\n\n${byline}\n${day}`;

/** The entry when this author is given, and the fields that are found. */
function given(byline: string, name: string) {
  const fields = { title: headline, authors: [name], date: '2021-04-15', region: 'Velmland' };
  const options = { today: '2026-01-31', language: 'en', given: fields };
  const source = Buffer.from(`${head(byline)}\n\n${body}`);
  const { entry = '', refusals, draft } = importSource(source, 'copy.txt', options);
  assert.deepEqual(refusals, []);
  return { text: entry.slice(entry.indexOf('\n---\n') + 5).trim(), description: draft.fields.description };
}

test('a byline whose name an agency follows in brackets is no picture’s caption', () => {
  const { authors, entry } = read(head('By Orsa Tindal (AP)'));
  assert.deepEqual([authors, entry.includes('(AP)')], [['Orsa Tindal'], false]);
  assert.equal(read(head('Photo by Orsa Tindal (AP)')).authors, undefined);
  assert.equal(read(head('Boats lie in the harbour (AP)')).authors, undefined);
});

test('behind a label a long name with particles is one name', () => {
  const name = 'Dr. Orsa van der Tindal-Smythe Jr.';
  assert.deepEqual(read(head(`By ${name}`)).authors, [name]);
});

test('two people whom a letter joins are not one long name', () => {
  const { authors } = read(head('Por Orsa de la Tindal y Ilse de los Quarrow'), body, 'es');
  assert.deepEqual(authors, ['Orsa de la Tindal', 'Ilse de los Quarrow']);
});

test('a Hebrew byline needs no colon', () => {
  assert.deepEqual(read(head('מאת אורסה טינדל')).authors, ['אורסה טינדל']);
});

test('a Thai byline is asked for by its line', () => {
  const { authors, asks } = read(head('โดย ออร์ซา ทินดัล'));
  assert.equal(authors, undefined);
  assert.match(asks('authors'), /"โดย ออร์ซา ทินดัล"/u);
});

for (const [byline, name] of [
  ['Political Editor Orsa Tindal', 'Orsa Tindal'],
  ['From Orsa Tindal in Port Velm', 'Orsa Tindal'],
  ['โดย ออร์ซา ทินดัล', 'ออร์ซา ทินดัล'],
] as const)
  test(`a byline whose author had to be given is no text and no description: ${byline}`, () => {
    assert.deepEqual(given(byline, name), { text: body, description: undefined });
  });

test('a sentence that tells of the given author is text', () => {
  const sentence = 'The editor asked Orsa Tindal to look after the boats of Port Velm for a year.';
  const { text, description = '' } = given(sentence, 'Orsa Tindal');
  assert.ok([text, description].some((one) => one.includes(sentence)));
});

test('who adapted an article from another language is an author beside the first, and its translator is none', () => {
  for (const [first, second] of [
    ['VON ORSA TINDAL', 'ADAPTIERT VON BRENN HALLOWAY'],
    ['Par Orsa Tindal', 'Adapté par Brenn Halloway'],
    ['By\nOrsa Tindal', 'Adapted by\nBrenn Halloway'],
    ['Por Orsa Tindal', 'Adaptado por Brenn Halloway'],
  ]) {
    const names = read(head(`${first}\n\n${second}\n`)).authors?.map((name) => name.toLowerCase());
    assert.deepEqual(names, ['orsa tindal', 'brenn halloway'], second);
  }
  assert.deepEqual(read(head('Von Orsa Tindal\n\nÜbersetzt von Brenn Halloway\n')).authors, ['Orsa Tindal']);
});

test('a name before a Norwegian button that writes to its bearer is the author', () => {
  assert.deepEqual(read(head('Orsa Tindal Tips meg')).authors, ['Orsa Tindal']);
});

test('two people whom a letter joins in an Arabic lead-in have not written the text', () => {
  const text = 'كل الكلاب هربت إلى الشاطئ مساء أمس.\n\nتذكرة العبّارة أربع قطع، ويدفع الأطفال نصفها.';
  const said = 'وقال حسن البحري وسامي الحداد:\n\n«عددنا القوارب مرتين. لم ينم أحد حتى وصل الأخير.»';
  const { authors, entry } = read('عودة العبّارة إلى الميناء', `${said}\n\n${text}`, 'ar');
  assert.deepEqual([authors, entry.includes('وقال حسن البحري وسامي الحداد:')], [undefined, true]);
});
