import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, chinese } from './bring-home.ts';

const headline = '渡轮重返旧航线';
const text = [chinese, chinese.replaceAll('镇', '村'), chinese.replaceAll('镇', '港')].join('\n\n');

/** What is found of a Chinese text with some lines below its headline, and others below its end. */
const read = (above: string, below = '') => bring(`${headline}\n${above}\n\n${text}\n\n${below}`, 'zh');

test('a day with its time is the article’s beside whatever a site prints there', () => {
  for (const line of [
    '2021-04-15 11:10 河岸星空[整理] 1',
    '港口市场渡口2021-04-15 07:48',
    '2021年04月15日 20:52 河岸财经-渡口综合',
    '原创 河岸晚刊 2021-04-15 16:01:46',
    '2021年04月15日01:53  河岸科技   我有话说(1307人参与) 收藏本文',
  ])
    assert.equal(read(line).date, '2021-04-15', line);
});

test('the author’s field counts where it is glued to the one before, and is asked about where it names nobody', () => {
  assert.deepEqual(read('2021-04-15 12:11来源：河岸时报网作者：欧尔莎').authors, ['欧尔莎']);
  assert.deepEqual(read('2021-04-15\n来源：河岸网作者：欧尔莎责任编辑：布仁').authors, ['欧尔莎']);
  const { authors, asks } = read('2021-04-15\n来源：本站原创  作者：渡口药剂党支部');
  assert.equal(authors, undefined);
  assert.match(asks('authors'), /byline "作者：渡口药剂党支部"/);
});

test('writers in a bracket, and those who write for a house without being its reporters, are authors', () => {
  for (const line of ['【文/河岸网专栏作者 欧尔莎】', '【文/河岸网 欧尔莎】', '《河岸》作者 欧尔莎'])
    assert.deepEqual(read(`2021-04-15 12:11\n${line}`).authors, ['欧尔莎'], line);
});

test('what a headline was elsewhere is neither headline nor text', () => {
  const { title, entry } = read('2021-04-15\n（原标题：渡轮回来了 镇民等了九年）');
  assert.equal(title, headline);
  assert.doesNotMatch(entry, /镇民等了九年/);
});

test('what Chinese sites print below a text is left out', () => {
  const lines = [
    '[责任编辑：布仁 QV155]',
    '编辑 布仁 校对 欧尔莎',
    '本文来源：河岸日报 责任编辑：布仁_QV6056',
    '本文仅代表作者个人观点。',
    '特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。',
    '关键字 : 渡轮 港口',
    '我要反馈',
    '易信微信QQ空间微博更多',
    '用微信扫码二维码',
    '258条评论|20,536人参与网友评论',
    '渡口的鱼',
    '船真好看，明天我也去坐。',
  ];
  const { entry } = read('2021-04-15', lines.join('\n\n'));
  for (const line of lines.slice(3)) assert.ok(!entry.includes(line), line);
  assert.ok(entry.includes(chinese));
});
