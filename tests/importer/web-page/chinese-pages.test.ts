import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const headline = '九年之后维尔姆港渡轮重返旧航线 镇民登船庆祝';
const [first, second, third] = [
  '九年之后，维尔姆港的渡轮重新驶上旧航线。港务局预计，在夏季结束之前，每天将有四十名乘客乘船过海，比从前还多。',
  '镇议会用渔民在一九八七年设立的基金购买了新的发动机，当时第一座桥刚刚规划，后来因为缺钱而放弃了这个计划。',
  '港口没有人感到意外，第一班船没有卖出一张票，因为码头上的售票亭当天早上晚开了一个小时，钥匙也不见了。',
];

interface Page {
  title?: string;
  head?: string;
  above?: string;
  opening?: string;
  ending?: string;
  below?: string;
  heading?: string;
}

/** What is read of a Chinese page. */
function draftOf(page: Page) {
  const { title = headline, head = '', above = '', opening = '', ending = '', below = '' } = page;
  const heading = page.heading ?? `<h1>${headline}</h1>`;
  const html = `<!doctype html><html lang="zh"><head><title>${title}</title>${head}</head><body>${heading}
<div class="source">2021-04-15 08:12 来源：河岸网</div>${above}<div class="content"><p>${opening}${first}</p><p>${second}</p><p>${third}${ending}</p></div>${below}</body></html>`;
  const read = readWebPage(html, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft;
}

/** The authors, or else the message of the doubt. */
function authorsOf(page: Page) {
  const { fields, doubts } = draftOf(page);
  return fields.authors ?? doubts.find(({ asks }) => asks === 'authors')?.message;
}

const nobody = 'Unexpected page without a certain author, expected one byline, give it with --author';

test('reporters whom a line of its own names are the authors', () => {
  for (const [line, names] of [
    ['记者 欧尔莎', ['欧尔莎']],
    ['□ 本报记者 欧尔莎', ['欧尔莎']],
    ['河岸日报记者 欧尔莎 布仁河', ['欧尔莎', '布仁河']],
    ['河岸网维尔姆频道  记者  欧尔莎、布仁河', ['欧尔莎', '布仁河']],
    ['新河岸报记者 欧尔莎 维尔姆镇报道', ['欧尔莎']],
    ['渡口新闻·河岸日报记者欧尔莎/文受访者供图', ['欧尔莎']],
  ] as const) {
    assert.deepEqual(authorsOf({ above: `<p>${line}</p>` }), names, line);
  }
});

test('reporters in a bracket behind the dateline, or at the end of the text, are the authors', () => {
  assert.deepEqual(authorsOf({ opening: '本报讯 （实习记者 欧尔莎 布仁河 记者李渡）' }), [
    '欧尔莎',
    '布仁河',
    '李渡',
  ]);
  assert.deepEqual(authorsOf({ ending: '（河岸日报记者 欧尔莎）' }), ['欧尔莎']);
});

test('what stands behind the word for a reporter and may be no name is nobody', () => {
  for (const line of [
    '记者调查',
    '记者 调查',
    '记者手记',
    '本报记者 欧尔莎 通讯员 布仁河',
    '记者 欧尔莎 供图',
    '记者 欧尔莎 编辑 布仁河',
    '小记者训练营',
  ])
    assert.equal(authorsOf({ above: `<p>${line}</p>` }), nobody, line);
  assert.equal(authorsOf({ ending: '（记者 欧尔莎 摄）' }), nobody);
});

test('reporters of different names in two places are asked for', () => {
  assert.match(
    String(authorsOf({ above: '<p>记者 欧尔莎</p>', ending: '（记者 布仁河）' })),
    /authors "欧尔莎" and "布仁河"/,
  );
});

test('a recorded name that readers see behind the label of the editor on duty alone is no author', () => {
  const head = '<meta name="author" content="欧尔莎">';
  assert.equal(authorsOf({ head, below: '<div class="editor"><span>编辑:欧尔莎</span></div>' }), nobody);
  assert.equal(authorsOf({ head, below: '<div>责任编辑：布仁河、欧尔莎</div>' }), nobody);
  assert.deepEqual(authorsOf({ head, above: '<p>作者：欧尔莎</p>', below: '<div>编辑:欧尔莎</div>' }), [
    '欧尔莎',
  ]);
});

test('a company that made the pages is no author', () => {
  assert.equal(authorsOf({ head: '<meta name="author" content="大岸网络">' }), nobody);
});

test('the section and the site behind a headline in the window’s title are no part of it', () => {
  for (const site of ['__商贸_产业资讯_河岸网', '_河岸房产_河岸网', '--河岸新闻', '-河岸财经'])
    assert.equal(
      draftOf({ title: `${headline}${site}`, heading: `<div class="c_text">${headline}</div>` }).fields.title,
      headline,
      site,
    );
});

test('the site’s name in the first heading, with which the window’s title ends, is no headline', () => {
  const own = '渡轮不“渡” 港口无“港”';
  const shares = ['分享到', '微信', '人人', '微博', '空间', '官方微信平台'].map(
    (name) => `<div>${name}</div>`,
  );
  for (const name of ['渡口网', '河岸日报'])
    assert.equal(
      draftOf({
        title: `${own} ${name}`,
        heading: `<h1 class="none">${name}</h1><div><h2>${own}</h2></div>`,
        above: shares.join(''),
      }).fields.title,
      own,
    );
});

test('a title in the body, which browsers never show, confirms no headline', () => {
  const page = draftOf({ heading: '<title>渡口网_(新闻)</title>', title: '渡口网_(新闻)' });
  assert.equal(page.fields.title, undefined);
});

test('a headline in a cell of a table is seen, with the byline below it', () => {
  const cells = [
    '热点排行',
    '进入社区',
    '相关新闻:',
    '上海建筑师的月薪',
    '加薪成功之经验',
    '不去大城市的理由',
  ];
  const rows = [...cells, ...cells, ...cells].map((cell) => `<tr><td><a href="/x">${cell}</a></td></tr>`);
  const heading = `<table><tr><td>${headline}</td></tr><tr><td>时间：2021年4月15日14:18 作者：欧尔莎</td></tr></table><table>${rows.join('')}</table>`;
  assert.deepEqual(authorsOf({ title: `${headline}-河岸财经`, heading }), ['欧尔莎']);
});

test('a row of buttons in brackets is no standfirst', () => {
  const row = '页面功能 【我来说两句】【我要“揪”错】【推荐】【字体：大 中 小】【打印】 【关闭】';
  assert.equal(draftOf({ above: `<div>${row}</div>` }).fields.description, undefined);
});

test('the author among the fields of a paragraph that says where a text was taken from is its author', () => {
  const line = '本文来自微信公众号：河岸周报（ID：river），作者：欧尔莎，题图来源：河岸图片';
  assert.deepEqual(authorsOf({ above: `<p>${line}</p>` }), ['欧尔莎']);
  assert.deepEqual(authorsOf({ opening: `</p><p>${line}</p><p>` }), ['欧尔莎']);
  assert.equal(authorsOf({ opening: '</p><p>他说：我来了，作者：我不知道。</p><p>' }), nobody);
});

test('the author in a row of facts is one, however they are glued or set apart, before a house in the records', () => {
  const head = '<meta name="author" content="河岸时报网">';
  for (const line of [
    '2021-04-15 12:11<span>来源：河岸时报网</span><span>作者：欧尔莎</span>',
    '<span>来源：河岸时报网</span><span>作者：欧尔莎</span><span>责任编辑：布仁河</span>',
    '发表于<span>2021-04-15 21:30</span>| <span>1164次阅读</span>| 来源<span>河岸网</span>| 作者<span>欧尔莎</span>',
  ])
    assert.deepEqual(authorsOf({ head, above: `<div class="info">${line}</div>` }), ['欧尔莎'], line);
  assert.notDeepEqual(
    authorsOf({ above: '<div class="info"><span>来源：河岸网</span><span>原作者：欧尔莎</span></div>' }),
    ['欧尔莎'],
  );
});

test('the house with whose name and section the window’s title ends is no author beside a reporter', () => {
  const page = {
    title: `${headline}_渡网科技`,
    head: '<meta name="author" content="渡网">',
    above: '<p>渡网首页</p>',
  };
  assert.deepEqual(authorsOf({ ...page, opening: '河岸报讯（记者 欧尔莎）' }), ['欧尔莎']);
  assert.equal(authorsOf(page), nobody);
});

test('who writes for a house without being its reporter is the author', () => {
  for (const line of [
    '【文/河岸网专栏作者 欧尔莎】',
    '【文/河岸网 欧尔莎】',
    '（文/欧尔莎）',
    '《河岸》作者 欧尔莎',
    '河岸网专栏作者 欧尔莎',
  ])
    assert.deepEqual(authorsOf({ opening: `${line}</p><p>` }), ['欧尔莎'], line);
  for (const line of ['《河岸》作者 简介', '专栏作者 最新文章', '河岸网讯（记者欧尔莎 整合）'])
    assert.equal(authorsOf({ opening: `${line}</p><p>` }), nobody, line);
});

test('a line before a dash is the headline, whatever the section behind it is called', () => {
  const short = '渡轮重返维尔姆港QV';
  for (const section of ['-QVR 河岸技术', '_渡口', '-渡口'])
    assert.equal(
      draftOf({ title: short + section, heading: `<div><h4>${short}</h4></div>` }).fields.title,
      short,
      section,
    );
});

test('what a site says of its program, of the author and of the headline is no standfirst', () => {
  for (const line of [
    '<p><strong>安装河岸新闻客户端，第一时间接收最全面的港口资讯。</strong></p>',
    '<p class="lead">（原标题：渡轮重返旧航线 镇民等了九年）</p>',
    '<ul class="author"><li><div class="intro"><p><a href="/o">欧尔莎</a><span>维尔姆大学港口研究院研究员</span></p></div></li></ul>',
  ])
    assert.equal(draftOf({ above: line }).fields.description, undefined, line);
  const head = `<meta name="description" content="${headline}\n---${first}">`;
  assert.equal(draftOf({ head }).fields.description, undefined);
  const pieces = `<meta name="description" content="${first.slice(0, 36)}。${third}">`;
  assert.equal(draftOf({ head: pieces }).fields.description, undefined);
});

test('a text whose further pages only its own words number is in doubt', () => {
  for (const pager of [
    '<div class="pages"><span>1</span> <a href="/n_2.html">2</a> <a class="next">下一页</a></div>',
    '<div><a href="/2021/0415/c1-3.html">【1】</a><a href="/2021/0415/c1-3-2.html">【2】</a></div>',
    '<div><a href="#">上一页</a> <span>1/2</span> <a href="https://wap.velm.example/n_2.html">下一页</a></div>',
  ])
    assert.ok(
      draftOf({ below: pager }).doubts.some(({ rule }) => rule === 'cut-short'),
      pager,
    );
  assert.ok(draftOf({ below: '<div>第1章 2021年</div>' }).doubts.every(({ rule }) => rule !== 'cut-short'));
});
