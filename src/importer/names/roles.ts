import { foldText } from '../text/fold-text.ts';

/** What people are called after their work, and the degrees behind a name, folded. */
const people =
  'ph\\.?d|m\\.?d|mba|msc|mph|writers?|reporters?|correspondents?|editors?|columnist|contributor|journalist|freelancer?|photographer|producer|professor|lecturer|researcher|fellow|analyst|intern|author|journaliste|verslaggever|correspondant(?:e)?|envoye(?:e)? specia(?:l|le)|redacteur|redactrice|\\p{L}*korrespondent(?:in|en)?|\\p{L}*redakteur(?:in)?|\\p{L}*reporterin|journalist(?:in)?|volontar(?:in)?|\\p{L}*reporter|corresponsal|periodista|redactor(?:a)?|enviad[oa] especial|corrispondente|inviat[oa]|muhabir[i]?|yazar[i]?|editor[u]?';
/** Those of languages that say for whom by a case or behind the word. */
const otherPeople =
  'корреспондент|журналист|редактор|обозреватель|خبرنگار|گزارشگر|نویسنده|روزنامه نگار|سردبیر|پژوهشگر|استاد|خبریال|لیکوال|مراسل|صحفی|کاتب|محرر';
/** Behind such a word the phrase ends, or says for whom, of what or where; "writers return" is a headline. */
const goesOn = `(?=$|\\s?[^\\p{L}\\s]|\\s(?:for|of|at|in|from|with|and|to|on|covering|de[rsln]?|di[ea]?|da|du|vo[nm]|bei|fur|im|beim|para|en|aux?|et|y|und|${people})(?!\\p{L}))`;
const role = new RegExp(
  [
    `(?<!\\p{L})(?:${people}|chief executive)${goesOn}`,
    '(?<!\\p{L})(?:staff|bureau|agencies)(?=$|[^\\p{L}\\s]|\\sand\\s)',
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
 * Whether a piece of a byline says what somebody does, and not who: Staff Writer, BBC correspondent, خبرنگار. A word for
 * the person says it, so that "A ferry for the islands" is none.
 */
export function isRole(text: string): boolean {
  const folded = foldText(text);
  return text.length <= 90 && !sentence.test(folded) && !opensHeadline.test(folded) && role.test(folded);
}

const rank =
  /\s(?:parliamentary|political|senior|chief|foreign|sports?|legal|economics?|environment(?:al)?|science|health|investigative|digital|deputy|managing|assistant|associate|national|international|education|business|defen[cs]e|diplomatic|regional|religious|medical|technology|crime|court|royal|\p{L}{3,}ische?)$/u;

/** Whether a text ends with a word that only goes on to what somebody does: "Orsa Tindal Parliamentary" Editor. */
export function endsInRole(text: string): boolean {
  return rank.test(foldText(text));
}
