import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../src/importer/import-source.ts';
import { bylines } from './field/bylines-of-languages.ts';

/** The authors that an article with this byline has without a doubt: as a saved page that marks it, as one that does not, and as text. */
function authorsOf(language: string, byline: string) {
  const { headline = '', text = [] } = bylines[language] ?? {};
  const page = (line: string) =>
    `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${line}${text.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  const sources = {
    'marked.html': page(`<p class="byline">${byline}</p>`),
    'plain.html': page(`<p>${byline}</p>`),
    'source.txt': [headline, byline, '15.04.2021', ...text].join('\n\n'),
  };
  const given = { region: 'Velmland', date: '2021-04-15' };
  return Object.entries(sources).map(
    ([path, source]) =>
      importSource(new TextEncoder().encode(source), path, { given, today: '2026-01-01', language }).found
        .authors,
  );
}

const thrice = (authors: string[]) => [authors, authors, authors];
/** Where a form is not read, the author is asked for. */
const noneBut = (language: string, byline: string, ...allowed: string[]) => {
  for (const authors of authorsOf(language, byline))
    for (const author of authors ?? []) assert.ok(allowed.includes(author), `${byline}: ${authors}`);
};

test('who edited, translated or pictured an article is none of its authors, whatever parts the names', () => {
  for (const [language, byline] of [
    ['en', 'By Orsa Tindal | Edited by Brenn Halloway'],
    ['en', 'By Orsa Tindal / Edited by Brenn Halloway'],
    ['de', 'Von Orsa Tindal | Redaktion: Brenn Halm'],
    ['de', 'Von Orsa Tindal | Übersetzt von Brenn Halm'],
    ['de', 'Text: Orsa Tindal / Übersetzt von Brenn Halm'],
    ['it', 'di Orsa Tindal | Illustrazioni di Bruno Erba'],
    ['it', 'di Orsa Tindal / Traduzione di Bruno Erba'],
    ['pl', 'Autor: Orsa Tindal / Fot. Bruno Halski'],
  ] as const)
    assert.deepEqual(authorsOf(language, byline), thrice(['Orsa Tindal']), byline);
  assert.deepEqual(authorsOf('ru', 'Автор: Орса Тиндаль Редактор: Борис Халов'), thrice(['Орса Тиндаль']));
  for (const sign of [' ', ' | ', ' / '])
    for (const work of ['写真・', '撮影・', '写真：'])
      noneBut('ja', `文：久留理沙${sign}${work}辺見美郎`, '久留理沙');
  for (const sign of [' | ', ' / ']) noneBut('ko', `글: 오르사${sign}사진 김하늘`, '오르사');
  noneBut('zh', '记者 欧尔莎 图/布仁', '欧尔莎');
});

test('who only edited or pictured an article did not write it', () => {
  for (const [language, byline] of [
    ['ru', 'Редактор: Борис Халов'],
    ['it', 'Illustrazioni di Bruno Erba'],
    ['it', 'Traduzione di Bruno Erba'],
    ['ko', '사진 김하늘'],
  ] as const)
    noneBut(language, byline);
});

test('words that say what an article is are no part of its author’s name', () => {
  assert.deepEqual(authorsOf('fr', 'Reportage de Orsa Tindal'), thrice(['Orsa Tindal']));
  assert.deepEqual(
    authorsOf('fr', 'Texte de Orsa Tindal et Brenn Lemaire'),
    thrice(['Orsa Tindal', 'Brenn Lemaire']),
  );
  noneBut('zh', '作者：欧尔莎 报道', '欧尔莎');
  noneBut('de', 'Tekst Orsa Tindal', 'Orsa Tindal');
});

test('two whole names that Polish joins are two people, and two surnames that Catalan joins one', () => {
  assert.deepEqual(
    authorsOf('pl', 'Autor: Orsa Tindal i Bruno Halski'),
    thrice(['Orsa Tindal', 'Bruno Halski']),
  );
  noneBut('fr', 'Par Orsa Tindal i Halski', 'Orsa Tindal i Halski');
});

test('a paper behind a bar, or a word alone in a script without capitals, is no author', () => {
  for (const [language, byline] of [
    ['fr', 'Par Orsa Tindal | Le Paquet'],
    ['it', 'di Orsa Tindal | Il Porto'],
    ['de', 'Von Orsa Tindal | Der Bote'],
  ] as const)
    assert.deepEqual(authorsOf(language, byline), thrice(['Orsa Tindal']), byline);
  noneBut('fa', 'نویسنده: اورسا تیندل | بندر', 'اورسا تیندل');
});

test('Japanese and Korean bylines say with several words who wrote', () => {
  for (const label of [
    '文・',
    '文＝',
    '取材・文／',
    '取材・',
    '構成・',
    '取材・構成：',
    '聞き手・',
    'ライター・',
    '執筆：',
  ])
    assert.deepEqual(authorsOf('ja', `${label}久留理沙`), thrice(['久留理沙']), label);
  assert.deepEqual(authorsOf('ja', '文・久留 理沙').slice(0, 2), [['久留 理沙'], ['久留 理沙']]);
  assert.deepEqual(authorsOf('ko', '글쓴이: 오르사'), thrice(['오르사']));
});
