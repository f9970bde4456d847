import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

/** Articles of a few paragraphs in several languages, whose headers the tests write. */
const articles = {
  de: [
    'Fähre kehrt nach elf Monaten auf die Insel zurück',
    'Hunderte warteten am Kai, doch die Fahrpreise steigen ab Mai.',
    'Die Fähre ist am Donnerstag nach elf Monaten auf die Insel zurückgekehrt, und Hunderte warteten am Kai auf ihre Ankunft.',
    'Die Gesellschaft teilte mit, die Reparatur habe doppelt so viel gekostet wie geplant, und die Fahrpreise stiegen ab Mai.',
  ],
  fr: [
    'Le bac revient sur l’île après onze mois de travaux',
    'Des centaines de personnes attendaient sur le quai.',
    'Le bac est revenu jeudi sur l’île après onze mois de travaux, et des centaines de personnes l’attendaient sur le quai.',
    'La compagnie a indiqué que les travaux avaient coûté deux fois plus que prévu et que les tarifs augmenteraient en mai.',
  ],
  es: [
    'El ferri vuelve a la isla después de once meses de obras',
    'Cientos de personas esperaban en el muelle del puerto.',
    'El ferri volvió el jueves a la isla después de once meses de obras, y cientos de personas lo esperaban en el muelle.',
    'La empresa informó de que las obras habían costado el doble de lo previsto y de que las tarifas subirían en mayo.',
  ],
  it: [
    'Il traghetto torna sull’isola dopo undici mesi di lavori',
    'Centinaia di persone aspettavano sul molo del porto.',
    'Il traghetto è tornato giovedì sull’isola dopo undici mesi di lavori, e centinaia di persone lo aspettavano sul molo.',
    'La società ha spiegato che i lavori sono costati il doppio del previsto e che le tariffe aumenteranno a maggio.',
  ],
  pt: [
    'Balsa volta à ilha depois de onze meses de obras',
    'Centenas de pessoas esperavam no cais do porto.',
    'A balsa voltou à ilha na quinta-feira depois de onze meses de obras, e centenas de pessoas esperavam no cais.',
    'A empresa informou que as obras custaram o dobro do previsto e que as tarifas vão subir um décimo em maio.',
  ],
  ru: [
    'Паром вернулся на остров после одиннадцати месяцев ремонта',
    'Сотни людей ждали на причале до самого вечера.',
    'Паром вернулся на остров в четверг после одиннадцати месяцев ремонта, и сотни людей ждали его на причале.',
    'Портовая компания сообщила, что ремонт обошёлся вдвое дороже, чем планировали, и что билеты подорожают.',
  ],
  ar: [
    'العبارة تعود إلى الجزيرة بعد أحد عشر شهرا من الإصلاح',
    'مئات الأشخاص انتظروا على الرصيف، لكن الأسعار سترتفع بمقدار العشر في مايو.',
    'عادت العبارة إلى الجزيرة يوم الخميس بعد أحد عشر شهرا من الإصلاح، وانتظرها مئات الأشخاص على الرصيف.',
    'وقالت شركة الميناء إن الإصلاح كلف ضعف ما كان مقررا وإن الأسعار سترتفع بمقدار العشر في مايو.',
  ],
  fa: [
    'کشتی پس از یازده ماه ترمیم به جزیره بازگشت',
    'صدها نفر در اسکله منتظر بودند، اما کرایه‌ها از ماه آینده بالا می‌رود.',
    'کشتی روز پنج‌شنبه پس از یازده ماه ترمیم به جزیره بازگشت و صدها نفر در اسکله منتظر آن بودند.',
    'شرکت بندر اعلام کرد که ترمیم دو برابر آنچه برنامه‌ریزی شده بود هزینه داشت و کرایه‌ها بالا می‌رود.',
  ],
} as const;
type Language = keyof typeof articles;

/** What is read where `head` says a header: H and S stand for headline and standfirst, and `dateline` opens the text. */
function read(lang: Language, head: string, dateline = '') {
  const [title, standfirst, first, second] = articles[lang];
  const lines = head.replace(/\bH\b/u, title).replace(/\bS\b/u, standfirst);
  const { fields, doubts, passages } = readSource(`${lines}\n\n${dateline}${first}\n\n${second}\n`, lang);
  return { ...fields, passages, asked: doubts.flatMap(({ asks }) => asks ?? []) };
}

test('the paper behind an author’s name is no second author, though it is called in another language than English', () => {
  for (const [lang, byline] of [
    ['de', 'Von Orsa Tindal, Der Hafen'],
    ['de', 'Autorin: Orsa Tindal, Velmer Kurier'],
    ['fr', 'Par Orsa Tindal, Le Paquet'],
    ['fr', 'Par Orsa Tindal | Le Courrier du Port'],
    ['fr', 'Par Orsa Tindal - Le Paquet'],
    ['es', 'Por Orsa Tindal, La Barca'],
    ['es', 'Por Orsa Tindal, El Diario del Puerto'],
    ['pt', 'Por Orsa Tindal, Jornal de Velm'],
    ['it', 'Di Orsa Tindal, Redazione Esteri'],
    ['ru', 'Автор: Орса Тиндаль, Новости Вельма'],
    ['ar', 'بقلم: ليلى كريم، أخبار فيلم'],
  ] as const)
    assert.equal(read(lang, `H\n${byline}\n15.04.2021`).authors?.length, 1, byline);
  const two = read('it', 'H\nDi Orsa Tindal e Elena Della Quarra - Corriere del Molo\n15 aprile 2021');
  assert.deepEqual(two.authors, ['Orsa Tindal', 'Elena Della Quarra']);
});

test('an article’s word is a surname elsewhere, so that who is called so stays the second author', () => {
  const { authors } = read('es', 'H\nPor Orsa Tindal, Le Tindan\n15.04.2021');
  assert.deepEqual(authors, ['Orsa Tindal', 'Le Tindan']);
});

test('where an author was is no part of the name in Italian, and no second author in Spanish', () => {
  assert.deepEqual(read('it', 'H\nDi Orsa Tindali da Velmona\n15 aprile 2021').authors, ['Orsa Tindali']);
  assert.deepEqual(read('it', 'H\nDi Orsa da Tindalo\n15 aprile 2021').authors, ['Orsa da Tindalo']);
  assert.deepEqual(read('es', 'H\nTexto: Orsa Tindal en Velmona\n15 abril 2021').authors, ['Orsa Tindal']);
});

test('what somebody does below the name is no text in Spanish, Portuguese and Arabic', () => {
  for (const [lang, name, role] of [
    ['es', 'Orsa Tindal', 'Redactora jefe'],
    ['pt', 'Orsa Tindal', 'Jornalista'],
    ['ar', 'ليلى كريم', 'محررة'],
  ] as const) {
    const { authors, passages } = read(lang, `H\n${name}\n${role}\n15.04.2021`);
    assert.deepEqual([authors, passages.length], [[name], 2], role);
  }
});

test('of two whom Arabic joins by a letter, neither is one person with the other nor a standfirst', () => {
  const day = '15 أبريل 2021';
  for (const line of [
    'كتب: أورسا تيندال وبرهان هلال (فرانس برس)',
    'كتب: أورسا تيندال وبرهان هلال - جريدة الميناء',
    'كتب:\nأورسا تيندال وبرهان هلال',
  ])
    assert.deepEqual(
      read('ar', `H\n${line}\n${day}`).authors?.slice(0, 2),
      ['أورسا تيندال', 'برهان هلال'],
      line,
    );
  for (const head of [`H\n\nأورسا تيندال وبرهان هلال\n${day}`, `H\nأورسا تيندال وبرهان هلال — ${day}`]) {
    const { authors, description, asked } = read('ar', head, 'عمان (رويترز) - ');
    assert.deepEqual([authors, description], [undefined, undefined], head);
    assert.ok(asked.includes('authors'), head);
  }
});

test('an agency in the dateline signs nothing below an Italian “a cura di”, which is asked for', () => {
  for (const byline of ['A cura di Orsa Tindali', 'A cura di Orsa Tindali, Redazione Esteri']) {
    const { authors, asked } = read('it', `H\n15 aprile 2021\n${byline}`, 'ROMA (ANSA) - ');
    assert.equal(authors, undefined, byline);
    assert.ok(asked.includes('authors'), byline);
  }
});

test('who signs below the standfirst is the author where the day stands above the headline', () => {
  for (const [lang, day, byline, names] of [
    ['es', '15 de abril de 2021', 'Orsa Tindal', ['Orsa Tindal']],
    ['fr', '15 avril 2021', 'Orsa Tindal et Brenn Lemaire', ['Orsa Tindal', 'Brenn Lemaire']],
    ['pt', '15 de abril de 2021', 'Orsa Tindal\nJornalista\nPartilhar', ['Orsa Tindal']],
    ['de', '15. April 2021', 'dpa', ['dpa']],
    ['de', '15. April 2021', 'Orsa Tindal\nNewsletter abonnieren', ['Orsa Tindal']],
  ] as const)
    assert.deepEqual(read(lang, `${day}\nH\nS\n${byline}`, 'Velm (AFP) - ').authors, names, byline);
});

test('a topic of one word below the day is a kicker of the headline below it', () => {
  const { title, authors } = read('de', '15. April 2021\nVerkehr\nH\nS\nOrsa Tindal');
  assert.deepEqual([title, authors], [articles.de[0], ['Orsa Tindal']]);
});

test('a sentence with its agency above the headline is a caption', () => {
  for (const [lang, caption, day] of [
    ['fa', 'کشتی صبح وارد بندر می‌شود. (رویترز)', '15 آوریل 2021'],
    ['es', 'El ferri en julio. Ilse Quarrow (EFE)', '15 de abril de 2021'],
    ['it', 'Il traghetto entra in porto. (Foto di Ilse Quarrow)', '15 aprile 2021'],
  ] as const)
    assert.equal(read(lang, `${caption}\nH\nS\n${day}`).title, articles[lang][0], caption);
});

test('an agency in the dateline signs nothing where the byline stands below a caption that ends with who made it', () => {
  const head = 'H\nIl traghetto in porto. © Ilse Quarrow\ndi Orsa Tindali\n15 aprile 2021';
  const { authors, description } = read('it', head, 'VELMONA (ANSA) - ');
  assert.deepEqual([authors, description], [['Orsa Tindali'], undefined]);
});

test('a caption with its credit below the standfirst takes no standfirst with it in scripts without capitals', () => {
  const { description } = read(
    'ar',
    'H\nS\nالعبارة تدخل الميناء. صورة: برهان هلال\nكتب: ليلى كريم\n15 أبريل 2021',
  );
  assert.equal(description, articles.ar[1]);
});

test('neither a day nor its label is a headline or a standfirst', () => {
  for (const [lang, day] of [
    ['ru', '13 ноя 2021 в 18:16'],
    ['ru', 'Опубликовано: 2 сен 2021'],
    ['it', 'Data pubblicazione: 13 settembre 2021'],
    ['fr', 'Paru le 13 septembre 2021'],
    ['ar', 'نشر بتاريخ 13 سبتمبر 2021'],
    ['ar', 'تم التحديث في 13 سبتمبر 2021'],
    ['fa', 'به روز شده در 13 سپتامبر 2021'],
  ] as const) {
    const above = read(lang, `${day}\nH\nS`);
    const below = read(lang, `H\n${day}\nS`);
    for (const { title, date, updated } of [above, below])
      assert.deepEqual([title, (date ?? updated)?.slice(0, 4)], [articles[lang][0], '2021'], day);
    assert.notEqual(below.description, day);
  }
});

test('an agency’s report below a line of names that stays in the text is asked about', () => {
  const head = 'Medio Ambiente\nCreado: 21 abril 2023 | 07:35\n\nH\nCopiar enlace\n\nS\n\nMaría José Skarnez';
  const { authors, asked, passages } = read('es', head, 'PUERTO VELM (EFE).- ');
  assert.deepEqual([authors, asked.includes('authors')], [undefined, true]);
  assert.ok(passages.some(({ text }) => text === 'María José Skarnez'));
});
