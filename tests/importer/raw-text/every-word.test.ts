import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const pieces = [
  'Ferry returns to Port Velm',
  'Velmland',
  'Orsa Tindal',
  'Orsa TindalOrsa Tindal',
  'By Orsa Tindal and Brenn Halloway',
  'By Ilse Quarrow in Port Velm, Staff Writer',
  'Thursday April 15th, 2021',
  'Published: 04/05/2021',
  'Updated 16 April 2021 at 9:30 AM GMT',
  '2 days ago',
  '0 Views',
  '12 shares 3 Comments',
  'Home > News > Velmland',
  'Share this',
  'Advertisement',
  'Read more: The tower',
  'Tags: a, b',
  '(Reporting by Orsa Tindal; Editing by Joss Abern)',
  'PORT VELM, Velmland (AP) — The boats in Velmland were counted again on Monday, the office said.',
  'Photo: Reuters',
  'Title: A harbour without boats',
  'نویسنده: برن هالووی',
  '۲۶ حمل ۱۴۰۰',
  'کابل (پژواک): دفتر بندر روز دوشنبه اعلام کرد که کشتی شبانه دوباره به راه می‌افتد.',
  '“A harbour without boats,” he said, “is only a wall that got wet in the end.”',
  '***',
  '1.',
  '',
  '',
];
const joint = fc.constantFrom('\n', '\n', '\n\n', ' ', ' | ', ' - ', '', '\t');
const source = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
      joint,
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.flat().join(''));

const lettersOf = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

/** How often each letter stands in some texts; parting glued words leaves that as it was. */
function count(texts: readonly (string | undefined)[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const text of texts) {
    for (const letter of lettersOf(text ?? '')) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  return letters;
}

test('whatever the source, every letter of it is in a field, a passage or left out, and none is new', () => {
  fc.assert(
    fc.property(source, (text) => {
      const { fields, passages, leftOut } = readRawText(text, { today: '2026-01-31', language: 'en' });
      const kept = [...passages, ...leftOut].map((one) => one.text);
      const withFields = count([
        ...kept,
        fields.title,
        fields.description,
        ...(fields.authors ?? []),
        fields.region,
      ]);
      const withoutNames = count([...kept, fields.title, fields.description]);
      const whole = count([text]);
      for (const [letter, times] of whole)
        assert.ok((withFields.get(letter) ?? 0) >= times, `lost ${letter}`);
      for (const [letter, times] of withoutNames)
        assert.ok(times <= (whole.get(letter) ?? 0), `new ${letter}`);
    }),
    { numRuns: 1500 },
  );
});

test('passages and what is left out stand in the order of the source, each on the line that it names', () => {
  fc.assert(
    fc.property(source, (text) => {
      const lines = text.split('\n');
      const { passages, leftOut } = readRawText(text, { today: '2026-01-31', language: 'en' });
      for (const list of [passages, leftOut]) {
        for (const [index, { line }] of list.entries()) {
          assert.ok(line >= (list[index - 1]?.line ?? 1) && line <= lines.length);
        }
      }
      for (const { text: own, line } of passages) {
        const first = own.split('\n')[0] ?? '';
        assert.ok(lines[line - 1]?.includes(first), `${first} is not on line ${line}`);
      }
    }),
    { numRuns: 700 },
  );
});
