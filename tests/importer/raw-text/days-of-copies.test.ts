import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeBreak } from '../../../src/importer/text/sentences/judge-break.ts';
import { body, bring, headline, korean, read } from './bring-home.ts';

const koreanWith = (line: string) =>
  bring(`윗동네에도 다리가 놓일까\n\n${line}\n\n${korean}\n\n${korean.replace('의회', '주민')}`, 'ko');

test('a day of one figure behind its year and month is read, and a version is none', () => {
  assert.equal(koreanWith('2009.11.5').date, '2009-11-05');
  assert.equal(read(`${headline}\nBy Orsa Tindal`, `${body}\n\nVersion 2021.4.5 of it`).date, undefined);
});

test('the day until which one may apply is no day of publication, and its label nobody', () => {
  for (const label of ['Son Başvuru Tarihi', 'Fecha Límite', 'Application Deadline']) {
    const made = read(`${headline}\n\n${label}\nApril 15, 2021`);
    assert.deepEqual([made.authors, made.date], [undefined, undefined], label);
    assert.equal(read(`${headline}\nApril 1, 2021\n\n${label}\nApril 15, 2021`).date, '2021-04-01', label);
  }
});

test('the day is read before a clock that a copy glued to it', () => {
  assert.equal(koreanWith('2017.09.1213:47').date, '2017-09-12');
});

test('behind a section in capitals the weekday decides the day, and the section is nobody', () => {
  const made = read(`${headline}\nQUAY MARKETMonday, 07/12/2020 17:00`);
  assert.equal(made.date, '2020-12-07');
  assert.equal(made.authors, undefined);
  assert.deepEqual(read(`${headline}\nORSA TINDAL Monday, 07/12/2020 17:00`).authors, ['ORSA TINDAL']);
});

test('where and when a report was filed is read on a line of its own, and the year is asked for', () => {
  const made = read(`${headline}\n(From Our Own Correspondent)\nPort Velm, Aug. 2.`);
  assert.equal(made.region, 'Port Velm');
  assert.match(made.asks('date'), /a day with its year/);
});

test('who speaks in a Korean interview opens a turn that certainly ends no sentence above it', () => {
  const evidence = {
    inside: () => ({ pairs: new Set<string>(), names: new Set<string>(), surnames: new Set<string>() }),
    usesEndMarks: true,
    isCut: true,
  };
  const above = '기자)주민들은 다리가 가을에 다시 열린다는 점이 가장 기쁘다고 하네요';
  const turn = '앵커)정말 반가운 소식이군요. 다리는 겨울부터 닫혀 있다.';
  assert.equal(judgeBreak(above, turn, evidence), 'doubtful');
});

test('a Greek day that a copy printed twice beside its time, glued, is the day', () => {
  const { date, entry } = bring(
    `${headline}\n07:07 πμ, Τρίτη 07 Φεβ 201707:07 πμ, 07 Φεβ 2017\n\n${body}`,
    'el',
  );
  assert.equal(date?.slice(0, 10), '2017-02-07');
  assert.doesNotMatch(entry, /πμ/);
});

test('a weekday of one sign in brackets behind a day in numbers is read, and asked for where it contradicts', () => {
  for (const line of ['2021.04.16 (금) 14:30', '2021/04/16（金）', '2021/4/16(金)5:30', '2021-04-16（周五）'])
    assert.equal(koreanWith(line).date, '2021-04-16', line);
  for (const line of ['2021.04.16 (목) 14:30', '2021/04/16（木）', '2021-04-16（周四）']) {
    const made = koreanWith(line);
    assert.equal(made.date, undefined);
    assert.match(made.asks('date'), /the weekday of 2021-04-16/u);
  }
});

test('the label tells a Korean report’s entry from its last change', () => {
  const made = koreanWith('기사입력 : 2021.04.16 14:30 최종수정 : 2021.04.17 09:12');
  assert.deepEqual([made.date, made.updated, made.authors], ['2021-04-16', '2021-04-17', undefined]);
});

test('the German word before a day that says of when an article is belongs to it, unless it is of something else', () => {
  const german =
    'Die Fähre ist am Donnerstag nach elf Monaten Reparatur zurückgekehrt, und Hunderte Menschen warteten am Kai.';
  const made = (line: string) =>
    bring(`Fähre nach Marlow fährt wieder\n${line}\n\n${german}\n\n${german} Das war gut.`, 'de');
  for (const line of [
    'vom 15. April 2021',
    'Artikel vom 15.04.2021',
    'Meldung vom 15. April 2021, 14:30 Uhr',
  ])
    assert.equal(made(line).date, '2021-04-15', line);
  assert.equal(made('Sitzung vom 15. April 2021').date, undefined);
  const updated = made('Letztes Update am 15.04.2021 um 14:30 Uhr');
  assert.equal(updated.updated, '2021-04-15');
  assert.doesNotMatch(updated.asks('region'), /Letztes/u);
});

test('the day is read behind an author in capitals to whom a copy glued its month', () => {
  const made = read(`${headline}\nBy ORSA TINDALApril 15, 2021 GMT`, `PORT VELM (AP) — ${body}`);
  assert.deepEqual([made.authors, made.date], [['ORSA TINDAL'], '2021-04-15']);
});

test('the time of the last change that a copy glued to the day, or that stands beside it, hides no day', () => {
  for (const line of [
    'Publicerad 15 apr 2021 kl 02.11Uppdaterad kl 02.17',
    '15 Aprile 2021 Aggiornato alle 02:50 3 minuti di lettura',
  ])
    assert.equal(read(`${headline}\nBy Orsa Tindal\n${line}`).date?.slice(0, 10), '2021-04-15', line);
  const { region, updated, asks } = read(
    `${headline}\nThu 15 Apr 2021 07.27 BSTLast modified on Fri 16 Apr 2021 11.11 BST`,
  );
  assert.deepEqual([region, updated], [undefined, '2021-04-16']);
  assert.doesNotMatch(asks('region'), /BST/);
});

test('the day is read before a clock that a hyphen joins to it', () => {
  for (const line of ['Erschienen am 15.04.2021-15:46', 'Published 2021-04-15-15:46'])
    assert.equal(read(`${headline}\nBy Orsa Tindal\n${line}`).date?.slice(0, 10), '2021-04-15', line);
});

test('a day is read behind a dash without its space, and before an hour with one letter', () => {
  for (const dated of ['By Orsa Tindal -April 15, 2021', 'by Orsa Tindal @tindal Apr 15, 2021, 3:30p']) {
    const { date, authors } = read(`${headline}\n${dated}`);
    assert.deepEqual([date?.slice(0, 10), authors], ['2021-04-15', ['Orsa Tindal']], dated);
  }
});

test('a day with a year of two figures is not asked for where another line says it in full', () => {
  const dated = (short: string) =>
    read(`${headline}\nOrsa Tindal|${short}\n\nOrsa Tindal\nJanuary 7th, 2019`);
  assert.equal(dated('01.07.19').date, '2019-01-07');
  assert.equal(dated('02.07.19').date, undefined);
});

test('of two days the one that is called original is that of publication, and the word no place', () => {
  const { date, region } = read(
    `${headline}\nBy Orsa Tindal\nUpdated 16 April 2021 / Original 15 April 2021`,
  );
  assert.deepEqual([date, region], ['2021-04-15', undefined]);
});
