import { foldText } from '../text/fold-text.ts';
import { spaced } from '../text/one-of.ts';

/** Languages whose names for countries are known. */
const languages = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'ru',
  'tr',
  'nb',
  'da',
  'sv',
  'nl',
  'pl',
  'ar',
  'fa',
  'fa-AF',
  'ps',
  'ur',
];
/** Continents and parts of them by UN M49, which Unicode names as well. */
const continentCodes =
  '001 002 005 009 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 419'.split(
    ' ',
  );
const otherContinents = [
  'Middle East',
  'South Asia',
  'Central Asia',
  'Asia Pacific',
  'Asia-Pacific',
  'Latin America',
  'North America',
  'South America',
  'Gulf',
  'خاورمیانه',
  'الشرق الأوسط',
  'آسیا',
  'اروپا',
];
/** Names of countries that papers print and Unicode does not. */
const otherCountries = [
  'UK',
  'U.K.',
  'US',
  'U.S.',
  'USA',
  'U.S.A.',
  'UAE',
  'Britain',
  'America',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Turkey',
  'Syria',
  'Iran',
  'Russia',
  'Palestine',
  'Gaza',
  'Ivory Coast',
  'Burma',
  'Holland',
  'Czech Republic',
  'South Korea',
  'North Korea',
  'Korea',
  'Kashmir',
  'Kurdistan',
  'Tibet',
  'امریکا',
  'افغانستان',
  'ایران',
  'پاکستان',
  'هند',
  'چین',
];
/** Provinces of Afghanistan, in Latin letters, Dari and Pashto: many of its reports name no larger place. */
const provinces = spaced`
  Badakhshan Badghis Baghlan Balkh Bamyan Bamiyan Daikundi Farah Faryab Ghazni Ghor Helmand Herat Jawzjan
  Kabul Kandahar Kapisa Khost Kunar Kunduz Laghman Logar Nangarhar Nimroz Nimruz Nuristan Paktia Paktika
  Panjshir Parwan Samangan Sar-e-Pul Takhar Uruzgan Wardak Zabul Jalalabad Mazar-e-Sharif Lashkargah
  Fayzabad Gardez
  بدخشان بادغیس بغلان بلخ بامیان دایکندی فراه فاریاب غزنی غور هلمند هرات جوزجان کابل کندهار قندهار کاپیسا
  خوست کنر کندز قندوز لغمان لوگر لوګر ننگرهار ننګرهار نیمروز نورستان پکتیا پکتیکا پنجشیر پروان سمنگان
  سمنګان سرپل تخار ارزگان اروزگان روزگان وردک زابل جلال‌آباد مزارشریف لشکرگاه لښکرګاه فیض‌آباد گردیز
`.split(' ');
/** Capitals that no time zone is named for. */
const otherCities = [
  'Washington',
  'Beijing',
  'Islamabad',
  'New Delhi',
  'Delhi',
  'Mumbai',
  'Geneva',
  'Ankara',
  'Peshawar',
  'Quetta',
  'Lahore',
  'Mashhad',
  'Barcelona',
  'Munich',
  'Frankfurt',
  'Hamburg',
  'Rio de Janeiro',
  'Kyiv',
  'Abu Dhabi',
  'Ottawa',
  'Canberra',
  'Pretoria',
  'The Hague',
  'Bonn',
  'Tel Aviv',
  'Marseille',
  'Manchester',
  'Birmingham',
  'Boston',
  'Houston',
  'Miami',
  'Atlanta',
  'Seattle',
  'San Francisco',
  'Philadelphia',
  'Dallas',
];

/** Cities of the other continents that nobody is called by. */
const furtherCities = spaced`
  Auckland Bogota Brasilia Brisbane Caracas Chicago Edmonton Havana Honolulu Managua Melbourne Monterrey Montevideo
  Montreal Noumea Panama Perth Sydney Tegucigalpa Toronto Vancouver Winnipeg
`.split(' ');

let continents: Set<string> | undefined;
let countries: Set<string> | undefined;
let cities: Set<string> | undefined;
let datelineCities: Set<string> | undefined;

/** Whether a text is a continent's name, or that of a part of one. */
export function isContinent(text: string): boolean {
  continents ??= namesOf(continentCodes, otherContinents);
  return continents.has(keyOf(text));
}

/** Whether a text is a country's name, in one of the languages that the importer knows. */
export function isCountry(text: string): boolean {
  countries ??= namesOf(countryCodes(), otherCountries);
  return countries.has(keyOf(text));
}

/** Whether a text is a city's or a province's name: those that time zones are named for, and a few more. */
export function isCity(text: string): boolean {
  cities ??= new Set([...zoneCities(), ...provinces, ...otherCities].map(keyOf));
  return cities.has(keyOf(text));
}

/** Whether a text is the name of a city from which reports come, and not one that mostly people are called by, as Santiago or Davis. */
export function isDatelineCity(text: string): boolean {
  datelineCities ??= new Set(
    [...zoneCities(/^(?:Africa|Asia|Europe)\//), ...otherCities, ...furtherCities].map(keyOf),
  );
  return datelineCities.has(keyOf(text));
}

/** Whether a text names a place that is known, of any size. */
export function isKnownPlace(text: string): boolean {
  return text.length <= 50 && (isCountry(text) || isCity(text) || isContinent(text));
}

function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function namesOf(codes: readonly string[], others: readonly string[]): Set<string> {
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.map((code) => display.of(code) ?? '');
  });
  return new Set([...names, ...others].filter((name) => name !== '').map(keyOf));
}

function zoneCities(area = /./): string[] {
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => area.test(zone))
    .map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '');
}

function keyOf(name: string): string {
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[\s'-]+/g, '')
    .replace(/\.$/, '');
}
