import { findDates } from '../dates/find-dates.ts';
import { foldText, foldedPattern } from '../text/fold-text.ts';
import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { oneOf } from '../text/one-of.ts';
import { readHanFields } from './bylines/read-han-fields.ts';
import { readLabelledByline } from './bylines/read-byline.ts';
import { canBeHeadline, countWords } from '../text/line-shape.ts';
import { looksLikePlaceName, readPlace } from '../places/read-place.ts';
import { isSectionName } from '../names/section-names.ts';

/** Words for where a text was taken from, folded. */
const sources =
  'source|quelle|fuente|fonte|источник|kaynak|źródło|πηγή|forrás|منبع|سرچینه|المصدر|来源|來源|出处|原文(?:链接|鏈接|連結|地址|网址)';

const labels = [
  {
    field: 'title',
    words: oneOf`
      title|headline|titre|titel|uberschrift|titul[oa]|titular|titolo|overskrift|otsikko|judul
      tieu [dđ]e|tytuł|заголовок|τιτλος|baslik|عنوان|تیتر|سرلیک|タイトル|見出し|[標标][題题]|제목|शीर्षक|শিরোনাম
    `,
  },
  // What a press release is called, in front of its headline or of its day.
  {
    field: 'release',
    words: oneOf`
      (?:for immediate|press|news|media) release|(?:presse?|medien)(?:mitteilung|information)
      communique de presse|(?:nota|comunicado) de (?:prensa|imprensa)|comunicato stampa
      persbericht|press?e?meddelelse|pressmeddelande|пресс-релиз
      para (?:su )?(?:publicacion|difusion|divulgacao) in?mediata|pour diffusion immediate|zur sofortigen veroffentlichung
    `,
  },
  { field: 'subject', words: 'subject|re|betreff|asunto|тема|konu|موضوع' },
  {
    field: 'place',
    words: oneOf`
      region|location|place|country|city|dateline|where|lieu|pays|ort|land|lugar|pais
      место|страна|регион
      yer|ulke|bolge
      محل|مکان|کشور|ولایت|منطقه|ځای|هېواد|المکان|البلد|الدوله|المنطقه
    `,
  },
  {
    field: 'section',
    words:
      'section|publiee? dans|(?:parent )?category|rubrik|rubrique|seccion|рубрика|раздел|категор[иі]я|κατηγορια|kategori[ea]?|categori(?:e|a)(?: parente| padre)?|(?:ubergeordnete |hoofd|bovenliggende )kategorie|دسته(?: بندی)?|گروه|سرویس|بخش|الفئه|القسم|برخه',
  },
  {
    field: 'affiliation',
    words: `${sources}|via|outlet|publication|publisher|agency`,
  },
  // What a headline was elsewhere: （原标题：渡轮重返旧航线）.
  { field: 'other-headline', words: '[（(]?原[标標][题題]' },
  { field: 'slug-line', words: 'slug(?:line)?|duration|eds|words(?=\\s?[:：]\\s*\\d+$)' },
  {
    field: 'mail-header',
    words: oneOf`
      from|to|sent|reply-to|cc|path|newsgroups|organization|lines|message-id|references|return-path
      mime-version|content-type|x-[a-z-]{2,30}|von|an|de|para
      от|кому
    `,
  },
] as const;

/** DATELINE: PORT VELM, Apr 15. */
const placeAndDay = /^(.+?),\s+(\p{L}{3,9}\.?\s\d{1,2})$/u;

const patterns = labels.map(({ field, words }) => ({
  field,
  label: foldedPattern(`^[*_#\\s]*(?:${words})\\s{0,3}[:：][*_]*\\s*`, 'u'),
}));

/** Reads a line that names its field: Title: …, Region: …, عنوان: …. `undefined` when its label is none. */
export function readLabelledField(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const folded = foldText(text);
  for (const { field, label } of patterns) {
    const length = label.exec(folded)?.[0].length;
    const value = length === undefined ? '' : text.slice(length).replace(/[*_\s]+$/u, '');
    if (length === undefined || value === '') continue;
    const fields = field === 'affiliation' ? readHanFields(text, facts) : undefined;
    if (fields) return fields;
    // A letter's "Von:" is also a byline's.
    if (field === 'mail-header' && readLabelledByline(text, facts)) return undefined;
    const name: HeaderPart = { kind: 'other', rule: 'field-label', text: text.slice(0, length).trim() };
    const [, where = value, day] = field === 'place' ? (placeAndDay.exec(value) ?? []) : [];
    const part = readValue(field, where, facts);
    return part && [name, part, ...(day ? [other('dateline', day)] : [])];
  }
  return undefined;
}

/** In words: fewer behind the name of a press release are its number or whose it is. */
const shortestHeadline = 4;

/** Whether a piece behind a date says where a text was taken from: 来源：新华网. */
export function isSource(text: string): boolean {
  return sourceLabel.test(foldText(text)) && /[:：]\s?[^.!?]{2,40}$/u.test(text);
}

const sourceLabel = foldedPattern(`^(?:${sources})\\s?[:：]`, 'u');

function readValue(field: string, value: string, facts: HeaderFacts): HeaderPart | undefined {
  if (field === 'title' || field === 'subject')
    return value.length <= 300 ? { kind: 'title', text: value, isMail: field === 'subject' } : undefined;
  if (field === 'release') {
    const isHeadline =
      canBeHeadline(value) && countWords(value) >= shortestHeadline && !/[:：@]/u.test(value);
    const isDated = findDates(value, facts.today).length > 0;
    return isHeadline && !isDated ? { kind: 'title', text: value, isMail: false } : undefined;
  }
  if (field === 'place') {
    const isPlace = looksLikePlaceName(value.replace(/[,،]/gu, ' ').slice(0, 60)) && value.length <= 60;
    return isPlace ? { kind: 'place', text: value, certainty: 'labelled' } : undefined;
  }
  if (field === 'section') {
    if (value.length > 60) return undefined;
    return (
      (isSectionName(value) ? undefined : readPlace(value, facts)) ?? {
        kind: 'other',
        rule: 'section-name',
        text: value,
      }
    );
  }
  if (field === 'slug-line') return { kind: 'other', rule: field, text: value };
  // Behind a source, agencies print the day: Source: Velm| 2021-04-15.
  const isAlone = findDates(value, facts.today).length === 0;
  return value.length <= 120 && isAlone && !/[.!?]$/u.test(value)
    ? { kind: 'other', rule: field, text: value }
    : undefined;
}

/** Whether a line is one word and a colon, which says what stands below it: "WHO:". */
export function isLabelAlone(text: string): boolean {
  return /^\p{L}{2,20}\s?[:：]$/u.test(text);
}
