import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPage } from './story-page.ts';

interface Page {
  head: string;
  above: string;
  text: readonly string[];
}

const korean = [
  '오린 계곡 의회는 7일 오전 탐셀강의 낡은 다리를 새로 짓기로 했다고 밝혔다. 이 다리는 지난해 봄 홍수 뒤로 화물차 통행이 막혀 있었다.',
  '공사는 물이 낮은 가을에 시작되며 기술자들은 아홉 달이 걸릴 것으로 내다본다고 설명했다. 돈은 지역과 방앗간 기금에서 나온다.',
];
const chinese = [
  '据介绍，奥林谷议会星期二决定重建塔姆塞尔河上的旧桥。这座桥自前年春天的洪水以来一直禁止货车通行。',
  '工程将在水位较低的秋天开始，工程师估计九个月后第一批车辆就可以通过。资金来自地区财政和磨坊主们的基金。',
];

/** What is found on a page of a house that its records call the author. */
function find(lang: string, headline: string, { head, above, text }: Page) {
  const paragraphs = text.map((one) => `<p>${one}</p>`).join('');
  return importPage(
    `<title>${headline}</title><meta property="og:title" content="${headline}">${head}`,
    `<div class="wrap"><h1>${headline}</h1>${above}<div class="article">${paragraphs}</div></div>`,
    { lang },
  );
}

test('a reporter in a line of their own is the author where the records name only the house', () => {
  const head = "<meta name='writer' content='예시닷컴'>";
  for (const line of ['김가람기자', '김가람 기자']) {
    const above = `<p class="repoter">${line} </p><p>입력 2015-01-30 15:27:00</p>`;
    const text = [...korean, '김가람 기자 reporter@example.kr'];
    const { found, draft } = find('ko', '오린 계곡, 새 다리 투표', { head, above, text });
    assert.deepEqual(found.authors, ['김가람'], line);
    assert.ok(draft.leftOut.some((one) => one.text === '김가람 기자 reporter@example.kr'));
  }
});

test('a desk in a line of its own is nobody, and the house stays the author', () => {
  const head = "<meta name='writer' content='예시닷컴'>";
  for (const line of ['사회부기자', '스포츠기자']) {
    const above = `<p>${line}</p><p>입력 2015-01-30 15:27:00</p>`;
    const { found } = find('ko', '오린 계곡, 새 다리 투표', { head, above, text: korean });
    assert.notDeepEqual(found.authors, [line.slice(0, 3)], line);
  }
});

const source = '<div class="source"><span>2019年03月27日 17:39</span> <a href="/">河岸网</a></div>';

test('reporters behind the name of their agency in the text’s second line are the authors, not the site that took it over', () => {
  const head = '<meta property="article:author" content="河岸网">';
  const text = ['河岸社奥林3月27日电 题：奥林谷投票重建旧桥', '河岸社记者方大力 林小雨 陈一鸣', ...chinese];
  const { found, draft } = find('zh', '奥林谷投票重建旧桥', { head, above: source, text });
  assert.deepEqual(found.authors, ['方大力', '林小雨', '陈一鸣']);
  assert.ok(draft.leftOut.some((one) => one.text === '河岸社记者方大力 林小雨 陈一鸣'));
});

test('a minute of an earlier day than the records’ moment, which it cannot be in any zone, is asked about', () => {
  const head = '<meta property="article:published_time" content="2019-03-28T08:58:14+08:00">';
  const page = { head, above: source, text: chinese };
  const { found, draft } = find('zh', '奥林谷投票重建旧桥', page);
  assert.equal(found.date, undefined);
  assert.ok(draft.doubts.some(({ asks }) => asks === 'date'));
  const same = source.replace('03月27日 17:39', '03月28日 08:58');
  assert.equal(find('zh', '奥林谷投票重建旧桥', { ...page, above: same }).found.date, '2019-03-28');
});

test('who signs in brackets in an element for the author below a Japanese text is the author, not the company in the records', () => {
  const text = [
    'オリン谷の議会は火曜日、タムセル川にかかる古い橋を建て替えることを決めた。この橋は一昨年春の洪水以来、貨物車の通行が禁じられていた。',
    '議会は来年、上流の二つの橋も調べることにしており、一つは冬の前に重い車を通さなくなるかもしれない。工事は秋に始まるという。',
  ];
  const page = importPage(
    '<title>オリン谷、橋の建て替えを決定</title><meta property="og:title" content="オリン谷、橋の建て替えを決定"><meta name="author" content="株式会社Velm Watch">',
    `<div class="title"><h1>オリン谷、橋の建て替えを決定</h1></div><div class="main">${text.map((one) => `<p>${one}</p>`).join('')}</div><p class="author">（谷川花子）</p>`,
    { lang: 'ja' },
  );
  assert.deepEqual(page.found.authors, ['谷川花子']);
});
