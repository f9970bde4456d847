import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource, told } from './read-source.ts';

const closing = 'Nobody has counted the gulls since the last boat of the season left the old pier.';
const read = (head: string, language = 'en', text = told) =>
  readSource(`Ferry returns after a winter of repairs\n${head}\n\n${text}\n\n${closing}`, language);
const authorsOf = (head: string, language?: string) => read(head, language).fields.authors;
const isAsked = (head: string, language?: string) =>
  read(head, language).doubts.some(({ asks }) => asks === 'authors');

test('a second author is one though an outlet or an agency stands behind the name without a sign', () => {
  for (const byline of [
    'By ORSA TINDAL and BRENN HALLOWAY The Velmoran Press',
    'By ORSA TINDAL and BRENN HALLOWAY The Associated Press',
    'Orsa Tindal and Brenn HallowayVELMORA TODAY Network',
    'BY ORSA TINDAL AND BRENN HALLOWAY REUTERS',
    'By Orsa Tindal, Brenn Halloway The Velm Packet',
  ])
    assert.deepEqual(
      authorsOf(`${byline}\n15 April 2021`)?.map((name) => name.toLowerCase()),
      ['orsa tindal', 'brenn halloway'],
      byline,
    );
});

test('where nothing tells a name from the outlet behind it, the byline is asked for by its words', () => {
  for (const byline of ['By Orsa Tindal and Brenn Halloway Velm Packet', 'BY ORSA TINDAL ANSA']) {
    assert.ok(isAsked(`${byline}\n15 April 2021`), byline);
    assert.equal(authorsOf(`${byline}\n15 April 2021`), undefined, byline);
  }
});

test('an agency or a button behind a name is no part of it', () => {
  for (const byline of ['By Orsa Tindal AFP', 'By Orsa Tindal Reuters', 'Orsa Tindal Twitter Apr 15, 2021'])
    assert.deepEqual(authorsOf(`${byline}\n15 April 2021`), ['Orsa Tindal'], byline);
});

test('a label that is said twice is no part of the name behind it', () => {
  assert.deepEqual(authorsOf('Artikel von: Von Orsa Tindal, dpa\n15.04.2021', 'de'), ['Orsa Tindal']);
  assert.deepEqual(authorsOf('Von Orsa von Tindal\n15.04.2021', 'de'), ['Orsa von Tindal']);
});

test('behind the Spanish label the section of an article is no second author', () => {
  for (const where of ['Nacionales', 'Ferias'])
    assert.deepEqual(
      authorsOf(`Publicado el 15 de abril de 2021 por Orsa Tindal en ${where}`, 'es'),
      ['Orsa Tindal'],
      where,
    );
  assert.deepEqual(authorsOf('door Orsa Tindal en Brenn Halloway\n15 april 2021', 'nl'), [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
});

test('a Portuguese paper that signs with its name is called so, and a person goes before it', () => {
  assert.deepEqual(authorsOf('Do VELM, em Quarrow\n15/04/2021 17h29', 'pt'), ['VELM']);
  assert.deepEqual(authorsOf('Orsa Tindal\nDo VELM, em Quarrow\n15/04/2021 17h29', 'pt'), ['Orsa Tindal']);
});

test('a person far above the line in which the paper signs may be another article’s', () => {
  assert.ok(isAsked('Orsa Tindal 16/03/2021\nOutra manchete\n00:00\nDo VELM\n15/04/2021 17h29', 'pt'));
});

test('a capital inside a surname begins no outlet that is glued to it', () => {
  assert.deepEqual(authorsOf('Orsa Tindal and Brenn McHallowayVELM TODAY Network\n15 April 2021'), [
    'Orsa Tindal',
    'Brenn McHalloway',
  ]);
});

test('a section beside the date, or behind the outlet above the headline, is no author and no region', () => {
  const beside = read('El Deporte jueves, 15 de abril de 2021', 'es').fields;
  assert.deepEqual([beside.authors, beside.date], [undefined, '2021-04-15']);
  const title = 'El puente viejo se cierra en marzo';
  const report =
    'El puente viejo se cerró por segunda vez, y el ministro de Seguridad dijo que volverá a abrir.';
  const { fields } = readSource(
    `>VELM PACKET>Seguridad\n${title}\n15 de abril de 2021\n\n${report}\n\n${told}`,
    'es',
  );
  assert.deepEqual([fields.title, fields.region], [title, undefined]);
});

test('the station of a state stands between an author and the place behind a dash', () => {
  const { fields } = read('Por Orsa Tindal, V1 RO — Port Velm\n15/04/2021 17h29', 'pt');
  assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal'], '2021-04-15']);
});

test('a blog that parts comments, sections and author by strokes names its author, an office whole', () => {
  for (const name of ['Orsa Tindal', 'Velm Institute for Marine Safety']) {
    const { authors, date } = read(`April 15, 2021/0 Comments/in Old Boats, News/by ${name}`).fields;
    assert.deepEqual([authors, date], [[name], '2021-04-15']);
  }
});

test('sections, buttons, topics and publishers sign nothing', () => {
  for (const [line, language] of [
    ['TAKİP ET', 'tr'],
    ['Foto Galeri» HABER', 'tr'],
    ['El Deporte', 'es'],
    ['Quarrow Books', 'en'],
    ['VM Deepens Trade with Bank of Finland', 'en'],
  ] as const)
    assert.ok(isAsked(`15.04.2021\n${line}`, language), line);
});

test('words that the text writes small are no signature below it but its topics', () => {
  const text =
    'The council wants the bridge closed until the repair of its two old pillars is done in the spring.';
  const below = (line: string) =>
    readSource(`Ferry returns after a winter\n15 April 2021\n\n${text}\n\n${closing}\n\n${line}`).fields
      .authors;
  for (const topics of ['Pillars Repair Spring', 'Repair Pillar Quarrow'])
    assert.equal(below(topics), undefined, topics);
  assert.deepEqual(below('Orsa Mae Tindal'), ['Orsa Mae Tindal']);
});

test('behind a name what an article is called in the text is no place', () => {
  const text =
    'On this episode of The Night Ferry, Brenn Halloway is joined by the head of the harbour office at dawn.';
  assert.equal(read('The Night Ferry\n15 April 2021\nby Orsa Tindal', 'en', text).fields.region, undefined);
});

test('a Persian headline that has “in” is no byline, and what it names no place', () => {
  const headline = 'پل کهنه مهم‌ترین مسئله در انتخابات آتی است / مواظب رودخانه باشیم';
  const text =
    'امام‌جمعه موقت ولمورا گفت: مهم‌ترین مسئله در انتخابات پیش رو مسئله پل است و باید مواظب باشیم که انتخابات آتی است.';
  const { fields } = readSource(
    `${headline}\n\n${text}\n\nشورای شهر روز سه‌شنبه رأی داد که پل کهنه بسته بماند.`,
    'fa',
  );
  assert.deepEqual([fields.title, fields.region, fields.authors], [headline, undefined, undefined]);
});

test('the name of a section is no place because the text has its word', () => {
  const { fields } = readSource(
    `صفحه اصلی\nسیاست\nانتخابات\n۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵\nشورای شهر پل کهنه را تا بهار بست\n\nشورای شهر روز سه‌شنبه رأی داد که پل کهنه بسته بماند. این تصمیم در انتخابات آینده نیز موضوع بحث خواهد بود.`,
    'fa',
  );
  assert.equal(fields.region, undefined);
});

test('a paper’s staff that is printed twice behind a place signs, and the place is the region', () => {
  const { authors, region } = bring(
    `${headline}\nVelmland VPD StaffVPD Staff\n${day}\n\n${body.replace('The ferry', 'The ferry from Velmland')}`,
  );
  assert.deepEqual([authors, region], [['VPD Staff'], 'Velmland']);
});

test('a station in small letters or in capitals behind a name, and a seat in parliament, are no author and no place', () => {
  for (const byline of ['Von Orsa Tindal, vr', 'von Orsa Tindal, VBR SKARN-ANHALT', 'Von Orsa Tindal, MdB']) {
    const { fields } = read(`${byline}\n15.04.2021`, 'de');
    assert.deepEqual([fields.authors, fields.region], [['Orsa Tindal'], undefined], byline);
  }
  assert.deepEqual(authorsOf('VON ORSA TINDAL, VERA SKARN\n15.04.2021', 'de'), ['ORSA TINDAL', 'VERA SKARN']);
});

test('an agency of the north alone beside the day signs', () => {
  for (const agency of ['NTB', 'TT', 'Ritzau'])
    assert.deepEqual(authorsOf(`15.04.2021\n${agency}`), [agency]);
});

test('the words of a button that open with a preposition are nobody', () => {
  assert.equal(authorsOf('Zur Ansicht\n15.04.2021', 'de'), undefined);
});

test('names directly above the text are asked about where a house signs above the standfirst, and the headline stays', () => {
  const { fields, doubts } = read(
    `by Velm Times ${day}\n\n…as the island waits for its mail\n\n…and for its doctor\n\nOrsa Tindal/Brenn Halloway`,
  );
  assert.deepEqual([fields.title, fields.authors], ['Ferry returns after a winter of repairs', undefined]);
  assert.match(doubts.find(({ asks }) => asks === 'authors')?.message ?? '', /Tindal.*Halloway.*Times/);
});

test('posts, subjects and subscriptions are nobody', () => {
  for (const line of ['Chair Professor - Biomedical Engineering', 'Abonnement Abo'])
    assert.equal(authorsOf(`${line}\n${day}`), undefined, line);
});

test('the edition of an outlet is a part of its name and no place', () => {
  for (const house of [
    'BBC Mundo',
    'Redacción BBC Mundo',
    'BBC News Brasil',
    'BBC Türkçe',
    'BBC Sport',
    'CNN Español',
  ])
    assert.deepEqual(authorsOf(`${house}\n${day}`), [house], house);
});
