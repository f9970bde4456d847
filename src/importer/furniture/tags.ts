import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { topicLabels, topicMarks } from './words/topic-words.ts';

/** The label of an article's topics. */
const labels = oneOf`
  标签|tags|tagged|(?:related )?topics|topicos|filed under|etiquetas|schlagworte|schlagworter|themen|stichworte
  themes|argomenti|temas|mas sobre|taggar|amnen|onderwerpen|tematy|темы|метки|کلمات مفتاحیه
  slowa kluczowe|palabras clave|mots[- ]cles
  теги|тэги
  etiketler
  برچسب ?ها|الوسوم|${topicLabels}
`;
/** What labels them only before a colon. */
const marked = oneOf`
  (?:文章)?关键[词字]|(?:文章)?标签|關鍵[詞字]|標籤
  tag|labels?|tagged (?:with|in|as)|(?:related )?topic|categor(?:y|ies)|keywords?|filed (?:in|to)
  posted (?:in|under)|schlagwort|temas|argomenti|palavras-chave|tagi|etykiety|cimkek
  ετικετες
  метки|темы?|сюжеты?|ключевые слова
  برچسب ?ه|کلید ?واژه ?ها|هشتک|ټاګونه|وسوم|کلمات مفتاحیه|${topicMarks}
`;

/** What blogs print on one line with the topics, between bars. */
const besideTopics =
  '(?:tagged (?:with )?[^.!?|]{2,200}|(?:\\d{1,5}|no|one) (?:comments?|responses?|repl(?:y|ies))|leave a (?:comment|reply)|comments (?:off|closed)[^.!?|]{0,80}|permalink)';

/** What the commonest of blogs prints below an article in other languages, with its topics, its author and its link. */
const posted = oneOf`
  (?:ce contenu|cet article|cette entree) a ete publiee? (?:dans|le|par)|esta entrada (?:fue publicada|se publico) (?:en|el|por)
  dit bericht (?:werd|is) geplaatst (?:in|op|door)|quest[oa] (?:articolo|voce) e stat[oa] pubblicat[oa] (?:in|il|da)
  (?:este post|esta entrada) foi publicad[oa] em|ten wpis został opublikowany w
`;

/** The topics under which a page was filed. */
export const tags: Furniture = {
  rule: 'tags',
  reason: 'The page listed the topics under which it was filed.',
  examples: [
    'Tags: ferry, harbour, Port Velm',
    'TAGS',
    'Filed under: Harbour',
    '#ferry #harbour',
    'Posted in Harbour | Tagged ferry, pier | 3 Comments',
    'Posted in Harbour | Leave a comment',
    'Topics: ferry',
    'In this article: ferries, harbour',
    '关键字 : 渡轮 港口',
    'برچسبها: بندر، پل',
    'Schlagworte: Hafen',
    'Schlagwörter Hafen, Fähre',
    'SchlagwörterHafenFähre',
    'Related topics: Council',
    'Archivado En',
    'This entry was posted in Harbour and tagged ferry. Bookmark the permalink.',
    'موضوعات مرتبط',
    'tagi:prom port',
    'Related Tags',
    'Más temas:',
    'Ämnen i artikeln',
    'KLJUČNE REČI',
    'Mots-clés',
    'Sujets associés',
    'Temas relacionados: puerto',
    'Themenseiten:',
    '#TAGSΛιμάνι Πλοίο Επισκευή',
    'Тэги: паром, порт',
    '#VELM IV#Ada Vapuru#Liman',
    'ferries , Port Velm , floods , lorries , millers',
  ],
  leaves: [
    'Tags on the nets show who owns them.',
    'Filed under water for years',
    'Posted in Harbour | The night ferry sank, he said.',
    'Boats, nets, sails, oars and a lamp',
    'Boats , nets , and a lamp',
    'Related people lost boats',
    'In this article: we count the boats, then the gulls.',
    '# count the boats # then the gulls',
  ],
  line: wholeLine`
    (?:${labels}|${marked})\s*[:：]\s*.{0,400}
    (?:posted|filed|published) (?:in|under) [^.!?|]{2,120}(?: ?\| ?${besideTopics}){1,3}
    schlagworter\s(?:\|\s)?(?!.*[.!?]$).{2,200}|archivado en(?:[:：]?\s.{2,200})?
    موضوعات مرتبط|in this (?:article|story)\s?:\s?[^.!?,\s]{2,25}(?: [^.!?,\s]{1,20}){0,2}(?:, ?[^.!?,]{2,40}){1,12}
    (?:this (?:entry|post) was posted (?:in|on|by)|${posted}) .{2,300}
    permalink(?:\s.{0,200})?|(?:bookmark the|setze? ein lesezeichen auf den) permalink
    dieser (?:beitrag|eintrag) wurde .{2,200} veroffentlicht.{0,200}
    ${labels}|themenseiten|souvisejici temata|related (?:tags|people|countries)|mas temas|relaterte emner
    amnen i artikeln|temata clanku|kljucne (?:reci|rijeci)
    #[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*
    [\p{L}\p{N}][^,.!?:;]{1,30}(?: , [\p{L}\p{N}][^,.!?:;]{1,30}){3,20}
    #tags.{1,400}|#\p{L}[^#.!?]{1,40}(?:#\p{L}[^#.!?]{1,40}){1,20}
  `,
  isGlued: true,
  certain: 'edges',
  opensList: true,
};
