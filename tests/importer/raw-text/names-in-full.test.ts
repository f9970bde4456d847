import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead, readSource, told } from './read-source.ts';

const authorsOf = (head: string) => readHead(head).fields.authors;

test('names the agency too that a byline without a label joins to its author', () => {
  assert.deepEqual(authorsOf('Orsa Tindal and AP\nJune 30, 2021 - 4.34pm'), ['Orsa Tindal', 'AP']);
  assert.deepEqual(authorsOf('Orsa Tindal | AP\nJune 30, 2021 - 4.34pm'), ['Orsa Tindal']);
});

test('names both of two authors of whom brackets say what the second one does', () => {
  const byline = 'Orsa Tindal, Ilse Quarrow (Enviado especial)\n15 April 2021';
  assert.deepEqual(authorsOf(byline), ['Orsa Tindal', 'Ilse Quarrow']);
});

test('signs with the outlet’s initials and its staff, with agencies below a label, and with an outlet below one', () => {
  assert.deepEqual(authorsOf('VPD Staff\n15 April 2021'), ['VPD Staff']);
  assert.deepEqual(authorsOf('Von\nrtr\n,\ndpa\n28.11.2021'), ['rtr', 'dpa']);
  assert.deepEqual(authorsOf('By\nVelm News Service\n25 October 2021, 16:00'), ['Velm News Service']);
  assert.deepEqual(authorsOf('By VELMPOST TEAM\n15 April 2021'), ['VELMPOST TEAM']);
  assert.deepEqual(authorsOf('Por E.P\n15 April 2021'), ['E.P']);
});

test('takes nobody’s name from a menu', () => {
  const page = `News\nE-PAPERS\nBusiness\nSports\nAbout\nDistribution & Circulation\nTeam\nGallery\n\n${told}\n\n${told}`;
  assert.equal(readSource(page).fields.authors, undefined);
  const sports = `World\nU.S.\nPolitics\nSports\nVL Byeline Shopping\nVL Byeline Finance\nCollege boats\nU.S. Open Rowing\nNFL\n\n${told}\n\n${told}`;
  assert.equal(readSource(sports).fields.authors, undefined);
});

test('reads the day beside the outlet’s initials and the last change, and beside who translated an article', () => {
  assert.equal(
    readHead('News | vbl | 11 February 2021 | 23:55 | Updated 12 February 2021 7:25').fields.date,
    '2021-02-11',
  );
  assert.equal(readHead('2021年4月9日18時18分 翻訳者 : 木下真理 印刷').fields.date, '2021-04-09');
});

test('takes a day below the text that stands beside that of the last change, and asks for one that stands alone', () => {
  const below = (days: string) =>
    readSource(`Ferry returns to Port Velm\nBy Orsa Tindal\n\n${told}\n\n${told}\n\n${days}`, 'it').fields;
  const { date, updated } = below('5 gennaio 2021 ( modifica il 6 gennaio 2021 | 15:24)');
  assert.deepEqual([date, updated], ['2021-01-05', '2021-01-06']);
  assert.equal(below('5 gennaio 2021').date, undefined);
});
