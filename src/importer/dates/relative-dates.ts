import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
const unit = oneOf`
  sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|h|days?|d|weeks?|w|months?|years?|minutes?|heures?|jours?
  semaines?|mois|ans?|stunden?|minuten?|tage?n?|wochen?|monate?n?|horas?|minutos?|dias?|semanas?
  mes(?:es)?|anos?
  часов|часа?|минуты?|минут|дней|дня|день|недел[июья]
  dakika|saat|gun|hafta|ay
  دقیقه|ساعت|روز|هفته|ماه|ورځې?|ساعته?|دقیقې?|یوم|ایام|ساعات|دقائق
`;
const count = '(?:\\d{1,3}|an?|one|two|three|un|une|eine[mnr]?|einer|uno?a?|один|bir|یک|یوه?)';

const relative = foldedPattern(
  oneOf`
    ${count}\+? ?(?:${unit})(?:,? ${count} ?(?:${unit}))? (?:ago|назад|once|önce|پیش|قبل|مخکې|وړاندې)
    (?:il y a|vor|hace|ha|قبل|منذ) (?:${count} )?(?:${unit}|یومین|ساعتین|شهرین)
    ${count} ?[mhdw](?: ago)?
    yesterday|today|just now|last (?:night|week)|dzisiaj|dzis|wczoraj|hier|aujourd'hui|gestern|heute|ayer
    hoy
    вчера|сегодня|вчора|сьогодні|днес
    dun|bugun
    دیروز|امروز|امس|الیوم|پرون|نن
  `,
  'u',
);
const label = String.raw`(?:(?:${oneOf`
  published|posted|updated|last updated|modified|on|atualizado|actualizado|publicado|aggiornato
  aktualisiert|ultima (?:atualizacao|actualizacion)|ultimo aggiornamento|derniere mise a jour
`})\s*:?\s*)?`;
const alone = foldedPattern(
  `^${label}(?:${relative.source})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?$`,
  'u',
);

/** Whether a folded piece of a header is nothing but a date that counts from a day that the source does not name. */
export function isRelativeDate(folded: string): boolean {
  return alone.test(folded);
}
