import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { furnitureOf, kindsOfFurniture } from '../../../src/importer/furniture/kinds.ts';

for (const { rule, examples, leaves } of kindsOfFurniture) {
  test(`${rule} is left out where it stands alone, and a sentence that mentions it stays`, () => {
    for (const line of examples) assert.equal(furnitureOf(line, 'edges')?.rule, rule, line);
    for (const line of leaves) assert.equal(furnitureOf(line, 'edges')?.rule, undefined, line);
  });
}

test('every kind of furniture has a file of its own that is named for it', () => {
  const files = readdirSync('src/importer/furniture').map((name) => name.replace('.ts', ''));
  const kinds = files.filter((name) => !['furniture', 'kinds', 'only-of', 'words'].includes(name));
  assert.deepEqual(kinds.toSorted(), kindsOfFurniture.map(({ rule }) => rule).toSorted());
});

test('one sign again and again is furniture only where it is hashtags', () => {
  for (const piece of ['share ', 'photo/', '(', 'a,', 'a (', '. photo: ', 'home > ', '1 ', 'read more: ']) {
    assert.equal(furnitureOf(piece.repeat(500).slice(0, 500), 'edges'), undefined, piece);
  }
  assert.equal(furnitureOf('#a '.repeat(100), 'edges')?.rule, 'tags');
});

test('buttons, menus and counters are known in any number, and one other word among them stays', () => {
  for (const [line, rule] of [
    ['Facebook Copy link Print this page Share on X', 'share-buttons'],
    ['ShareFacebook | Tweet | Email this to a friend', 'share-buttons'],
    ['Menu / Play video, Watch live · Back to top', 'navigation'],
    ['12 shares 3 likes 4 comments', 'share-counter'],
    ['Contact us | Terms of use | Privacy policy | Imprint', 'copyright-line'],
  ] as const) {
    assert.equal(furnitureOf(line, 'edges')?.rule, rule, line);
    assert.equal(furnitureOf(`${line} 7 ferries`, 'edges'), undefined, line);
  }
});

test('buttons that share, save and read aloud are known in the languages of Europe and in Arabic and Persian', () => {
  for (const line of [
    ...['Partager l’article', 'Partilhar', 'Copiar link', 'Speichern', 'Verschenken', 'X.com'],
    ...['Envoyer par e-mail', 'Enviar por correo electrónico', 'Invia per email', 'В закладки', 'Сохранить'],
    ...['Opslaan', 'Deel dit artikel', 'Zapisz', 'Posłuchaj', 'Spara', 'Lyssna', 'Dela artikeln'],
    ...['Слушать', 'Прослушать', 'حفظ', 'استمع إلى المقال', 'ذخیره', 'گوش کنید'],
  ])
    assert.equal(furnitureOf(line, 'body')?.rule, 'share-buttons', line);
  for (const line of ['Сохранить паром', 'Слушать море', 'حفظ السلام في الميناء', 'گوش کنید به دریا'])
    assert.equal(furnitureOf(line, 'edges'), undefined, line);
});

test('who made a picture is known behind a dash, a bar and in brackets', () => {
  for (const line of [
    'Il mercato. (Foto di Ilse Quarrow)',
    'El muelle. (Ilse Quarrow / AFP)',
    'O cais. — Foto: Ilse Quarrow/Lusa',
    'O cais ao amanhecer. Crédito: Ilse Quarrow',
    'El muelle al amanecer. | EFE',
    'Prom w porcie. Fot. Ilse Quarrow',
    'Il molo all’alba. - RIPRODUZIONE RISERVATA',
  ])
    assert.equal(furnitureOf(line, 'body')?.rule, 'picture-caption', line);
});
