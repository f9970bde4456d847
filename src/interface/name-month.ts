import { formatDay } from '../article/day.ts';
import type { InterfaceWords } from './words.ts';

/** A month, `2021-04`, as people write it with its year. */
export function nameMonth(month: string, { monthPattern, locale }: InterfaceWords): string {
  return formatDay(`${month}-01`, monthPattern, locale);
}
