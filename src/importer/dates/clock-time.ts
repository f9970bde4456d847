import { oneOf } from '../text/one-of.ts';

/** A time of day as a header prints it. */
export interface ClockTime {
  /** `09:30`. */
  time: string;
  /** `+04:30`, `Z`; absent unless the zone is named and means one offset only. */
  offset?: string;
}

/**
 * Zones whose letters mean one offset. EST, PST, CET and their like are missing, since papers print them in summer too,
 * and so are IST, BST and CST, which several countries use for themselves.
 */
const offsets: Record<string, string> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  aft: '+04:30',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pdt: '-07:00',
  cest: '+02:00',
  msk: '+03:00',
  'بتوقیت غرینتش': 'Z',
  'بتوقیت جرینتش': 'Z',
};

/** Arabic, Persian and Pashto name the zone by its place: "by the time of Greenwich". */
const zoneOfPlace = 'بتوقیت \\p{L}+(?: المکرمه)?|به وقت \\p{L}+|د \\p{L}+ په وخت';
const zoneWord = `(?:${zoneOfPlace}|utc|gmt|z|aft|[ecmp][sd]?t|ce?s?t|ist|bst|pkt|msk|мск|eest|eet|wib|jst|aest|aedt)`;
const preposition =
  '(?:at|um|(?:en|om)(?=\\s\\d{1,2}:\\d{2})|a|a l[ae]s|alle(?: ore)?|as|ora|u|в|(?:o )?godz\\.?|saat|klo?\\.?|ساعت|الساعه|เวลา|t)';

/** The halves of a day in words that stand behind the hour. */
const forenoon = 'π\\.?μ\\.?|صباح[اً]{0,2}|قبل الظهر|পূর্বাহ্[ণন]|এএম|पूर्वाह्न';
const afternoon = 'μ\\.?μ\\.?|مساء[اً]{0,2}|ظهر[اً]{1,2}|بعد الظهر|অপরাহ্[ণন]|পিএম|अपराह्न';

/** The same that Eastern Asia writes before the hour. */
const halfBefore =
  '(?:(?<easternForenoon>午前|上午|오전|凌晨|早上)|(?<easternAfternoon>午後|下午|오후|晚上|傍晚))\\s?';

/** A regular expression's source for a time of day in a folded text, with the zone where one follows. */
export const timePattern =
  `(?:(?:${preposition})\\s*)?(?:${halfBefore})?(?<hour>\\d{1,2})(?:(?:[.h時点]|:(?:\\s(?=\\d{2}(?!\\d)))?|시\\s?)(?<minute>\\d{2}|\\d(?=[分분]))[分분]?(?::\\d{2}(?:\\.\\d+)?)?|\\s?h|(?=\\s?[ap]\\.?m\\b))` +
  `(?:${oneOf`
    \s?(?<half>[ap])\.?m\b\.?|(?<=:\d{2})(?<half>[ap])\b|\s?uhr\b|\s?hr?s?\b\.?|\s?น\.
    \s?(?<persianHalf>[قب]\.?ظ)|\s?(?<arabicHalf>[صم])(?!\p{L})
    \s?(?:(?<forenoon>${forenoon})|(?<afternoon>${afternoon}))(?!\p{L})
  `})?` +
  `(?:\\s?\\(?(?:(?<zone>${zoneWord})(?![\\p{L}]))?\\s?(?<shift>[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?\\s?(?:time\\b)?\\)?)`;

/** Reads what `timePattern` found; `undefined` when there is no such time. */
export function readClockTime(groups: Record<string, string | undefined>): ClockTime | undefined {
  if (groups['hour'] === undefined) return undefined;
  const hour = hourOf(Number(groups['hour']), halfOf(groups));
  const minute = Number(groups['minute'] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  const time = `${pad(hour)}:${pad(minute)}`;
  const offset = offsetOf(groups['zone'], groups['shift']);
  return offset === undefined ? { time } : { time, offset };
}

function halfOf(groups: Record<string, string | undefined>): 'am' | 'pm' | undefined {
  if ((groups['forenoon'] ?? groups['easternForenoon']) !== undefined) return 'am';
  if ((groups['afternoon'] ?? groups['easternAfternoon']) !== undefined) return 'pm';
  const half = groups['half'] ?? groups['persianHalf'] ?? groups['arabicHalf'];
  if (half === undefined) return undefined;
  return /^[pمب]/u.test(half) ? 'pm' : 'am';
}

function hourOf(hour: number, half: 'am' | 'pm' | undefined): number | undefined {
  if (half === undefined) return hour;
  // Some write 下午14:30.
  if (half === 'pm' && hour > 12 && hour < 24) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function offsetOf(zone: string | undefined, shift: string | undefined): string | undefined {
  if (shift === undefined) return zone === undefined ? undefined : offsets[zone];
  if (zone !== undefined && offsets[zone] !== 'Z') return undefined;
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(shift) ?? [];
  return Number(hours) > 14 ? undefined : `${sign}${pad(Number(hours))}:${minutes}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
