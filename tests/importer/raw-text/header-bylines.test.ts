import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const closing = 'Nobody has counted the gulls since the last boat of the season left the old pier.';
const read = (head: string, text = told) =>
  readSource(`Ferry returns after a winter of repairs\n\n${head}\n\n${text}\n\n${closing}`);
const asked = (head: string, text?: string) => read(head, text).doubts.map(({ asks }) => asks);

test('a byline is read behind the name of a place or a section that no sign parts from it', () => {
  for (const [head, authors, region] of [
    ['Kenya By Orsa Tindal By Orsa Tindal 15 April 2021', ['Orsa Tindal'], 'Kenya'],
    ['Kenya Orsa Tindal and Ilse Quarrow 15 April 2021 0 Views', ['Orsa Tindal', 'Ilse Quarrow'], 'Kenya'],
    ['Kenya By Orsa Tindal | Ilse Quarrow 15 April 2021', ['Orsa Tindal', 'Ilse Quarrow'], 'Kenya'],
    ['Türkiye Haber: Orsa Tindal 15 Nisan 2021', ['Orsa Tindal'], 'Türkiye'],
    ['Perú Por: Orsa Tindal 15 de abril de 2021', ['Orsa Tindal'], 'Perú'],
    ['افغانستان لیکوال: اورسا تیندل ۱۵ اپریل ۲۰۲۱', ['اورسا تیندل'], 'افغانستان'],
    ['Science By Orsa Tindal 15 April 2021', ['Orsa Tindal'], undefined],
    ['Politics By Orsa Tindal and Ilse Quarrow 15 April 2021', ['Orsa Tindal', 'Ilse Quarrow'], undefined],
  ] as const) {
    const { fields } = read(head);
    assert.deepEqual([fields.authors, fields.date, fields.region], [authors, '2021-04-15', region], head);
  }
});

test('a person and an agency that a byline names together sign both, printed once or twice behind a place', () => {
  for (const [byline, authors] of [
    ['Orsa Tindal and Reuters', ['Orsa Tindal', 'Reuters']],
    ['Orsa Tindal and ReutersOrsa Tindal and Reuters', ['Orsa Tindal', 'Reuters']],
    ['Reuters and Orsa TindalReuters and Orsa Tindal', ['Reuters', 'Orsa Tindal']],
    ['Orsa Tindal und dpaOrsa Tindal und dpa', ['Orsa Tindal', 'dpa']],
    ['Orsa Tindal / AFPOrsa Tindal / AFP', ['Orsa Tindal']],
    ['Orsa Tindal & Velm PacketOrsa Tindal & Velm Packet', ['Orsa Tindal']],
    ['Orsa Tindal, Ilse QuarrowOrsa Tindal, Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
  ] as const) {
    const { fields } = read(`Kenya ${byline} 15 April 2021 0 Views`);
    assert.deepEqual([fields.authors, fields.region], [authors, 'Kenya'], byline);
  }
});

test('a byline that is printed twice with its label names its authors once', () => {
  for (const byline of ['By Orsa Tindal By Orsa Tindal', 'By Orsa TindalBy Orsa Tindal'])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a credit beside a date is the byline, with initials and any sign between', () => {
  for (const sign of [' • ', ' | ', ' - ', ' ', ', '])
    for (const label of ['Written by', 'Reporting by']) {
      const { fields } = read(`${label} Dr. Orsa M. Tindal${sign}15 April 2021`);
      assert.deepEqual([fields.authors, fields.date], [['Dr. Orsa M. Tindal'], '2021-04-15'], sign);
    }
});

test('an initial ends no name in the credits below a report', () => {
  const credits = '(Reporting by Orsa M. Tindal. Editing by Ilse Quarrow)';
  const source = `Ferry returns after a winter of repairs\n\n15 April 2021\n\n${told}\n\n${closing}\n\n${credits}`;
  const { authors } = readSource(source).fields;
  assert.deepEqual(authors, ['Orsa M. Tindal']);
});

test('names in capitals are joined by words in capitals', () => {
  const { authors } = read('BY ORSA TINDAL AND ILSE E. QUARROW\n15 April 2021').fields;
  assert.deepEqual(authors, ['ORSA TINDAL', 'ILSE E. QUARROW']);
});

test('a bracket behind a name says with its preposition where its bearer was', () => {
  for (const byline of [
    'By Orsa Tindal (in Nairobi)',
    'Par Orsa Tindal (à Dakar)',
    'By Orsa Tindal (for The Velm Packet)',
  ])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a surname that is also a province stays, or is asked for where the text speaks of the province', () => {
  const head = 'Afghanistan\nOrsa Tindal Wardak\n15 April 2021';
  assert.deepEqual(read(head).fields.authors, ['Orsa Tindal Wardak']);
  const told =
    'The harbour office in Wardak counted the boats at dawn, and the count was lower than last year.';
  assert.deepEqual(asked(head, told), ['authors']);
  assert.deepEqual(read('Kenya\nIlse Marrowland\n15 April 2021').fields.authors, ['Ilse Marrowland']);
});

test('an agency in the dateline signs nothing that has a byline which cannot be read', () => {
  const text = `NAIROBI, Kenya (AP) — ${told}`;
  assert.deepEqual(asked('By Orsa Tindal and 2 more\n15 April 2021', text), ['authors']);
  assert.deepEqual(read('15 April 2021', text).fields.authors, ['AP']);
});

test('a second author stays one where no comma parts the name from what its bearer does', () => {
  for (const byline of [
    'By Orsa Tindal and Ilse Quarrow Senior Reporter',
    'Orsa Tindal and Ilse Quarrow Political Correspondent',
    'By Orsa Tindal and Ilse Quarrow Africa correspondent',
    'Par Orsa Tindal et Ilse Quarrow (Salimou, envoyée spéciale)',
    'Orsa Tindal and Ilse Quarrow, Nairobi',
    'By Orsa Tindal and Ilse Quarrow, Velm Shimbun Staff Writers',
  ])
    assert.deepEqual(
      read(`${byline}\n15 April 2021`).fields.authors,
      ['Orsa Tindal', 'Ilse Quarrow'],
      byline,
    );
});

test('a second name or what follows the first is asked for where nothing tells them apart', () => {
  for (const byline of [
    'By Orsa Tindal, Ilse Quarrow Staff Writer',
    'By Orsa Tindal, Quarrow Times, Kampung Velm',
    'By Orsa Tindal and Ilse Quarrow | Kampung Velm',
  ]) {
    const { fields } = read(`${byline}\n15 April 2021`);
    assert.equal(fields.authors, undefined, byline);
    assert.ok(asked(`${byline}\n15 April 2021`).includes('authors'), byline);
  }
});

test('what an author reports on is no part of the name', () => {
  for (const role of ['Africa correspondent', 'Middle East correspondent', 'Asia editor', 'US EDITOR'])
    assert.deepEqual(read(`By Orsa Tindal ${role}\n15 April 2021`).fields.authors, ['Orsa Tindal'], role);
});

test('a country between a name and a role is asked about, since it may be the surname', () => {
  for (const byline of ['By Orsa Tindal Kenya correspondent', 'By Anna Maria Jordan Staff Writer'])
    assert.ok(asked(`${byline}\n15 April 2021`).includes('authors'), byline);
});

test('a unit of the outlet behind a name is no author, and a surname in capitals is', () => {
  for (const unit of ['VBC-Studio Quarrow', 'VBC Verify', 'VBC-Hauptstadtstudio'])
    assert.deepEqual(read(`By Orsa Tindal, ${unit}\n15 April 2021`).fields.authors, ['Orsa Tindal'], unit);
  assert.deepEqual(read('By Orsa TINDAL, PANT Lio\n15 April 2021').fields.authors, [
    'Orsa TINDAL',
    'PANT Lio',
  ]);
});

test('where an author was follows the name behind a comma and a word', () => {
  for (const byline of ['By Orsa Tindal, in Port Velm', 'By Orsa Tindal, Foreign Editor, in Port Velm']) {
    const { fields } = read(`${byline}\n15 April 2021`);
    assert.deepEqual([fields.authors, fields.region], [['Orsa Tindal'], 'Port Velm'], byline);
  }
});

test('the place in brackets in a dateline is no author, and the larger one is the region', () => {
  for (const [dateline, region] of [
    ['Port Velm (Kenya)', 'Kenya'],
    ['Quarrow (Sénégal)', 'Sénégal'],
    ['Port Velm (Skarn County)', 'Port Velm'],
    ['Port Velm (North)', 'Port Velm'],
  ]) {
    const { fields } = read('15 April 2021', `${dateline} – ${told}`);
    assert.deepEqual([fields.authors, fields.region], [undefined, region], dateline);
  }
  assert.deepEqual(read('15 April 2021', `Port Velm (VNA) – ${told}`).fields.authors, ['VNA']);
});

test('a place in capitals behind the day is no author', () => {
  const { fields } = read('15 April 2021 10:44 IST - KAMPUNG VELM');
  assert.equal(fields.authors, undefined);
});

test('a plain day that contradicts the one of a label is asked for', () => {
  for (const head of [
    '11 June 2015\nPublished: 15 July 2016',
    'Kenya Orsa TindalOrsa Tindal Saturday July 16th, 2022 222 Views\n\nPublished: 20 August 2023',
    'Published 16 July 2016\n20 July 2016',
  ])
    assert.ok(asked(head).includes('date'), head);
});

test('a day that is filed the day before, or of the last change, contradicts no label', () => {
  assert.equal(read('15 July 2016\nPublished: 16 July 2016').fields.date, '2016-07-16');
  const { fields } = read('Published: 15 July 2016\n20 July 2016\nUpdated: 20 July 2016');
  assert.deepEqual([fields.date, fields.updated], ['2016-07-15', '2016-07-20']);
});

test('Arabic bylines open with who wrote, and join a second name to the first', () => {
  for (const [byline, authors] of [
    ['كتبت ليلى عبد الكريم', ['ليلى عبد الكريم']],
    ['كتب - منصور الطيب', ['منصور الطيب']],
    ['بقلم هدى بشير وليلى عبد الكريم', ['هدى بشير', 'ليلى عبد الكريم']],
    ['مصر: هدى بشير وليلى عبد الكريم', ['هدى بشير', 'ليلى عبد الكريم']],
  ] as const)
    assert.deepEqual(read(`${byline}\n12 مايو 2024`).fields.authors, authors, byline);
});

test('Arabic days stand beside a time of the morning or the evening', () => {
  for (const day of [
    'الأحد 12 مايو 2024 - 3:51 م',
    '12 مايو 2024 03:51 ص',
    '12 مايو 2024 م',
    'نُشر: 09:32-12 مايو 2024 م',
  ])
    assert.equal(read(`بقلم هدى بشير\n${day}`).fields.date, '2024-05-12', day);
});

test('where an article is filed may be a list of sections and a place', () => {
  const filed = (names: string) => read(`Orsa Tindal\n15 April 2021\nin ${names}`).fields.region;
  for (const names of ['Kenya, World', 'World, Kenya', 'Kenya, Business', 'Kenya'])
    assert.equal(filed(names), 'Kenya', names);
});

test('a continent alone is asked for, since sections are called so', () => {
  const source = `Africa\nFerry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021\n\n${told}\n\n${closing}`;
  const { fields, doubts } = readSource(source);
  assert.equal(fields.region, undefined);
  assert.match(doubts.map(({ message }) => message).join(), /Africa.*section/u);
});

test('names on lines of their own are of one byline where a word or a comma between them joins them', () => {
  for (const [head, authors] of [
    ['By Orsa Tindal\nand\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Tindal and\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Tindal\nand Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By\nOrsa Tindal\n&\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Par Orsa Tindal\net\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Von Orsa Tindal\nund\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By\nOrsa Tindal\n,\nIlse Quarrow\nand\nLio Pant', ['Orsa Tindal', 'Ilse Quarrow', 'Lio Pant']],
    ['Orsa Tindal\n,\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Orsa Tindal\nBusiness reporter\n,\nIlse Quarrow\nPolitical editor', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Orsa Tindal, Port Velm\nand Ilse Quarrow, London', ['Orsa Tindal', 'Ilse Quarrow']],
  ] as const) {
    const { fields } = read(`${head}\n15 April 2021`);
    assert.deepEqual(
      [fields.authors, fields.title],
      [authors, 'Ferry returns after a winter of repairs'],
      head,
    );
  }
  assert.equal(read('Orsa Tindal, Port Velm\nand Ilse Quarrow, London').fields.region, undefined);
});

test('initials behind a name or a bar are those of the house', () => {
  for (const [byline, authors] of [
    ['Orsa Tindal HS', ['Orsa Tindal']],
    ['Orsa Tindal VBC, Ilse Quarrow VBC', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Tindal | VP', ['Orsa Tindal']],
    ['By Orsa TINDAL', ['Orsa TINDAL']],
    ['By Orsa Tindal JR', ['Orsa Tindal JR']],
  ] as const)
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, authors, byline);
});

test('a section that is called for a place is not the author', () => {
  const head =
    'Hong Kong\nHong Kong economy\n\nFerry returns after a winter of repairs\n\nOrsa Tindal\n15 April 2021';
  const { fields } = readSource(`${head}\n\n${told}\n\n${closing}`);
  assert.deepEqual([fields.authors, fields.region], [['Orsa Tindal'], 'Hong Kong']);
});

test('a name in a script without capitals is read behind its label, and asked for without one', () => {
  assert.deepEqual(read('लेखक: विनोद कुशवाहा\n15 अप्रैल 2021').fields.authors, ['विनोद कुशवाहा']);
  const { fields, doubts } = read('রাশেদ মাহমুদ চর মোহনপুর\nপ্রকাশ: ১৫ মার্চ ২০২১');
  assert.deepEqual([fields.authors, fields.description, fields.date], [undefined, undefined, '2021-03-15']);
  assert.match(doubts[0]?.message ?? '', /রাশেদ মাহমুদ/u);
});

test('what stands in a header of eastern Asia beside the day is its name or the last change’s', () => {
  const glued = read('青木真理2021年4月15日 11時00分');
  assert.deepEqual([glued.fields.date, glued.fields.authors], ['2021-04-15', undefined]);
  assert.match(glued.doubts[0]?.message ?? '', /青木真理/u);
  assert.equal(read('2021/4/15 14:37（4/15 15:02 更新）').fields.date, '2021-04-15');
});

test('a day without its year is asked for, whatever time stands beside it', () => {
  const { fields, doubts } = read('Orsa Tindal\n17.1. 12:03\n•\nPäivitetty 17.1. 14:20\nJaa');
  assert.deepEqual([fields.date, fields.updated], [undefined, undefined]);
  assert.match(doubts[0]?.message ?? '', /"17\.1\. 12:03", expected a day with its year/u);
});

test('an outlet that is called by its address stands beside the day', () => {
  assert.equal(read('Packet.example, 15 April 2021, 10:24 WIB').fields.date, '2021-04-15');
});

test('a note about the author between byline and day is the text’s', () => {
  const note = 'Orsa Tindal reported from Skarn, where she spent a week without seeing the sea.';
  const { fields, passages } = read(
    `A deck that ends with a stop, as those of long reports often do.\n\nBy Orsa Tindal\n\n${note}\n\n15 April 2021`,
  );
  assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal'], '2021-04-15']);
  assert.equal(
    passages.some(({ text }) => text === note),
    true,
  );
});

test('names that are printed twice with the same work below each are of one byline', () => {
  const { fields } = read(
    'Orsa Tindal\nOrsa Tindal\nJournalist\nIlse Quarrow\nIlse Quarrow\nJournalist\n15 April 2021',
  );
  assert.deepEqual(fields.authors, ['Orsa Tindal', 'Ilse Quarrow']);
  const made = 'Orsa Tindal\nReporter\nIlse Quarrow\nPhotographer\n15 April 2021';
  assert.notDeepEqual(read(made).fields.authors, ['Orsa Tindal', 'Ilse Quarrow']);
});

test('names of reporters one below the other are of one byline, whatever each reports on', () => {
  const beside =
    'Orsa Tindal – Journalist Journalist\n\nIlse Quarrow – Journalist i Port Velm\n15 April 2021';
  assert.deepEqual(read(beside).fields.authors, ['Orsa Tindal', 'Ilse Quarrow']);
  const reached =
    'Orsa Tindal, reporter\norsa@velm.example\nIlse Quarrow, reporter\nilse@velm.example\nLio Pant, sports writer\n15 April 2021';
  assert.deepEqual(read(reached).fields.authors, ['Orsa Tindal', 'Ilse Quarrow', 'Lio Pant']);
  const edited = 'Orsa Tindal, reporter\nIlse Quarrow, editor\n15 April 2021';
  assert.notDeepEqual(read(edited).fields.authors, ['Orsa Tindal', 'Ilse Quarrow']);
});

test('a name beside its house and the day is who wrote it, though a note below speaks of the same person', () => {
  const note =
    'Orsa Tindal is a producer who reports from the coast, and Tindal has written two books about it.';
  const authorsOf = (line: string) =>
    readSource(`Ferry returns after a winter of repairs\n\n${line}\n\n${told}\n\n${closing}\n\n${note}`)
      .fields.authors;
  assert.deepEqual(authorsOf('Orsa Tindal · KBC News · Posted: Apr 15, 2021 4:00 AM EDT'), ['Orsa Tindal']);
  assert.equal(authorsOf('Orsa Tindal · Posted: Apr 15, 2021 4:00 AM EDT'), undefined);
});

test('how long ago it was, printed twice without a space, ends no header', () => {
  const { authors } = read('Orsa Tindal | Ilse Quarrow\nvor 3 Stundenvor 3 Stunden').fields;
  assert.deepEqual(authors, ['Orsa Tindal', 'Ilse Quarrow']);
});

test('a name and the same in capitals below it are the byline, and a name of a picture’s maker above is not', () => {
  const { fields } = read('LIO PANT\nOrsa Tindal\nORSA TINDAL\n15 April 2021');
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
});

test('where the author was may stand below its label', () => {
  for (const label of ['Reporting from', 'Vi rapporterer fra']) {
    const { fields } = read(`By Orsa Tindal\n${label}\nTverrvik\n15 April 2021`);
    assert.deepEqual([fields.region, fields.date], ['Tverrvik', '2021-04-15'], label);
  }
});

test('a place among a menu’s sections is not where the story is set', () => {
  const menu =
    'Home\nChina\nWorld\nSports\n\nFerry returns after a winter of repairs\n\nBy Orsa Tindal\n15 April 2021';
  const regionOf = (text: string) => readSource(text).fields.region;
  assert.equal(regionOf(`${menu}\n\nSKARN, April 14 (Velmia) -- ${told}\n\n${closing}`), 'SKARN');
  assert.equal(regionOf(`${menu}\n\n${told}\n\n${closing}`), undefined);
  assert.equal(regionOf(`${menu.replace('\nSports', '\nChina')}\n\n${told}\n\n${closing}`), 'China');
});

test('a dateline that an agency or a day marks is found below a summary', () => {
  const summary =
    'Summary\n\nTerminal repair now due in October\n\nExports seen at a fifth\n\nShares fall by a tenth';
  const { fields } = read(
    `By Orsa Tindal\n15 April 2021\n\n${summary}`,
    `PORT VELM, April 14 (Velmers) - ${told}`,
  );
  assert.equal(fields.region, 'PORT VELM');
});

test('a line that introduces a quotation is no byline, whatever stands around its name', () => {
  const said = '“The harbour was never dredged in all those years. We told everybody about it.”';
  for (const [lead, text] of [
    ['Ilse Quarrow, for the pilots said:', said],
    ['Ilse Quarrow, for the pilots said', said],
    ['Ilse Quarrow, harbour master:', said],
    ['Ilse Quarrow, Velm Packet, told Brenn Halloway:', told],
  ] as const) {
    const { fields, passages, leftOut } = read(`By Orsa Tindal\n\n${lead}`, text);
    assert.deepEqual(fields.authors, ['Orsa Tindal'], lead);
    assert.equal(passages[0]?.text, lead);
    assert.ok(!leftOut.some(({ text: words }) => lead.includes(words)), lead);
  }
});

test('a byline stays one above a quotation that opens the text, and where it ends with a colon', () => {
  const said = '“The harbour was never dredged in all those years. We told everybody about it.”';
  for (const byline of ['Orsa Tindal', 'Orsa Tindal, reporter', 'By Orsa Tindal:', 'Posted by Orsa Tindal:'])
    assert.deepEqual(read(byline, said).fields.authors, ['Orsa Tindal'], byline);
});

test('a surname before the given name behind a label is never two authors', () => {
  for (const head of ['Author: Tindal, Orsa', 'By Tindal, Orsa', 'Authors: Tindal, Orsa; Quarrow, Ilse']) {
    const { fields } = read(`${head}\n\n15 April 2021`);
    assert.deepEqual([fields.authors, fields.description], [undefined, undefined], head);
    assert.deepEqual(asked(head).includes('authors'), true, head);
  }
  for (const [head, authors] of [
    ['By Orsa Tindal, Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa and Ilse', ['Orsa', 'Ilse']],
  ] as const)
    assert.deepEqual(read(`${head}\n\n15 April 2021`).fields.authors, authors, head);
});

test('who asked in an interview signs it', () => {
  for (const head of ['Rozmawiał Wojciech Quarrow', 'Rozmawiała Orsa Tindal', 'Беседовала Орса Тиндал'])
    assert.deepEqual(read(`${head}\n\n15 April 2021`).fields.authors, [head.replace(/^\S+ /u, '')], head);
});

test('beside a day, a word for it and the channel are no region', () => {
  for (const head of ['Dzisiaj, 24 maja 2023, 09:30', 'Wczoraj, 24 maja 2023', 'Online, 24 May 2023'])
    assert.equal(read(`Orsa Tindal\n\n${head}`).fields.region, undefined, head);
});

test('a name that is printed twice takes no word of the names before it away', () => {
  const { fields, leftOut } = read(
    'Thursday April 15th, 2021 | Ferry returns to Port Velm By Orsa Tindal and Brenn Quarrow Orsa TindalOrsa Tindal',
  );
  assert.deepEqual(fields.authors?.toSorted(), ['Brenn Quarrow', 'Orsa Tindal']);
  assert.ok(!leftOut.some(({ text }) => text.includes('Quarrow')));
});

test('a headline in Arabic letters that begins with a section’s name signs nobody', () => {
  const body =
    'سازمان ملل متحد می‌گوید که نیمی از باشندگان کشور به غذای کافی دسترسی ندارند و زمستان سختی در پیش است.';
  const { fields } = readSource(
    `گزارش سازمان ملل دربارهٔ گرسنگی\nفرید نوابی\n۱۹ اپریل ۲۰۲۱\n\n${body}\n\n${body}`,
    'fa-AF',
  );
  assert.equal(fields.title, 'گزارش سازمان ملل دربارهٔ گرسنگی');
  assert.deepEqual(fields.authors, ['فرید نوابی']);
});

test('labelled names directly below each other are of one byline', () => {
  const names = ['Orsa Tindal', 'Ilse Quarrow', 'Brenn Halloway'];
  const lines = names.map((name) => `By ${name}`);
  assert.deepEqual(read(`${lines.join('\n')}\n15 April 2021`).fields.authors, names);
  assert.deepEqual(asked(`${lines.join('\n\n')}\n15 April 2021`), ['authors', 'region']);
});

test('what a copy glued to a name, or put behind it without a sign, is what its bearer does', () => {
  for (const byline of [
    'Orsa TindalSenior Reporter',
    'By\nOrsa TindalTravel News Reporter',
    'Orsa Tindal Senior Reporter',
    'By Orsa Tindal, Deputy Content Hub Director',
    'By Orsa Tindal, Head of Sport',
  ])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a word before a role that may be a name’s or the subject’s is asked about', () => {
  for (const byline of ['By Orsa Tindal Showbiz Reporter', 'By Orsa Tindal Audience Editor'])
    assert.ok(asked(`${byline}\n15 April 2021`).includes('authors'), byline);
  const { authors } = read('By Orsa M. Tindal Reporter\n15 April 2021').fields;
  assert.deepEqual(authors, ['Orsa M. Tindal']);
});

test('a company behind what the only author does is asked about', () => {
  assert.ok(asked('By Orsa Tindal, Managing Director, Velm Ferries\n15 April 2021').includes('authors'));
});

test('a name and a post below a headline are no standfirst', () => {
  const { fields } = read('Orsa Tindal Deputy Content Hub Director\n15 April 2021');
  assert.deepEqual([fields.authors, fields.description], [['Orsa Tindal'], undefined]);
  const { fields: unsure, doubts } = read('Orsa Tindal Velm Content Hub Director\n15 April 2021');
  assert.deepEqual([unsure.authors, unsure.description], [undefined, undefined]);
  assert.ok(doubts.some(({ message }) => message.includes('Orsa Tindal Velm Content Hub Director')));
});

test('names below a label on lines of their own are of one byline, with what some of them do', () => {
  const names = ['Orsa Tindal', 'Ilse Quarrow', 'Brenn Halloway'];
  const { authors } = read(
    'By\nOrsa TindalNews Reporter\nIlse QuarrowSenior Reporter\nBrenn Halloway',
  ).fields;
  assert.deepEqual(authors, names);
});

test('how long ago an article was written may stand behind its author’s name', () => {
  const { fields, doubts } = read('Orsa Tindal 7 hours ago');
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.ok(doubts.some(({ message }) => message.includes('7 hours ago')));
});

test('what somebody does may be printed twice behind the name', () => {
  for (const byline of [
    'Orsa Tindal – Journalist Journalist',
    'Orsa Tindal – Journalist i Velm Journalist i Velm',
  ])
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, ['Orsa Tindal'], byline);
});

test('a text that has a name only in credits and alone on a line does not speak of its author', () => {
  const credit =
    'Two boats of the fishing fleet lie at the old pier of the harbour in Port Velm / Orsa Tindal';
  const source = (line: string) => read('Orsa Tindal\n15 April 2021', `${told}\n\n${line}\n\nOrsa Tindal`);
  assert.deepEqual(source(credit).fields.authors, ['Orsa Tindal']);
  assert.equal(
    source('The harbour master Orsa Tindal was on board of the first boat.').fields.authors,
    undefined,
  );
});

test('the last change behind a day and how many signs a text has hide no day', () => {
  for (const line of [
    '2021年4月15日 01時28分 (4月15日 01時40分更新)',
    '河岸新聞 2021/4/15 21:17（最終更新 4/15 21:17） 789文字',
    '15. April 2021, 19:50 UhrLesezeit: 2 min',
  ]) {
    const { fields } = read(line);
    assert.deepEqual([fields.date?.slice(0, 10), fields.updated], ['2021-04-15', undefined], line);
  }
});

test('the day of a picture is not the article’s', () => {
  const caption = 'A file photograph shows the pier of Port Velm on April 9, 2021. — Picture by Ilse Quarrow';
  assert.equal(read(`${caption}\n\nBy Orsa Tindal\nThursday, 15 Apr 2021 4:55 PM`).fields.date, '2021-04-15');
});

test('a capital inside a name begins nothing that is said of its bearer', () => {
  for (const name of ['Orsa McTindal', 'Orsa MacTindal', 'Orsa DeTindal'])
    for (const byline of [`By ${name} Reporter`, `${name} Senior Reporter`, `By ${name}Senior Reporter`])
      assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, [name], byline);
});

test('who took the pictures beside a writer is no author', () => {
  for (const head of [
    'By Orsa Tindal (text) and Brenn Halloway (photos)',
    'By Orsa Tindal and Brenn Halloway (photos)',
    'Von Orsa Tindal (Text) und Brenn Halloway (Fotos)',
    'Von Brenn Halloway (Fotos) und Orsa Tindal (Text)',
    'Par Orsa Tindal (texte) et Brenn Halloway (photos)',
    'Por Orsa Tindal (texto) y Brenn Halloway (fotos)',
  ])
    assert.deepEqual(read(`${head}\n15 April 2021`).fields.authors, ['Orsa Tindal'], head);
});

test('the word for a text or for a reporter before a name is a label in many languages, and no part of the name', () => {
  for (const [byline, authors] of [
    ['Texto de Inês Tindal', ['Inês Tindal']],
    ['Reportagem de Inês Tindal', ['Inês Tindal']],
    ['Reportaje de Lucía Tindal', ['Lucía Tindal']],
    ['Articolo di Chiara Tindal', ['Chiara Tindal']],
    ['Servizio di Chiara Tindal', ['Chiara Tindal']],
    ['Article de Hélène Tindal', ['Hélène Tindal']],
    ['Autrice : Hélène Tindal', ['Hélène Tindal']],
    ['Корреспондент Ольга Тиндал', ['Ольга Тиндал']],
    ['Подготовила Ольга Тиндал', ['Ольга Тиндал']],
    ['Автор статьи: Ольга Тиндал', ['Ольга Тиндал']],
    ['Haberi hazırlayan: Elif Karasu', ['Elif Karasu']],
    ['نوشتهٔ نرگس حیدری', ['نرگس حیدری']],
    ['لیکواله: زرغونه صافی', ['زرغونه صافی']],
    ['مراسلة: سلمى الحداد', ['سلمى الحداد']],
    ['संवाददाता: कविता राठौर', ['कविता राठौर']],
    ['執筆：田中美咲', ['田中美咲']],
  ] as const)
    assert.deepEqual(read(`${byline}\n15 April 2021`).fields.authors, authors, byline);
});

test('what a text is about signs nothing behind the word for its kind', () => {
  for (const line of ['Reportaje de Guerra', 'Texto de Opinión', 'Корреспондент ВТК'])
    assert.equal(read(`${line}\n15 April 2021`).fields.authors, undefined, line);
});

test('two people whom Arabic joins by a letter are two authors without a label, where the second is a given name', () => {
  const { authors } = read('سلمى الحداد وكريم منصور\n15 April 2021').fields;
  assert.deepEqual(authors, ['سلمى الحداد', 'كريم منصور']);
  // Whether this is a second name or a minister, only its reader knows.
  assert.equal(read('سلمى الحداد وزير الدفاع\n15 April 2021').fields.authors, undefined);
});

test('a second name behind a dash of a labelled byline, which may be a place, is a doubt and not lost', () => {
  assert.equal(read('By Orsa Tindal - Murat Denizli\n15 April 2021').fields.authors, undefined);
  assert.ok(asked('By Orsa Tindal - Murat Denizli\n15 April 2021').includes('authors'));
});

test('who edited an article for the web is in Italian neither its author nor a part of its headline', () => {
  const headline = 'Il consiglio di Velm chiude il vecchio mercato del pesce';
  const head = `${headline}\na cura di Chiara Tindal\ngiovedì 15 aprile 2021`;
  const { fields } = readSource(`${head}\n\n${told}\n\n${closing}`);
  assert.deepEqual([fields.title, fields.authors], [headline, undefined]);
});
