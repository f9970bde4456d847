import { oneOf } from '../text/one-of.ts';
import { anyOf, type Furniture, wholeLine } from './furniture.ts';
import { lead, listHeadings, readAlso, readAlsoBeside } from './words/read-also.ts';

const heading = oneOf`
  keep reading|read on|from around the (?:site|web)|more (?:top |[\p{L}]{2,12} )?(?:stories|headlines)
  (?:read|see) more stories|in case you missed it
  die redaktion empfiehlt|lest auch|mehr (?:dazu|zum thema|zu diesem thema|artikel|aus .{3,30})
  weitere (?:artikel|themen|meldungen|nachrichten|beitrage)(?: aus .{3,30})?
  ahnliche (?:artikel|nachrichten|beitrage|themen)|top-?themen|aktuelle (?:news|nachrichten|meldungen)
  neueste (?:artikel|nachrichten)|das konnte (?:sie|dich) (?:auch )?interessieren
  a voir (?:aussi|egalement)(?: sur .{2,40})?|les plus recents|en continu|meer nieuws|mas noticias|lo ultimo
  ultimas noticias|te recomendamos|mas informacion|mira tambien|ver tambien|vedi anche
  potrebbe interessarti(?: anche)?|ultime notizie|i piu letti|veja tambem|mais lidas
  souvisejici(?: clanky)?|mohlo by vas zajimat|nejctenejsi|czytaj (?:tez|takze|rowniez)
  zobacz (?:tez|takze|rowniez)|powiazane|najczesciej czytane|kapcsolodo(?: cikkek)?|olvasta mar
  ez is erdekelheti|laes ogsa|les ogsa|las (?:ocksa|aven|mer)|mest (?:last|laest|lest)|flere saker
  lue myos|luetuimmat|baca juga|berita terkait|xem them|tin lien quan|관련 ?기사|이 기사와 관련된 기사|많이 본 (?:기사|뉴스)
  関連記事|関連リンク|あわせて読みたい|おすすめ記事|アクセスランキング|相关(?:阅读|新闻|文章)|推荐阅读|相關(?:閱讀|新聞|報導)
  διαβαστε (?:επισης|ακομα)|σχετικα (?:αρθρα|θεματα)|дивіться також|читайте по теме|самое читаемое|پربیننده ترین ها
  cok okunanlar|benzer haberler
  related(?: (?:white ?papers?|videos?|articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|links?|reading))?
  you (?:may|might) (?:also|be) (?:like|enjoy|interested in|read|want to read)|today's most (?:read|popular)
  recommended(?: videos)?(?: (?:for you|stories|articles|reading))?
  more (?:on this(?: story)?|stories|news|from [^,.]{1,30}|about [^,.]{1,30}|in [\p{L} ]{1,20}|like this)
  most (?:read|popular|viewed|shared|recent)
  (?:latest|top|trending|other|recent|breaking|featured|popular) (?:news|stories|articles|posts|headlines|videos)
  trending(?: now)?|editor'?s'? (?:picks?|choice|recommendations?)|up next|next (?:article|post|story|up)
  previous (?:article|post|story)|don't miss|what to read next|in this (?:article|story)|on this story
  explore more(?: on these topics)?|watch more of our videos (?:on|at|in) .{1,80}|key (?:stories|reads)
  (?:a )?lire (?:aussi|egalement)|articles? (?:lies|similaires|connexes)|sur le meme sujet|la redaction vous (?:conseille|recommande)|les plus lus
  lesen sie (?:auch|mehr)|mehr zum thema|verwandte (?:artikel|themen)|das konnte sie auch interessieren
  zum thema|meistgelesen|(?:lea|lee|leer) (?:tambien|mas)|noticias relacionadas|te puede interesar|relacionad[oa]s?
  lo mas leido|leggi anche|leia (?:tambem|mais)|lees (?:ook|meer over.{0,40})
  aangeboden door onze partners|lesen sie mehr zum thema|mehr zum thema: .{2,60}
  читайте (?:также|еще)|по теме|похожие (?:новости|статьи|материалы)|материалы по теме
  ilgili (?:haberler|haber|konular)|bunlar da ilginizi cekebilir|diger haberler|son haberler
  تړلي مطالب|مطالب (?:مرتبط|مشابه|بیشتر)|اخبار مرتبط|خبرهای مرتبط|بیشتر بخوانید|همچنین بخوانید
  اینرا هم بخوانید|این را هم بخوانید|پربازدیدترین.{0,20}|اخرین اخبار|تازه ترین اخبار
  اړوند (?:خبرونه|مطالب|مقالې)|نور ولولئ|دا هم ولولئ|اقرا (?:ایض(?:اً?|ًا)|المزید)|مواضیع ذات صله|اخبار ذات صله
  مقالات ذات صله|الاکثر قراءه|قد یهمک(?: ایض(?:اً?|ًا))?|شاهد ایض(?:اً?|ًا)
  our readers read next|readers also (?:read|liked)|most (?:read|viewed) (?:in|by|on) [\p{L} ]{2,24}
  recommended from [\p{L}]{3,20}|more to explore|latest articles|(?:"[\p{L} &]{3,24}" )?popular articles?
  explore more on the topics in this story|read more on these topics|follow related authors and topics
  related articles ?more from author|latest on|more (?:about|on)
  (?:[\p{L} ]{3,20}: )?past (?:stories|articles) on this (?:issue|topic|subject)
  auch interessant|haufig gelesen|meistgesehen|(?:meist|viel)geklickt|letzte artikel|aus dem ressort
  mehr (?:nachrichten|themen auf .{3,24}|zum thema neu)|lesen sie mehr zu diesen themen
  zum (?:selben|gleichen) thema|hinweis auf einen verwandten artikel|partnerangebote|dieses thema im programm
  \+?plus d'actualites?|la redaction vous recommande|a ecouter (?:egalement|aussi)
  a decouvrir (?:egalement|aussi)|sur le meme theme|a la une|dans la meme rubrique|le fil info
  en lecture suivant|lauft gerade weiter|contenus sponsorises|ver mas articulos|notas relacionadas
  articulos relacionados|articoli correlati|artigos relacionados|ook interessant
  meest (?:gelezen|recent|bekeken)|gerelateerde artikelen
  mer om|mer om: .{2,40}|relaterte (?:saker|artikler)|mest (?:laste|kommenterte|lesid|skodad)|laes mere
  mere om|relaterede artikler|relaterade artiklar|fleira ahugavert|nyjast a [\p{L}.]{2,20}|tengdar frettir
  taip pat skaitykite|skaitykite (?:taip pat|daugiau)|susije straipsniai|lasi (?:ari|vairak)|saistitie raksti|loe (?:ka|lisaks|veel)|seotud lood
  przeczytaj (?:wiecej|tez|takze|rowniez)|(?:dzis )?polecamy(?: w portalu)?|polecane|najnowsze
  najpopularniejsze|najczesciej komentowane|podobne (?:artykuły|tematy)|(?:inne|powiazane) artykuły
  ctete (?:take|dale|vice)|prectete si (?:take|vice)|dalsi clanky|citajte (?:aj|tiez|viac)|precitajte si aj|suvisiace clanky|najcitanejsie|ajanlott cikkek|tovabbi cikkek
  (?:leg)?(?:olvasottabb|frissebb)(?: cikkek)?|cimlapon|cimlaprol ajanljuk
  procitajte (?:jos|i)|procitaj i|(?:vezane|povezane) vijesti|povezani clanci|najcitanije
  preberite (?:tudi|se)|najbolj brano|citeste si|cititi si|vezi si
  (?:articole|stiri) (?:similare|asemanatoare)|cele mai citite|pe aceeasi tema
  вижте още|прочетете още|(?:свързани|подобни) (?:новини|статии)|още по темата|най-четени
  прочитај(?:те)? (?:и|још)|повезане вести|najcitanije vesti
  (?:новости|статьи|ссылки|еще|больше) по теме|другие новости(?: раздела)?
  новости партнеров|(?:также читайте|читать также|смотрите также)|самые читаемые
  (?:читайте|дивіться) також|(?:схожі|пов'язані) (?:новини|статті)|матеріали (?:за темою|по темі)
  παρομοια θεματα|δημοφιλη(?: αρθρα)?|δειτε (?:επισης|ακομα)|διαβαστε περισσοτερα
  onerilen (?:video|haber)(?:lar|ler)?|gunun (?:onemli )?mansetleri|ilginizi cekebilecek haberler
  相关(?:链接|推荐|专题|资讯)|更多(?:新闻|精彩内容|阅读)|(?:热点|热图|热门|精彩|每日|图片)(?:推荐|新闻)|延伸(?:阅读|閱讀)|(?:新闻|点击|热门)排行|相關連結|更多新聞
  熱門(?:新聞|文章)(?:排行榜)?|(?:[【［])?関連(?:記事|キーワード)(?:[】］](?!.*。$).{4,120})?|こちらもおすすめ(?:\(自動検索\))?|おすすめ情報
  (?:为|為)[你您](?:推荐|推薦).{0,30}|[猜您你]{1,2}(?:喜欢|可能感兴趣|感兴趣).{0,6}|大家都?在看|作者(?:最新|最近|其他)文章|相关(?:搜索|事件|报道)
  (?:热点|今日)(?:新闻|热点|排行)|点击进入(?:专题)?(?:[:：].{2,30})?|延伸 ?· ?推荐|推荐阅读相关主题|(?:最新|人気|新着)記事
`;

const inside = wholeLine`
  ${heading}
  for more (?:on )?(?:news|stories|headlines) .{0,80}(?<!\p{L})please (?:visit|go to) .{2,60}
  (?:${lead}|${readAlso})(?:\s?[:：|»>→]+\s*.{0,180})?
  (?:${readAlsoBeside})\s?[:：|»>→]+\s*.{2,180}
  (?:a|à) lire (?:aussi|également) (?!.*[.]$).{12,160}
  olvasta mar\? (?!.*[.]$).{12,160}
  (?:यह|इसे|ये) भी पढ़?ें\s?[-–—]\s*.{2,180}
`;

/** Links to other articles; with a colon or arrow the headline behind it goes along. */
export const relatedLinks: Furniture = {
  rule: 'related-links',
  reason: 'The page linked to other articles.',
  examples: [
    '+Plus d’actualité :',
    'For more on news and current affairs from around the strait please visit Velm News.',
    'La rédaction vous recommande',
    'À écouter aussi',
    'Read more',
    'Editors’ Recommendations:',
    'WEITERE BEITRÄGE AUS DEM VELMER BOTEN',
    'Read more: Ferry returns to Port Velm',
    'Also Read:',
    'RELATED STORIES',
    'Related: What the salt wind does',
    'Related video: What the salt wind does',
    'Recommended videos for you...',
    'You might also want to read...',
    'You may also like',
    'READ MORE >>',
    'بیشتر بخوانید: پل بندر ولم',
    'Lire aussi : Le pont de Port Velm',
    'Les også: Orsa Tindal ofret fergen for havnen',
    'Czytaj też: Prom wraca do Port Velm',
    'Читайте також: Пором повернувся',
    'À lire aussi Pourquoi le pont de Port Velm est fermé',
    'Most Read',
    'See also: The harbour count',
    'Die Redaktion empfiehlt',
    'Keep reading',
    'Mehr lesen',
    'En savoir plus',
    'La rédaction vous conseille',
    'Tout lire',
    'Leggi di più',
    'Explore more on these topics',
    'Watch more of our videos on Shots! and live on Freeview',
    'Baca juga: Pelabuhan Velm',
    'Simak: Pelabuhan Velm Dibuka Lagi',
    'İlginizi çekebilir: Velm limanının son ustası',
    'यह भी पढ़ें- वेल्म का पुल',
    'Mirá también',
    'تړلي مطالب',
    'إقرأ أيضاً ..',
    '関連記事',
    'À voir également sur Le Paquet de Velm:',
    'Διαβάστε επίσης',
    'Our readers read next',
    'Most viewed in Velmland',
    'MORE ABOUT',
    'News Log: past stories on this issue',
    'Auch interessant',
    'Hinweis auf einen verwandten Artikel:',
    'En lecture Suivant',
    'À découvrir également',
    'Meest Gelezen',
    'Mer om: Sommerfergen',
    'Fleira áhugavert',
    'Taip pat skaitykite',
    'ZOBACZ TAKŻE',
    'Dziś polecamy',
    '∨ Czytaj dalej',
    'Címlapon',
    'Pročitajte još',
    'Citește și',
    'Още по темата',
    'Новости по теме:',
    'ΠΑΡΟΜΟΙΑ ΘΕΜΑΤΑ',
    'GÜNÜN ÖNEMLİ MANŞETLERİ',
    '■相关链接：',
    '【関連記事】',
    '【関連記事】オルサの渡し船がもどる',
    'Te puede interesar: El muelle viejo',
    'Читать также: Паром вернулся',
    '延伸阅读：渡轮返回港口',
    '为您推荐',
    'あわせて読みたい：オルサの渡し船',
    'همچنان بخوانید: پل بندر ولم',
    'Zum Thema',
  ],
  leaves: [
    'Plus d’actualité que jamais : le vieux pont',
    'Explainer: Why the pier is short',
    'Opinion | The case for a longer pier',
    'Read more books, said the librarian.',
    'For more news of the boats, the children visit the harbour.',
    'Mehr lesen die Kinder am Hafen als im Tal.',
    'Related industries lost boats',
    'More from the harbour is expected, the office said',
    'Watch the tide, says the harbour master',
    'More on the harbour at noon',
    'Latest on the list is the ferry',
    'Mehr zum Thema Hafen im Packet',
    'Auch interessante Boote lagen im Hafen',
    'Mer om våren går fergen',
    'À la une du journal, le bac',
    'Polecamy ten prom każdemu.',
    'Другие новости пришли вечером.',
    '関連記事を書いた記者は港にいた。',
    'Zum Thema Hafen spricht der Rat',
    'Te puede interesar el muelle',
  ],
  line: anyOf(inside, wholeLine`${listHeadings}`),
  inside,
  certain: 'edges',
  opensList: true,
};
