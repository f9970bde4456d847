import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { findSpans } from './find-spans.ts';

/** What programs write above a mail that is passed on. */
const passedOn = foldedPattern(
  String.raw`^[-\s]*(?:${oneOf`
  (?:begin )?forwarded message|original message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht
  ursprungliche nachricht|message (?:transfere|d'origine)|debut du message (?:transfere|reexpedie)
  mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale)
  doorgestuurd bericht|oorspronkelijk bericht|пересылаемое сообщение|исходное сообщение
`})\s?:?[-\s]*$`,
  'u',
);
/** "On Thu, Apr 15, 2021 at 2:30 PM Orsa Tindal <o@packet.example> wrote:", with a time or an address as no sentence has them. */
const quoted =
  /^\p{Ll}{1,3}\s(?=.*(?:@|\d:\d{2})).{6,120}\s(?:wrote|schrieb|ecrit|escribio|escreveu|scritto|schreef)(?:\s[^:]{2,60})?\s?:$/u;

/** Reads what mail programs write above a mail that somebody passes on or answers, of whom nothing says that they wrote the article. */
export function readMailLine(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const folded = foldText(text);
  if (passedOn.test(folded)) return [other('mail-header', text)];
  if (!quoted.test(folded)) return undefined;
  const spans = findSpans(text, facts).filter(({ part }) => part.kind === 'date');
  const [date] = spans;
  return date && [date.part, other('mail-header', text.slice(date.end).trim())];
}
