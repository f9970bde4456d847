import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const headline = 'The ferry is back in the harbour';
const titleOf = (header: string) => readSource(`${header}\n\n${told}\n\n${told}`).fields.title;

test('links to the posts before and after, above a headline, are not it', () => {
  for (const gap of ['\n', '\n\n'])
    assert.equal(
      titleOf(
        ['« The old bridge will open', 'The ferry leaves at noon »', headline, '15 April 2021'].join(gap),
      ),
      headline,
    );
});

test('a quotation over two lines is no link', () => {
  assert.match(titleOf('« We come back to the harbour\nwith bread »\n15 April 2021') ?? '', /We come back/);
});

test('buttons that a page builder writes twice name no author and are no headline', () => {
  for (const buttons of [
    'PrecedentePrecedente\nSuccessivoSuccessivo',
    'PrevPrevious\nNextNext',
    'PrevPreviousThe old bridge will open\nNextThe ferry leaves at noonNext',
  ]) {
    const { fields, doubts } = readSource(
      `${buttons}\n${headline}\nOrsa Tindal\n15 April 2021\n\n${told}\n\n${told}`,
    );
    assert.deepEqual([fields.title, fields.authors], [headline, ['Orsa Tindal']], buttons);
    assert.ok(doubts.every(({ rule }) => rule !== 'title' && rule !== 'author'));
  }
});

test('a row of categories above a headline is not it', () => {
  for (const row of [
    'News, From the archives, Harbour',
    'Harbour | Boats and Bread | News',
    'Aktuelles / Aus dem Archiv / Hafen',
  ])
    assert.equal(titleOf(`${row}\n${headline}\n15 April 2021`), headline, row);
});

test('three words of which one is a section’s may be a headline, so that it is asked for', () => {
  const { fields, doubts } = readSource(
    `Sport, Spiel, Spannung\n${headline}\n15 April 2021\n\n${told}\n\n${told}`,
  );
  assert.equal(fields.title, undefined);
  assert.ok(doubts.some(({ rule }) => rule === 'title'));
});

test('the day of the last revision is no headline, and no first day', () => {
  const { fields } = readSource(`Date of Last Revision: April 15, 2021\n${headline}\n\n${told}\n\n${told}`);
  assert.deepEqual([fields.title, fields.date], [headline, undefined]);
});

test('headlines are labelled in many languages', () => {
  for (const label of [
    'タイトル：',
    '标题：',
    '제목: ',
    'Titolo: ',
    'Titulo: ',
    'Otsikko: ',
    'Judul: ',
    'Tiêu đề: ',
  ])
    assert.equal(titleOf(`${label}${headline}\n15 April 2021`), headline, label);
});
