import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, splitNames } from '../../../src/importer/web-page/metadata/split-names.ts';

test('where somebody writes from, and words for reaching a newsroom, are nobody', () => {
  for (const text of ['Los Angeles', 'Contact Information', 'Contact Velm Packet', 'Harbour Facts'])
    assert.equal(isPersonName(text), false, text);
  assert.deepEqual(splitNames('By Orsa Tindal, Los Angeles'), ['Orsa Tindal']);
});

test('a letter that joins parts two whole names in Arabic, and no name that begins with it', () => {
  const parted = [
    ['أورسا تيندال وبرين هالوواي', ['أورسا تيندال', 'برين هالوواي']],
    ['فاطمة وائل حسن ومنى علي', ['فاطمة وائل حسن', 'منى علي']],
  ] as const;
  for (const [text, names] of parted) assert.deepEqual(splitNames(text), names);
  for (const one of [
    'محمد علي وليد حسن',
    'أحمد وليد',
    'سمير وردة حسن',
    'أورسا تيندال وبرين',
    'احمد کریم وحیدی نور',
  ])
    assert.deepEqual(splitNames(one), [one]);
});

test('who joined, for which paper, and where somebody works stand around names', () => {
  const both = ['Orsa Tindal', 'Brenn Halloway'];
  assert.deepEqual(splitNames('By Orsa Tindal And Brenn Halloway For The Velm Packet'), both);
  assert.deepEqual(splitNames('Orsa Tindal and Brenn Halloway for the Velm Packet'), both);
  assert.deepEqual(splitNames('Orsa Tindal, The Velm Dealer'), ['Orsa Tindal']);
  assert.deepEqual(splitNames('Recueilli par Orsa TINDAL.'), ['Orsa TINDAL']);
  assert.deepEqual(splitNames('By Orsa Tindal Jr.'), ['Orsa Tindal Jr.']);
  assert.deepEqual(splitNames('Redakteurin Orsa Tindal'), ['Orsa Tindal']);
  for (const post of ['Senior Vice President', 'VP', 'Co-founder', 'Research Scientist'])
    assert.deepEqual(splitNames(`By Orsa Tindal, ${post}`), ['Orsa Tindal']);
  const post = 'Orsa Tindal, Vice President, Harbour Division, Velm Corp';
  assert.deepEqual(splitNames(`By ${post}`), [post]);
  const job = 'Assistant professor of political science at UC Velm';
  assert.deepEqual(splitNames(job), [job]);
});

test('a Japanese label ends with the sign that magazines set, and a wide stroke parts the writer from the desk', () => {
  const bylines = ['文●谷川花子', '取材・文＝谷川花子', '構成・文：谷川花子', '文● 谷川花子／ヴェルム編集部'];
  for (const byline of bylines) assert.deepEqual(splitNames(byline), ['谷川花子'], byline);
});

test('the last of several names behind a comma and “and” is an author too', () => {
  const names = ['Orsa N. Tindal', 'Brenn Halloway', 'Ilse Quarrow'];
  assert.deepEqual(splitNames('By Orsa N. Tindal, Brenn Halloway, and Ilse Quarrow, QVR'), names);
});

test('a second surname behind “e” or “y” is of the same person, and a house or a whole name there is not', () => {
  assert.deepEqual(splitNames('Jorge Tindal e Quarrow'), ['Jorge Tindal e Quarrow']);
  assert.deepEqual(splitNames('Orsa Tindal y Álvarez'), ['Orsa Tindal y Álvarez']);
  assert.deepEqual(splitNames('Orsa Tindal e Brenn Halloway'), ['Orsa Tindal', 'Brenn Halloway']);
  assert.deepEqual(splitNames('Orsa Tindal y Velmpress'), ['Orsa Tindal']);
  assert.deepEqual(splitNames('Orsa Tindal e Redação'), ['Orsa Tindal']);
});

test('the word for a reporter and the house beside it are no part of a name of eastern Asia', () => {
  for (const line of [
    '河岸社记者欧尔莎',
    '采写：河岸见习记者 欧尔莎',
    '欧尔莎记者',
    '河岸快讯／欧尔莎',
    '記者欧尔莎／即時報導',
  ])
    assert.deepEqual(splitNames(line), ['欧尔莎'], line);
  assert.deepEqual(splitNames('강변일보=오르사 기자'), ['오르사']);
});

test('what somebody does below or behind the name is no second author', () => {
  assert.deepEqual(splitNames('Senior Life and Trends Reporter'), []);
  assert.deepEqual(splitNames('By Orsa Tindal Senior Life and Trends Reporter'), ['Orsa Tindal']);
  assert.deepEqual(splitNames('Orsa Tindal Junior Affiliate Content Writer'), ['Orsa Tindal']);
  assert.deepEqual(splitNames('Orsa Tindal Junior'), ['Orsa Tindal Junior']);
});

test('Md before a name is of the name, and behind one it is a degree', () => {
  assert.deepEqual(splitNames('By Md Orsa Tindal'), ['Md Orsa Tindal']);
  assert.deepEqual(splitNames('By Orsa Tindal, MD'), ['Orsa Tindal']);
});
