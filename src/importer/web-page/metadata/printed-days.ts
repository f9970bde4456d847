import type { Day } from '../../../article/day.ts';
import { findDates } from '../../header/dates/find-dates.ts';
import { attributeOf, elementsOf, namesOf } from '../page/elements.ts';
import type { HeaderZone } from './header-zone.ts';
import { orderNumbers, readMoment } from './moments.ts';
import type { PrintedDay } from './read-days.ts';
import { notBylines } from './seen-bylines.ts';

const dateNames =
  /(?:^|[\s_-])(?:date\w*|time\w*|pub\w*|published\w*|dateline\w*|datum|fecha|meta|byline|info|stamp|updated)(?=$|[\s_-])/i;

/** The days that readers see there, with what their labels say of them. */
export function printedDays({ blocks }: HeaderZone, today: Day, language: string): PrintedDay[] {
  return blocks.flatMap((block) => {
    const near = [block.element, ...block.around.slice(0, 3)].map(namesOf).join(' ');
    if (notBylines.test(near)) return [];
    const times = [...elementsOf(block.element), ...block.around.slice(0, 1)].filter(
      ({ tagName }) => tagName === 'time',
    );
    if (block.text.length > 160 || (times.length === 0 && !dateNames.test(near) && block.text.length > 60))
      return [];
    const printed = findDates(orderNumbers(block.text, language), today).flatMap(({ value, label, text }) =>
      value ? [{ day: value.slice(0, 10), label: label ?? labelOf(near), written: text }] : [],
    );
    if (printed.length > 0) return printed;
    return times.flatMap((time) => {
      const read = readMoment(attributeOf(time, 'dateTime'), today, language);
      return read && 'day' in read ? [{ day: read.day, label: labelOf(`${near} ${namesOf(time)}`), written: read.written }] : []; // prettier-ignore
    });
  });
}

function labelOf(names: string): PrintedDay['label'] {
  if (/updated|modified|aktualisiert|dateModified/i.test(names)) return 'updated';
  return /publi(?:sh|c)|dateline|entry-date|pubdate|datePublished/i.test(names) ? 'published' : undefined;
}
