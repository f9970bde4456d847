import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, korean } from './bring-home.ts';
import { readSource } from './read-source.ts';

const arabic =
  'غادرت العبارة الليلية رصيف ميناء فيلم القديم يوم الخميس للمرة الأولى منذ أن حطمت عواصف يناير منحدرها. ووقف نحو مئتي شخص على الرصيف لمشاهدتها.';
const russian =
  'Ночной паром вышел в четверг из старой гавани Вельма впервые с тех пор, как январские бури сломали его рампу. На причале собрались около двухсот человек, и многие махали платками.';
const bulgarian =
  'Нощният ферибот тръгна в четвъртък от старото пристанище на Велм за първи път, откакто януарските бури счупиха рампата му. На кея се събраха около двеста души.';
const persian =
  'کشتی شبانه روز پنجشنبه برای نخستین بار از بندر کهنه ولم رفت، پس از آنکه توفان‌های زمستان پل آن را شکسته بود. نزدیک به دویست نفر بر اسکله ایستادند.';
const chinese =
  '渡輪週四離開維爾姆舊港，這是一月風暴毀壞坡道以來的第一次。大約兩百人站在碼頭上看船。修理花了十一個星期，港務局付了一半。';

const askedIn = (source: string) =>
  readSource(source)
    .doubts.map(({ asks }) => asks)
    .filter(Boolean);
const leftOutIn = (source: string) => readSource(source).leftOut.map(({ rule, text }) => [rule, text]);

test('a label beside the date and a word for views sign nothing in Arabic', () => {
  for (const [head, date] of [
    ['تم نشره الخميس 15 نيسان / أبريل 2021 09:22 مساءً', '2021-04-15'],
    ['تم النشر: 15 أبريل 2021 09:22 صباحًا', '2021-04-15'],
    ['التاريخ: 15 أبريل 2021', '2021-04-15'],
    ['2021-04-15 | 12:42\n\nمشاهدات عالية', '2021-04-15'],
    ['الجمعة 8 فيفري 2019', '2019-02-08'],
  ] as const) {
    const { fields, doubts } = readSource(
      `عودة العبارة الليلية إلى ميناء فيلم\n\n${head}\n\n${arabic}\n\n${arabic}`,
    );
    assert.deepEqual([fields.authors, fields.date], [undefined, date], head);
    assert.match(
      doubts.find(({ rule }) => rule === 'region')?.message ?? '',
      /source without a region/,
      head,
    );
  }
});

test('a name between the day and the headline is asked about where only an agency stands below', () => {
  const head = (below: string) =>
    `15.04.2021 09:34\n\nОрса Тиндаль\n\nНочной паром вернулся в гавань после зимы\n\n${below}${russian}\n\n${russian}`;
  const { fields, doubts } = readSource(head('Reuters\n\n'));
  assert.equal(fields.authors, undefined);
  assert.match(doubts.find(({ asks }) => asks === 'authors')?.message ?? '', /byline "Орса Тиндаль"/);
  assert.deepEqual(readSource(head('Автор: Брен Халлоуэй\n\n')).fields.authors, ['Брен Халлоуэй']);
});

test('an identifier and the tag of a language above the headline are left out', () => {
  const headline = 'Ночной паром вернулся в гавань Вельма';
  const source = `ru-114\nru\n2021-04-15\nhttps://packet.example/1.html\n${headline}\n\n${russian}\n\n${russian}`;
  assert.deepEqual(
    [readSource(source).fields.title, readSource(source).fields.date],
    [headline, '2021-04-15'],
  );
  assert.deepEqual(leftOutIn(source).slice(0, 2), [
    ['slug-line', 'ru-114'],
    ['slug-line', 'ru'],
  ]);
});

test('a line that holds a day and its time alone is no headline', () => {
  const source = `02:49, 15.04.2021 (обновена)\n2021-04-15\n\n${bulgarian}\n\n${bulgarian}`;
  assert.equal(readSource(source).fields.title, undefined);
  assert.ok(askedIn(source).includes('title'));
});

test('a row of the day, the section and the storyline stands above the headline', () => {
  const headline = 'Причиной ночного рейса стал ветер';
  const { fields, doubts } = readSource(
    `сегодня в 20:12       Политика      Сюжет: Выборы в гавани 2021\n\n${headline}\n\n${russian}\n\n${russian}`,
  );
  assert.equal(fields.title, headline);
  assert.match(doubts.find(({ asks }) => asks === 'date')?.message ?? '', /"сегодня"/);
});

test('the first issue’s day in an imprint is not the article’s', () => {
  const text =
    '벨름 항만청은 여객선을 다시 운항하는 방안을 논의했지만 결론을 내지 못했다. 배는 항구에 남았다.';
  const source = `벨름 여객선 도입 또다시 불발\n\n${text}\n\n${text.replace('항만청', '시청')}\n\n제호\n\n벨름신문\n\n등록번호\n\n벨름 아 51553\n\n발행일자\n\n2018. 11. 23\n\n발행·편집인\n\n오르사`;
  assert.equal(readSource(source).fields.date, undefined);
  assert.ok(leftOutIn(source).some(([rule, words]) => rule === 'imprint' && words === '2018. 11. 23'));
});

test('a record of the section above the headline is left out in Persian', () => {
  const headline = 'بازگشت کشتی شبانه به بندر کهنه ولم پس از زمستان';
  const source = `۲۶ فروردین ۱۴۰۰ - ۱۸:۵۹\n\nکد خبر : ۷۳۴۹۹۲۶\n\nگروه : بندر  » ولم\n\n${headline}\n\n${persian}\n\n${persian}`;
  assert.equal(readSource(source).fields.title, headline);
});

test('a headline that says that it has pictures stays one', () => {
  const headline = 'Как паром вернулся в гавань Вельма (ФОТО)';
  assert.equal(readSource(`${headline}\n2021-04-15\n\n${russian}\n\n${russian}`).fields.title, headline);
});

test('the way from the front page and a caption above the text are no headline in Chinese', () => {
  const headline = '渡輪回到維爾姆舊港後會怎麼樣';
  const source = `首頁 > 港口 > 正文\n\n${headline}\n\n2021-04-15\n\n渡輪停在維爾姆的碼頭，船數為18艘。（資料照）\n\n${chinese}\n\n${chinese}`;
  assert.equal(readSource(source).fields.title, headline);
  assert.deepEqual(
    leftOutIn(source).map(([rule]) => rule),
    ['breadcrumb', 'dateline', 'picture-caption'],
  );
});

test('who reported and from where is read in a header’s line and at the head of a report', () => {
  const read = (head: string, opening = '') => {
    const { fields } = readSource(`渡輪回到維爾姆舊港\n\n${head}\n\n${opening}${chinese}\n\n${chinese}`);
    return [fields.authors, fields.region, fields.date];
  };
  const day = '2021-04-15';
  assert.deepEqual(read('2021-04-15 15:05河岸報 記者歐爾莎／即時報導'), [['歐爾莎'], undefined, day]);
  assert.deepEqual(read('2021-04-15 15:05河岸報 記者歐爾莎／維爾姆報導'), [['歐爾莎'], '維爾姆', day]);
  assert.deepEqual(read(day, '〔記者歐爾莎／維爾姆報導〕'), [['歐爾莎'], '維爾姆', day]);
  assert.deepEqual(read(day, '（河岸社記者歐爾莎台北15日電）'), [['歐爾莎'], '台北', day]);
  assert.deepEqual(read(day, '河岸社维尔姆4月15日电（记者欧尔莎、布仁）'), [
    ['欧尔莎', '布仁'],
    '维尔姆',
    day,
  ]);
  assert.deepEqual(read(day, '河岸社维尔姆4月15日电'), [['河岸社'], '维尔姆', day]);
  assert.deepEqual(read(day, '河岸社维尔姆2月15日电')[2], undefined);
});

test('a Pashto day with its ordinal behind the month is the article’s', () => {
  for (const line of ['د اپریل ۱۵مه، ۲۰۲۱', 'د وري ۲۶مه ۱۴۰۰', 'پنجشنبه د اپریل ۱۵، ۲۰۲۱'])
    assert.equal(
      bring(`بېړۍ بېرته راغله\n\nکابل\nلیکوال: کریم رحیمي\n${line}\n\n${body}`, 'ps').date,
      '2021-04-15',
    );
});

test('counts of comments and of readers above the headline are none, in other scripts too', () => {
  const told = {
    ko: [korean, '의회, 오래된 다리 재건을 논의하다', '2021-04-15\n댓글 0 조회 345'],
    zh: [chinese, '旧桥将于秋天重建', '2021年4月15日 09:12 评论(12) 阅读 345'],
    hi: [
      'पोर्ट वेल्म की नौका ग्यारह महीने की मरम्मत के बाद गुरुवार को लौट आई और सैकड़ों लोग घाट पर इंतज़ार कर रहे थे।',
      'मरम्मत के बाद पोर्ट वेल्म लौटी नौका',
      '15 अप्रैल 2021\nटिप्पणियां 12',
    ],
    ar: [
      'عادت العبارة إلى ميناء فيلم يوم الخميس بعد أحد عشر شهرا من الإصلاحات، وانتظر مئات الأشخاص على الرصيف.',
      'العبارة تعود إلى ميناء فيلم بعد أحد عشر شهرا',
      '15 أبريل 2021\nالتعليقات 12',
    ],
  };
  for (const [lang, [text = '', title = '', above = '']] of Object.entries(told)) {
    const made = bring(`${above}\n${title}\n\n${text}\n\n${text.slice(4)}`, lang);
    assert.deepEqual([made.title, made.date], [title, '2021-04-15']);
    assert.doesNotMatch(made.entry, /345|12/u);
  }
});
