import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const labels = [
  '<span class="visually-hidden">Author, </span>',
  '<span class="sr-only">By</span>',
  '<span>Author,</span> ',
];

/** Authors of a page whose byline is in an element that no name marks. */
function authorsOf(byline: string) {
  const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta property="og:title" content="العبّارة تعود إلى الميناء">
<meta property="article:published_time" content="2021-04-15"></head><body><main><div><h1>العبّارة تعود إلى الميناء</h1></div>
<ul><li><span role="text">${byline}</span></li></ul>
<p>عادت العبّارة التي تحمل خبز المدينة وتلاميذها إلى الميناء يوم الخميس بعد أحد عشر أسبوعا في حوض الإصلاح البعيد.</p>
<p>وقال قبطانها الذي يبحر في المضيق منذ ثلاثين عاما إن المحرك لم يكن صوته أفضل من اليوم أبدا في كل هذه الأعوام.</p>
<p>وكان مجلس المدينة قد طلب قاربا ثانيا في الشتاء لكن الوزارة لم تجب عن الرسالة التي أرسلها في الشهر الماضي.</p></main></body></html>`;
  const { found, refusals } = importSource(new TextEncoder().encode(page), 'page.html', {
    given: { region: 'Velmland' },
    today: '2026-01-01',
    language: 'en',
    slug: 'story',
  });
  return { authors: found.authors, refusals };
}

for (const label of labels) {
  test(`names that Arabic joins are read behind a label that may be spoken alone: ${label}`, () => {
    assert.deepEqual(authorsOf(`${label}<span>أورسا تيندال وبرين هالوواي</span>`), {
      authors: ['أورسا تيندال', 'برين هالوواي'],
      refusals: [],
    });
  });
}

test('a spoken word that is no label makes no byline', () => {
  const { authors } = authorsOf('<span class="visually-hidden">Share</span><span>أورسا تيندال</span>');
  assert.equal(authors, undefined);
});

test('in a box that is labelled a byline, the first fact behind a word in any language is the author', () => {
  const page = `<!doctype html><html lang="ur" dir="rtl"><head><meta property="og:title" content="کشتی بندرگاہ پر واپس">
<meta property="article:published_time" content="2021-04-15"></head><body><main><h1>کشتی بندرگاہ پر واپس</h1>
<section aria-labelledby="article-byline"><strong id="article-byline">مضمون کی تفصیل</strong>
<ul><li><span><span>مصنف, </span>اورسا تندال</span></li><li><span>عہدہ, ویلم اردو ڈاٹ کام</span></li></ul></section>
<p>وہ کشتی جو شہر کی روٹی اور اس کے اسکول کے بچوں کو لے جاتی ہے جمعرات کو دوپہر کے وقت بندرگاہ پر واپس آ گئی۔</p>
<p>اس کے کپتان نے کہا کہ انجن کی آواز کبھی اتنی اچھی نہیں تھی جتنی آج ہے اور وہ تیس سال سے یہ کشتی چلا رہے ہیں۔</p>
<p>کونسل نے سردیوں میں دوسری کشتی مانگی تھی لیکن مئی میں بھیجے گئے خط کا کسی نے جواب نہیں دیا ہے۔</p></main></body></html>`;
  const { found } = importSource(new TextEncoder().encode(page), 'page.html', {
    given: { region: 'Velmland' },
    today: '2026-01-01',
    language: 'en',
    slug: 'story',
  });
  assert.deepEqual(found.authors, ['اورسا تندال']);
});
