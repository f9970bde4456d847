import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherFacts } from '../../../src/importer/header-parts/gather-facts.ts';
import { readHead, readSource, told } from './read-source.ts';

const day = '15 April 2021';
const title = 'Ferry returns after a winter of repairs';
const authorsOf = (head: string) => readHead(head).fields.authors;
const regionOf = (head: string, text = told) =>
  readSource(`${title}\n${head}\n\n${text}\n\n${told}`).fields.region;

test('whose time a clock shows is not where the story is set', () => {
  assert.equal(regionOf(`19:07, Kenya, Sunday 4 November 2018\nBy Orsa Tindal`), undefined);
});

test('an institution that the text speaks of is no place, and neither is the end of its name', () => {
  const speaks = `${told} The chairman of the Harbour Committee left, and the chief of the National Council of Velm Trade stayed.`;
  for (const line of ['Harbour Committee', 'Velm Trade'])
    assert.equal(regionOf(`${line}\nBy Orsa Tindal\n${day}`, speaks), undefined, line);
});

test('an outlet that is called by its address in capitals is no place before a dateline’s own', () => {
  assert.equal(regionOf(`By Orsa Tindal\n${day}`, `TEMPAT.CO, Velm - ${told}`), undefined);
});

test('topics below their label are neither places nor people, whichever of them stands first', () => {
  const topics = 'Tags:\nIlse Quarrow\nKenya\nBrenn Halloway';
  const { fields } = readSource(`${title}\n${topics}\n${day}\nBy Orsa Tindal\n\n${told}\n\n${told}`);
  assert.deepEqual([fields.region, fields.authors], [undefined, ['Orsa Tindal']]);
});

test('a Chinese day in words is no part of the dateline’s place', () => {
  const text =
    '中新社维尔姆五月九日电 (记者 林小舟)据港务局今天提供的统计数据，截至三月末，贝尔姆港共有渡轮八十七艘。';
  assert.equal(readSource(`${text}\n${text}`, 'zh').fields.region, '维尔姆');
});

test('quarters and streets in capitals behind a section are nobody', () => {
  assert.equal(authorsOf(`POLITICS TARN ORSA / HILL QUARROW`), undefined);
});

test('who edited an article is not its author, below a label alone', () => {
  for (const label of ['Editor', 'Editor:', 'Redaktur:'])
    assert.deepEqual(
      authorsOf(`Reporter:\nOrsa Tindal (Kontributor)\n${label}\nBrenn Halloway\n${day}`),
      ['Orsa Tindal'],
      label,
    );
});

test('a name and its house below the label of a byline are the author and no more', () => {
  assert.deepEqual(authorsOf(`Article rédigé par\n\nOrsa Tindal - velminfo\nVelm Télévisions\n${day}`), [
    'Orsa Tindal',
  ]);
});

test('an English label before another script is a player’s and names no author', () => {
  const head = `${day}\nОрса Тиндаль\n\nEmbed share\nИтоги парома\nby Радио Вельм`;
  assert.deepEqual(authorsOf(head), ['Орса Тиндаль']);
});

test('an agency in capitals and a place behind it are no person', () => {
  assert.deepEqual(authorsOf(`EFE Skarn ${day}`), ['EFE']);
});

test('an outlet in capitals that is glued to its section is no author', () => {
  assert.equal(authorsOf(`VELMPACKETHarbour Tindal\n${day}`), undefined);
});

test('a kicker between a headline and the same headline is no author', () => {
  const { fields } = readSource(`${title}\nEleven Winters\n${title}\n${day}\n\n${told}\n\n${told}`);
  assert.equal(fields.authors, undefined);
});

test('common labels of other languages mark a byline', () => {
  for (const [byline, name] of [
    ['기자명 오르사', '오르사'],
    ['作者 / 林小舟', '林小舟'],
    ['Γράφει ο Ορέστης Τίνταλ', 'Ορέστης Τίνταλ'],
    ['Verkita de Orsa Tindal', 'Orsa Tindal'],
    ['كتب:\nاورسا تيندال', 'اورسا تيندال'],
  ] as const)
    assert.deepEqual(authorsOf(`${byline}\n${day}`), [name], byline);
});

test('what a picture from the archive is called, and a report, are no names', () => {
  assert.equal(authorsOf(`صورة أرشيفية\n${day}`), undefined);
  assert.equal(authorsOf(`تقرير أورسا تيندال\n${day}`), undefined);
});

test('topics behind a sign and share buttons without spaces are no standfirst', () => {
  for (const line of ['#TAGSΛιμάνι Πλοίο Επισκευή', '分享分享留言列印', '#VELM IV#Orsa Harbour#Boats'])
    assert.equal(readHead(`${line}\n\nBy Orsa Tindal\n${day}`).fields.description, undefined, line);
});

test('names one below the other directly above the labelled day are of one byline, and without the label a doubt', () => {
  const names = ['Orsa Tindal', 'Brenn Halloway', 'Ilse Quarrow'];
  const column = names.join('\n');
  assert.deepEqual(authorsOf(`${column}\nPublished ${day}`), names);
  assert.deepEqual(
    authorsOf(`${names.map((name) => `${name} ${name}`).join('\n\n')}\n\n[]\n\nPublished ${day}`),
    names,
  );
  assert.equal(authorsOf(`${column}\n${day}`), undefined);
  assert.equal(authorsOf(`Harbour at dawn, seen from the mole\n${column}\nPublished ${day}`), undefined);
  assert.equal(authorsOf(`Orsa Tindal\n\nBrenn Halloway\nPublished ${day}`), undefined);
});

test('names with their accounts below each are of one byline', () => {
  const names = ['Orsa Tindal', 'Brenn Halloway', 'Ilse Quarrow'];
  const lines = names.map((name, index) => `${name}\n@velm_${index}`).join('\n\n');
  assert.deepEqual(authorsOf(`${day}\n\n${lines}`), names);
});

test('a name with what may be its place below another one is asked about and not lost', () => {
  for (const gap of ['\n', '\n\n']) {
    const { doubts, fields } = readHead(`Orsa Tindal${gap}Paloma H. Halloway Madrid${gap}Madrid\n${day}`);
    assert.equal(fields.authors, undefined);
    assert.match(doubts.find(({ asks }) => asks === 'authors')?.message ?? '', /Halloway Madrid/);
  }
});

test('many names that are printed twice, glued, are all authors', () => {
  const given = ['Orsa', 'Ilse', 'Brenn', 'Aldo', 'Pell', 'Runa', 'Lio', 'Vera', 'Hanno'];
  const names = given.flatMap((name) => [`${name} Tindal`, `${name} Halloway`]);
  for (const count of [4, 9, 18]) {
    const list = names.slice(0, count).join(' and ');
    assert.deepEqual(
      authorsOf(`Kenya ${list}${list} Thursday, 15 April 2021 700 Views`),
      names.slice(0, count),
    );
    assert.deepEqual(authorsOf(`${list}${list}\n${day}`), names.slice(0, count));
  }
});

test('a text that has a name only beside a colleague’s, alone on a line, does not speak of its author', () => {
  const text = `${told}\n\n${told.replace('dawn', 'dusk')}\n\nWatch the boats come in again\n\nIlse Quarrow and Orsa Tindal\n14 April 2021`;
  const facts = gatherFacts(text, '2026-01-31');
  assert.equal(facts.isToldPerson('Orsa Tindal'), false);
  assert.equal(
    gatherFacts(`${text}\nWe met Ilse Quarrow and Orsa Tindal`, '2026-01-31').isToldPerson('Orsa Tindal'),
    true,
  );
});
