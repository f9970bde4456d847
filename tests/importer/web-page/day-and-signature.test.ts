import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importPage, second, third } from './story-page.ts';

const text = first + second + third;
const author = '<meta name="author" content="Orsa Tindal">';
const title = '<title>The ferry is back</title>';
const moment = (name: string, at: string) => `<meta property="article:${name}_time" content="${at}">`;
const korean = `<p>벨름 항만위원회는 월요일 북쪽 부두를 내년 봄까지 폐쇄하고 수리하기로 결정했다고 밝혔다.</p>
<p>어민들은 이 계획에 대해 미리 들은 바가 없으며 배들이 몇 달 동안 강에 머물러야 한다고 말했다.</p>
<p>담당 기술자는 지난겨울 이후 부두의 벽이 4센티미터 움직였으며 더는 기다릴 수 없다고 말했다.</p>`;
const published = '<meta property="article:published_time" content="2021-04-15T10:00:00+09:00">';

function dayOf(head: string, line = ''): string | undefined {
  const { draft } = importPage(
    title + author + head,
    `<article><h1>The ferry is back</h1>${line}${text}</article>`,
  );
  return draft.fields.date ?? draft.doubts.find(({ asks }) => asks === 'date')?.message;
}

const seen =
  '<div class="info"><span class="datestamp">April 16, 2021<span class="time">9:28am</span></span></div>';
const utc = moment('published', '2021-04-15T22:04:00.000Z');
const both = /^Unexpected day "2021-04-15" and "2021-04-16", expected one day/;

test('a visible day that a time glued to it tells apart from the moment that records give in UTC is asked for', () => {
  assert.match(String(dayOf(utc, seen)), both);
  assert.match(String(dayOf(utc, seen.replace('2021<', '2021 <'))), both);
  assert.equal(dayOf(utc, '<p class="date">April 16, 2021</p>'), '2021-04-16');
});

test('the visible moment of the last change tells in which zone a page’s days are', () => {
  assert.equal(dayOf(utc + moment('modified', '2021-04-15T22:28:10Z'), seen), '2021-04-16');
  assert.equal(dayOf(utc + moment('modified', '2021-04-16T09:28:10Z'), seen), '2021-04-15');
});

test('the address tells the day where that is the one behind the records’ in UTC and readers see none', () => {
  const at = (path: string) => `<link rel="canonical" href="https://velm.example/sports/${path}">`;
  assert.equal(dayOf(utc + at('2021-04-16-1.87')), '2021-04-16');
  assert.equal(dayOf(utc + at('2021/04/16/ferry')), '2021-04-16');
  assert.equal(dayOf(utc + at('2021-04-14-1.87')), '2021-04-15');
  assert.equal(dayOf(utc + at('2021-04-18-1.87')), '2021-04-15');
  assert.equal(dayOf(moment('published', '2021-04-15T22:04:00+10:00') + at('2021-04-16-1.87')), '2021-04-15');
});

test('the address settles whether the visible day is that of the publication in UTC or that of the last change', () => {
  const head = utc + moment('modified', '2021-04-16T15:58:23Z');
  const line = '<p class="date">April 16, 2021</p>';
  const at = (path: string) => `<link rel="canonical" href="https://velm.example/sports/${path}">`;
  assert.match(String(dayOf(head, line)), both);
  assert.equal(dayOf(head + at('2021/04/16/ferry'), line), '2021-04-16');
  assert.match(String(dayOf(head + at('2021/04/18/ferry'), line)), both);
});

function koreanAuthors(line: string, head = '') {
  const { draft } = importPage(
    `<title>벨름 부두 폐쇄 결정</title>${published}${head}`,
    `<article><h1>벨름 부두 폐쇄 결정</h1>${line}<div>${korean}</div></article>`,
    { lang: 'ko' },
  );
  return draft.fields.authors;
}

test('all reporters of a Korean line are its authors, and the house before them is none', () => {
  const byline = (line: string) => koreanAuthors(`<p class="byline">${line}</p>`);
  for (const line of [
    '벨름CBS 오르사·일제린 기자',
    '벨름신문 오르사·일제린 기자',
    '벨름CBS 오르사 기자·일제린 기자',
    '벨름일보 오르사, 일제린 기자',
  ])
    assert.deepEqual(byline(line), ['오르사', '일제린'], line);
  assert.deepEqual(byline('벨름신문 오르사 기자'), ['오르사']);
});

test('a record that readers see on one line and that names more people completes another record', () => {
  const json = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '벨름 부두 폐쇄 결정', author: { '@type': 'Person', name: '오르사' } })}</script>`;
  const meta = '<meta property="dable:author" content="벨름CBS 오르사·일제린 기자">';
  const line = '<ul><li class="email"><a href="/reporter/1">벨름CBS 오르사·일제린 기자</a></li></ul>';
  assert.deepEqual(koreanAuthors(line, json + meta), ['오르사', '일제린']);
});

test('the agency in the bracket that closes a Korean report is its author where the outlet records itself', () => {
  const head = '<meta property="og:site_name" content="벨름닷컴"><meta name="writer" content="벨름닷컴">';
  const { draft } = importPage(
    `<title>벨름 부두 폐쇄 결정</title>${published}${head}`,
    `<article><h1>벨름 부두 폐쇄 결정</h1>${korean}<p>[서울=뉴시스]</p></article>`,
    { lang: 'ko' },
  );
  assert.deepEqual(draft.fields.authors, ['뉴시스']);
  assert.ok(draft.leftOut.some(({ rule, text: left }) => rule === 'byline' && left === '[서울=뉴시스]'));
});

const house =
  '<meta property="og:site_name" content="Velm Packet"><meta name="author" content="Velm Packet">';
const teaser = (heading: string) =>
  `<div class="insert"><div><h3>${heading}</h3><p>Hundreds of fishermen stood in the yard of the guild in Sarn on Tuesday and asked for bread.</p></div></div>`;

test('a name below the text is asked for where a teaser of another article stands below it', () => {
  const linked = teaser('<a href="/x.html">Fishermen of Sarn ask for bread</a>');
  const record = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The ferry is back',
    author: { '@type': 'Person', name: [] },
  });
  const { draft } = importPage(
    `${title}${house}${moment('published', '2021-04-15')}<script type="application/ld+json">${record}</script>`,
    `<article><h1>The ferry is back</h1>${text}<p><strong>Ilse Quarrow</strong></p>${linked}</article>`,
  );
  assert.equal(draft.fields.authors, undefined);
  assert.match(draft.doubts.find(({ asks }) => asks === 'authors')?.message ?? '', /"Ilse Quarrow"/);
});

test('a last part whose heading is no link, or one of several that are, stays', () => {
  const bare = teaser('Fishermen of Sarn ask for bread');
  const linked = (path: string) => teaser(`<a href="/${path}.html">Fishermen of Sarn ask for ${path}</a>`);
  for (const parts of [bare, linked('bread') + linked('boats').replaceAll('bread', 'boats')]) {
    const { entry = '' } = importPage(
      `${title}${author}${moment('published', '2021-04-15')}<meta property="article:section" content="Velmland">`,
      `<article><h1>The ferry is back</h1>${text}${parts}</article>`,
    );
    assert.match(entry, /Hundreds of fishermen stood in the yard/);
  }
});

test('a byline that is marked below the players at a text’s end is the post’s, and not one of the next post', () => {
  const authorsOf = (end: string, next = '') =>
    importPage(
      title,
      `<div class="posts"><div class="post hentry"><h3>The ferry is back</h3><div class="body">${text}${player.repeat(4)}</div>${end}</div>${next}</div>`,
    ).draft.fields.authors;
  const player =
    '<div class="player"><strong><a href="https://slides.example/1">The pier in pictures</a></strong><div>More of <a href="https://slides.example">these</a></div></div>';
  const footer =
    '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Orsa Tindal</span></span> at 10:19 PM</div>';
  assert.deepEqual(authorsOf(footer), ['Orsa Tindal']);
  assert.equal(authorsOf('', `<div class="post hentry">${footer}</div>`), undefined);
});

test('a day in brackets right behind a Japanese text is the article’s, and one further below is not', () => {
  const japanese = ['港の', '川の', '町の']
    .map(
      (place) =>
        `<p>${place}委員会は１５日、北側の岸壁を来年の春まで閉鎖して修理することを決めたと発表した。漁師たちは計画について事前に何も聞いていなかったと話している。</p>`,
    )
    .join('');
  const day = '<div class="date-def">（2021年4月15日12時24分　川辺新聞）</div>';
  const dayBelow = (end: string) =>
    importPage('<title>渡し船が戻る</title>', `<div><h1>渡し船が戻る</h1>${japanese}${end}</div>`, {
      lang: 'ja',
    }).draft.fields.date;
  assert.equal(dayBelow(day), '2021-04-15');
  assert.equal(dayBelow(`<div><a href="/x">橋の話</a></div>${day}`), undefined);
});

test('what a page says in RDFa of when it was made tells the day, and how that which readers see is ordered', () => {
  const submitted = (attributes: string) =>
    `<div class="submitted"><span ${attributes}>Submitted by <span class="username">Orsa Tindal</span> on 05/04/2021 - 09:30</span></div>`;
  const rdfa = 'property="dc:date dc:created" content="2021-04-05T09:30:00+02:00" datatype="xsd:dateTime"';
  assert.equal(dayOf('', submitted(rdfa)), '2021-04-05');
  assert.match(String(dayOf('', submitted('property="dc:title"'))), /expected 2021-04-05 or 2021-05-04/);
});

test('the only day that readers see goes before a record without a time where the address has it too', () => {
  const at = (path: string) =>
    `<link rel="canonical" href="https://velm.example/article/${path}/ferry.html">`;
  const record = '<meta name="DC.date.issued" content="2021-04-16">';
  const line = '<p>Packet Staff Writer<br>Thursday, April 15, 2021; 10:37 PM</p>';
  assert.equal(dayOf(record + at('2021/04/15'), line), '2021-04-15');
  for (const path of ['2021/04/16', 'story'])
    assert.match(String(dayOf(record + at(path), line)), /^Unexpected day "2021-04-16" in its records/);
});
