import { type Day, isDay } from '../../../article/day.ts';

const inAddress =
  /(?<!\d)(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])(?!\d)|(?<!\d)(?<wholeYear>(?:19|20)\d{2})(?<wholeMonth>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const numbers = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;

const wholeDay = /(?<!\d)(?<year>(?:19|20)\d{2})(?<sign>[/-])(?<month>\d{2})\k<sign>(?<date>\d{2})(?!\d)/;

/** The day that an article's address holds in full: /sports/2006-09-29-1.873255. */
export function dayInAddress(address: string): Day | undefined {
  const { year, month, date } = wholeDay.exec(address)?.groups ?? {};
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}

/**
 * Writes a date in numbers whose order or century is not certain as ISO 8601 does, where the article's address holds its
 * year and month and only one reading fits them: 04/10/16 below `/2016/10/` is 2016-10-04.
 */
export function orderByAddress(text: string, address: string): string {
  const { year, month, wholeYear = year, wholeMonth = month } = inAddress.exec(address)?.groups ?? {};
  if (!wholeYear || !wholeMonth) return text;
  return text.replace(
    numbers,
    (written: string, first: string, _sign: string, second: string, end: string) => {
      if (!wholeYear.endsWith(end)) return written;
      const fitting = [
        [first, second],
        [second, first],
      ].filter(([, one = '']) => Number(one) === Number(wholeMonth));
      const [[day = ''] = [], other] = fitting;
      const isCertain = fitting.length === 1 || (other !== undefined && first === second);
      return isCertain ? `${wholeYear}-${wholeMonth}-${day.padStart(2, '0')}` : written;
    },
  );
}
