import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const headline = 'Ferry returns to the quay after a winter of repairs';
const read = (head: string, language = 'en') => readSource(`${head}\n\n${told}\n\n${told}`, language).fields;

test('topics on lines of their own above a headline are joined to no title', () => {
  const own = 'A Velmgáz nem tartotta be a rezsicsökkentést?';
  const topics = 'Gazdaság\nvelmgáz\nenergetika\nrezsicsökkentés';
  const { title } = read(`${topics}\n${own}\nPacket\n2021.05.02. 08:48`, 'hu');
  assert.equal(title ?? own, own);
});

test('a row of buttons and initials below a headline are no part of it', () => {
  for (const below of ['print article  send it on  0 comments', 'ot']) {
    const title = read(`15 April 2021\n${headline}\n${below}`).title ?? headline;
    assert.equal(title, headline, below);
  }
});

test('the way from the front page is no title where colons part it, or where a page says that you are there', () => {
  for (const way of ['Home : Harbour : Ferry returns', 'ΒΡΙΣΚΕΣΤΕ ΕΔΩ: ΑΡΧΗ » ΛΙΜΑΝΙ » ΠΛΟΙΑ'])
    assert.equal(read(`${way}\n\n${headline}\nBy Orsa Tindal\n15 April 2021`).title, headline, way);
});

test('a caption that ends with who made its picture is no title above a headline', () => {
  const caption = 'Boats lie at the quay. Photo packet.example';
  assert.equal(read(`${caption}\n\n${headline}\n15 April 2021 | 17:41`).title, headline);
});

test('the section behind the day is not taken for the headline that may stand below it', () => {
  const own = 'Паром вернулся в порт после долгой зимы ремонта';
  const { title } = read(`Сегодня, 15:33 • Новости порта\n${own}`, 'ru');
  assert.equal(title ?? own, own);
});

test('a day is read between the house, the address and the buttons of Chinese pages', () => {
  for (const line of [
    '2021年04月15日15:33    来源：河岸网-科技频道     手机看新闻',
    '河岸网  www.packet.example  2021-04-15 16:56',
    '【http://www.packet.example】 【 2021-04-15 20:27 】 【来源： 河岸网 】',
    '2021年04月15日20:52河岸财经[微博]我要评论(0)',
    '河岸高新：www.packet.example 　时间： 2021-04-15 16:01:03　',
    '2021年04月15日 14:56【大 中 小】 【打印】 共有评论0条',
  ]) {
    const { title, date } = read(`渡轮冬季维修后重返维尔姆港码头\n${line}`, 'zh');
    assert.deepEqual([title, date], ['渡轮冬季维修后重返维尔姆港码头', '2021-04-15'], line);
  }
});
