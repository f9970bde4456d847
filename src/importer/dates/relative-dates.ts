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
const count = '(?:\\d{1,3}|an?|one|two|three|une?|en|ett|een|eine[mnr]?|einer|uno?a?|один|bir|یک|یوه?)';

const relative = foldedPattern(
  oneOf`
    ${count}\+? ?(?:${unit})(?:,? ${count} ?(?:${unit}))? (?:ago|назад|once|önce|پیش|قبل|مخکې|وړاندې)
    (?:il y a|vor|hace|ha|قبل|منذ) (?:${count} )?(?:${unit}|یومین|ساعتین|شهرین)
    ${count} ?[mhdw](?: ago)?
    (?:for )?${count} (?:minutt(?:er)?|minuter|time[rn]?|timm(?:e|ar)|dag(?:er|e|ar)?|uker?|uger?|veck(?:a|or)) (?:siden|sedan)
    ${count} (?:minu(?:ut|ten)|uur|dag(?:en)?|weken|week) geleden
    ${count} (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]) fa
    ${count} (?:minut(?:y|e)?|godzin[ye]?|dni) temu|${count} (?:хвилини?|годин[иу]?|дн(?:і|ів)) тому
    (?:acum|pred|πριν(?: απο)?) ${count} (?:de )?(?:minute|or[ae]|zile|minutami|hodinami|dny|λεπτα|ωρ(?:α|ες)|μερες)
    ${count} (?:menit|jam|hari) (?:yang )?lalu
    \d{1,3} ?(?:分钟|分鐘|小时|小時|天)前|\d{1,3} ?(?:分|時間|日)前|\d{1,3} ?(?:분|시간|일) ?전
    yesterday|today|just now|last (?:night|week)|dzisiaj|dzis|wczoraj|hier|aujourd'hui|gestern|heute|ayer
    hoy|i (?:gar|dag)|gisteren|vandaag|ieri|oggi|ontem|hoje
    вчера|сегодня|вчора|сьогодні|днес
    dun|bugun
    دیروز|امروز|امس|الیوم|پرون|نن
  `,
  'u',
);
const label = String.raw`(?:(?:${oneOf`
  published|posted|updated|last updated|modified|on|atualizado|actualizado|publicado|aggiornato
  publie|publisert|publicerad|udgivet|gepubliceerd|pubblicato|opublikowano|veroffentlicht
  oppdatert|uppdaterad|opdateret|aktualisiert|ultima (?:atualizacao|actualizacion)|ultimo aggiornamento|derniere mise a jour
`})\s*:?\s*)?`;
const alone = foldedPattern(
  `^${label}(?:${relative.source})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?$`,
  'u',
);

/** Whether a folded piece of a header is nothing but a date that counts from a day that the source does not name. */
export function isRelativeDate(folded: string): boolean {
  return alone.test(folded);
}
