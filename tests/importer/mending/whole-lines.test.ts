import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';

/** The paragraphs that become of a text's. */
function repair(language: string, ...paragraphs: string[]): string[] {
  return repairPassages(passagesOf(paragraphs.join('\n\n')), { language }).passages.map(({ text }) => text);
}

test('a headline that stands twice above an Arabic text is not joined to the first sentence', () => {
  const headline = 'يا تندال ... سنبني الجسر القديم فوق نهر أولفا !!! بقلم : أورسا تندال';
  const text = [
    'أن يتكلم أحد العامة بما سمع من أخبار عن الجسر القديم فوق نهر أولفا فلا لوم عليه ...',
    'وأن يجتر أحدهم ما سمع فتلك صفة من لا يتبين ...',
    'قرر مجلس مدينة فيلم يوم الاثنين إعادة بناء الجسر القديم فوق نهر أولفا الذي أغلق منذ فيضان الربيع ..',
    'وكان السكان قد طالبوا بهذا العمل منذ سنوات وحضر المئات منهم إلى الاجتماع في مبنى البلدية .',
  ];
  const made = repair('ar', `${headline}\nمنذ اسبوع اخبار فيلم الان`, headline, ...text);
  assert.ok(made.includes(headline), made.join('\n'));
  assert.deepEqual(made.slice(-4), text);
});

test('a statement whose speaker is a pronoun behind the French verb ends a paragraph without its full stop', () => {
  const text = [
    'Le bac est revenu au port jeudi après onze mois de réparations, et Orsa Tindal l’a vu entrer dans la rade.',
    'La compagnie dit que les réparations ont coûté deux fois plus que prévu, et que les prix monteront à Velm.',
  ];
  const said =
    'Les habitants sont déçus. «Nous avons attendu le bac pendant onze mois, et personne ne nous a rien dit», renchérit-elle';
  const other =
    'Orsa Tindal, une autre habitante du port, attend encore le bac avec ses enfants chaque matin.';
  assert.deepEqual(repair('fr', ...text, said, other), [...text, said, other]);
  const rest = 'avant de rentrer chez elle avec ses enfants.';
  assert.deepEqual(repair('fr', ...text, said, rest), [...text, `${said} ${rest}`]);
});
