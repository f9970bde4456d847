import type { Grammar } from '../../language/grammar.ts';
import { oneOf } from '../../text/one-of.ts';
import { isName, isOrganisation } from './names.ts';

/**
 * A lead-in with nothing in it that is beside the question who speaks: what stands in brackets behind a name, and that who
 * has just been quoted goes on. Dashes around what a person is become commas.
 */
export function plainLeadIn(sentence: string, grammar: Grammar): string {
  const text = withoutResumption(withoutLabels(sentence.replace(/\s+/gu, ' ').trim()), grammar)
    .replace(cleft, '')
    .replace(ownPart, '')
    .replace(conjunction, '')
    .replace(aside, ', $1, ')
    .replace(comparison, '');
  const { phrases } = grammar;
  return phrases ? text.replace(phrases.pattern, phrases.verb).trim() : text;
}

/** “It was then that Orsa Tindal said” */
const cleft =
  /^(?:(?:And|But)\s)?(?:it was (?:only )?(?:then|later|afterwards|there|here)(?: that)?|c[’']est (?:alors|là|ici)(?: seulement)? qu(?:e\s|[’'])|fue (?:entonces|allí|ahí) (?:cuando|donde))\s?/iu;
/** “De son côté”: that is whoever speaks. */
const ownPart =
  /^(?:de son côté|pour sa part|por su parte|for (?:his|her) part|seinerseits|ihrerseits)(?:, |\s(?=\p{Lu}))/iu;
/** “Orsa Tindal précise que : «”: what follows is quoted all the same. */
const conjunction = /(?<=\p{L})\sque$/u;
/** “Orsa Tindal – the mayor – said” */
const aside = /(?<=\p{Lu}[\p{L}’'-]+)\s?[–—]\s?([^–—,]{2,80})\s?[–—]\s?(?=\p{Ll})/gu;
/** “As Orsa Tindal put it”: nothing else than a name and its verb. */
const comparison = /^(?:As|Wie)\s(?=\p{Lu}[^,]*$)/u;

/** “Orsa Tindal (54)”, “(SPD)”, “(Harbour Party)”, “(pictured)”: an age, a party or a picture is nobody else. */
function withoutLabels(text: string): string {
  return text.replaceAll(/(?<=\p{Lu}[\p{L}’'-]+\.?)\s\(([^()]{1,40})\)(?=[\s,])/gu, (whole, label: string) =>
    isLabel(label) ? '' : whole,
  );
}

function isLabel(label: string): boolean {
  return shortLabel.test(label) || party.test(label) || pictured.test(label) || isOrganisationName(label);
}

const shortLabel = /^(?:\p{Nd}{1,3}|\p{Lu}[\p{Lu}\p{Nd}./-]{0,7}|[DR]-\p{Lu}\p{L}+\.?|ret(?:\.|ired))$/u;
const party = new RegExp(
  String.raw`^(?:${oneOf`
  Lab|Labour|Labor|Con|Conservatives?|Lib ?Dems?|Liberal Democrats?|Liberals?|Greens?|Republican|Democrat
  Independent|Ind|Reform|[DRI]
`})(?:,\s\p{Lu}[\p{L}. '’-]*)?$`,
  'u',
);
const pictured = new RegExp(
  `^(?:${oneOf`
  (?:also\s)?pictured(?:,?\s(?:above|below|left|right|cent(?:re|er)|here|inset))?|(?:im\s)?(?:Bild|Foto)
  Archivbild|photo|ci-contre|en photo|(?:en la )?foto|en la imagen
  (?:(?:far|second from)\s)?(?:left|right)|links|rechts|à gauche|à droite
`})$`,
  'u',
);

function isOrganisationName(label: string): boolean {
  return isName(label) && isOrganisation(label);
}

/**
 * “‘…,’ said Orsa Tindal, adding”, “‘…,’ Orsa Tindal said, and added”: whoever was quoted goes on. A relative may be of whoever
 * was spoken to, unless only the verb and a name stand before it: “‘…,’ said Orsa Tindal, who added”.
 */
function withoutResumption(text: string, grammar: Grammar): string {
  const [, told = ''] = /^[“”]{2},?\s(.+)$/u.exec(text) ?? [];
  const { plain, relative } = grammar.resumes;
  if (plain.test(told)) return withoutAuxiliary(told.replace(plain, ''), grammar);
  const first = withoutAuxiliary(told.replace(relative, ''), grammar);
  const [verb = '', ...name] = first.split(' ');
  return relative.test(told) && grammar.verbs.has(verb) && isName(name.join(' ')) ? first : text;
}

/** “a lancé Orsa Tindal” */
function withoutAuxiliary(text: string, { between }: Grammar): string {
  const words = text.split(' ');
  return words.slice(words.findIndex((word) => !between.has(word))).join(' ');
}
