import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline, read } from './bring-home.ts';

const german = [
  'Die Fähre nach Port Velm ist am Donnerstag nach elf Monaten zurückgekehrt, und Hunderte haben am Kai gewartet.',
  'Die Reederei sagte, die Arbeiten hätten doppelt so viel gekostet wie geplant, und die Preise würden steigen.',
].join('\n\n');
const arabic = [
  'عادت العبارة إلى ميناء فيلم يوم الخميس بعد أحد عشر شهرا من الإصلاح وانتظرها المئات على الرصيف في الصباح.',
  'قالت شركة الميناء إن الإصلاحات كلفت ضعف ما كان مخططا له وإن الأسعار سترتفع بمقدار العشر في الصيف.',
].join('\n\n');

test('what a blog has filed an article under is told beside its day, known section or not', () => {
  const made = bring(
    `Die Fähre ist zurück\nvon Orsa am 09. Februar 2016, 19:55 in Kurzmeldungen / Keine Kommentare\n\n${german}`,
    'de',
  );
  assert.deepEqual([made.title, made.authors, made.date], ['Die Fähre ist zurück', ['Orsa'], '2016-02-09']);
  assert.equal(made.entry.includes('Kurzmeldungen'), false);
  const filed = bring(
    `عادت العبارة إلى الميناء\nنشرت بواسطة: خالد تندال 9 فبراير، 2016 في رياضة\n\n${arabic}`,
    'ar',
  );
  assert.deepEqual([filed.authors, filed.date], [['خالد تندال'], '2016-02-09']);
});

test('where a weblog files an article is no place, be the section known, unknown or one of several', () => {
  for (const line of [
    'Posted on May 28, 2014 by Orsa Tindal in News',
    'Posted on May 28, 2014 by Orsa Tindal in Boats',
    'May 28, 2014 by Orsa Tindal in Boats 3 Comments',
    'Posted by Orsa Tindal on May 28, 2014 in News, Harbour | 0 comments',
    'Posted in News, Harbour Life by Orsa Tindal on May 28, 2014',
    'Posted on May 28, 2014 by Orsa Tindal in News, Harbour // 3 Comments',
    '28 May 2014 in Harbour Life, Boats by Orsa Tindal',
    'May 28, 2014 · by Orsa Tindal · in Harbour News. ·',
    'By Orsa Tindal, in Harbour News, on May 28, 2014',
    'May 28, 2014 Orsa Tindal Leave a Comment on Ferry returns',
  ]) {
    const made = read(`${headline}\n\n${line}`);
    assert.deepEqual(
      [made.authors, made.date, made.region],
      [['Orsa Tindal'], '2014-05-28', undefined],
      line,
    );
    assert.doesNotMatch(made.entry, /News|Boats|Life|Comment/, line);
  }
});

test('the day of a weblog is read beside a section and an account that is nobody’s name', () => {
  for (const line of [
    'Posted in News by admin on May 28, 2014',
    'Posted on May 28, 2014 by admin in News, Harbour // 3 Comments',
    'Posted: May 28, 2014 in News Tags: ferry, velm',
  ]) {
    const made = read(`${headline}\n\n${line}`);
    assert.deepEqual([made.authors, made.date, made.region], [undefined, '2014-05-28', undefined], line);
  }
});

test('where the author of a dated byline was is the region where the text speaks of it', () => {
  const made = read(`${headline}\n\nPosted on May 28, 2014 by Orsa Tindal in Port Velm`);
  assert.equal(made.region, 'Port Velm');
});

test('where a day was written is none of its sections', () => {
  const made = read(`${headline}\nBy Orsa Tindal\n${day} in Port Velm`);
  assert.equal(made.region, 'Port Velm');
});

test('the hours behind a Spanish or French time end it', () => {
  const told =
    'El coro volvió el jueves al puerto tras once meses de silencio, y cientos de personas lo esperaban.';
  for (const unit of ['hs.', 'hs', 'hrs.', 'h.'])
    assert.equal(
      bring(
        `Volvió el coro\n28/01/2017 - 18:24 ${unit}\n\n${told}\n\n${told.replace('jueves', 'lunes')}`,
        'es',
      ).date,
      '2017-01-28',
      unit,
    );
});

const dates = [
  'March 28 – Town Hall, Brenn',
  'May 25 – Tindal Forum, Olva, Velmland',
  'May 27 / 28 – Skarn Jazz Festival, Skarn',
  'July 22 – Colours of Brenn, Velmland',
];

test('the days and places of a tour that the text opens with a colon stay in it', () => {
  const opening =
    'The choir will travel with its new songs as well, and has told these days and places so far:';
  const { entry } = read(
    `${headline}\nBy Orsa Tindal\n${day}`,
    `${body}\n\n${opening}\n\n${dates.join('\n')}`,
  );
  for (const line of dates) assert.ok(entry.includes(line), line);
});

test('a byline that says more than a name is no heading', () => {
  const line = 'Par Orsa Tindal Chef de rubrique ponts et rivières';
  const { entry } = read(`${headline}\n${day}`, body.replace('\n\n', `\n\n${line}\n\n`));
  assert.ok(entry.includes(line) && !entry.includes('## Par'), entry);
});

test('a topic in capitals is nobody’s name where the text writes it small, with whatever apostrophe', () => {
  const text = body.replace('fares', 'the pouvoir d’achat');
  assert.equal(read(`${headline}\nPOUVOIR D'ACHAT\n${day}`, text).authors, undefined);
});

test('a line in capitals that stands again is a button, and not who wrote the article', () => {
  const button = 'HEMEN GELENIZ';
  const { authors, asks } = read(`${headline}\n${button}\n${day}`, `${body}\n\n${button}`);
  assert.equal(authors, undefined);
  assert.match(asks('authors'), /HEMEN GELENIZ/);
});

test('a section in small letters between a headline and its second copy is no part of it', () => {
  const title = 'Escucha “Marea”, la primera canción del coro de Ordal en siete años';
  const told =
    'El coro volvió el jueves al puerto tras once meses de silencio, y cientos de personas lo esperaban.';
  const made = bring(
    `${title}\nmúsica\n27 de enero de 2017\n\n${title}\n27 de enero de 2017\n\n${told}\n\n${told.replace('jueves', 'lunes')}`,
    'es',
  );
  assert.deepEqual([made.title, made.description], [title, undefined]);
});

test('a Thai day is read with the time behind it', () => {
  const told = 'ผู้สื่อข่าวได้รับแจ้งจากเจ้าหน้าที่ท่าเรือบ้านริมน้ำว่าไฟดับตั้งแต่เช้าและเรือทุกลำต้องจอดรอที่ท่าจนถึงบ่าย';
  const source = `ท่าเรือบ้านริมน้ำไฟดับนาน\n11 กุมภาพันธ์ 2559 เวลา 07:02 น. |\n\n${told}\n\n${told}ชาวบ้านรอเรือ`;
  assert.equal(bring(source, 'th').date, '2016-02-11');
});

test('what blogs print between headline and text is read in more languages', () => {
  for (const line of [
    '15 April 2021 Orsa Tindal Schreibe einen Kommentar',
    '15 avril 2021 Orsa Tindal Laisser un commentaire',
    '15 april 2021 Orsa Tindal Geef een reactie',
    'Veröffentlicht am 15. April 2021 von Orsa Tindal — Keine Kommentare ↓',
    'Posté le 15 avril 2021 par Orsa Tindal',
    'Posteado el 15 de abril de 2021 por Orsa Tindal',
    'Soumis par Orsa Tindal le jeu 15/04/2021 - 14:30',
    'Ingediend door Orsa Tindal op do, 15/04/2021 - 14:30',
    'Details\nGeschrieben von Orsa Tindal\nKategorie: Hafen\nVeröffentlicht: 15. April 2021\nZugriffe: 123',
    'Detalles\nEscrito por Orsa Tindal\nCategoría: Puerto\nPublicado: 15 Abril 2021\nVisitas: 123',
    'Gegevens\nGeschreven door Orsa Tindal\nCategorie: Haven\nGepubliceerd: 15 april 2021\nHits: 123',
  ]) {
    const made = read(`${headline}\n${line}`);
    assert.deepEqual([made.title, made.authors, made.date], [headline, ['Orsa Tindal'], '2021-04-15'], line);
    assert.doesNotMatch(made.entry, /omment|reactie|ategor|123|Det|Geg/u);
    assert.doesNotMatch(made.asks('region'), /Post/u);
  }
});

test('a portrait’s description and where a blog published an article are no standfirst and no text', () => {
  const subtitle = 'A short account of a long repair';
  const made = read(`${headline}\n${subtitle}\nOrsa Tindal’s avatar\nOrsa Tindal\nApr 15, 2021`);
  assert.ok(!made.entry.includes('avatar'));
  assert.equal(made.description, subtitle);
  const filed = read(`${headline}\nOrsa Tindal\nPublished in Harbour Notes\n5 min read\nApr 15, 2021`);
  assert.equal(filed.description, undefined);
  assert.ok(!filed.entry.includes('Harbour Notes'));
});

test('what a blog prints below an article is left out in more languages', () => {
  for (const below of [
    'Ce contenu a été publié dans Port par Orsa Tindal. Mettez-le en favori avec son permalien.\nNavigation de l’article',
    'Esta entrada fue publicada en Puerto por Orsa Tindal. Guarda el enlace permanente.\nNavegación de entradas',
    'Dit bericht werd geplaatst in Haven door Orsa Tindal. Bookmark de permalink.\nBericht navigatie',
  ])
    assert.doesNotMatch(
      read(`${headline}\nBy Orsa Tindal\n${day}`, `${body}\n\n${below}\n`).entry,
      /Port par|Puerto|Haven|nav/iu,
    );
});

test('a maker of which the text speaks is no region, and a town in which something is one', () => {
  const aboveTitle = (name: string, sentence: string) =>
    bring(`${name}\n${headline}\nBy Orsa Tindal\n${day}\n\n${body}\n\n${sentence}`);
  const maker = aboveTitle(
    'Velmex',
    'It was built for Velmex, the head of Velmex said, who sold it to Velmex.',
  );
  assert.equal(maker.region, undefined);
  assert.match(maker.asks('region'), /Velmex/);
  assert.equal(aboveTitle('Lowsarn', 'The people in Lowsarn waited for it at the quay.').region, 'Lowsarn');
});

test('an Arabic caption below its spoken label gives no day, and its preposition no region', () => {
  const { date, region, entry } = bring(
    `عودة العبارة إلى ميناء فيلم بعد عام من الإصلاح\n\nالتعليق على الصورة،\nالعبارة راسية في ميناء فيلم - 2 مارس 2021\n15 أبريل 2021\n\n${arabic}\nالتعليق على الصورة،\nقوارب الصيادين عند الرصيف - في\n\n${arabic}`,
    'ar',
  );
  assert.deepEqual([date, region], ['2021-04-15', undefined]);
  assert.ok(!entry.includes('قوارب الصيادين'));
});
