import { persian } from './persian.ts';
import type { InterfaceWords } from './words.ts';
import { extendedArabicZero, plainDayWriter } from './write-days.ts';

/** Months as Afghanistan writes them in Dari. */
const months = [
  'جنوری',
  'فبروری',
  'مارچ',
  'اپریل',
  'می',
  'جون',
  'جولای',
  'اگست',
  'سپتمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
];

/** The interface in Dari, which is Persian with months and a few words of its own. */
export const dari: InterfaceWords = {
  ...persian,
  ...plainDayWriter(months, extendedArabicZero),
  archive: 'آرشیف',
  regions: 'مناطق',
};
