import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, chinese, day, headline, korean } from './bring-home.ts';

/** What is found below a headline of a language, with `line` above the day. */
const below = (line: string, lang: 'zh' | 'ko' | 'en') => {
  const told = {
    zh: ['旧桥将于秋天重建', '2021-04-15', `${chinese}\n\n${chinese.replace('镇', '村')}`],
    ko: ['다리 재건을 논의하다', '2021.04.15 14:30', `${korean}\n\n${korean.replace('의회', '주민')}`],
    en: [headline, day, body],
  }[lang];
  return bring(`${told[0]}\n${line}\n${told[1]}\n\n${told[2]}`, lang);
};

test('the sign for the text names the author in eastern Asia, and those for pictures and editing nobody', () => {
  for (const line of [
    '文／歐爾莎',
    '文 | 歐爾莎',
    '文・歐爾莎',
    '文／歐爾莎 圖／布仁河',
    '文＝歐爾莎　写真＝布仁河',
  ])
    assert.deepEqual(below(line, 'zh').authors, ['歐爾莎'], line);
  assert.deepEqual(below('来源：河岸日报 作者：欧尔莎', 'zh').authors, ['欧尔莎']);
  assert.deepEqual(below('〔記者歐爾莎／維爾姆報導〕', 'zh').authors, ['歐爾莎']);
  assert.deepEqual(below('歐爾莎河記者', 'zh').authors, ['歐爾莎河']);
  assert.equal(below('政治部記者', 'zh').authors, undefined);
  for (const line of ['글=오르사', '글·사진 오르사 기자', '글 오르사 사진 일제강'])
    assert.deepEqual(below(line, 'ko').authors, ['오르사'], line);
});

test('the point within a foreign name in Han signs parts no two people, and a translator is none', () => {
  for (const line of ['作者：奥尔莎·廷达尔', '文／奥尔莎·廷达尔', '作者：奥尔莎·廷达尔 译者：布仁河'])
    assert.deepEqual(below(line, 'zh').authors, ['奥尔莎·廷达尔'], line);
  assert.deepEqual(below('作者：欧尔莎、布仁河', 'zh').authors, ['欧尔莎', '布仁河']);
});

test('two Chinese words that a space parts, which may be two people or a place and a name, are asked about', () => {
  for (const line of ['欧尔莎 布仁河', '河镇 欧尔莎', '作者：欧尔莎 布仁河'])
    assert.equal(below(line, 'zh').authors, undefined, line);
  assert.deepEqual(below('欧 尔莎', 'zh').authors, ['欧 尔莎']);
});

test('a line of a photographer or an editor alone is left out and names no author', () => {
  for (const line of ['攝影／布仁河', '责任编辑：布仁河', '撮影・布仁河']) {
    const made = below(line, 'zh');
    assert.equal(made.authors, undefined, line);
    assert.doesNotMatch(made.entry, /布仁河/u);
  }
  const korea = below('사진=일제강 기자', 'ko');
  assert.equal(korea.authors, undefined);
  assert.doesNotMatch(korea.entry, /일제강/u);
  assert.doesNotMatch(below('Edición: Brenn Halloway', 'en').entry, /Edición/u);
  assert.match(below('Camera: better than the last', 'en').entry, /better than the last/u);
});

test('who edited a text is no paragraph of it, in many languages', () => {
  for (const line of [
    'Редактор: Илзе Куорроу',
    'Penyunting: Ilse Quarrow',
    'Korekta: Ilse Quarrow',
    'Revisão: Ilse Quarrow',
  ])
    assert.ok(!below(line, 'en').entry.includes(line), line);
});

test('who edited a text or made its pictures stands beside its author, and is none', () => {
  for (const line of [
    'Written by Orsa Tindal, Edited by Ilse Quarrow',
    'Written by Orsa Tindal and edited by Ilse Quarrow',
    'Words: Orsa Tindal. Pictures: Ilse Quarrow',
    'Haber: Orsa Tindal - Kamera: Ilse Quarrow',
    'By Orsa Tindal and Ilse Quarrow, Photos',
  ])
    assert.deepEqual(below(line, 'en').authors, ['Orsa Tindal'], line);
});

test('who the house’s correspondent is, and what the text is called, open a byline in more languages', () => {
  for (const line of [
    'De notre correspondante Orsa Tindal',
    'Van onze verslaggever Orsa Tindal',
    'Article d’Orsa Tindal',
    'Redacción: Orsa Tindal',
    'Bericht: Orsa Tindal',
    'Penulis Orsa Tindal',
  ])
    assert.deepEqual(below(line, 'en').authors, ['Orsa Tindal'], line);
});

const arabic = [
  'عادت العبارة إلى ميناء فيلم يوم الخميس بعد أحد عشر شهرا من الإصلاحات، وانتظر مئات الأشخاص على الرصيف.',
  'وقالت شركة الميناء إن الإصلاحات كلفت ضعف ما كان مخططا له وإن الأسعار سترتفع بنسبة العشر.',
].join('\n\n');

test('the word for a report names its author only before a known given name and a surname', () => {
  const made = (line: string, title = 'العبارة تعود إلى الميناء') =>
    bring(`${title}\n${line}\n15 أبريل 2021\n\n${arabic}`, 'ar');
  assert.deepEqual(made('تقرير: أحمد تيندال').authors, ['أحمد تيندال']);
  for (const line of ['تقرير: ارتفاع الأسعار', 'تقرير: أحمد تيندال يغيب'])
    assert.equal(made(line).authors, undefined, line);
});

const hindi = 'पोर्ट वेल्म की नौका ग्यारह महीने की मरम्मत के बाद गुरुवार को लौट आई और सैकड़ों लोग घाट पर इंतज़ार कर रहे थे।';

test('a Hindi line of a name and a place is asked about and no standfirst, and behind its label a name is read', () => {
  const made = (line: string) =>
    bring(`मरम्मत के बाद लौटी नौका\n${line}\n15 अप्रैल 2021\n\n${hindi}\n\n${hindi.slice(5)}`, 'hi');
  const asked = made('ओरसा टिंडल | पोर्ट वेल्म');
  assert.equal(asked.description, undefined);
  assert.match(asked.asks('authors'), /ओरसा टिंडल/u);
  assert.deepEqual(made('द्वारा ओरसा टिंडल').authors, ['ओरसा टिंडल']);
});

test('who wrote an article is read behind the words for it in Polish and Swedish, and a Dutch paper is no second author', () => {
  for (const byline of [
    'oprac. Orsa Tindal',
    'Opracowała: Orsa Tindal',
    'Autorka: Orsa Tindal',
    'Skriven av Orsa Tindal',
    'Door Orsa Tindal, De Havenkrant',
    'Orsa Tindal, korespondent',
  ])
    assert.deepEqual(below(byline, 'en').authors, ['Orsa Tindal'], byline);
});
