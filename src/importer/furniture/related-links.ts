import { type Furniture, wholeLine } from './furniture.ts';

const heading = [
  'related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|links?|reading))?',
  "you (?:may|might) (?:also|be) (?:like|enjoy|interested in|read)|recommended(?: (?:for you|stories|articles|reading))?|more (?:on this(?: story)?|stories|news|from [^,.]{1,30}|about [^,.]{1,30}|in [\\p{L} ]{1,20}|like this)|most (?:read|popular|viewed|shared|recent)|(?:latest|top|trending|other|recent|breaking|featured|popular) (?:news|stories|articles|posts|headlines|videos)|trending(?: now)?|editor'?s'? (?:picks?|choice)|up next|next (?:article|post|story|up)|previous (?:article|post|story)|don't miss|what to read next|in this (?:article|story)|on this story|explore more|key (?:stories|reads)",
  '(?:a )?lire (?:aussi|egalement)|articles? (?:lies|similaires|connexes)|sur le meme sujet|les plus lus|lesen sie (?:auch|mehr)|mehr zum thema|verwandte (?:artikel|themen)|das konnte sie auch interessieren|meistgelesen|(?:lea|lee|leer) (?:tambien|mas)|noticias relacionadas|te puede interesar|relacionad[oa]s?|lo mas leido|leggi anche|leia (?:tambem|mais)|lees ook|читайте (?:также|еще)|по теме|похожие (?:новости|статьи|материалы)|материалы по теме|ilgili (?:haberler|haber|konular)|bunlar da ilginizi cekebilir|diger haberler|son haberler',
  'مطالب (?:مرتبط|مشابه|بیشتر)|اخبار مرتبط|خبرهای مرتبط|بیشتر بخوانید|همچنین بخوانید|اینرا هم بخوانید|این را هم بخوانید|پربازدیدترین.{0,20}|اخرین اخبار|تازه ترین اخبار|اړوند (?:خبرونه|مطالب|مقالې)|نور ولولئ|دا هم ولولئ|اقرا (?:ایضا|المزید)|مواضیع ذات صله|اخبار ذات صله|مقالات ذات صله|الاکثر قراءه|قد یهمک(?: ایضا)?|شاهد ایضا',
];
const lead = [
  '(?:also|further|must) read|read(?: also| more| next| on| full story| the full (?:story|article)| related)?(?: here| about .{1,60})?|see also|watch(?: also| now| more| live)?|listen(?: also| more)?|related|more',
  'a lire aussi|lire aussi|lire la suite|lesen sie auch|mehr dazu|lea tambien|lee tambien|leer mas|leggi anche|leia tambem|lees ook|читайте также|ilgili haber|بیشتر بخوانید|همچنین بخوانید|بخوانید|نور ولولئ|دا هم ولولئ|ادامه مطلب|اقرا ایضا|اقرا المزید|اقرا|شاهد',
];

/** Links to other articles; with a colon or arrow the headline behind it goes along. */
export const relatedLinks: Furniture = {
  rule: 'related-links',
  reason: 'The page linked to other articles.',
  examples: [
    'Read more',
    'Read more: Ferry returns to Port Velm',
    'Also Read:',
    'RELATED STORIES',
    'Related: What the salt wind does',
    'You may also like',
    'READ MORE >>',
    'بیشتر بخوانید: پل بندر ولم',
    'Lire aussi : Le pont de Port Velm',
    'Most Read',
    'See also: The harbour count',
  ],
  leaves: [
    'Explainer: Why the pier is short',
    'Opinion | The case for a longer pier',

    'Read more books, said the librarian.',
    'Related industries lost boats',
    'More from the harbour is expected, the office said',
    'Watch the tide, says the harbour master',
  ],
  line: wholeLine(heading.join('|'), `(?:${lead.join('|')})(?:\\s?[:：|»>→]+\\s*.{0,180})?`),
  certain: 'anywhere',
  opensList: true,
};
