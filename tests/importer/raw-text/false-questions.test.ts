import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, chinese, day, headline } from './bring-home.ts';

const authorsOf = (line: string, lang = 'en') =>
  bring(`${headline}\n${line}\n${day}\n\n${body}`, lang).authors;

test('an outlet that says which agency it wrote with signs beside it', () => {
  assert.deepEqual(authorsOf('VP com Lusa'), ['VP', 'Lusa']);
  assert.deepEqual(authorsOf('Radio Velm mit dpa'), ['Radio Velm', 'dpa']);
  for (const line of ['VP com Marea', 'Pilots with Reuters']) assert.equal(authorsOf(line), undefined, line);
});

test('a dash parts an author from an outlet whose name is one word with a capital inside', () => {
  assert.deepEqual(authorsOf('Orsa Tindal - velmNews'), ['Orsa Tindal']);
});

test('what an author edits may stand in marks, in the brackets behind the name', () => {
  assert.deepEqual(authorsOf('Орса Тиндел (Редактор отдела «Порт и море»)', 'ru'), ['Орса Тиндел']);
  assert.deepEqual(authorsOf('Orsa Tindal (editor of “Harbour”)'), ['Orsa Tindal']);
});

test('a bare name is no author where a line above the day has a label and cannot be read', () => {
  const byline = 'Par Orsa Tindal Chef de rubrique ponts et rivières';
  const { authors, asks } = bring(
    `${headline}\nBATEAUX D’HIER\n${body.split('\n')[0]}\n\n${byline}\n${day}\n\n${body}`,
  );
  assert.equal(authors, undefined);
  assert.notEqual(asks('authors'), '');
});

test('an outlet that signs behind a label with its address is the author', () => {
  assert.deepEqual(authorsOf('Oleh Velm6.com', 'id'), ['Velm6.com']);
  assert.equal(authorsOf('Visit Velm6.com'), undefined);
});

const arabic =
  'عادت العبارة إلى الميناء يوم الخميس بعد أحد عشر شهرا من الإصلاحات، وانتظر مئات الناس على الرصيف ليروا السفينة تدخل الميناء قبل الظهر.';

test('an Arabic name with a place in brackets below the headline is the author’s, and buttons below it are not', () => {
  const head = 'الصفحة الرئيسة\nعودة العبارة إلى ميناء فيلم بعد الإصلاحات\nخالد تندال (ميناء فيلم)';
  const { title, authors } = bring(
    `${head}\nتويتر\nجوجل بلس\n\nاكتب رأيك\n\n${arabic}\n\n${arabic.replace('الخميس', 'الجمعة')}`,
    'ar',
  );
  assert.equal(title, 'عودة العبارة إلى ميناء فيلم بعد الإصلاحات');
  assert.deepEqual(authors, ['خالد تندال']);
});

test('two people who each write stand on lines of their own below a caption that was copied twice', () => {
  const caption = 'ON BOARD: Here the crew of the ferry waits for the tide.';
  const names = 'Orsa Tindal – Journalist Journalist\n\nBrenn Halloway – Journalist i Velm Journalist i Velm';
  const standfirst = 'The boat was away for eleven months, and the island went without bread.';
  const source = `${headline}\n${standfirst}\n\n\n${caption}\nPlay the video\n${caption}\n\n\n${names}\n\n${day}\n\n${body}`;
  assert.deepEqual(bring(source).authors, ['Orsa Tindal', 'Brenn Halloway']);
});

test('what stands below the label of a page’s topics is neither an author nor somebody’s work', () => {
  const topics = 'Facebook\nTópicos\nFaculdade de Ordal\nProfessor';
  const { authors, asks } = bring(`${headline}\n${day}\n${topics}\n\n${body}`);
  assert.equal(authors, undefined);
  assert.doesNotMatch(asks('authors'), /Ordal/);
});

test('two sections and the sign of a way from the front page are no headline', () => {
  const korean =
    '의회는 월요일 저녁에 오래된 학교에서 다리에 대해 세 시간 동안 논의했으며 다리는 겨울부터 닫혀 있다.';
  for (const way of ['소식 > 사회', 'News › Port Velm'])
    assert.equal(
      bring(
        `${way}\n\n벨름 나루터에 배가 돌아와…열한 달 만의 귀환\n2021.04.15\n\n${korean}\n\n${korean}`,
        'ko',
      ).title,
      '벨름 나루터에 배가 돌아와…열한 달 만의 귀환',
      way,
    );
});

test('a sentence below the headline is the text’s where a gap parts it from the credit of a picture', () => {
  const lead = 'The harbour company has suspended a pilot. Bruno Halvar had compared the sea to fog.';
  const { entry } = bring(`${headline}\n${lead}\n\n© Leonor Tindal / Pictures of Ordal\n\n${day}\n\n${body}`);
  assert.match(entry, /suspended a pilot/u);
});

test('the reporter right below the text of a page that was copied whole is its author', () => {
  const menu = '소식 사회 경제 문화 날씨 바다 강변 여행 사람 의견 그림 지도 책'.split(' ');
  const text = [1, 2, 3].map(
    (week) =>
      `벨름 나루터의 배가 ${week}주 만에 돌아왔으며 섬의 주민 수백 명이 부두에서 배를 기다렸다고 나루터 사무소가 목요일 아침에 밝혔다.`,
  );
  const tags = ['# 나루터', '# 배', '# 벨름', '앱으로 보기'];
  const lines = [
    ...menu,
    '벨름 나루터의 배가 섬으로 돌아왔다',
    '2021.04.15',
    '',
    ...text.flatMap((one) => [one, '']),
    '오르사 인턴기자 orsa@velm.example',
    '',
    ...tags,
  ];
  assert.deepEqual(bring(lines.join('\n'), 'ko').authors, ['오르사']);
});

test('the author among the fields that say where a Chinese site took a text from is its author', () => {
  const text = `${chinese}\n\n${chinese.replace('星期一', '星期二')}\n\n${chinese.replace('星期一', '星期三')}`;
  const from = '本文来自微信公众号：河岸周报 （ID：river），作者：欧尔莎，题图来源：河岸图片';
  const { authors, entry } = bring(`旧桥上的镇议会与三个小时的会\n2021-04-15\n\n${from}\n\n${text}`, 'zh');
  assert.deepEqual(authors, ['欧尔莎']);
  assert.ok(!entry.includes('题图来源'));
  const said = '他说：我来了，作者：我不知道。';
  assert.ok(
    bring(`旧桥上的镇议会与三个小时的会\n2021-04-15\n\n${said}\n\n${text}`, 'zh').entry.includes(said),
  );
});
