import type { InterfaceWords } from './words.ts';
import { extendedArabicZero, inDigits, plainDayWriter } from './write-days.ts';

const months = [
  'جنوري',
  'فبروري',
  'مارچ',
  'اپرېل',
  'مې',
  'جون',
  'جولای',
  'اګست',
  'سپټمبر',
  'اکتوبر',
  'نومبر',
  'ډسمبر',
];

/** The interface in Pashto. */
export const pashto: InterfaceWords = {
  language: 'ps',
  ...plainDayWriter(months, extendedArabicZero),
  skip: 'مقالې ته ورتلل',
  kinds: { analysis: 'شننه', opinion: 'نظر', interview: 'مرکه', explainer: 'څرګندونه' },
  by: 'لیکوال:',
  list: (names) => new Intl.ListFormat('ps').formatToParts(names),
  minutes: (minutes) => `${number(minutes)}\u00A0دقیقې\u00A0لوستل`,
  updated: 'نوې شوې:',
  corrections: 'سمونې',
  oldNews: (day) => `دا مقاله هغه څه وايي چې په ${day} معلوم وو.`,
  firstPublished: 'لومړی خپره شوې په',
  retrieved: (day) => `متن په ${day} له هغه ځایه اخیستل شوی`,
  changes: {
    summary: 'د ترلاسه شوي متن په پرتله بدلونونه',
    kinds: {
      joined: (times) => `${number(times)} ماتې کرښې یا جملې`,
      marks: (times) => `${number(times)} د نقل قول نښې`,
      characters: (times) => `${number(times)} خراب شوي توري`,
      setApart: (times) => `${number(times)} جلا شوي نقل قولونه`,
      parted: (times) => `${number(times)} سره نښتې کلمې`,
    },
    mended: (kinds) => `سم شوي: ${kinds.join('، ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `پرېښودل شوي: ${examples.join('، ')}.`
        : `پرېښودل شوي: ${[`د پاڼې ${number(parts)} برخې`, ...examples].join('، ')}.`,
    edited: 'وروسته سمه شوې ده.',
  },
  photograph: 'انځور',
  body: { footnotes: 'یادښتونه', backToText: 'بېرته متن ته', table: 'جدول' },
  sections: 'برخې',
  regions: 'سیمې',
  authors: 'لیکوالان',
  archive: 'ارشیف',
  quotations: 'نقل قولونه',
  feed: 'فیډ',
  articleCount: (articles) => `${number(articles)} ${articles === 1 ? 'مقاله' : 'مقالې'}`,
  quotationCount: (quotations) => `${number(quotations)} ${quotations === 1 ? 'نقل قول' : 'نقل قولونه'}`,
  cite: 'دې مقالې ته حواله',
  related: 'په همدې اړه',
  earlier: 'پخوانۍ',
  later: 'وروستۍ',
  allArticles: 'ټولې مقالې',
  newest: 'تر ټولو نوې مقالې',
  markdownCopies: 'هره مقاله دلته په Markdown هم شته: د هغې د پاڼې پتې ته index.md ورزیات کړئ.',
  noArticles: 'دلته لا څه نه دي خپاره شوي.',
  page: (page, pages) => `${number(page)} مخ له ${number(pages)} څخه`,
  pages: 'مخونه',
  newer: 'نوې مقالې',
  older: 'زړې مقالې',
  notFound: {
    title: 'دا پاڼه دلته نشته',
    text: 'ښايي پته ناسمه لیکل شوې وي، یا مقاله بل ځای ته تللې وي.',
  },
};

function number(value: number): string {
  return inDigits(value, extendedArabicZero);
}
