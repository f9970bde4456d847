import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { first, second, third } from './story-page.ts';

const text = `${first}${second}${third}`;
const headline = 'The ferry is back in the harbour of Velm';
const day = '<meta property="article:published_time" content="2021-04-15">';
const korean = `<p>벨름 항만위원회는 월요일 북쪽 부두를 내년 봄까지 폐쇄하고 수리하기로 결정했다고 밝혔다.</p>
<p>어민들은 이 계획에 대해 미리 들은 바가 없으며 배들이 몇 달 동안 강에 머물러야 한다고 말했다.</p>
<p>담당 기술자는 지난겨울 이후 부두의 벽이 4센티미터 움직였으며 더는 기다릴 수 없다고 말했다.</p>`;
const chinese = `<p>维尔姆港务委员会星期一投票决定关闭北码头进行维修，工程预计将持续到明年春天才能完成，费用由镇上承担。</p>
<p>渔民们说，他们事先没有得到任何通知，船只将不得不在河里停泊几个月之久，没有人告诉他们该怎么办。</p>
<p>负责的工程师说，自去年冬天以来，码头的墙已经移动了四厘米，谁也不能再等下去了，必须立刻动工。</p>`;

interface Around {
  lang?: string;
  head?: string;
  title?: string;
  heading?: string;
}

/** The fields of a page with this body below its headline, and what it is asked for. */
function fieldsOf(
  below: string,
  { lang = 'en', head = day, title = headline, heading = `<h1>${headline}</h1>` }: Around = {},
) {
  const page = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><div class="page">${heading}${below}</div></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  const { fields, doubts } = read.draft;
  return { ...fields, asked: doubts.flatMap(({ asks }) => asks ?? []) };
}

const json = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const recorded = (name: string) =>
  day + json({ '@type': 'NewsArticle', headline, author: { '@type': 'Person', name } });

test('the day of a video within the text is not that of the article', () => {
  const video =
    '<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="datePublished" content="2021-04-09T18:21:01Z"></div>';
  const own = '<time itemprop="datePublished" datetime="2021-04-15T05:01:24-03:00">15 April 2021</time>';
  const article = (inner: string) =>
    `<article itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="dateModified" content="2021-04-15">${own}${first}${inner}${second}${third}</article>`;
  assert.equal(fieldsOf(article(video), { head: '' }).date, '2021-04-15');
  assert.equal(fieldsOf(article(''), { head: '' }).date, '2021-04-15');
});

test('a site that records the headline as its own name keeps the page’s headline and day', () => {
  const head = json({ '@type': 'WebSite', name: headline, url: 'https://velm.example' }) + day;
  const { title, date, source } = fieldsOf(text, { head });
  assert.deepEqual([title, date, source], [headline, '2021-04-15', undefined]);
});

test('a point between signs of Han joins the parts of one foreign name', () => {
  const byline = '<p class="byline">欧尔莎·廷达尔</p>';
  assert.deepEqual(fieldsOf(byline + chinese, { lang: 'zh', head: recorded('欧尔莎·廷达尔') }).authors, [
    '欧尔莎·廷达尔',
  ]);
  assert.deepEqual(fieldsOf(`<p class="byline">Politics · Orsa Tindal</p>${text}`).authors, ['Orsa Tindal']);
});

test('a record that puts the surname first names the person whom readers see', () => {
  const byline = '<p><a rel="author" href="/authors/1">Orsa Tindal</a></p>';
  assert.deepEqual(fieldsOf(byline + text, { head: recorded('Tindal Orsa') }).authors, ['Orsa Tindal']);
});

test('a heading with the author below the headline is no part of it where records join both by a dash', () => {
  const title = `${headline} - Orsa Tindal`;
  const head = `${day}<meta property="og:title" content="${title}">`;
  const heading = `<h1>Earlier issues</h1><h1>${headline}</h1>`;
  assert.equal(
    fieldsOf(`<h2>Orsa Tindal</h2>${text}`, { head, heading, title: `${title} - The Courier` }).title,
    headline,
  );
});

test('a line that prints the page’s address is no standfirst, and neither is the headline again', () => {
  const line = '<p class="standfirst">Read this story on our site: https://velm.example/ferry</p>';
  assert.equal(fieldsOf(line + text).description, undefined);
  const words = 'The ferry is back in the harbour of the town of Velm.';
  const again = `${day}<meta name="description" content="${words}">`;
  const heading = `<h1>${words}</h1>`;
  assert.equal(fieldsOf(text, { head: again, heading, title: words }).description, undefined);
});

test('an author’s line with days glued to it is no standfirst', () => {
  const moment = '<span>12/08/21 às 06:30</span><span> | </span><span>Atualizado 12/08/21 às 09:21</span>';
  const line = `<div><span><a href="/autor/orsa"><span>Orsa Tindal</span></a>, colaboração para o Correio</span><time datetime="2021-08-12T06:30:26Z">${moment}</time></div>`;
  const article = `<article><header><h1>${headline}</h1>${line}</header><div>${text}</div></article>`;
  const head = recorded('Orsa Tindal').replace('2021-04-15', '2021-08-12T06:30:26-03:00');
  const { authors, description } = fieldsOf(article, { head, heading: '' });
  assert.deepEqual([authors, description], [['Orsa Tindal'], undefined]);
});

test('who founded a paper did not write what stands below its name', () => {
  const site = '<div class="header"><p>Velm Packet, founded 5 May 1944<br>by Dr Brenn Halloway</p></div>';
  const { authors } = fieldsOf(`<p class="date">15 April 2021</p>${text}`, {
    heading: `${site}<h1>${headline}</h1>`,
  });
  assert.equal(authors, undefined);
  const own = `<article><header class="header"><h1>${headline}</h1><p>by Brenn Halloway</p></header>${text}</article>`;
  assert.deepEqual(fieldsOf(own, { heading: '' }).authors, ['Brenn Halloway']);
});

test('a heading in bold above another one is no author', () => {
  const headings = '<p><b>FISHING BOATS</b></p><p><b>Quay closes for the winter</b></p>';
  const { authors, asked } = fieldsOf(`<article>${headings}${text}</article>`);
  assert.deepEqual([authors, asked.includes('authors')], [undefined, true]);
  assert.deepEqual(fieldsOf(`<article><p><b>Orsa Tindal</b></p>${text}</article>`).authors, ['Orsa Tindal']);
});

test('several names alone on lines above the text are asked about', () => {
  const { authors, asked } = fieldsOf(`<article><p>Orsa Tindal</p><p>Brenn Halloway</p>${text}</article>`);
  assert.deepEqual([authors, asked.includes('authors')], [undefined, true]);
});

test('the columnist above the headline wrote what the records give to the paper', () => {
  const head = `${recorded('Bote')}<meta property="og:site_name" content="Bote">`;
  const heading = `<div class="columnist-name">ORSA TINDAL</div><h1>${headline}</h1>`;
  assert.deepEqual(fieldsOf(text, { head, heading }).authors, ['ORSA TINDAL']);
});

test('an author stands behind the place, and the site before both is no part of the name', () => {
  assert.deepEqual(fieldsOf(`<p>Port Velm (Norway) - By Orsa Tindal</p>${text}`).authors, ['Orsa Tindal']);
  const { authors, asked } = fieldsOf(text, { head: recorded('Courier- Velm Orsa Tindal') });
  assert.deepEqual([authors, asked.includes('authors')], [undefined, true]);
  assert.equal(fieldsOf(`<p>Port Velm - Harbour News</p>${text}`).authors, undefined);
});

test('Korean papers name the reporter at the head of the text or in a record, Albanian ones behind nga', () => {
  const opening = korean.replace('<p>', '<p>(벨름=강변신문) 김오르 특파원 = ');
  assert.deepEqual(fieldsOf(opening, { lang: 'ko' }).authors, ['김오르']);
  const head = `${day}<meta property="dable:author" content="김오르">`;
  assert.deepEqual(fieldsOf(korean, { lang: 'ko', head }).authors, ['김오르']);
  assert.equal(fieldsOf(korean, { lang: 'ko' }).authors, undefined);
  assert.deepEqual(fieldsOf(`<p><b>Nga Orsa Tindali*</b></p>${text}`, { lang: 'sq' }).authors, [
    'Orsa Tindali',
  ]);
  const line = '<p>Rep: Orsa Tindal/ Red: Brenn Halloway</p>';
  const edited = `${day}<meta property="dable:author" content="Brenn Halloway">`;
  assert.deepEqual(fieldsOf(line + text, { head: edited }).authors, ['Orsa Tindal']);
});

test('a text in a script that the declared language is not written in has its own language', () => {
  const { lang, asked } = fieldsOf(chinese + chinese, { lang: 'en' });
  assert.deepEqual([lang, asked.includes('lang')], ['zh', false]);
});

test('a day that a Chinese caption tells is not that of the article', () => {
  const caption = '<p>当地时间2021年4月12日，维尔姆港，渔民在北码头等候渡船返回。</p>';
  assert.equal(
    fieldsOf(`<div>2021-04-15 09:00</div>${caption}${chinese}`, { lang: 'zh', head: '' }).date,
    '2021-04-15',
  );
});

test('a dateline in a box of its own tells the region', () => {
  const report =
    '<p>The council of Norway’s ferries met on Monday in Norway and asked for a second boat in winter.</p>';
  assert.equal(
    fieldsOf(`<article><div class="dateline">NORWAY — </div>${report}${text}</article>`).region,
    'Norway',
  );
});

test('who signs the end of a text in place of its recorded author is asked about, whatever house stands behind', () => {
  const signed = (line: string) => fieldsOf(`${text}<p>${line}</p>`, { head: recorded('Brenn Halloway') });
  for (const line of ['Author: Orsa Tindal, Office of Velm, Marlow', 'Text: Orsa Tindal (Velm Packet)'])
    assert.ok(signed(line).asked.includes('authors'), line);
  assert.deepEqual(signed('Author: Brenn Halloway, Office of Velm').authors, ['Brenn Halloway']);
});
