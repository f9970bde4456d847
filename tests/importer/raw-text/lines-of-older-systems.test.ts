import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead } from './read-source.ts';

for (const [day, date] of [
  ['Segunda, 03 Maio 2021 10:20', '2021-05-03'],
  ['Terça, 04 Maio 2021', '2021-05-04'],
  ['Quarta, 05 Maio 2021', '2021-05-05'],
  ['Quinta, 06 Maio 2021', '2021-05-06'],
  ['Sexta, 07 Maio 2021', '2021-05-07'],
]) {
  test(`a weekday in Portuguese without its second half is no place: ${day}`, () => {
    const { fields, passages } = readHead(day ?? '');
    assert.deepEqual([fields.date, fields.region, passages.length], [date, undefined, 2]);
  });
}

/** What a line says of the article: its author and its day. */
const lines: [line: string, author: string | undefined, date: string | undefined][] = [
  ['User Rating: 5 / 5\n3 May 2021', undefined, '2021-05-03'],
  ['Ratio: 4 / 5\nStar Active Star Active Star Inactive', undefined, undefined],
  ['Mise en ligne : lundi 3 mai 2021', undefined, '2021-05-03'],
  ['Publié dans : Actualités\nPar Orsa Tindal', 'Orsa Tindal', undefined],
  ['Rédigé par Orsa Tindal et publié depuis Overblog', 'Orsa Tindal', undefined],
  ['Publicado por Orsa Tindal en 10:20', 'Orsa Tindal', undefined],
  ['Просмотров: 120 | Добавил: Орса Тиндаль', 'Орса Тиндаль', undefined],
];

for (const [line, author, date] of lines) {
  test(`a line of a publishing system below the headline is neither text nor standfirst: ${line}`, () => {
    const { fields, passages } = readHead(line);
    assert.deepEqual(
      [fields.authors, fields.date, fields.region, fields.description, passages.length],
      [author && [author], date, undefined, undefined, 2],
    );
  });
}
