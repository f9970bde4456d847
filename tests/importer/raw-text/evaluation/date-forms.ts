import { format } from 'date-fns/format';

/** Forms in which papers print a day; each is certain. */
const patterns = [
  'EEEE MMMM do, yyyy',
  'MMMM d, yyyy',
  'd MMMM yyyy',
  'EEE, d MMM yyyy',
  'MMM. d, yyyy',
  'yyyy-MM-dd',
  'EEEE, MMMM d, yyyy',
  'do MMMM yyyy',
  'd-MMM-yyyy',
  'yyyy/MM/dd',
  'EEEE d MMMM yyyy HH.mm',
  "MMMM d, yyyy 'at' h:mm a",
  'MMMM d, yyyy, h:mm a',
  "EEEE, d MMMM yyyy 'at' HH:mm",
];

/** A day as a paper would print it; `seed` chooses the form. */
export function printDay(day: string, seed: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return format(new Date(year, month - 1, date, 9, 30), patterns[seed % patterns.length] ?? '');
}
