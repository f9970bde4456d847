import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const opening =
  'The harbour office of Port Velm counted the boats at dawn, and the count in Velmland was lower than ever.';
const closing =
  'Nobody in Velmland has counted the gulls since the last boat of the season left the old pier.';
const body = `${opening}\n\n${closing}`;
const read = (source: string, language = 'en') => readRawText(source, { today: '2026-01-31', language });
const withHead = (head: string) => read(`${head}\n\n${body}`);
const doubted = (source: string) => read(`${source}\n\n${body}`).doubts.map(({ rule }) => rule);

test('a label, a doubled name, a name beside its place and a name alone are bylines', () => {
  for (const [byline, authors] of [
    ['By Orsa Tindal', ['Orsa Tindal']],
    ['By Orsa Tindal and Brenn Halloway', ['Orsa Tindal', 'Brenn Halloway']],
    ['By Orsa Tindal, Brenn Halloway and Ilse Quarrow', ['Orsa Tindal', 'Brenn Halloway', 'Ilse Quarrow']],
    ['Orsa Tindal | Brenn Halloway', ['Orsa Tindal', 'Brenn Halloway']],
    ['Orsa TindalOrsa Tindal', ['Orsa Tindal']],
    ['Velmland Orsa Tindal', ['Orsa Tindal']],
    ['Politics Orsa Tindal', ['Orsa Tindal']],
    ['Orsa Tindal, Staff Writer', ['Orsa Tindal']],
    ['By Orsa Tindal BBC News, Port Velm', ['Orsa Tindal']],
    ['By Orsa Tindal, Quarrow', ['Orsa Tindal']],
    ['By Orsa Tindal, Health Correspondent, Quarrow', ['Orsa Tindal']],
    ['Written by: Orsa Tindal; Edited by: Ilse Quarrow', ['Orsa Tindal']],
    ['By Orsa Tindal. Translated by Ilse Quarrow', ['Orsa Tindal']],
    ['By Orsa Tindal, PhD', ['Orsa Tindal']],
    ['By Orsa Tindal, Bureau Chief', ['Orsa Tindal']],
    ['By Orsa Tindal, Professor Emerita', ['Orsa Tindal']],
    ['By Orsa Tindal, a writer in Skarn', ['Orsa Tindal']],
    ['By Orsa Tindal (Kabul) and Ilse Quarrow (Herat)', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Guest post by Orsa Tindal', ['Orsa Tindal']],
    ['Par Orsa Tindal (Kabul, envoyé spécial)', ['Orsa Tindal']],
    ['Orsa Tindal and Ilse Quarrow Orsa Tindal and Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Tindal and Ilse QuarrowLocal Democracy Reporters', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Publicado por Orsa Tindal', ['Orsa Tindal']],
    ['Opublikowane przez Orsa Tindal', ['Orsa Tindal']],
    ['Auteur Orsa van der Tindal', ['Orsa van der Tindal']],
    ['Author, Orsa Tindal\nRole, Velm Packet', ['Orsa Tindal']],
    ['نویسنده، برن هالووی\nشغل، پکت', ['برن هالووی']],
    ['کابل: برن هالووی', ['برن هالووی']],
    ['Oluşturulma Tarihi: Nisan 14, 2021 10:25\nHaber: Orsa Tindal', ['Orsa Tindal']],
    ['Par Orsa Tindal', ['Orsa Tindal']],
    ['Door onze correspondent Orsa van der Tindal', ['Orsa van der Tindal']],
    ['By our special correspondent Orsa Tindal and Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Анна Тиндаль, корреспондент «Вельмской правды»', ['Анна Тиндаль']],
    ['Пише: Јелена Ђурић', ['Јелена Ђурић']],
    ['מאת: נועה ולם', ['נועה ולם']],
    ['Par Orsa d’Ostry', ['Orsa d’Ostry']],
    ["By Orsa d'Ostry and Ilse Quarrow", ["Orsa d'Ostry", 'Ilse Quarrow']],
    ['Von Orsa Tindal', ['Orsa Tindal']],
    ['Por Orsa Tindal y Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Por Orsa Tindal e Silva', ['Orsa Tindal e Silva']],
    ['By Orsa Tindal y Velmar and Ilse Quarrow', ['Orsa Tindal y Velmar', 'Ilse Quarrow']],
    ['Por Orsa Tindal y Reuters', ['Orsa Tindal', 'Reuters']],
    ['Por Orsa y Ilse', ['Orsa', 'Ilse']],
    ['By\nOrsa Tindal', ['Orsa Tindal']],
    ['Byby Orsa Tindal and Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Lake', ['Orsa Lake']],
    ['Posted by orsa', ['orsa']],
    ['Gepostet von Orsa Tindal | Wohnen', ['Orsa Tindal']],
    ['Artikel von Orsa von der Tindal', ['Orsa von der Tindal']],
    ['Orsa Martí and Ilse Quarrow', ['Orsa Martí', 'Ilse Quarrow']],
    ['Orsa A. Tindal', ['Orsa A. Tindal']],
    ['Marco Tindal and Julio Quarrow', ['Marco Tindal', 'Julio Quarrow']],
    ['Will Tindal', ['Will Tindal']],
    ['نویسنده: برن هالووی', ['برن هالووی']],
    ['By Reuters Staff', ['Reuters Staff']],
    ['Pajhwok', ['Pajhwok']],
    ['Av Orsa Tindal og Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Af Orsa Tindal', ['Orsa Tindal']],
    ['Von: Orsa Tindal', ['Orsa Tindal']],
    ['Ein Kommentar von Orsa Tindal', ['Orsa Tindal']],
    ['Von\nOrsa Tindal\nIlse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Orsa Tindal\nJournalist', ['Orsa Tindal']],
    ['Orsa Tindal Parliamentary editor', ['Orsa Tindal']],
    ['By Orsa TindalTwitter', ['Orsa Tindal']],
    ['By Orsa Tindal2, Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['By Orsa Tindal and Reuters', ['Orsa Tindal', 'Reuters']],
    ['By Orsa Tindal, Reuters', ['Orsa Tindal']],
    ['By Orsa Tindal - Reuters - Thursday', ['Orsa Tindal']],
    ['By Velm Packet', ['Velm Packet']],
    ['By Packet staff reporter', ['Packet staff reporter']],
    ['By VPK, in News, Velmland, Business', ['VPK']],
    ['By Orsa Tindal/Ilse Quarrow', ['Orsa Tindal', 'Ilse Quarrow']],
    ['Reuters, PORT VELM', ['Reuters']],
    ['김도윤 기자', ['김도윤']],
    ['서울 김도윤 기자 kim@packet.example', ['김도윤']],
    ['佐野 美波', ['佐野 美波']],
    ['作者：林小禾', ['林小禾']],
  ] as const) {
    const { fields } = withHead(`Ferry returns to Port Velm\n${byline}\n15 April 2021`);
    assert.deepEqual(fields.authors, authors, byline);
    assert.equal(fields.title, 'Ferry returns to Port Velm', byline);
  }
});

test('a mail’s subject and day give way to the headline and the byline that it holds', () => {
  const mail = 'Subject: ferry piece\nDate: Fri, 16 Apr 2021 18:44:12 +0100';
  const { fields, doubts } = withHead(`${mail}\n\nFerry returns to Port Velm\nBy Orsa Tindal\n15 April 2021`);
  assert.equal(fields.title, 'Ferry returns to Port Velm');
  assert.match(doubts.find(({ rule }) => rule === 'date')?.message ?? '', /2021-04-16 and 2021-04-15/);
  const news = `Path: news.velm.example!not-for-mail\nNewsgroups: soc.velm\n${mail}\nLines: 24`;
  const posted = withHead(news);
  assert.deepEqual([posted.fields.title, posted.passages[0]?.text], ['ferry piece', opening]);
  const bare = withHead(mail);
  assert.deepEqual([bare.fields.title, bare.fields.date], ['ferry piece', '2021-04-16T18:44+01:00']);
});

test('words that join others are no name, and neither are a translator, a motto or a day of the moon', () => {
  for (const [head, title] of [
    ['بهار در کابل\nبرن هالووی\n۲۶ حمل ۱۴۰۰', 'بهار در کابل'],
    ['جنگ خاموش کشتی\nنویسنده: برن هالووی\nمترجم: لیلا کوراو\n۲۶ حمل ۱۴۰۰', 'جنگ خاموش کشتی'],
    [
      'الخميس 15 أبريل 2021 - 3 رمضان 1442 هـ\nالعبارة تعود إلى الجزيرة بعد عامين',
      'العبارة تعود إلى الجزيرة بعد عامين',
    ],
    [
      'The Velm Courier\nServing the coast since 1891\n\nFerry returns to Port Velm after a year\n\nBy Orsa Tindal',
      'Ferry returns to Port Velm after a year',
    ],
    [
      'Thời sự\nThứ năm, 15/4/2021, 10:25 (GMT+7)\nNgười dân góp tiền dựng lại cây cầu gỗ',
      'Người dân góp tiền dựng lại cây cầu gỗ',
    ],
  ] as const)
    assert.equal(withHead(head).fields.title, title, head);
});

test('who is asked in an interview and what was said are both asked for as its headline', () => {
  const head =
    'Interview | Ilse Quarrow, harbour master\n“Silence counts the boats”\nBy Orsa Tindal\n15 April 2021';
  assert.equal(withHead(head).fields.title, undefined);
  assert.ok(doubted(head).includes('title'));
});

test('a byline that cannot be read is no standfirst, and the doubt quotes it', () => {
  for (const byline of ['Orsa Tindal, Ilse Quarrow and 2 more', 'As told to Orsa Tindal']) {
    const { fields, doubts, leftOut } = withHead(`Ferry returns to Port Velm\n${byline}\n15 April 2021`);
    assert.deepEqual([fields.authors, fields.description], [undefined, undefined]);
    assert.ok(doubts.find(({ rule }) => rule === 'author')?.message.includes(byline));
    assert.ok(leftOut.some(({ text }) => text === byline));
  }
});

test('who signs behind the day of a blog is its author', () => {
  for (const line of [
    'Pubblicato il 15 aprile 2021 da Orsa Tindal',
    'Publicado por Orsa Tindal el 15 de abril de 2021',
  ])
    assert.deepEqual(withHead(`Ferry returns to the island\n\n${line}`).fields.authors, ['Orsa Tindal']);
});

test('a blank line that cuts a headline is undone, and a first line that announces a video is one', () => {
  const titled = (head: string) => withHead(`${head}\n\nBy Orsa Tindal\n15 April 2021`).fields.title;
  assert.equal(titled('Ferry returns to the\n\nisland of gulls'), 'Ferry returns to the island of gulls');
  assert.equal(titled('WATCH: Ferry returns to the island'), 'WATCH: Ferry returns to the island');
});

test('a name beside the date, or below the headline, goes before names that only stand there', () => {
  const named = (head: string) => withHead(head).fields.authors;
  assert.deepEqual(named('Ferry returns to Port Velm\nOrsa Tindal, 15 April 2021\nCheap Crossings'), [
    'Orsa Tindal',
  ]);
  assert.deepEqual(named('Harbour Matters\nFerry returns to Port Velm\nOrsa Tindal\n15 April 2021'), [
    'Orsa Tindal',
  ]);
  assert.equal(named('Ferry returns to Port Velm\nzu den Booten\n15 April 2021'), undefined);
});

test('the first line of a source is nobody’s name, though it has a name’s shape: it is the headline, or asked for', () => {
  for (const line of [
    'Velm Ferry Sinks',
    'Roth Resigns, Okkel Returns',
    'DAM BURSTS; THOUSANDS FLEE',
    'Velmland Ferries Sink',
    'Lake Ostry Freezes',
    'Orsa Tindal',
  ]) {
    const alone = withHead(line);
    assert.deepEqual([alone.fields.title, alone.fields.authors], [undefined, undefined], line);
    assert.deepEqual([alone.passages[0]?.text, alone.leftOut], [line, []], line);
    assert.deepEqual(doubted(line).slice(0, 2), ['title', 'author'], line);
    const signed = withHead(`${line}\n\nBy Ilse Quarrow`);
    assert.deepEqual([signed.fields.title, signed.fields.authors], [line, ['Ilse Quarrow']], line);
  }
  const caps = 'FERRY SINKS OFF SKARN, TWELVE SAVED';
  for (const line of ['Velm Ferry Sinks', caps, `ZCZC VW0417\n\n${caps}`])
    assert.deepEqual(doubted(`${line}\n\nAll went ashore in boats of the fishermen`).slice(0, 2), [
      'title',
      'author',
    ]);
});

test('a role is a person’s, behind a name or below it, and a headline or standfirst that speaks of one is none', () => {
  for (const line of [
    'A ferry for the islands',
    'New chief for the ferry',
    'The writer from Skarn',
    'Writers in exile',
    'Photographer of the Lake',
    'Chess for the Velm Courier',
  ])
    assert.equal(withHead(`${line}\n\nBy Orsa Tindal`).fields.title, line);
  for (const line of ['New hope for the fishermen', 'Writers in exile return', 'A boat for the islands'])
    assert.equal(withHead(`Ferry returns to Port Velm\n\nBy Orsa Tindal\n\n${line}`).passages[0]?.text, line);
  const named = withHead('Velm Ferries Names Ilse Quarrow Chief Executive');
  assert.deepEqual(
    [named.fields.title, named.fields.authors],
    ['Velm Ferries Names Ilse Quarrow Chief Executive', undefined],
  );
});

test('a first line with an outlet’s word in it may be the headline, and stays in the text', () => {
  for (const line of ['Star Ferry Returns', 'Morning Post Closes']) {
    const { fields, passages, doubts } = withHead(`${line}\n\nBy Orsa Tindal`);
    assert.deepEqual([fields.title, fields.authors, passages[0]?.text], [undefined, ['Orsa Tindal'], line]);
    assert.match(doubts[0]?.message ?? '', new RegExp(`"${line}"`));
  }
  const { fields, leftOut } = withHead('The Velm Morning Post\n\nFerry returns\n\nBy Orsa Tindal');
  assert.deepEqual([fields.title, leftOut[0]?.rule], ['Ferry returns', 'affiliation']);
});

test('a byline that runs into the outlet’s name is asked for by its words', () => {
  for (const named of [
    'Orsa Tindal Velm Packet',
    'Orsa Tindal Velm Packet Reporter',
    'ORSA TINDAL VELM PACKET Staff Writer',
  ]) {
    const { fields, doubts, passages } = withHead(`Ferry returns\n\nBy ${named}\n15 April 2021`);
    assert.deepEqual(
      [fields.title, fields.authors, passages[0]?.text],
      ['Ferry returns', undefined, opening],
      named,
    );
    assert.match(doubts[0]?.message ?? '', new RegExp(`byline "${named}"`));
  }
  for (const name of ['Orsa Maria Tindal Quarrow', 'Orsa Tindal Packet', 'Orsa Star'])
    assert.deepEqual(withHead(`Ferry returns\n\nBy ${name}\n15 April 2021`).fields.authors, [name]);
});

test('behind “Interview:” stands who asked, unless the text speaks of that person', () => {
  const head = 'Ferry returns\n\nInterview: Orsa Tindal\n15 April 2021';
  assert.deepEqual(withHead(head).fields.authors, ['Orsa Tindal']);
  assert.equal(read(`${head}\n\n${opening} Tindal was there.\n\n${closing}`).fields.authors, undefined);
});

test('who to ask, under a label of its own, is not who wrote what stands below', () => {
  const { fields } = withHead(
    'Contact:\nOrsa Tindal\nPress Office, Velm Ferries\n\nVelm Ferries Names New Harbour Master',
  );
  assert.deepEqual([fields.title, fields.authors], [undefined, undefined]);
});

test('a word that says “by” in the text’s language is no part of the name, and where that is in doubt it asks', () => {
  const paragraph =
    'Bacul care lega satul Skarn de Port Velm s-a scufundat în noaptea de duminică spre luni, iar cei doisprezece pasageri au fost salvați de pescari. Autoritățile au deschis o anchetă.';
  assert.deepEqual(read(`Bacul din Skarn s-a scufundat\n\nde Orsa Tindal\n\n${paragraph}`).fields.authors, [
    'Orsa Tindal',
  ]);
  for (const byline of ['de Orsa Tindal', 'Na Orsa Tindal', 'Της Ελένης Βελμίδου']) {
    const { fields, passages } = withHead(`Ferry returns to Port Velm\n\n${byline}\n15 April 2021`);
    assert.deepEqual([fields.authors, passages[0]?.text], [undefined, byline]);
  }
});

test('a wire’s slug line and the head of a teletext’s page are no headline', () => {
  for (const head of [
    'bdt0231 4 vm 212 dpa 0417\n',
    'P104   VELMTEXT 104  Tue 04 Oct 1994 07:12:33\n',
    'Slug: ferry-inquiry\nWords: 212\n',
    'SLUG: FERRY INQUIRY\nDURATION: 1’12\n',
    'BC-VELM-FERRY, 1st Ld-Writethru\na0412\n',
    'Slug: ferry\nEds: UPDATES with rescue; ADDS quotes. Will be updated.\n',
  ])
    assert.equal(
      withHead(`${head}\nFerry sinks off Port Velm`).fields.title,
      'Ferry sinks off Port Velm',
      head,
    );
  assert.equal(withHead('P104   VELMTEXT 104  Tue 04 Oct 1994\n\nFerry sinks').fields.date, '1994-10-04');
  assert.deepEqual(doubted('bdt0231 4 vm 212 dpa 0417')[0], 'title');
});

test('a name alone above the headline is its topic, and the author is asked for', () => {
  const { fields, doubts } = withHead('Orsa Tindal\nFerry returns to Port Velm after a week\n15 April 2021');
  assert.deepEqual([fields.title, fields.authors], ['Ferry returns to Port Velm after a week', undefined]);
  const signed = withHead('Orsa Tindal, PA\n15 April 2021\n\nFerry returns to Port Velm after a week');
  assert.deepEqual(signed.fields.authors, ['Orsa Tindal']);
  assert.equal(
    doubts.some(({ rule }) => rule === 'author'),
    true,
  );
});

test('who made a picture is not who wrote below it', () => {
  for (const credit of ['Photo:\nOrsa Tindal', 'Photo:\nOrsa Tindal / AP', 'Orsa Tindal/AP']) {
    const { fields, doubts } = withHead(`Ferry returns to Port Velm\n15 April 2021\n${credit}`);
    assert.equal(fields.authors, undefined, credit);
    assert.ok(doubts.some(({ rule }) => rule === 'author'));
  }
});

test('a name that the text says wrote something is no place', () => {
  const source = `Ferry returns to Port Velm\nOrsa Tindal\n15 April 2021\n\n${opening} Ein Kommentar von Orsa Tindal, wie oft.`;
  assert.notEqual(read(source).fields.region, 'Orsa Tindal');
});

test('an outlet that signed is printed twice or once like a person', () => {
  for (const header of [
    'Norway Velm TimesVelm Times 15 April 2021 0 Views',
    'Norway Velm Times 15 April 2021 0 Views',
  ]) {
    const { fields } = withHead(`Ferry returns to Port Velm\n\n${header}`);
    assert.deepEqual([fields.region, fields.authors], ['Norway', ['Velm Times']], header);
  }
});

test('a place stays a place beside a name of which the text speaks', () => {
  const told = `“No,” said Tindal. ${opening}`;
  const { fields, doubts } = read(
    `Ferry returns\n\nNorway Orsa Tindal 15 April 2021 0 Views\n\n${told}\n\n${closing}`,
  );
  assert.equal(fields.region, 'Norway');
  assert.deepEqual(
    doubts.map(({ rule }) => rule),
    ['author'],
  );
  const signed = read(
    `Ferry returns\n\nNorway Orsa Tindal 15 April 2021 0 Views\n\nA comment by Orsa Tindal\n\n${body}`,
  );
  assert.deepEqual(signed.fields.authors, ['Orsa Tindal']);
});

test('a headline with names, places and a preposition in it is no byline', () => {
  for (const title of [
    'After Calls in Velmland: Are We Too Tame With Gulls?',
    'Nach Ufer-Rufen in Hamburg: Sind wir zu sanft zu Möwen?',
    'Ilse Quarrow’s Exit Marks the End of the Fight for the Ferry',
  ]) {
    const { fields } = withHead(`${title}\n\nNorway Orsa TindalOrsa Tindal 15 April 2021 0 Views`);
    assert.deepEqual([fields.title, fields.authors], [title, ['Orsa Tindal']]);
  }
});

test('a wrap that parts a headline or a doubled name is undone', () => {
  const head =
    'Ferry office asks for some help\nin Velmland\n\nUnited Kingdom Orsa Tindal Orsa\nTindal Thursday, 15 April 2021\n0 Views';
  const wrapped = body.replace(/(.{1,32})(?: |$)/gmu, '$1\n');
  const { fields } = read(`${head}\n\n${wrapped}`);
  assert.equal(fields.title, 'Ferry office asks for some help in Velmland');
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.equal(fields.region, 'United Kingdom');
});

test('a byline below a full line of the headline is not its end', () => {
  const head =
    'Ferry returns to the island after three weeks of repairs at the pier\nby Orsa Tindal and agencies';
  const text = body.replace(/(.{50,66}) /g, '$1\n');
  assert.deepEqual(read(`${head}\n15 April 2021\n\n${text}`).fields.authors, ['Orsa Tindal']);
});

test('a place, a dash and a date with its time are a header and no report', () => {
  const { fields } = withHead('Ferry returns\nBy Orsa Tindal\nNorway - Apr 15 2021 14:05 GMT');
  assert.deepEqual([fields.region, fields.date?.slice(0, 10)], ['Norway', '2021-04-15']);
});

test('a byline below a standfirst, buttons and a caption is the header’s, and these stay in the text', () => {
  const standfirst =
    'The harbour office has promised a boat before the summer, and the town counts the days.';
  const caption =
    'Boats lie in the harbour of Port Velm, which has been closed since the storm of last year.';
  const { fields, passages } = withHead(
    `Ferry returns to Port Velm\n\n${standfirst}\n\nShare on X\nShare on WhatsApp\n${caption}\nApril 15, 2021 5:50 pm CET\nBy Orsa Tindal`,
  );
  assert.deepEqual([fields.authors, fields.date?.slice(0, 10)], [['Orsa Tindal'], '2021-04-15']);
  assert.deepEqual(
    [fields.description, ...passages.map(({ text }) => text)],
    [undefined, standfirst, caption, opening, closing],
  );
});

test('short lines in a row above a longer one are a menu’s, and a word alone is a kicker', () => {
  const title = 'The night ferry returns to Port Velm after a year';
  for (const above of ['Lectures\nGardens\nNight Boats', 'Ferries']) {
    const { fields, leftOut } = withHead(`${above}\n${title}`);
    assert.deepEqual([fields.title, fields.authors], [title, undefined]);
    assert.deepEqual(leftOut.map(({ text }) => text).slice(0, 3), above.split('\n'));
  }
});

test('numbers with dots are read in the order of the text’s language, strokes never', () => {
  const german =
    'Das Hafenamt teilte am Montag mit, dass die Nachtfähre nach einem Jahr Verspätung wieder fahren werde. Den Beschluss fasste der Rat der Stadt in der alten Zollstation, und die Fischer waren einverstanden.';
  const dateOf = (date: string, text: string) =>
    read(
      `Nachtfähre kehrt zurück\nVon Orsa Tindal\n${date}\n\n${text}\n\n${text.replace('Montag', 'Freitag')}`,
    ).fields.date;
  assert.equal(dateOf('05.04.2021, 15:23 Uhr', german), '2021-04-05');
  assert.equal(dateOf('05/04/2021', german), undefined);
  assert.equal(dateOf('05.04.2021', opening), undefined);
});

test('a day without a label below the text is none where the header tells only the last change', () => {
  const { fields, doubts } = read(
    `Ferry returns\nBy Orsa Tindal\nUpdated: April 16, 2021\n\n${body}\n\nVelm Packet | Evening News | 14 April 2021`,
  );
  assert.equal(fields.date, undefined);
  assert.ok(doubts.some(({ rule }) => rule === 'date'));
});

test('two people who may be the author, nobody, and a person of whom the text speaks are doubts', () => {
  const title = 'Ferry returns to Port Velm';
  assert.ok(doubted(`${title}\nOrsa Tindal\nIlse Quarrow\n15 April 2021`).includes('author'));
  assert.ok(doubted(`${title}\n15 April 2021`).includes('author'));
  assert.ok(doubted(`${title}\nby admin\n15 April 2021`).includes('author'));
  const told = read(
    `${title}\nBrenn Halloway\n15 April 2021\n\n“No,” said Halloway, and he went home to Velmland.`,
  );
  assert.equal(told.fields.authors, undefined);
  assert.match(told.doubts[0]?.message ?? '', /Brenn Halloway.*--author/);
});

test('names below the text are the authors where none stands above it', () => {
  const source = `Ferry returns\n\n${body}\n\n(Reporting by Orsa Tindal in Port Velm; Editing by Joss Abern)`;
  assert.deepEqual(read(source).fields.authors, ['Orsa Tindal']);
  assert.deepEqual(read(`Ferry returns\n\n${body}\n\n— Orsa Tindal`).fields.authors, ['Orsa Tindal']);
});

test('a name alone below the text signs it, before the agency of the dateline, unless the text speaks of it', () => {
  const signed = (text: string) =>
    read(`Ferry returns\n15 April 2021\n\n${text}\n\nOrsa Tindal`).fields.authors;
  assert.deepEqual(signed(body), ['Orsa Tindal']);
  assert.deepEqual(signed(`KABUL (AP) — ${body}`), ['Orsa Tindal']);
  assert.equal(signed(`${body} Orsa Tindal saw them go.`), undefined);
});

test('a day far from that of the report’s dateline is a doubt, and one over the turn of the year is not', () => {
  const dated = (day: string, dateline: string) =>
    read(`Ferry returns\nBy Orsa Tindal\n${day}\n\n${dateline} - ${body}`);
  const { fields, doubts } = dated('May 20, 2021', 'KABUL, April 15 (Reuters)');
  assert.equal(fields.date, undefined);
  assert.match(doubts.find(({ rule }) => rule === 'date')?.message ?? '', /2021-05-20 .* 2021-04-15/);
  assert.equal(dated('January 2, 2021', 'KABUL, December 31 (Reuters)').fields.date, '2021-01-02');
});

test('an office’s name, a paper’s place and an agency’s number stand above the headline and are none of it', () => {
  for (const [head, title, region] of [
    [
      'Pressemitteilung 14/2021\nVelm e. V.\nQuarrow, den 15. April 2021\n\nHafenverein fordert Rettung der Fähre',
      'Hafenverein fordert Rettung der Fähre',
      'Quarrow',
    ],
    ['Velmland  Ferry returns to the old pier\nBy Orsa Tindal', 'Ferry returns to the old pier', 'Velmland'],
    [
      'کد خبر: ۸۴۳۲۱۰۹\n۲۶ حمل ۱۴۰۰\nنسخه چاپی\nپل تازه تا پایان سال باز می‌شود\n\nشیراز - ایرنا - پل کهنه دوباره ساخته می‌شود و این کار دو سال طول می‌کشد.',
      'پل تازه تا پایان سال باز می‌شود',
      'شیراز',
    ],
    [
      'Interview\n»Ich lese keine Kritiken mehr«\nDie Schriftstellerin Ilse Quarrow über das Altern und ihren Hund\nVon Orsa Tindal',
      '»Ich lese keine Kritiken mehr«',
      undefined,
    ],
  ] as const) {
    const { fields } = withHead(head);
    assert.deepEqual([fields.title, fields.region], [title, region], head);
  }
});

test('a line about the author is the text’s, and its name is still the byline', () => {
  const { fields, passages } = read(
    `Ferry returns\nOrsa Tindal\n15 April 2021\n\n${body}\n\nOrsa Tindal is a reporter for the Velm Packet.`,
  );
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.equal(passages.at(-1)?.text, 'Orsa Tindal is a reporter for the Velm Packet.');
});

test('the region is what the header names, a country before its city, and else the dateline’s', () => {
  for (const [head, region] of [
    ['Ferry returns\nAfghanistan\nOrsa Tindal', 'Afghanistan'],
    ['Ferry returns\nKabul, Afghanistan\nOrsa Tindal', 'Afghanistan'],
    ['Ferry returns\nBy Orsa Tindal in Port Velm', 'Port Velm'],
    ['Home > News > Afghanistan\nFerry returns\nOrsa Tindal', 'Afghanistan'],
    ['Ferry returns\nOrsa Tindal\nLocation: Upper Sarn', 'Upper Sarn'],
    [
      'Asia\nFerry returns to the bay\nOrsa Tindal\n15 April 2021\n\nKABUL, Afghanistan (AP) — The ferry came.',
      'Afghanistan',
    ],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nKabul (Pajhwok) – The ferry came.', 'Kabul'],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nMESA, Ariz. (AP) — The ferry came.', 'MESA, Ariz.'],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nPORT VELM: The ferry came.', 'Port Velm'],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nVelmland. The ferry came.', 'Velmland'],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nVelmland - The ferry came.', 'Velmland'],
    [
      'Ferry returns\nOrsa Tindal\n15 April 2021\n\n(ANSA) - PORT VELM, 15 APR - The ferry came.',
      'Port Velm',
    ],
    [
      'Ferry returns\nOrsa Tindal\n15 April 2021\n\nPORT VELM, 15 April. /TASS/. The ferry came.',
      'Port Velm',
    ],
    ['Ferry returns\nOrsa Tindal\n15 April 2021\n\nKabul (VPA) The ferry came.', 'Kabul'],
    ['Ferry returns\nOrsa Tindal\nUpper Sarn, 15 April 2021', 'Upper Sarn'],
    ['Ferry returns\nBy Orsa Tindal\nReporting from Kabul, Afghanistan\n15 April 2021', 'Afghanistan'],
    [
      'کشتی بازگشت به بندر\nنویسنده: برن هالووی\n۲۶ حمل ۱۴۰۰\n\nکابل (پژواک): دفتر بندر اعلام کرد که کشتی بازگشته است.',
      'کابل',
    ],
  ] as const) {
    assert.equal(withHead(head).fields.region, region, head);
  }
});

test('what opens a report and names no place for certain is no dateline', () => {
  for (const [opens, region] of [
    ['The World Harbour Organization (WHO) says the ferry may return this summer.', undefined],
    ['The United Harbours’ (UH) top court said on Friday that the ferry may return.', undefined],
    ['UPDATE — The ferry returned to the island on Thursday.', undefined],
    ['NEW BOATS — and who pays for them — are what the council talked of.', undefined],
    ['KABUL, Thursday - The ferry returned to the island.', 'KABUL'],
    ['KABUL, last Thursday – The ferry returned to the island.', 'KABUL'],
    ['UPPER SARN, PACKET - The ferry returned to the island.', 'UPPER SARN'],
  ] as const) {
    const { fields } = withHead(`Ferry returns\nBy Orsa Tindal\n15 April 2021\n\n${opens}`);
    assert.deepEqual([fields.region, fields.authors], [region, ['Orsa Tindal']], opens);
    const unsigned = withHead(`Ferry returns\n15 April 2021\n\n${opens}`);
    assert.equal(unsigned.fields.authors, undefined, opens);
  }
});

test('a place beside the date is nobody, though it has two words with capitals', () => {
  for (const line of ['Puerto Velmo - 15 April 2021 - 14:32 CEST', '15 April 2021 - SAINT ORSA']) {
    const { fields, doubts } = withHead(`Ferry returns to the island\nOrsa Tindal\n${line}`);
    assert.deepEqual(fields.authors, ['Orsa Tindal']);
    assert.match(doubts.find(({ rule }) => rule === 'region')?.message ?? '', /may be a place/);
  }
});

test('a place that only headline or text names is no certain region, and neither is one of two countries', () => {
  assert.ok(doubted('Ferry returns to Velmland\nBy Orsa Tindal\n15 April 2021').includes('region'));
  assert.ok(doubted('Ferry returns\nPakistan\nAfghanistan\nBy Orsa Tindal').includes('region'));
});

test('a section’s name is no place because the text has its word', () => {
  const text = `The boats of the harbour are in, and ${opening}`;
  const { fields, doubts } = read(`News > Harbour\nFerry returns\nBy Orsa Tindal\n15 April 2021\n\n${text}`);
  assert.equal(fields.region, undefined);
  assert.ok(doubts.some(({ rule }) => rule === 'region'));
});

test('a byline in capitals is spelt as the text spells it, and stays where the text does not', () => {
  const text = `${opening} Orsa Tindal has written of the harbour of Velmland for thirty years.`;
  const head = 'Ferry returns\nBy ORSA TINDAL and ILSE QUARROW\nVelmland\n15 April 2021';
  assert.deepEqual(read(`${head}\n\n${text}`).fields.authors, ['Orsa Tindal', 'ILSE QUARROW']);
});

test('the words of a dateline stay in the text', () => {
  const { passages } = read(`Ferry returns\n15 April 2021\n\nPORT VELM (Reuters) - ${body}`);
  assert.match(passages[0]?.text ?? '', /^PORT VELM \(Reuters\) - The harbour/);
});

test('the headline may stand below its kicker, its date or a menu, and may have marks of Markdown', () => {
  for (const head of [
    'AFGHANISTAN\nFerry returns to Port Velm\nOrsa Tindal',
    '15 April 2021\n\nFerry returns to Port Velm\n\nBy Orsa Tindal',
    'Skip to content\nMenu\nFerry returns to Port Velm\nOrsa Tindal',
    '# Ferry returns to Port Velm\n\n**By Orsa Tindal**',
    'Ferry returns to Port Velm | The Velm Packet\nBy Orsa Tindal',
    'Ferry returns to Port Velm\nFerry returns to Port Velm\nBy Orsa Tindal',
    'Subject: Ferry returns to Port Velm\nBy Orsa Tindal',
    'Ferry returns to Port Velm By Orsa Tindal 15 April 2021',
  ]) {
    assert.equal(withHead(head).fields.title, 'Ferry returns to Port Velm', head);
  }
});

test('a name is an author’s where it stands twice, and a topic’s where the text speaks of it', () => {
  const title = 'Ferry returns to Port Velm';
  const told = `${body}\n\n“The ferry is late again this year,” said Halloway on Monday.`;
  const twice = read(
    `${title}\nIlse Quarrow\nIlse Quarrow\n15 April 2021\n\n${body}\n\nQuarrow counts boats.`,
  );
  assert.deepEqual(twice.fields.authors, ['Ilse Quarrow']);
  const topic = read(`Brenn Halloway\n${title}\nOrsa Tindal\n15 April 2021\n\n${told}`);
  assert.deepEqual(topic.fields.authors, ['Orsa Tindal']);
});

test('a name below the standfirst is an author’s where buttons or a time follow it', () => {
  const head =
    'Ferry returns to Port Velm\n\nThe harbour waits no longer for its only boat.\n\nOrsa Tindal\n';
  for (const below of ['Share', '09:30', '4 min read'])
    assert.deepEqual(read(`${head}${below}\n\n${body}`).fields.authors, ['Orsa Tindal'], below);
});

test('the headline is found below captions, the way to it and other words that pages put above it', () => {
  const title = 'Night ferry returns to Port Velm after a year';
  for (const above of [
    `Home\nHomeHarbourFerries${title}`,
    `Home Ferries ${title}\n`,
    'The night ferry lies at the pier of Port Velm.\nPhoto: Ilse Quarrow',
    'Topics\nFerries 12\nHarbour 310\nThe pier at dawn waits for boats\nPhoto: Ilse Quarrow\nThe pier at dawn waits for boats\nPhoto: Ilse Quarrow',
    'Trouble in the harbour\n-',
    'VELM.EXAMPLE / POLITICS / HARBOURS',
    'HomeSportLocal NewsFerry comes back to the harbour\n',
    'Local NewsNews',
    'Issue of 15.04.2021, page 1',
    'Home\nHarbours\nFerry returns after a year of repairs to its engine\n\nWaiting for boats\n',
  ]) {
    assert.equal(withHead(`${above}\n${title}\nBy Orsa Tindal\n15 April 2021`).fields.title, title, above);
  }
});

test('a line that says when and by whom something was posted is no headline', () => {
  for (const [line, authors, date] of [
    ['Posted on April 15, 2021 by orsa | Leave a comment', ['orsa'], '2021-04-15'],
    ['Publiziert am 15. April 2021 von orsa', ['orsa'], '2021-04-15'],
    ['17/04/202117/04/2021 ~ Orsa Tindal', ['Orsa Tindal'], '2021-04-17'],
  ] as const) {
    const { fields } = read(`${line}\nNight ferry returns to Port Velm after a year\n\n${body}`);
    assert.equal(fields.title, 'Night ferry returns to Port Velm after a year', line);
    assert.deepEqual([fields.authors, fields.date], [authors, date], line);
  }
});

test('words that end before a name, speak of a thing or stand in quotation marks are nobody', () => {
  const title = 'Night ferry returns to Port Velm after a year';
  for (const line of [
    'MÁS DE SOCIEDAD',
    'Buch der Woche',
    'Orsa Tindalen. Photographer: Ilse Quarrow/Velm Images',
  ])
    assert.equal(read(`${title}\n${line}\n15 April 2021\n\n${body}`).fields.authors, undefined, line);
  const headline = 'Von Sprachregeln, Hafenpolitik und «ganz normalem Deutsch»';
  assert.equal(withHead(`${headline}\n15 April 2021`).fields.title, headline);
});

test('a headline may quote two sentences, and stands where the lines above it are said once', () => {
  const quoting =
    'The harbour master of Port Velm answers those who fear for the ferry: "We do not sell it. We never sell boats"';
  assert.equal(withHead(`${quoting}\nBy Orsa Tindal`).fields.title, quoting);
  const title = 'Night ferry returns to Port Velm after a year';
  const twice = withHead(`Home\nNews\nMore News\n${title}\nHarbours\n${title}\nBy Orsa Tindal`);
  assert.equal(twice.fields.title, title);
});

test('a colon on a line of its own joins the two lines of a headline', () => {
  const { fields } = withHead('Ferries in Velmland\n:\nNight ferry returns to Port Velm\nBy Orsa Tindal');
  assert.equal(fields.title, 'Ferries in Velmland: Night ferry returns to Port Velm');
});

test('a label, a dateline and a menu without a headline are no headline', () => {
  for (const head of [
    'You are reading:\n15 April 2021',
    'PORT VELM, Velmland —',
    'Ferries\nHarbours\nPiers\nBoats\nBy Orsa Tindal',
  ]) {
    assert.equal(withHead(head).fields.title, undefined, head);
  }
});

test('a source without a headline, of one line or with two lines that may be it, is a doubt', () => {
  assert.deepEqual(read(body).fields.title, undefined);
  assert.match(read(body).doubts[0]?.message ?? '', /--title/);
  assert.ok(read('Ferry returns').doubts.some(({ rule }) => rule === 'title'));
  assert.ok(doubted('Ferry late again\nA harbour waits for its only boat\nBy Orsa Tindal').includes('title'));
  assert.ok(doubted('Boats & Harbours\nNight ferry returns to Port Velm after a year').includes('title'));
  assert.equal(read('Ferry returns').passages[0]?.text, 'Ferry returns');
});

test('a sentence between headline and byline is the standfirst', () => {
  const { fields } = withHead('Ferry returns\nThe town is counting the days until Monday.\nBy Orsa Tindal');
  assert.equal(fields.description, 'The town is counting the days until Monday.');
});

test('a certain time with its offset makes a moment, and a change on another day is the update', () => {
  const { fields } = withHead(
    'Ferry returns\nPublished: April 15, 2021 9:30 AM UTC+4:30 | Updated: April 16, 2021',
  );
  assert.deepEqual([fields.date, fields.updated], ['2021-04-15T09:30+04:30', '2021-04-16']);
});

test('what stands behind a day does not hide it: a change, an outlet, a source, a number of comments', () => {
  for (const line of [
    '15 aprile 2021 ( modifica il 16 aprile 2021 | 14:32)',
    '15/04/2021 14h32 Atualizado há 2 anos',
    'Source: Packet| 2021-04-15 14:32:12|Editor: orsa',
    '2021-04-15 10:25:36 来源：新华网',
    'by Orsa Tindal April 15, 2021in Velmland 0',
    'مسقط - 15 أبريل 2021',
  ])
    assert.equal(withHead(`Ferry returns to the island\n${line}`).fields.date, '2021-04-15', line);
});

test('an update before the publication, and only an update, are doubts', () => {
  assert.ok(doubted('Ferry returns\nPublished: April 15, 2021\nUpdated: April 1, 2021').includes('updated'));
  assert.ok(doubted('Ferry returns\nUpdated: April 15, 2021').includes('date'));
});

test('furniture inside the text goes with its reason, and a paragraph that mentions it stays', () => {
  const source = `Ferry returns\nBy Orsa Tindal\n\n${opening}\n\nAdvertisement\n\nRead more: The tower\n\nShare this with those who read more of the harbour book, the office asked on Monday.\n\n${closing}`;
  const { passages, leftOut } = read(source);
  assert.equal(passages.length, 3);
  assert.deepEqual(
    leftOut.filter(({ line }) => line > 4).map(({ rule, line }) => `${line} ${rule}`),
    ['6 advertisement', '8 related-links'],
  );
});

test('below the text, lists of other headlines and readers’ comments are left out', () => {
  const { passages, leftOut } = read(
    `Ferry returns\nBy Orsa Tindal\n\n${body}\n\nRelated stories\nThe tower that would not fall\nA bridge for nobody\n\n2 Comments\nJoss\nI remember this ferry well, and I never liked it at all.\n\n© 2021 Velm Packet`,
  );
  assert.equal(passages.at(-1)?.text, closing);
  assert.equal(leftOut.filter(({ rule }) => rule === 'related-links').length, 3);
  assert.ok(leftOut.some(({ rule, text }) => rule === 'comments' && text.startsWith('I remember')));
});

test('paragraphs below a count of comments that stands inside the article are its own, and a doubt', () => {
  const { passages, leftOut, doubts } = read(
    `Ferry returns\nBy Orsa Tindal\n\n${body}\n\n16\nCOMMENTS\n${opening}\n\n${closing.replace('.', ' again.')}`,
  );
  assert.equal(passages.at(-1)?.text, closing.replace('.', ' again.'));
  assert.deepEqual(
    leftOut.filter(({ rule }) => rule === 'comments').map(({ text }) => text),
    ['16', 'COMMENTS'],
  );
  assert.ok(doubts.some(({ rule }) => rule === 'below-a-box'));
});

test('paragraphs below a count of comments stay, though buttons stand between them or the count stands high', () => {
  const more =
    'The harbour master said in a letter that he would count them again, boat by boat, before the winter.';
  for (const inside of [
    `${opening}\n\n24 comments\n\n${more}\n\nShare on Facebook\n\n${body}\n\nRead more\n\n${closing}`,
    `${opening}\n\n${body}\n\n24 comments\n\n${more}\n\nShare on Facebook\n\n${closing}`,
  ]) {
    const { passages, leftOut, doubts } = read(`Ferry returns\nBy Orsa Tindal\n\n${inside}`);
    assert.ok(passages.some(({ text, kind }) => text === more && kind === 'paragraph'));
    assert.equal(passages.at(-1)?.text, closing);
    assert.ok(passages.every(({ text }) => text !== '24 comments'));
    assert.ok(leftOut.some(({ text, rule }) => text === '24 comments' && rule === 'comments'));
    const doubt = doubts.find(({ rule }) => rule === 'below-a-box');
    assert.match(doubt?.message ?? '', /take it out if it does not belong/);
  }
});

test('one last paragraph below a count of comments, with no name above it, is left out with a doubt', () => {
  const more =
    'The harbour master said in a letter that he would count them again, boat by boat, before the winter.';
  const { leftOut, doubts } = read(
    `Ferry returns\nBy Orsa Tindal\n\n${opening}\n\n${body}\n\n24 comments\n\n${more}`,
  );
  assert.ok(leftOut.some(({ text }) => text === more));
  assert.match(doubts.find(({ rule }) => rule === 'below-a-box')?.message ?? '', /add it if it belongs/);
});

test('a byline below another headline at the end is none of the article', () => {
  const { fields, doubts } = read(
    `Ferry returns\n15 April 2021\n\n${body}\n\nWolves at the bus stop\nBy Jonna Reik`,
  );
  assert.equal(fields.authors, undefined);
  assert.ok(doubts.some(({ asks }) => asks === 'authors'));
});

test('a question in an interview that names who speaks is no heading', () => {
  const turns =
    'Courier: Will there be another strike?\n\nHalloway: I hope not, since nobody in Velmland wants one.';
  const { passages } = withHead(`Ferry returns\nBy Orsa Tindal\n\n${opening}\n\n${turns}`);
  assert.ok(passages.every(({ kind }) => kind === 'paragraph'));
});

test('a short line between two whole paragraphs is a heading, and half a sentence is none', () => {
  const kinds = (source: string) => read(source).passages.map(({ kind }) => kind);
  const head = 'Ferry returns\nBy Orsa Tindal\n15 April 2021\n\n';
  assert.deepEqual(kinds(`${head}${opening}\n\nWhat the count says\n\n${closing}`), [
    'paragraph',
    'heading',
    'paragraph',
  ]);
  assert.deepEqual(
    kinds(`${head}${opening.slice(0, -1)}\n\nWhat the count says\n\n${closing}`),
    Array(3).fill('paragraph'),
  );
  assert.deepEqual(
    kinds(`${head}${opening}\n\nWhat the count says\n\n${closing.replace('N', 'n')}`),
    Array(3).fill('paragraph'),
  );
});

test('the language is set where it is not the publication’s and certain', () => {
  const pashto =
    'د بندر دفتر د دوشنبې په ورځ اعلان وکړ چې د شپې کښتۍ به د یوه کال ځنډ وروسته بیا کار پیل کړي. دا پرېکړه د ښار د شورا په غونډه کې وشوه.';
  const dari =
    'شاروالی روز دوشنبه اعلام کرد که کشتی شبانه پس از یک سال تأخیر دوباره به راه می‌افتد و ولسوالی‌های دیگر نیز از آن بهره می‌برند. پوهنتون نیز از این خبر استقبال کرد.';
  const german =
    'Das Hafenamt teilte am Montag mit, dass die Nachtfähre nach einem Jahr Verspätung wieder fahren werde. Den Beschluss fasste der Rat der Stadt in der alten Zollstation am Hafen.';
  assert.equal(read(`پل بندر\n\n${pashto}`).fields.lang, 'ps');
  assert.equal(read(`کشتی شبانه به راه افتاد\n\n${dari}`).fields.lang, 'fa-AF');
  assert.equal(read(`Nachtfähre kehrt zurück\n\n${german}`).fields.lang, 'de');
  assert.equal(read(`Nachtfähre kehrt zurück\n\n${german}`, 'de').fields.lang, undefined);
  assert.equal(read(`Ferry returns\n\n${body}`).fields.lang, undefined);
  assert.ok(
    read('Fähre\n\nDie Fähre kehrt am Montag wieder nach Hause zurück.').doubts.some(
      ({ rule }) => rule === 'lang',
    ),
  );
});
