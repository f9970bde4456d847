import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const text = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at the quay to see it.',
  'The harbour company said that the repairs had cost twice what it had planned, and that fares would rise from next month on.',
  'Residents of the island had waited for a decision since the spring, when the old engine failed within sight of the harbour.',
].join('\n\n');
const menu =
  'Menu\nLog in\nSports\nCulture\nTravel\nMoney\nOpinion\nFood\nStyle\nGames\nPodcasts\nNewsletters\nWeather';

test('asks for the headline where a caption or another article’s stands below the menus, without a day and a name', () => {
  const { fields, doubts } = readSource(
    `${menu}\n\nThe ferry of Port Velm at the quay of the island\n\n${text}`,
  );
  assert.equal(fields.title, undefined);
  assert.ok(doubts.some(({ message }) => message.includes('without a day or a byline')));
});

test('keeps the headline below the menus that has its day, its byline, or stands twice', () => {
  const title = 'Ferry returns to Port Velm after months of repairs';
  for (const head of [`${title}\n15 April 2021`, `${title}\nBy Orsa Tindal`, `${title}\n${title}`])
    assert.equal(readSource(`${menu}\n\n${head}\n\n${text}`).fields.title, title, head);
});

const trail = 'Startseite\nNews\n';
const written = 'Ferry of Port Velm returns to its island after repairs';
const seen = 'After eleven months: Port Velm ferry returns to the island';
const standfirst = 'The boat came in before noon on Thursday, and hundreds of people saw it.';

test('asks which of two lines that say the same is the headline, where the way from the front page may end with the first', () => {
  const { fields, doubts } = readSource(
    `${trail}${written}\n${seen}\n${standfirst}\n15 April 2021\n\n${text}`,
  );
  assert.equal(fields.title, undefined);
  assert.ok(doubts.some(({ message }) => message.includes(written) && message.includes(seen)));
});

test('keeps a headline above a standfirst that says the same in other words', () => {
  const { fields } = readSource(`${trail}${written}\n${seen}\nBy Orsa Tindal\n15 April 2021\n\n${text}`);
  assert.equal(fields.title, written);
});

test('asks for the headline of a page with menus where the text has hardly a word of the line above it', () => {
  const motto = 'A Bookshelf Full Of Sunshine';
  const signed = `${motto}\nBy Orsa Tindal\n15 April 2021`;
  const long = `${text}\n\n${text.replaceAll(/Thursday|ferry|harbour/gu, 'boat')}`;
  const wrapped = long.replaceAll(/(?=\S)(.{1,60})(?: |$)/gmu, '$1\n');
  for (const source of [
    `${menu}\n${signed}\n\n${long}`,
    `News\nHarbour\nContact\nAbout us\n${signed}\n\n${wrapped}`,
  ]) {
    const { fields, doubts } = readSource(source);
    assert.equal(fields.title, undefined, source.slice(0, 20));
    assert.ok(doubts.some(({ message }) => message.includes('of which the text has hardly a word')));
  }
  for (const own of [long, wrapped]) assert.equal(readSource(`${signed}\n\n${own}`).fields.title, motto);
});
