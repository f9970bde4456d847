/**
 * Whether a language writes the day before the month in numbers, which CLDR tells. English does not tell: countries that
 * write the month first have it too.
 */
export function isDayFirst(language: string): boolean {
  const known = orders.get(language) ?? tellDayFirst(language);
  orders.set(language, known);
  return known;
}

/** Asking CLDR takes longer than reading a line. */
const orders = new Map<string, boolean>();

function tellDayFirst(language: string): boolean {
  if (language === '' || /^en\b/i.test(language)) return false;
  try {
    const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0);
    const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
    return order[0] === 'day' && order[1] === 'month';
  } catch {
    return false;
  }
}
