import { type Furniture, wholeLine } from './furniture.ts';

const heading = [
  'keep reading|read on|from around the (?:site|web)|more (?:top |[\\p{L}]{2,12} )?(?:stories|headlines)|(?:read|see) more stories|in case you missed it',
  'die redaktion empfiehlt|lest auch|mehr (?:dazu|zum thema|zu diesem thema|artikel|aus .{3,30})|weitere (?:artikel|themen|meldungen|nachrichten|beitrage)|ahnliche (?:artikel|nachrichten|beitrage|themen)|top-?themen|aktuelle (?:news|nachrichten|meldungen)|neueste (?:artikel|nachrichten)|das konnte (?:sie|dich) (?:auch )?interessieren',
  'a voir aussi|les plus recents|en continu|mas noticias|lo ultimo|ultimas noticias|te recomendamos|mas informacion|mira tambien|ver tambien|vedi anche|potrebbe interessarti(?: anche)?|ultime notizie|i piu letti|veja tambem|mais lidas',
  'souvisejici(?: clanky)?|mohlo by vas zajimat|nejctenejsi|czytaj (?:tez|takze|rowniez)|zobacz (?:tez|takze|rowniez)|powiazane|najczesciej czytane|kapcsolodo(?: cikkek)?|olvasta mar|ez is erdekelheti|laes ogsa|les ogsa|las (?:ocksa|aven|mer)|mest (?:last|laest|lest)|flere saker|lue myos|luetuimmat|baca juga|berita terkait|xem them|tin lien quan',
  '관련 ?기사|이 기사와 관련된 기사|많이 본 (?:기사|뉴스)|関連記事|関連リンク|あわせて読みたい|おすすめ記事|アクセスランキング|相关(?:阅读|新闻|文章)|推荐阅读|相關(?:閱讀|新聞|報導)|διαβαστε (?:επισης|ακομα)|σχετικα (?:αρθρα|θεματα)|дивіться також|читайте по теме|самое читаемое|cok okunanlar|benzer haberler',
  'related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|links?|reading))?',
  "you (?:may|might) (?:also|be) (?:like|enjoy|interested in|read)|recommended(?: (?:for you|stories|articles|reading))?|more (?:on this(?: story)?|stories|news|from [^,.]{1,30}|about [^,.]{1,30}|in [\\p{L} ]{1,20}|like this)|most (?:read|popular|viewed|shared|recent)|(?:latest|top|trending|other|recent|breaking|featured|popular) (?:news|stories|articles|posts|headlines|videos)|trending(?: now)?|editor'?s'? (?:picks?|choice)|up next|next (?:article|post|story|up)|previous (?:article|post|story)|don't miss|what to read next|in this (?:article|story)|on this story|explore more(?: on these topics)?|watch more of our videos (?:on|at|in) .{1,80}|key (?:stories|reads)",
  '(?:a )?lire (?:aussi|egalement)|articles? (?:lies|similaires|connexes)|sur le meme sujet|les plus lus|lesen sie (?:auch|mehr)|mehr zum thema|verwandte (?:artikel|themen)|das konnte sie auch interessieren|meistgelesen|(?:lea|lee|leer) (?:tambien|mas)|noticias relacionadas|te puede interesar|relacionad[oa]s?|lo mas leido|leggi anche|leia (?:tambem|mais)|lees (?:ook|meer over.{0,40})|aangeboden door onze partners|lesen sie mehr zum thema|mehr zum thema: .{2,60}|читайте (?:также|еще)|по теме|похожие (?:новости|статьи|материалы)|материалы по теме|ilgili (?:haberler|haber|konular)|bunlar da ilginizi cekebilir|diger haberler|son haberler',
  'تړلي مطالب|مطالب (?:مرتبط|مشابه|بیشتر)|اخبار مرتبط|خبرهای مرتبط|بیشتر بخوانید|همچنین بخوانید|اینرا هم بخوانید|این را هم بخوانید|پربازدیدترین.{0,20}|اخرین اخبار|تازه ترین اخبار|اړوند (?:خبرونه|مطالب|مقالې)|نور ولولئ|دا هم ولولئ|اقرا (?:ایضا|المزید)|مواضیع ذات صله|اخبار ذات صله|مقالات ذات صله|الاکثر قراءه|قد یهمک(?: ایضا)?|شاهد ایضا',
];
const lead = [
  '(?:also|further|must) read|read(?: also| more| next| on| full story| the full (?:story|article)| related)?(?: here| about .{1,60})?|see also|watch(?: also| now| more| live)?|listen(?: also| more)?|related|more',
  'baca juga|simak juga|mira tambien|यह भी पढ़?ें|इसे भी पढ़?ें|ये भी पढ़?ें',
  'mehr lesen|weiterlesen|lire plus|en savoir plus|leggi (?:di piu|tutto)|ler mais|lees meer|czytaj wiecej|читать (?:далее|дальше|полностью)',
  'a lire aussi|lire aussi|lire la suite|lesen sie auch|mehr dazu|lea tambien|lee tambien|leer mas|leggi anche|leia tambem|lees ook|читайте также|ilgili haber(?:ler)?|(?:ayrica|bunu da) oku(?:yun)?|(?:bu da )?ilginizi cekebilir|بیشتر بخوانید|همچنین بخوانید|بخوانید|نور ولولئ|دا هم ولولئ|ادامه مطلب|اقرا ایضا|اقرا المزید|اقرا|شاهد',
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
    'À lire aussi Pourquoi le pont de Port Velm est fermé',
    'Most Read',
    'See also: The harbour count',
    'Die Redaktion empfiehlt',
    'Keep reading',
    'Mehr lesen',
    'En savoir plus',
    'Leggi di più',
    'Explore more on these topics',
    'Watch more of our videos on Shots! and live on Freeview',
    'Baca juga: Pelabuhan Velm',
    'İlginizi çekebilir: Velm limanının son ustası',
    'यह भी पढ़ें- वेल्म का पुल',
    'Mirá también',
    'تړلي مطالب',
    '関連記事',
    'Διαβάστε επίσης',
  ],
  leaves: [
    'Explainer: Why the pier is short',
    'Opinion | The case for a longer pier',

    'Read more books, said the librarian.',
    'Mehr lesen die Kinder am Hafen als im Tal.',
    'Related industries lost boats',
    'More from the harbour is expected, the office said',
    'Watch the tide, says the harbour master',
  ],
  line: wholeLine(
    heading.join('|'),
    `(?:${lead.join('|')})(?:\\s?[:：|»>→]+\\s*.{0,180})?`,
    '(?:a|à) lire (?:aussi|également) (?!.*[.]$).{12,160}',
    '(?:यह|इसे|ये) भी पढ़?ें\\s?[-–—]\\s*.{2,180}',
  ),
  certain: 'anywhere',
  opensList: true,
};
