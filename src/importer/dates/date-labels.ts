import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
/** What a header writes before the day on which a text was begun: of publication only where no other day is, folded. */
const created = oneOf`
  created|erstellt|cread[oa]|creation|cree(?: le)?|creat[oa]|criad[oa]|(?:aan)?gemaakt|utworzono|(?:data )?utworzenia
  olusturulma(?: tarihi)?|создан[оа]?|створено|skapad|opp?rettet|vytvoreno|letrehozva|δημιουργηθηκε
`;

/** What it writes before the day of first publication, folded. */
const published = oneOf`
  ${created}
  (?:first |originally |date )?(?:published|posted|submitted|created|issued|released)(?: date)?
  (?:publication |release |pub\.? )?date|original
  publiee?|postee?|publication|mise? en ligne
  (?:zuerst )?veroffentlicht|publiziert|erschienen|datum
  (?:artikel|beitrag|meldung|bericht|presse(?:mitteilung|meldung|information)) vom
  publicad[oa]|postead[oa]|fecha(?: de publicacion)?|data(?: de publicacao)?
  pubblicato|(?:gepubliceerd|geplaatst)(?: op)?
  опубликован[оа]?|дата(?: публикации| публікації)?
  yayinlanma(?: tarihi)?|yayin tarihi|tarih|giris(?: tarihi)?|eklenme(?: tarihi)?
  (?:ال)?تاریخ(?: (?:انتشار|نشر|النشر|خبر))?|منتشر شده(?: در)?|انتشار|نُ?شر(?: شده)?|نُ?شرت?(?: فی)?
  تم (?:ال)?نشر(?:ها?)?(?: فی)?|نُ?شرت? بتاریخ|data(?: di)? pubblicazione|parue?s?
  公開日?|掲載日?|配信|発行|(?:发布|出版)(?:时间)?|(?:發布|出版)(?:時間)?
  (?:기사|최초) ?(?:입력|등록|승인)|입력|등록|승인|송고(?:시간)?
  publikovano|vydano|opublikowano|udgivet|publisert|publicerad|julkaistu|megjelent|paskelbta|objavljeno
  birt
  (?:data )?(?:publikacj[ai]|dodania)|dodan[oaey]
  додано|добавлен[оа]?|(?:дата )?(?:добавления|размещения)|размещен[оа]?|опублікован[оа]
  (?:ημερομηνια )?(?:δημοσιευσης?|αναρτησης?|καταχωρησης?)|ημερομηνια|δημοσιευ[τθ]ηκε|αναρτηθηκε
  καταχωρηθηκε
  (?:发布|发表|发稿|發布|發表|發稿)(?:于|於|日期|时间|時間)
  publica(?:t|da)|data publicarii
  প্রকাশ(?:িত)?
  प्रकाशित
  เผยแพร่(?:เมื่อ)?
  (?:د )?(?:خپرېدو|خپریدو|خپرولو) ?(?:نېټه|نیټه)|نېټه|نیټه|خپور شوی|خپره شوې
`;

/** What it writes before the day of the last change, folded. */
const updated = oneOf`
  (?:last |date |first )?(?:updated?|modified|edited|revised|corrected)(?: date)?
  last (?:change|modification|revision)|date of (?:the )?last (?:change|modification|revision|update)
  mise? a jour|modifiee?|actualise|derniere (?:mise a jour|modification)
  (?:zuletzt |letzte[sr]? )?(?:aktualisi?ert|aktualisierung|update|geandert)|stand|akt\.?|act(?=\s?[:：])
  更新日?|更新时间|更新時間
  (?:(?:최종|기사) ?)?수정|업데이트|편집
  aktualizovano|zaktualizowano|paivitetty|frissitve|atnaujinta|azurirano
  (?:(?:sist|sidst|senest|senast) )?(?:opp?datere?t|uppdatera(?:d|t)|endret|ændret|andra(?:d|t))
  uppfært
  (?:ultima )?(?:actualitza(?:t|da)|actualizad[oa]|actualizacion|atualizad[oa]|atualizacao)
  ultimo agg(?:\.|iornamento)?|ultima modifica|aggiornato|modific(?:a|ato)|(?:laatst )?bijgewerkt(?: op)?
  laatste (?:update|wijziging)|(?:laatst )?gewijzigd(?: op)?
  (?:(?:ostatnia|data) )?(?:aktualizacj[ai]|modyfikacj[ai])|ostatnia zmiana|zaktualizowan[oaey]|poprawiono
  (?:τελευταια )?(?:ενημερωση|ανανεωση|τροποποιηση)|ενημερωθηκε
  обновл?ен[оа]?|изменен[оа]?|последнее (?:обновление|изменение)|оновлено
  (?:son )?(?:guncelleme|guncellenme)(?: tarihi)?
  (?:اخرین |تاریخ )?(?:به ?روز ?رسانی|به ?روز(?: شده(?: در)?)?|تازه شده|ویرایش)
  (?:اخر|تم (?:ال)?)? ?(?:ال)?تحدیث(?: فی)?|حدث فی
  actualitzad[ao]|actualizat|data actualizarii
  আপডেট
  (?:अंतिम )?अपडेट(?:ेड)?
  อัปเดต(?:เมื่อ)?
  تازه شوی|وروستی (?:بدلون|تازه)
`;

/** What it writes before a day that is of something else than the article's publication, folded. */
const other = oneOf`
  (?:last |date )?(?:accessed|retrieved|archived|captured|crawled|clipped|downloaded|saved|printed|viewed|fact-checked|reviewed|scanned|digiti[sz]ed|indexed|received|transcribed|ocr(?:ed)?)
  snapshot(?: (?:of|from|taken))?|first seen|last seen
  expires?|expir(?:y|ation|ing)(?: date)?|(?:valid|available) (?:until|till|from|since)|embargo(?:ed)?(?: until)?
  (?:(?:application|registration|submission|entry|nomination)s? )?deadline|closing date|applications? (?:close|due|end)s?
  due(?: date| by)?|meeting
  effective(?: date| from)?|starts?(?: date)?|starting|begins?|ends?(?: date)?|opens?|event date
  date of event
  recorded|filmed|taken|photographed|born|died|founded|established|joined|(?:member )?since|registered
  (?:zuletzt )?(?:abgerufen|aufgerufen|gespeichert|ausgedruckt|archiviert|gepruft|gescannt|digitalisiert)
  (?:anmelde|bewerbungs|einsende|melde)(?:schluss|frist)|date limite|cloture|fecha limite|plazo|data limite|prazo(?: final)?
  (?:data di )?scadenza|крайний срок|дедлайн|(?:окончание|срок) (?:приема|подачи) заявок
  son (?:basvuru|kayit|teslim)(?: tarihi| gunu)?|(?:basvuru|etkinlik) (?:bitis )?tarihi
  geboren|gegrundet|(?:gultig|verfugbar) (?:ab|bis|seit)|lauft ab|beginnt
  consultee?|archivee?|imprimee?|telechargee?|enregistree?|nee?|fondee?|expire
  consultad[oa]|archivad[oa]|impres[oa]|guardad[oa]|descargad[oa]|nacid[oa]|fundad[oa]|vence|caduca
  acess(?:o|ado)(?: em)?|acedido|arquivad[oa]|expira|consultato|archiviato|stampato|scade
  дата обращения|архивировано|сохранено|проверено|дата доступа
  erisim(?: tarihi)?|arsivlen(?:di|me)
  بازیابی(?: شده)?|بایگانی(?: شده)?|دسترسی|تاریخ (?:دسترسی|الاطلاع|الوصول)|اطلع علیه|ارشف(?:ت)?
`;

/** CNN prints its times between label and date: Updated 1645 GMT (0045 HKT) April 15, 2021. */
const militaryTime = '(?:\\d{4} [a-z]{3}(?: \\(\\d{4} [a-z]{3}\\))?)?';
const joint = '(?:\\s*(?:[:：,|–—-]|\\b(?:on|at|le|am|el|il|em|op|the|a|в|ре)\\b))*\\s*';

const publishedBefore = foldedPattern(
  `(?<![\\p{L}\\p{N}])(?:${published})${joint}${militaryTime}${joint}$`,
  'u',
);
const updatedBefore = foldedPattern(`(?<![\\p{L}\\p{N}])(?:${updated})${joint}${militaryTime}${joint}$`, 'u');
const otherBefore = foldedPattern(`(?<![\\p{L}\\p{N}])(?:${other})${joint}$`, 'u');
const connective =
  /(?<![\p{L}\p{N}])(?:on|den|dated|le|am|el|il|em|op|at|pada|ng[aà]y|в|به تاریخ|مورخ)\s*(?:[:：]\s*)?$|^\s*vom\s*$|(?<!\p{L})[时時][间間]\s?[:：]\s*$/u;

const labels: [NamedDay, RegExp][] = [
  ['updated', updatedBefore],
  ['published', publishedBefore],
  ['other', otherBefore],
];

/** What a label says its day is of: the article's publication, its last change, or anything else. */
export type NamedDay = 'published' | 'updated' | 'other';

/** A label that stands directly before a place in a folded text. */
export interface DateLabel {
  names: NamedDay | undefined;
  /** Where the label begins. */
  start: number;
}

/** Finds what is written between `floor` and `end` directly before it: a label, or a word such as "on". */
export function findLabelBefore(folded: string, end: number, floor: number): DateLabel {
  const from = Math.max(floor, end - 60);
  const before = folded.slice(from, end);
  // The longest label says most: an event's date is no date of publication.
  const [label] = labels
    .flatMap(([names, pattern]) => {
      const index = pattern.exec(before)?.index;
      return index === undefined ? [] : [{ names, start: from + index }];
    })
    .toSorted((a, b) => a.start - b.start);
  const word = connective.exec(before)?.index;
  return label ?? { names: undefined, start: word === undefined ? end : from + word };
}

const creation = foldedPattern(`^(?:${created})(?!\\p{L})`, 'u');

/** Whether a folded piece of a header opens with a label of the day on which a text was begun. */
export function namesCreation(folded: string): boolean {
  return creation.test(folded);
}

const publishedAlone = foldedPattern(`^(?:${published})${joint}$`, 'u');
const otherAlone = foldedPattern(`^(?:${other})${joint}$`, 'u');
const updatedAlone = foldedPattern(`^(?:${updated})${joint}$`, 'u');

/** What a folded piece of a header names when it is a label and no more. */
export function dateLabelOf(folded: string): DateLabel['names'] {
  if (updatedAlone.test(folded)) return 'updated';
  if (publishedAlone.test(folded)) return 'published';
  return otherAlone.test(folded) ? 'other' : undefined;
}
