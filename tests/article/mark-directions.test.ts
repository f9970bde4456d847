import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/article/body/render-body.ts';
import { type Direction, wholeDirection } from '../../src/article/language.ts';
import { readEntry } from '../../src/article/read-entry.ts';
import { english } from '../../src/interface/english.ts';
import { entry } from '../site.ts';

function render(markdown: string, direction: Direction = 'rtl'): string {
  const read = readEntry(new TextEncoder().encode(entry(markdown)));
  assert.ok(read.entry, JSON.stringify(read.findings));
  return renderBody(read.entry.body, direction, english.body).html.replaceAll('\n', '');
}
const marked = (markdown: string, direction: Direction = 'rtl') =>
  render(markdown, direction).match(/<\w+ (?:\w+="[^"]*" )*dir="\w+"/g) ?? [];

test('a paragraph that is written against its article turns, with a word or two of the article in it', () => {
  assert.deepEqual(marked('The harbour office said that the bridge opens today.'), ['<p dir="ltr"']);
  const mostly = 'The paper (الخبر) said that the bridge of Port Velm opens today.';
  assert.deepEqual(marked(mostly), ['<p dir="ltr"']);
  assert.deepEqual(marked('قال مكتب الميناء إن الجسر يفتح اليوم.', 'ltr'), ['<p dir="rtl"']);
});

test('no address and no name turns a paragraph, however long it is', () => {
  for (const text of [
    'نشرت الشركة تقريرها على https://reports.example.org/annual/2021/ferry-returns.pdf يوم الثلاثاء.',
    'قال متحدث باسم Velm Ferries and Harbour Services International Holding Limited إن الخبر صحيح.',
    'Velm Ferries and Harbour Services International Holding Limited: الخبر صحيح.',
    'BBC: عادت العبّارة.',
    '[عنوان](https://reports.example.org/annual/2021/ferry.pdf) هنا.',
    'reports.example.org/annual',
    'desk@packet.example',
  ])
    assert.deepEqual(marked(text), [], text);
});

test('no quotation of the other script turns a paragraph, however long it is', () => {
  const quoted = 'He quoted the proverb: «عددنا القوارب، ثم عددناها مرة أخرى، ثم عددناها مرة ثالثة».';
  assert.deepEqual(marked(quoted, 'ltr'), []);
  assert.deepEqual(marked('Proverb: «عددنا القوارب، ثم عددناها مرة أخرى، ثم عددناها ثالثة».', 'ltr'), []);
});

test('a callout has one direction, that of what was said', () => {
  const callout = (said: string, speaker: string) => `> ${said}\n>\n> — ${speaker}`;
  assert.deepEqual(marked(callout('«قال».', 'Brenn Halloway, رئيس')), []);
  const foreign = render(callout('“We counted the boats.”', 'برن هالواي، رئيس الميناء'));
  assert.match(foreign, /<figure id="quote-1" dir="ltr"><blockquote><p>“/);
  assert.match(foreign, /<figcaption><bdi dir="rtl">برن/);
  const named = render(callout('«قال».', 'Brenn Halloway (chair)'));
  assert.match(named, /<figcaption><bdi dir="ltr">Brenn Halloway \(chair\)<\/bdi><\/figcaption>/);
});

test('a list keeps its bullets on one side, and an item of the other script its order', () => {
  const html = render('- عنصر عن Velm Ferries International\n- Velm Ferries (2019) Ltd.\n  - Boats.\n- عنصر');
  assert.equal(
    html,
    '<ul><li>عنصر عن Velm Ferries International</li><li><bdi dir="ltr">Velm Ferries (2019) Ltd.</bdi><ul><li><bdi dir="ltr">Boats.</bdi></li></ul></li><li>عنصر</li></ul>',
  );
  assert.deepEqual(marked('- The ferry is back.\n- It was late.'), ['<ul dir="ltr"']);
  assert.match(render('- عنصر\n\n- The ferry is back.'), /<li><p><bdi dir="ltr">The ferry is back\.<\/bdi>/);
});

test('a table keeps its columns, and a cell of the other script its order', () => {
  const html = render('| السنة | الشركة |\n| --- | --- |\n| 2020 | Velm Ltd. |');
  assert.doesNotMatch(html, /<(?:table|tr|th|td)[^>]* dir/);
  assert.match(html, /<td><bdi dir="ltr">Velm Ltd\.<\/bdi><\/td>/);
});

test('a heading turns only with the text below it', () => {
  assert.deepEqual(marked('## Velm Ferries International Holding\n\nالخبر صحيح.'), []);
  assert.deepEqual(marked('## In English\n\nThe ferry is back.'), ['<h2 dir="ltr"', '<p dir="ltr"']);
});

test('code, addresses and links of the other script run their own way within a line', () => {
  assert.deepEqual(marked('نص مع `a b` ونص'), ['<code dir="ltr"']);
  assert.match(render('على <https://x.example/> نص'), /<a [^>]*dir="ltr"[^>]*>https:\/\/x\.example\/<\/a>/);
  assert.match(render('شركة [Velm (2019)](https://x.example) نص'), /<a [^>]*dir="ltr"[^>]*>Velm \(2019\)</);
  assert.deepEqual(marked('    a b'), ['<pre tabindex="0" dir="ltr"']);
});

test('a text is written one way when its first word and nine tenths of all are', () => {
  assert.equal(wholeDirection('پل: The new bridge opens today'), undefined);
  assert.equal(wholeDirection('The bridge'), 'ltr');
  assert.equal(wholeDirection('عددنا القوارب'), 'rtl');
  assert.equal(wholeDirection('1,024 — https://x.example'), undefined);
  assert.equal(wholeDirection('渡轮回来了。'), 'ltr');
});
