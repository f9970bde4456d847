import { UTCDate } from '@date-fns/utc';
import { addDays, addHours, format } from 'date-fns';
import fc from 'fast-check';
import { type BylinesOf, bylines } from './bylines-of-languages.ts';
import { type HeadersOf, headers } from './headers-of-languages.ts';

/** An article as pasted from a web page, with what is known of it. */
export interface PastedArticle {
  source: string;
  /** What stands above its text. */
  header: string;
  title: string;
  authors: readonly string[];
  /** `YYYY-MM-DD`. */
  day: string;
  /** The day of change, or of publication where the header tells none. */
  updated: string;
  /** Texts that may name the region. */
  places: readonly string[];
  /** In order, the standfirst first where there is one; the first paragraph without its dateline. */
  paragraphs: readonly string[];
  /** What may stand in the entry besides: the dateline, and what tells of the author. */
  besides: readonly string[];
}

/** Takes one of several. */
type Draw = <Item>(items: readonly Item[]) => Item;

/** One of three. */
const sometimes = [true, false, false];

/** Parts in the orders in which sites print them; those joined by "+" stand on one line. */
const orders = [
  'section headline standfirst byline day',
  'headline standfirst byline day',
  'section headline byline day',
  'headline byline day',
  'headline standfirst day byline',
  'section headline day byline',
  'day section headline standfirst byline',
  'section day headline standfirst byline',
  'day headline byline',
  'headline day standfirst byline',
  'headline standfirst caption byline day',
  'section headline standfirst caption day byline',
  'headline caption byline day',
  'headline byline day caption',
  'section headline standfirst byline day caption',
  'headline standfirst byline+day',
  'section headline byline+day',
  'headline day+byline',
  'section headline standfirst day+byline',
  'headline standfirst byline day+counter',
  'headline byline+day+counter',
  'headline counter standfirst byline day',
].map((order) => order.split(' '));

/** The parts that stand somewhere behind the headline besides. */
const extras = [[], ['buttons'], ['counter'], ['counter', 'buttons'], ['buttons', 'buttons']];

/** Articles of a language; the same seed gives the same ones. Throws where no words of the language are known. */
export function pasteArticles(language: string, seed: number, runs: number): PastedArticle[] {
  const [words, signs] = [headers[language], bylines[language]];
  if (!words || !signs)
    throw new Error(`Unexpected language "${language}", expected ${Object.keys(headers).join(', ')}`);
  const articles = fc
    .gen()
    .map((gen) => writeArticle(words, signs, (items) => gen(fc.constantFrom, ...items)));
  return fc.sample(articles, { seed, numRuns: runs });
}

function writeArticle(words: HeadersOf, signs: BylinesOf, draw: Draw): PastedArticle {
  const { byline, authors, beside } = writeByline(words, signs, draw);
  const { days, day, updated, fill } = writeDays(words, draw);
  const [title, section] = [draw(words.headlines), draw(words.sections)];
  const photographer = draw(words.names.filter((name) => !authors.includes(name)));
  const credit = fill(draw(words.credits), photographer);
  const dateline = draw(sometimes) ? fill(draw(datelinesBelow(byline, words))) : '';
  const order = drawOrder(draw);
  const header = writeHeader(order, draw, {
    section: [section],
    headline: [title],
    standfirst: [words.standfirst],
    byline,
    day: days,
    caption: [words.caption + credit],
    counter: [draw(words.counters)],
    buttons: words.buttons,
  });
  // Of an agency no site tells anything below.
  const about = words.names.includes(authors[0] ?? '') ? [fill(words.about, authors[0])] : [];
  const furniture = [...words.below, words.related, words.comments].map((text) => fill(text));
  const below = [...furniture, ...about].filter(() => draw(sometimes));
  const [first = '', ...rest] = words.text;
  return {
    source: `${[header, dateline + first, ...rest, ...below].join('\n\n')}\n`,
    header,
    title,
    authors,
    day,
    updated,
    places: [section, beside, dateline],
    paragraphs: order.includes('standfirst') ? [words.standfirst, ...words.text] : words.text,
    besides: [dateline, ...about.flatMap((text) => text.split('\n'))],
  };
}

/** Writes the parts in their order, a line each, with empty lines between all, some or none. */
function writeHeader(order: readonly string[], draw: Draw, parts: Record<string, readonly string[]>): string {
  const { buttons = [], ...ofOne } = parts;
  const linesOf = (name: string) => ofOne[name] ?? draw(buttons).split('\n');
  const lines = order.flatMap((name) => joinParts(name.split('+').map(linesOf), draw));
  const gaps = draw([['\n\n'], ['\n'], ['\n', '\n\n']]);
  return lines.reduce((text, line) => text + draw(gaps) + line);
}

function drawOrder(draw: Draw): string[] {
  const order = [...draw(orders)];
  for (const extra of draw(extras)) {
    const places = [...order.keys(), order.length].slice(order.indexOf('headline') + 1);
    if (!order.join('+').includes(extra) || extra === 'buttons') order.splice(draw(places), 0, extra);
  }
  return order;
}

/** Joins parts of a line each into one line; others stand below each other. */
function joinParts(parts: readonly (readonly string[])[], draw: Draw): string[] {
  const isOfLines = parts.some(({ length }) => length > 1);
  return isOfLines ? parts.flat() : [parts.flat().join(draw([' | ', ' - ', ' · ', ' — ', ' • ']))];
}

interface Byline {
  byline: string[];
  authors: string[];
  /** What stands behind the names; empty where nothing does. */
  beside: string;
}

function writeByline({ agencies, names, roles, locale }: HeadersOf, signs: BylinesOf, draw: Draw): Byline {
  const [author, agency] = [draw(names), draw(agencies)];
  if (draw([...Array(15).keys()]) === 0) return { byline: [agency], authors: [agency], beside: '' };
  const other = draw(names.filter((name) => name !== author));
  const authors = draw(sometimes) ? [author, other] : [author];
  const [signers, label, role] = [authors.join(draw(signs.joints)), draw(signs.labels), draw(roles)];
  const comma = /^(?:ar|fa)/u.test(locale.code) ? '،' : ',';
  const [signed, beside] = [`${label} ${signers}`, draw(signs.beside)];
  const forms = [
    ...[[signed], [signed], [signed], [signers], [signers], [signed, role], [label, signers]],
    ...[[signed + beside], [`${signed} (${agency})`], [signed, 'orsa@velm.example'], [signed, '@orsatindal']],
  ];
  const ofOne = [[author, role], [`${author}${comma} ${role}`], [`${signed}${comma} ${role}`]];
  return { byline: draw(authors.length > 1 ? forms : [...forms, ...ofOne]), authors, beside };
}

/** Where the byline credits an agency, the dateline names no other. */
function datelinesBelow(byline: readonly string[], { agencies, datelines }: HeadersOf): readonly string[] {
  const names = (text: string) => agencies.some((one) => text.toUpperCase().includes(one.toUpperCase()));
  return byline.some(names) ? datelines.filter((dateline) => !names(dateline)) : datelines;
}

/** The lines that tell the days of publication and change, and what fills in other texts of that day. */
function writeDays(words: HeadersOf, draw: Draw) {
  const form = draw(words.days);
  // Up to the twelfth nobody can tell a day from a month there.
  const dates = [...Array(28).keys()].slice(form.includes('/') ? 12 : 0);
  const month = draw([...Array(72).keys()]);
  const date = new UTCDate(2019, month, 1 + draw(dates), draw([7, 9, 11, 14, 18]), draw([12, 35, 50]));
  const change = addDays(addHours(date, 1), draw([0, 0, 1, 2]));
  const written = `{${form}}${draw(words.times)}`;
  const plain = fillIn(written, words, date);
  const published = draw(words.published) + plain;
  const updated = draw(words.updated) + fillIn(written, words, change);
  const joined = published + draw([' | ', ' - ', ', ', ' · ', ' • ']) + updated;
  const days = draw([[plain], [plain], [published], [published, updated], [joined]]);
  const isChanged = days.length > 1 || days[0] === joined;
  const dayOf = (at: Date) => format(at, 'yyyy-MM-dd');
  const fill = (text: string, name?: string) => fillIn(text, words, date, name);
  return { days, day: dayOf(date), updated: dayOf(isChanged ? change : date), fill };
}

function fillIn(text: string, { locale, outlet, place }: HeadersOf, date: Date, name = ''): string {
  const values: Record<string, string> = { name, outlet, place, PLACE: place.toUpperCase() };
  return text.replaceAll(/\{([^{}]+)\}/gu, (_, key: string) => values[key] ?? format(date, key, { locale }));
}
