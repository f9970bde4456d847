import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, chinese, day, headline, read } from './bring-home.ts';

test('a row of buttons in Italian signs nothing, and a notice of an article’s age is no headline', () => {
  const italian =
    'Il consiglio della valle di Orrin ha votato martedì di ricostruire il vecchio ponte sul Tamsel, chiuso ai camion dalla piena.';
  const made = bring(
    `Il ponte della valle di Orrin\n\nLeggi Abbonati Regala\n\n${italian}\n\n${italian} E poi?`,
    'it',
  );
  assert.equal(made.authors, undefined);
  const spanish =
    'El consejo del valle de Orrin votó el martes reconstruir el viejo puente sobre el Tamsel, cerrado desde la crecida pasada.';
  const old =
    'CULTURAL\n20 DE AGOSTO DE 2017 - 02:08\nPuente y valle\nEste artículo tiene 8 años de antigüedad';
  const aged = bring(`${old}\n\nPOR ORSA TINDAL\n${spanish}\n\n${spanish} Nada más.`, 'es');
  assert.equal(aged.title, 'Puente y valle');
  assert.deepEqual(aged.authors, ['ORSA TINDAL']);
});

test('the ninth month in the spelling of the south tells the day', () => {
  const spanish =
    'El consejo del valle de Orrin votó el martes reconstruir el viejo puente sobre el Tamsel, cerrado desde la crecida pasada.';
  const made = bring(
    `El valle vota un puente nuevo\nJueves 26 de Setiembre de 2013 21:02:39 |\n${spanish}\n\n${spanish}`,
    'es',
  );
  assert.equal(made.date, '2013-09-26');
  assert.ok(!made.entry.includes('Setiembre'));
});

test('topics between which commas stand apart are no headline, and neither is a caption below them', () => {
  const topics = 'bridges , Orrin Vale , floods , lorries , millers';
  const caption =
    'This photo provided by the council shows the old bridge in the flood. (Council of Orrin Vale via AP)';
  const made = bring(`${topics}\n${caption}\n${body}`);
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /expected a headline/);
  assert.ok(!made.entry.includes('lorries , millers'));
});

test('a headline in Han signs goes on below its comma, above the day and the names beside it', () => {
  const made = bring(
    `當舊橋無法通行，\n誰願意為山谷出錢？\n2022/6/24・方大力、林小雨、陳一鳴\n\n${chinese}\n\n${chinese}`,
    'zh',
  );
  assert.equal(made.title, '當舊橋無法通行，誰願意為山谷出錢？');
  assert.deepEqual(made.authors, ['方大力', '林小雨', '陳一鳴']);
  assert.equal(made.date, '2022-06-24');
});

test('lines of verse that end with a comma make no headline of two, and sections beside the day are nobody', () => {
  const verse = bring(`當舊橋無法通行，\n山谷便無人歸來。\n\n${chinese}\n\n${chinese}`, 'zh');
  assert.notEqual(verse.title, '當舊橋無法通行，山谷便無人歸來。');
  const filed = bring(`舊橋將於秋天重建\n2022/6/24・政治、經濟、社會\n\n${chinese}\n\n${chinese}`, 'zh');
  assert.equal(filed.authors, undefined);
});

test('a reporter behind their house and the label of the byline is the author', () => {
  const made = bring(
    `奥林谷投票重建旧桥\n2018-01-30\n\n作者：河岸新闻记者 方大\n\n${chinese}\n\n${chinese}`,
    'zh',
  );
  assert.deepEqual(made.authors, ['方大']);
  assert.ok(!made.entry.includes('作者：'));
});

test('a link to the original leaves the headline to the line above it, and is no standfirst', () => {
  const made = bring(
    `他们怎样过年\n2018-02-18 15:24\n\n原文链接：河岸网 「他们怎样过年」\n\n来源：河岸网\n\n作者：方大力\n\n${chinese}\n\n${chinese}`,
    'zh',
  );
  assert.equal(made.title, '他们怎样过年');
  assert.equal(made.description, undefined);
});

test('a name that a portrait and a byline with its label print is the author, and no standfirst', () => {
  const french =
    'Le conseil d’Orrinval a voté mardi la reconstruction du vieux pont sur la Tamselle, fermé aux camions depuis la crue.';
  const made = bring(
    `Le vieux pont, un enjeu\n\nOrsa Tindal ParOrsa Tindal\n17 janvier 2024\n\n${french}\n\nLes travaux doivent commencer à l’automne, quand l’eau est basse, et les ingénieurs comptent neuf mois.`,
    'fr',
  );
  assert.deepEqual(made.authors, ['Orsa Tindal']);
  assert.equal(made.description, undefined);
  assert.equal(made.date, '2024-01-17');
});

test('reporters with their accounts are the authors, and the standfirst’s dateline gives the place', () => {
  const lead =
    'ORRIN (VRK): Rådet vedtok tirsdag å bygge den gamle broen over Tamsel på nytt, etter at den hadde vært stengt siden flommen.';
  const norwegian =
    'Arbeidet skal begynne til høsten, når vannet står lavt, og ingeniørene regner med ni måneder før de første bilene kan kjøre over.';
  const made = bring(
    `Broen er den beste i dalen\n${lead}\n\nJournalist  Orsa Tindal @orsatindal\nJournalist  Brenn Halden\nPublisert 30.01.2015, kl. 14.53\n\n${norwegian}\n\nPengene kommer fra distriktet og fra et fond som møllerne i dalen har hatt i førti år.`,
    'no',
  );
  assert.deepEqual(made.authors, ['Orsa Tindal', 'Brenn Halden']);
  assert.equal(made.region, 'ORRIN');
});

test('what somebody is before their name, without a gap or an account, signs nothing', () => {
  const made = read(`${headline}\n${day}\nJournalist Orsa Tindal`);
  assert.notDeepEqual(made.authors, ['Orsa Tindal']);
});

test('a league that the text has in its capitals alone is no region', () => {
  const league =
    'Orsa Tindal of the boats told which race in the VBA this year had been the hardest of them all.';
  const made = read(
    `${headline}\n${day}\nFootball / VBA`,
    `${league}\n\nWho leads in VBA can be seen at the quay on every day.\n\n${body}`,
  );
  assert.equal(made.region, undefined);
});

test('a day in a list below the form for comments is none of a short article above it', () => {
  const form =
    'اضف رد\nلن يتم نشر البريد الإلكتروني . الحقول المطلوبة مشار لها بـ *\n\nالإسم *\n\nالبريد *\n\nالموقع\n\nالتعليق';
  const archive =
    'من ارشيف المدونة\n\nفيديو : الثلوج تغطي ساحات الوادي بالكامل – يوم الخميس 10-يناير-2013\n\nصور : الطحان يتمشى في السوق القديم اليوم';
  const made = bring(
    `طحان يعطي نادلا بقشيش 200 دينار – ويصور رده فعله\nنشرت بواسطة:اورسا\n\nطحان يصور بعض المقاطع على حسابه .. يعطي النادل بقشيش بقيمة 200 دينار .. اي حوالي 60 قرش\n\nYouTube Link\n\nشاركها !\ntweet\n\n${form}\n\n${archive}`,
    'ar',
  );
  assert.equal(made.date, undefined);
});

test('numbered changes stay on lines of their own, and words between them in paragraphs do not', () => {
  const changes = [
    'tide#6794 Issues with the tables of the upper harbour',
    'tide#12114 Misleading colour of the banks (second map, left)',
    'tide#12275 Unable to find the evening tide and other hours of a day in a table',
    'tide#12600 Adding or leaving out a row changes the whole table’s hours (see note 5)',
    'tide#14028 The calendar of the moon has no order',
    'tide#14139 A single light on the pier should be shown (see note 5, item 2)',
  ];
  const made = read(
    `${headline}\nBy Orsa Tindal\n${day}`,
    `${body}\n\nMended in 9.1:\n${changes.join('\n')}`,
  );
  for (const change of changes.slice(0, -1))
    assert.match(made.entry, new RegExp(`${change.slice(-12).replace(/[()]/gu, '.')}.{0,3}\\n`, 'u'), change);
});

test('a Portuguese day without its hyphen, beside how long ago the page was changed, is the article’s', () => {
  const portuguese =
    'O conselho do vale de Orrin votou na terça-feira a reconstrução da velha ponte sobre o Tamsel, fechada desde a cheia.';
  const dated = '13:32 Segunda feira, 2 de fevereiro de 2015 Última atualização há 20 minutos';
  const made = bring(
    `Vale vota a favor de uma ponte nova\nOrsa Tindal |\n${dated}\n\n${portuguese}\n\nAs obras devem começar no outono, quando a água está baixa, e os engenheiros contam com nove meses.`,
    'pt',
  );
  assert.equal(made.date, '2015-02-02');
  assert.deepEqual(made.authors, ['Orsa Tindal']);
  assert.ok(!made.entry.includes('Última'));
});

test('a headline’s label in capitals is no place, and is none of the headline', () => {
  const made = bring(`HEADLINE: ${headline}\nBYLINE: Orsa Tindal\nPUB DATE: 15 April 2021\n\n${body}`);
  assert.deepEqual([made.title, made.authors, made.date], [headline, ['Orsa Tindal'], '2021-04-15']);
  assert.doesNotMatch(made.entry, /HEADLINE|PUB/u);
});

test('points of a list that a word processor took from a font for signs are points', () => {
  const list = '\uF0B7\tFares rise by a tenth.\n\uF0B7\tDogs travel free.';
  const { entry } = bring(
    `${headline}\nBy Orsa Tindal\n${day}\n\n${body}\n\n${list}\n\n${body.replaceAll('the', 'a')}`,
  );
  assert.match(entry, /\n[-*] Fares rise by a tenth\.\n[-*] Dogs travel free\.\n/u);
});
