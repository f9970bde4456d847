import { foldText } from '../text/fold-text.ts';
import { oneOf, setOf } from '../text/one-of.ts';

/** Words that tell what somebody does where they stand behind a name. */
const besideName = new RegExp(
  String.raw`(?<![\p{L}])(?:${oneOf`
  ph\.?d|m\.?d|md(?:b|l|ep)|mba|msc|mph|staff|writers?|reporters?|correspondents?|editors?|columnist|commentator
  [ck]ontributor|contributing|journalist|freelancer?|bureau|chief|photographer|producer|directors?
  managers?|critic|presenter|blogger|professor|professeure?|lecturer|researcher|historian|fellow|analyst|intern|author|agencies
  (?:vice|executive|senior)[ -]presidents?|s?vp|ceo|c[fto]o|co-?founders?|(?:software|research|data) engineers?
  (?:research|senior|data|political) scientists?|heads? of|special to|translated|(?:em )?colaboracao (?:para|com)|colaboracion (?:para|con)|journaliste|verslaggever|correspondant(?:e)?|envoye(?:e)? specia(?:l|le)
  redacteur|redactrice|cheff?e? (?:de rubrique|d'edition|du service|adjointe?)
  \p{L}*korrespondent(?:in|en)?|\p{L}*redakteur(?:in)?|\p{L}*reporterin
  \p{L}+-autor(?:in)?|journalist(?:in)?|volontar(?:in)?|\p{L}*reporter|corresponsal|periodista
  redactor(?:a)?(?: jefe)?|enviad[oa] especial|corrispondente|giornalista|inviat[oa](?: speciale)?|caporedattore
  jornalista|correspondente|editora|redaktor|korespondent|dziennikar(?:z|ka)|gazeteci
  корреспондент|журналист|редактор|обозреватель
  muhabir[i]?|yazar[i]?|editor[u]?
  خبرنگار|گزارشگر|نویسنده|روزنامه نگار|سردبیر|پژوهشگر|استاد|خبریال|لیکوال|(?:مراسل|صحفی|کاتب|محرر)ه?
`})(?![\p{L}])|^for the\s`,
  'u',
);

/** What people are called after their work, and the degrees behind a name, folded. */
const people = oneOf`
  ph\.?d|m\.?d|mba|msc|mph|writers?|reporters?|correspondents?|editors?|columnist|commentator|contributor
  kontributor|journalist|freelancer?|photographer|producer|director|manager|critic|presenter|blogger
  professor|professeure?|lecturer|researcher|historian|fellow|analyst|intern|author|journaliste|verslaggever|correspondant(?:e)?
  envoye(?:e)? specia(?:l|le)|redacteur|redactrice|\p{L}*korrespondent(?:in|en)?|\p{L}*redakteur(?:in)?
  \p{L}*reporterin|journalist(?:in)?|volontar(?:in)?|\p{L}*reporter|corresponsal|periodista|redactor(?:a)?(?: jefe)?
  cheff?e? (?:de rubrique|d'edition|du service|adjointe?)
  enviad[oa] especial|corrispondente|giornalista|inviat[oa](?: speciale)?|caporedattore|jornalista|correspondente|editora|redaktor|korespondent|dziennikar(?:z|ka)|gazeteci
  muhabir[i]?|yazar[i]?|editor[u]?
`;
/** Those of languages that say for whom by a case or behind the word. */
const otherPeople = oneOf`
  корреспондент|журналист|редактор|обозреватель
  خبرنگار|گزارشگر|نویسنده|روزنامه نگار|سردبیر|پژوهشگر|استاد|خبریال|لیکوال|(?:مراسل|صحفی|کاتب|محرر)ه?
`;
/** Behind such a word the phrase ends, or says for whom, of what or where; "writers return" is a headline. */
const goesOn = String.raw`(?=$|\s?[^\p{L}\s]|\s(?:${oneOf`
  for|of|at|in|from|with|and|to|on|covering|de[rsln]?|di[ea]?|da|du|vo[nm]|bei|fur|im|beim|para|en|aux?|et
  y|und|${people}
`})(?!\p{L}))`;
const alone = new RegExp(
  [
    `(?<!\\p{L})(?:${people}|chief executive)${goesOn}`,
    '(?<!\\p{L})(?:staff|bureau(?: chief)?|agencies)(?=$|[^\\p{L}\\s]|\\sand\\s)',
    `(?<!\\p{L})(?:${otherPeople})(?!\\p{L})`,
    '^(?:special to|for the|translated|contributing)\\s',
  ].join('|'),
  'u',
);
/** Words that open what is said of many or of a thing: "The writer from Skarn", "Writers in exile". */
const opensHeadline = /^(?:the|an?|writers|reporters|correspondents|editors)\s(?!and\s)/u;

/** A line about the author is the article's: she is a reporter for the Velm Packet. */
const sentence =
  /^(?:is|was|has|had|are|works?|writes?|covers?|reports?|est|ist|war|es|era|gazeteci)\s|[.!?]$/u;

/**
 * Whether a piece behind a name says what its bearer does, and not who: Staff Writer, BBC correspondent, خبرنگار. A degree
 * stands behind a name; before one, Md is short for Mohammad.
 */
export function isRole(text: string): boolean {
  const folded = foldText(text).replace(/^md\.?\s(?=\p{L})/u, '');
  return text.length <= 90 && !sentence.test(folded) && besideName.test(folded);
}

/**
 * Whether a line, or words that no sign parts from a name, can be nothing but what somebody does: a word for the person
 * says it and ends the phrase, so that "A ferry for the islands" and "Writers return" are none.
 */
export function isRoleAlone(text: string): boolean {
  const folded = foldText(text);
  return isRole(text) && !opensHeadline.test(folded) && alone.test(folded);
}

const rank = new RegExp(
  String.raw`\s(?:${oneOf`
  parliamentary|political|senior|chief|foreign|sports?|legal|economics?|environment(?:al)?|science|health
  investigative|digital|deputy|managing|assistant|associate|national|international|education|business
  defen[cs]e|diplomatic|regional|religious|medical|technology|crime|court|royal|\p{L}{3,}ische?
`})$`,
  'u',
);

/**
 * Whether a text ends with a word that only goes on to what somebody does, or has one behind a name: "Orsa Tindal
 * Parliamentary" Editor, "Orsa Tindal Senior Velm" Correspondent.
 */
export function endsInRole(text: string): boolean {
  const words = foldText(text).split(' ');
  return words.some(
    (_, index) => (index > 1 || index === words.length - 1) && rank.test(words.slice(0, index + 1).join(' ')),
  );
}

/** What opens the name of a post, as `rank` ends what stands before it. */
const ranks = setOf`
  senior junior chief deputy assistant associate managing executive contributing freelance principal lead
`;

/** Whether a word opens what somebody does, and no name. */
export function isRank(word: string): boolean {
  return ranks.has(word.toLowerCase());
}

/** Whether a line says what somebody does, from a rank to its last word: Senior Life and Trends Reporter. */
export function isRankedRole(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  return words.length > 1 && isRank(words[0] ?? '') && isRole(words.at(-1) ?? '');
}
