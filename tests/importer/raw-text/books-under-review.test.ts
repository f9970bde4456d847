import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

/** What newspapers print of a book, in some of their languages. */
const books = [
  ['Titel: Das Haus am Kai', 'Autorin: Orsa Tindal', 'Verlag: Skarn Verlag', 'Seiten: 400 Seiten'],
  ['Title: The quay', 'Author: Orsa Tindal', 'Publisher: Skarn Press', 'Pages: 400'],
  ['Titre : Le quai', 'Auteur : Orsa Tindal', 'Éditeur : Skarn', 'Nombre de pages : 400'],
  ['书名：码头', '作者：欧尔莎', '出版社：河岸出版社', '页数：400'],
];

test('the author and the title of a book under review are not the article’s, and what is said of it stays', () => {
  for (const book of books)
    for (const source of [
      `${headline}\n\n${day}\n\n${book.join('\n')}\n\n${body}`,
      `${headline}\n\n${day}\n\n${body}\n\n${book.join('\n')}`,
    ]) {
      const made = bring(source);
      assert.equal(made.title, headline);
      assert.notDeepEqual(made.authors, ['Orsa Tindal'], book[1]);
      for (const fact of book) assert.ok(made.entry.includes(fact), fact);
    }
});

test('the record of an article that tells its day is read, whatever it says of pages and the publisher', () => {
  const record = [
    'Title: Ferry returns to Velm',
    'Author: Orsa Tindal',
    `Date: ${day}`,
    'Publisher: Velm Packet',
    'Pages: 3',
  ];
  const { fields } = readSource(`${record.join('\n')}\n\n${body}`);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.equal(fields.title, 'Ferry returns to Velm');
});
