import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const read = (opening: string, language?: string) => {
  const source = `Ferry crews say wages were not paid\n\nBy Orsa Tindal\n\nApril 15, 2021\n\n${opening}\n\n${told}`;
  const { fields, leftOut, passages } = readSource(source, language);
  return [fields.title, fields.date, passages[0]?.text, leftOut.map(({ rule }) => rule)];
};

const header = ['byline-label', 'dateline'];

test('an opening sentence that ends with a day is text, and not a headline with its dateline', () => {
  for (const opening of [
    'The ferry line has not paid the wages of its crews since January 1, 2021.',
    'The crews told the harbour office of the wages on Jan. 6, 2021.',
    'PORT VELM — A group of harbour masters visited the jail, where sailors have been held for the riot on Jan. 6, 2021.',
  ])
    assert.deepEqual(read(opening), ['Ferry crews say wages were not paid', '2021-04-15', opening, header]);
});

test('an opening sentence that is cut behind its day is text, whatever parts it from the other half', () => {
  const half =
    'The owners of the ferry line have not paid any of the wages of its crews since January 1, 2021';
  for (const gap of ['\n', '\n\n']) {
    const [, date, text, rules] = read(`${half}${gap}and the harbour office looks into their accounts.`);
    assert.ok(String(text).startsWith(half), gap);
    assert.deepEqual([date, rules], ['2021-04-15', header]);
  }
});

test('a headline with its labelled day on one line is a headline still', () => {
  const { fields } = readSource(
    `Ferry returns to Port Velm after a winter of repairs Updated: April 15, 2021\n\n${told}\n\n${told}`,
  );
  assert.equal(fields.title, 'Ferry returns to Port Velm after a winter of repairs');
});

const fr =
  'Suite à la perte de trois des seize quais depuis juin, les équipages du bac ont repris leurs travaux dans le port.';

const readFrench = (opening: string) =>
  readSource(`Le bac est de retour dans le port\n\n${opening}\n\nLe port est fermé depuis lundi.`, 'fr');

test('a full day with its full stop and a dash opens a report and is its day', () => {
  for (const day of ['2 juillet 2012. -', '2 juillet 2012. –', '2 juillet 2012, Espagne. -']) {
    const { fields, leftOut, passages } = readFrench(`${day} ${fr}`);
    assert.deepEqual([fields.title, fields.date], ['Le bac est de retour dans le port', '2012-07-02'], day);
    assert.deepEqual([passages[0]?.text, leftOut], [`${day} ${fr}`, []], day);
  }
});

test('the place behind such a day is without its full stop, and in doubt where nothing says that it is one', () => {
  assert.equal(readFrench(`2 juillet 2012, Espagne. - ${fr}`).fields.region, 'Espagne');
  const { fields, doubts } = readFrench(`2 juillet 2012, Velmland. - ${fr}`);
  assert.equal(fields.region, undefined);
  assert.ok(doubts.some(({ rule, message }) => rule === 'region' && message.includes('"Velmland"')));
});

test('the first lines of such a report stay where a wrap breaks them', () => {
  const lines = [
    '2 juillet 2012. - Suite à la perte de trois des seize',
    'quais depuis le 30 juin dernier, les équipages du bac ont repris',
    'leurs travaux en s’attaquant à la porte de la vieille douane',
    'Ilse Quarrow, qui date du temps des premiers bateaux.',
  ];
  const { fields, leftOut, passages } = readFrench(lines.join('\n'));
  assert.deepEqual([fields.date, leftOut, passages[0]?.text], ['2012-07-02', [], lines.join('\n')]);
});
