import { foldedPattern } from '../text/fold-text.ts';
/** What a header writes before the day of first publication, folded. */
const published = [
  '(?:first |originally |date )?(?:published|posted|created|issued|released)(?: date)?',
  '(?:publication |release )?date',
  'publiee?|publication|mis en ligne',
  '(?:zuerst )?veroffentlicht|publiziert|erschienen|erstellt|datum',
  'publicad[oa]|fecha(?: de publicacion)?|data(?: de publicacao)?',
  'pubblicato|gepubliceerd|gepubliceerd op',
  'опубликован[оа]?|дата(?: публикации| публікації)?',
  'yayinlanma(?: tarihi)?|yayin tarihi|tarih|giris(?: tarihi)?|eklenme(?: tarihi)?|olusturulma(?: tarihi)?',
  'تاریخ(?: (?:انتشار|نشر|النشر|خبر))?|منتشر شده(?: در)?|انتشار|نشر(?: شده)?|نشرت?(?: فی)?',
  '公開日?|掲載日?|配信|発行|发布(?:时间)?|發布(?:時間)?|입력|등록|송고(?:시간)?|publikovano|vydano|opublikowano|udgivet|publisert|publicerad|julkaistu|megjelent|paskelbta|objavljeno|birt',
  '(?:د )?(?:خپرېدو|خپریدو|خپرولو) ?(?:نېټه|نیټه)|نېټه|نیټه|خپور شوی|خپره شوې',
].join('|');

/** What it writes before the day of the last change, folded. */
const updated = [
  '(?:last |date |first )?(?:updated?|modified|edited|revised)(?: date)?|last (?:change|modification)',
  'mise? a jour|modifiee?|derniere (?:mise a jour|modification)',
  '(?:zuletzt |letzte )?(?:aktualisi?ert|aktualisierung|geandert)|stand|akt\\.?',
  '更新日?|更新时间|更新時間|수정|업데이트|aktualizovano|zaktualizowano|opdateret|oppdatert|uppdaterad|paivitetty|frissitve|atnaujinta|azurirano|uppfært',
  '(?:ultima )?(?:actualizad[oa]|actualizacion|atualizad[oa]|atualizacao)',
  'aggiornato|modific(?:a|ato)|bijgewerkt(?: op)?',
  'обновлен[оа]?|изменен[оа]?|последнее (?:обновление|изменение)|оновлено',
  '(?:son )?(?:guncelleme|guncellenme)(?: tarihi)?',
  '(?:اخرین |تاریخ )?(?:به ?روز ?رسانی|به ?روز(?: شده)?|تازه شده|ویرایش)',
  '(?:اخر|تم ال)? ?تحدیث|حدث فی',
  'تازه شوی|وروستی (?:بدلون|تازه)',
].join('|');

/** CNN prints its times between label and date: Updated 1645 GMT (0045 HKT) April 15, 2021. */
const militaryTime = '(?:\\d{4} [a-z]{3}(?: \\(\\d{4} [a-z]{3}\\))?)?';
const joint = '(?:\\s*(?:[:：,|–—-]|\\b(?:on|at|le|am|el|il|em|op|the|в|ре)\\b))*\\s*';

const publishedBefore = foldedPattern(
  `(?<![\\p{L}\\p{N}])(?:${published})${joint}${militaryTime}${joint}$`,
  'u',
);
const updatedBefore = foldedPattern(`(?<![\\p{L}\\p{N}])(?:${updated})${joint}${militaryTime}${joint}$`, 'u');
const connective = /(?<![\p{L}\p{N}])(?:on|den|dated|le|am|el|il|em|op|at|в|به تاریخ|مورخ)\s*$/u;

/** A label that stands directly before a place in a folded text. */
export interface DateLabel {
  names: 'published' | 'updated' | undefined;
  /** Where the label begins. */
  start: number;
}

/** Finds what is written between `floor` and `end` directly before it: a label, or a word such as "on". */
export function findLabelBefore(folded: string, end: number, floor: number): DateLabel {
  const from = Math.max(floor, end - 60);
  const before = folded.slice(from, end);
  for (const [names, pattern] of [
    ['updated', updatedBefore],
    ['published', publishedBefore],
    [undefined, connective],
  ] as const) {
    const index = pattern.exec(before)?.index;
    if (index !== undefined) return { names, start: from + index };
  }
  return { names: undefined, start: end };
}

const publishedAlone = foldedPattern(`^(?:${published})${joint}$`, 'u');
const updatedAlone = foldedPattern(`^(?:${updated})${joint}$`, 'u');

/** What a folded piece of a header names when it is a label and no more. */
export function dateLabelOf(folded: string): DateLabel['names'] {
  if (updatedAlone.test(folded)) return 'updated';
  return publishedAlone.test(folded) ? 'published' : undefined;
}
