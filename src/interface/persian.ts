import type { InterfaceWords } from './words.ts';
import { extendedArabicZero, inDigits, plainDayWriter } from './write-days.ts';

const months = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل',
  'مه',
  'ژوئن',
  'ژوئیه',
  'اوت',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
];

/** The interface in Persian. */
export const persian: InterfaceWords = {
  language: 'fa',
  ...plainDayWriter(months, extendedArabicZero),
  skip: 'رفتن به مقاله',
  kinds: { analysis: 'تحلیل', opinion: 'دیدگاه', interview: 'گفت‌وگو', explainer: 'توضیح' },
  by: 'نوشتهٔ',
  list: (names) => new Intl.ListFormat('fa').formatToParts(names),
  minutes: (minutes) => `${number(minutes)}\u00A0دقیقه\u00A0خواندن`,
  updated: 'به‌روزرسانی:',
  corrections: 'تصحیح‌ها',
  oldNews: (day) => `این مقاله آنچه را بازمی‌گوید که در ${day} دانسته بود.`,
  firstPublished: 'نخستین بار منتشرشده در',
  retrieved: (day) => `متن در ${day} از آنجا گرفته شد`,
  changes: {
    summary: 'تغییرها نسبت به متن دریافت‌شده',
    kinds: {
      joined: (times) => `${number(times)} سطر یا جملهٔ بریده`,
      marks: (times) => `${number(times)} نشان نقل قول`,
      characters: (times) => `${number(times)} حرف آسیب‌دیده`,
      setApart: (times) => `${number(times)} نقل قول جداشده`,
      parted: (times) => `${number(times)} جفت واژهٔ به‌هم‌چسبیده`,
    },
    mended: (kinds) => `ترمیم‌شده: ${kinds.join('، ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `کنار گذاشته‌شده: ${examples.join('، ')}.`
        : `کنار گذاشته‌شده: ${[`${number(parts)} بخش صفحه`, ...examples].join('، ')}.`,
    edited: 'پس از آن ویرایش شده است.',
  },
  photograph: 'تصویر',
  body: { footnotes: 'یادداشت‌ها', backToText: 'بازگشت به متن', table: 'جدول' },
  sections: 'بخش‌ها',
  regions: 'منطقه‌ها',
  authors: 'نویسندگان',
  archive: 'بایگانی',
  quotations: 'نقل قول‌ها',
  feed: 'خوراک',
  articleCount: (articles) => `${number(articles)} مقاله`,
  quotationCount: (quotations) => `${number(quotations)} نقل قول`,
  cite: 'ارجاع به این مقاله',
  related: 'در همین باره',
  earlier: 'پیشین',
  later: 'پسین',
  allArticles: 'همهٔ مقاله‌ها',
  newest: 'تازه‌ترین مقاله‌ها',
  markdownCopies: 'هر مقاله به صورت Markdown نیز اینجاست: index.md را به نشانی صفحهٔ آن بیفزایید.',
  noArticles: 'هنوز چیزی اینجا منتشر نشده است.',
  page: (page, pages) => `صفحهٔ ${number(page)} از ${number(pages)}`,
  pages: 'صفحه‌ها',
  newer: 'مقاله‌های تازه‌تر',
  older: 'مقاله‌های کهنه‌تر',
  notFound: {
    title: 'این صفحه اینجا نیست',
    text: 'شاید نشانی نادرست نوشته شده یا مقاله جابه‌جا شده است.',
  },
};

function number(value: number): string {
  return inDigits(value, extendedArabicZero);
}
