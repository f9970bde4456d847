import { type Furniture, wholeLine } from './furniture.ts';

/** The topics under which a page was filed. */
export const tags: Furniture = {
  rule: 'tags',
  reason: 'The page listed the topics under which it was filed.',
  examples: [
    'Tags: ferry, harbour, Port Velm',
    'TAGS',
    'Filed under: Harbour',
    '#ferry #harbour',
    'Topics: ferry',
    'برچسبها: بندر، پل',
    'Schlagworte: Hafen',
  ],
  leaves: ['Tags on the nets show who owns them.', 'Filed under water for years'],
  line: wholeLine(
    '(?:tags?|labels?|tagged(?: (?:with|in|as))?|topics?|categor(?:y|ies)|keywords?|filed (?:under|in|to)|posted (?:in|under)|mots[- ]cles|schlagworte?|schlagworter|themen|stichworte|etiquetas|temas|palabras clave|argomenti|palavras-chave|теги|метки|темы|ключевые слова|etiketler|برچسب ?ها?|کلید ?واژه ?ها|هشتک|ټاګونه|الوسوم|وسوم|کلمات مفتاحیه)\\s*[:：]\\s*.{0,400}',
    'tags|tagged|(?:related )?topics|filed under|etiquetas|schlagworte|schlagworter|themen|stichworte|souvisejici temata|теги|etiketler|برچسب ?ها|الوسوم',
    '#[\\p{L}\\p{N}_]+(?:[\\s,]+#[\\p{L}\\p{N}_]+)*',
  ),
  certain: 'edges',
  opensList: true,
};
