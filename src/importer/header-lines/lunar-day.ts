import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** A day of the Islamic calendar, which begins with the sight of the moon. */
export const lunarDay = foldedPattern(
  String.raw`^\d{1,2} (?:${oneOf`
    محرم|صفر|ربیع (?:الاول|الاخر|الثانی)|جماد[یه] (?:الاول[یه]?|الاخر[هی]?|الثانیه?)|رجب|شعبان|رمضان|شوال
    ذو ?القعده|ذو ?الحجه|ذی ?القعده|ذی ?الحجه
  `})(?: \d{4})?(?: ?ه[ـ.]*ق?\.?)?$`,
  'u',
);
