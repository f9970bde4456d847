import { ar } from 'date-fns/locale/ar';
import type { InterfaceWords } from './words.ts';
import { dayWriter } from './write-days.ts';

/** The interface in Arabic. */
export const arabic: InterfaceWords = {
  language: 'ar',
  ...dayWriter(ar, 'd MMMM yyyy'),
  skip: 'إلى المقال',
  kinds: { analysis: 'تحليل', opinion: 'رأي', interview: 'مقابلة', explainer: 'شرح' },
  by: 'بقلم',
  list: (names) => new Intl.ListFormat('ar').formatToParts(names),
  minutes: (minutes) => count(minutes, ['دقيقة قراءة', 'دقيقتا قراءة', 'دقائق قراءة', 'دقيقة قراءة']),
  updated: 'آخر تحديث',
  corrections: 'تصويبات',
  oldNews: (day) => `يروي هذا المقال ما كان معروفًا في ${day}.`,
  firstPublished: 'نُشر أولًا في',
  retrieved: (day) => `أُخذ النص منه في ${day}`,
  changes: {
    summary: 'ما تغيّر عن النص كما ورد',
    kinds: {
      joined: (times) => `أسطر أو جمل مقطوعة (${times})`,
      marks: (times) => `علامات اقتباس (${times})`,
      characters: (times) => `حروف تالفة (${times})`,
      setApart: (times) => `اقتباسات مفصولة (${times})`,
      parted: (times) => `كلمات ملتصقة (${times})`,
    },
    mended: (kinds) => `أُصلح: ${kinds.join('، ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `حُذف: ${examples.join('، ')}.`
        : `حُذف: ${[`أجزاء من الصفحة (${parts})`, ...examples].join('، ')}.`,
    edited: 'حُرّر بعد ذلك.',
  },
  photograph: 'صورة',
  body: { footnotes: 'الحواشي', backToText: 'العودة إلى النص', table: 'جدول' },
  sections: 'الأقسام',
  regions: 'المناطق',
  authors: 'الكتّاب',
  archive: 'الأرشيف',
  quotations: 'الاقتباسات',
  feed: 'خلاصة',
  articleCount: (articles) => count(articles, ['مقال واحد', 'مقالان', 'مقالات', 'مقالًا']),
  quotationCount: (quotations) => count(quotations, ['اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا']),
  cite: 'الاستشهاد بهذا المقال',
  related: 'في الموضوع نفسه',
  earlier: 'السابق',
  later: 'التالي',
  allArticles: 'جميع المقالات',
  newest: 'أحدث المقالات',
  markdownCopies: 'كل مقال متاح هنا بصيغة Markdown أيضًا: أضف index.md إلى عنوان صفحته.',
  noArticles: 'لم يُنشر هنا شيء بعد.',
  page: (page, pages) => `صفحة ${page} من ${pages}`,
  pages: 'الصفحات',
  newer: 'مقالات أحدث',
  older: 'مقالات أقدم',
  notFound: {
    title: 'هذه الصفحة غير موجودة هنا',
    text: 'ربما كُتب العنوان خطأً، أو نُقل المقال.',
  },
};

const plurals = new Intl.PluralRules('ar');

/** Arabic counts one and two in words of their own, a few in the plural, and many in the singular. */
function count(times: number, [one, two, few, many]: [string, string, string, string]): string {
  const form = plurals.select(times);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${times}\u00A0${form === 'few' ? few : many}`;
}
