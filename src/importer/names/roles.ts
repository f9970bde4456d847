import { foldText } from '../text/fold-text.ts';

const role =
  /(?<![\p{L}])(?:ph\.?d|m\.?d|mba|msc|mph|staff|writers?|reporters?|correspondents?|editors?|columnist|contributor|contributing|journalist|freelancer?|bureau|chief|photographer|producer|professor|lecturer|researcher|fellow|analyst|intern|author|agencies|special to|for the|translated|journaliste|correspondant(?:e)?|envoye(?:e)? specia(?:l|le)|redacteur|redactrice|\p{L}*korrespondent(?:in)?|\p{L}*redakteur(?:in)?|\p{L}*reporterin|journalist(?:in)?|volontar(?:in)?|\p{L}*reporter|corresponsal|periodista|redactor(?:a)?|enviad[oa] especial|corrispondente|inviat[oa]|корреспондент|журналист|редактор|обозреватель|muhabir[i]?|yazar[i]?|editor[u]?|خبرنگار|گزارشگر|نویسنده|روزنامه نگار|سردبیر|پژوهشگر|استاد|خبریال|لیکوال|مراسل|صحفی|کاتب|محرر)(?![\p{L}])/u;

/** A line about the author is the article's: she is a reporter for the Velm Packet. */
const sentence =
  /^(?:is|was|has|had|are|works?|writes?|covers?|reports?|est|ist|war|es|era|gazeteci)\s|[.!?]$/u;

/** Whether a piece of a byline says what somebody does, and not who: Staff Writer, BBC correspondent, خبرنگار. */
export function isRole(text: string): boolean {
  return text.length <= 90 && !sentence.test(foldText(text)) && role.test(foldText(text));
}

const rank =
  /\s(?:parliamentary|political|senior|chief|foreign|sports?|legal|economics?|environment(?:al)?|science|health|investigative|digital|deputy|managing|assistant|associate|national|international|education|business|defen[cs]e|diplomatic|regional|religious|medical|technology|crime|court|royal|\p{L}{3,}ische?)$/u;

/** Whether a text ends with a word that only goes on to what somebody does: "Orsa Tindal Parliamentary" Editor. */
export function endsInRole(text: string): boolean {
  return rank.test(foldText(text));
}
