import { oneOf } from '../../text/one-of.ts';

/** What the most pages print before the headline of another article. */
export const lead = oneOf`
  (?:also|further|must) read
  read(?: also| more| next| on| full story| the full (?:story|article)| related)?(?: here| about .{1,60})?
  see also|watch(?: also| now| more| live)?|listen(?: also| more)?|related(?: (?:videos?|roundups?|articles?|posts?|stor(?:y|ies)|coverage|guides?))?|more
  baca(?: juga)?|simak(?: juga)?|mira tambien
  les ogsa|læs ogsa|las (?:ocksa|aven)|lue myos|czytaj (?:tez|takze|rowniez)|zobacz (?:tez|takze|rowniez)
  przeczytaj (?:tez|takze|rowniez)|ctete (?:take|dale)|precitajte si aj|procitajte (?:jos|i)|preberite tudi
  cititi si|citeste si|vezi si|skaitykite taip pat|lasi ari|loe ka|olvasta mar|veja tambem|leia tambem|vedi anche
  вижте още|прочетете още|дивіться також|читайте також|смотрите также
  διαβαστε (?:επισης|ακομα)|δειτε (?:επισης|ακομα)|यह भी पढ़?ें|इसे भी पढ़?ें|ये भी पढ़?ें
  mehr lesen|weiterlesen|lire plus|tout lire|en savoir plus|leggi (?:di piu|tutto)|ler mais|lees meer
  czytaj (?:wiecej|dalej)|читать (?:далее|дальше|полностью)
  a lire aussi|lire aussi|lire la suite|lesen sie auch|mehr dazu|lea tambien|lee tambien|leer mas
  leggi anche|lees ook|(?:te|le) (?:puede|podria) interesar
  potrebbe(?:ro)? interessarti(?: anche)?|veja mais|a voir aussi
  читайте также|читать также|материалы по теме|(?:延伸|相关|推荐|相關)(?:阅读|閱讀)|相关(?:新闻|链接)|あわせて読みたい|関連(?:記事|リンク)
  ilgili haber(?:ler)?|(?:ayrica|bunu da) oku(?:yun)?|(?:bu da )?ilginizi cekebilir
  بیشتر بخوانید|همچن[ای]ن بخوانید|بخوانید|مطالب? مرتبط|نور ولولئ|دا هم ولولئ|ادامه مطلب|اقرا ایض(?:اً?|ًا)|اقرا المزید|اقرا|شاهد
`;

/** What others print before the headline of another article, alone or with it: in the midst of a text too. */
export const readAlso = oneOf`
  関連ニュース|あわせて読む|関連(?:ニュース|動画|特集)
  관련 ?(?:기사|뉴스)|\[관련 ?(?:기사|뉴스)\](?: .{4,120})?|함께 (?:보면|읽으면) 좋은 (?:기사|뉴스)
  看更多|點我看更多|請?繼續往下閱讀|(?:延伸|推薦)閱讀|更多(?:新聞|報導)
  читать (?:дал(?:ее|ьше)|полностью|подробнее)|узнать больше|подробности
  також (?:читайте|дивіться)|(?:читайте|дивіться) (?:також|теж|ще)|читати (?:далі|більше|повністю|докладніше)|більше (?:за темою|про це)|докладніше
  طالع ایض(?:اً?|ًا)|للمزید|اقرا کذلک|تابع القراءه|(?:موضوعات|مواضیع|اخبار|مقالات) (?:ذات (?:صله|علاقه)|متعلقه|مشابهه)
  بیشتر (?:بخوانید|ببینید|بدانید)|در (?:همین|این) (?:زمینه|رابطه|باره)(?: بیشتر)?(?: بخوانید)?|مطالب پیشنهادی
  هم(?:دا)?دارنګه (?:ولولئ|وګورئ)|نور (?:ولولئ|وګورئ)|ورته (?:خبرونه|مطالب)
  (?:مزید|یہ بھی|اسی بارے میں)( ?پڑھ(?:یں|یے|ئے)| ?دیکھ(?:یں|یے|ئے))|متعلقہ (?:خبریں|مضامین|عنوانات)
  קרא(?:ו|י)? (?:גם|עוד)|לקריאה נוספת|עוד (?:בנושא|באותו נושא)|(?:כתבות|ידיעות) (?:קשורות|נוספות)
  devamini oku(?:yun)?|(?:haberin )?devami icin tiklayin(?:iz)?|(?:bunu|sunu) da oku(?:yun)?|benzer icerikler
  (?:आगे|और|पूरी खबर|यह भी|इसे भी|ये भी) (?:पढ़?ें|देखें)|संबंधित (?:खबरें|समाचार|लेख)
  (?:আরও|আরো|বিস্তারিত) (?:পড়?ুন|দেখুন)|সম্পর্কিত (?:খবর|সংবাদ)|এ (?:সম্পর্কিত|সংক্রান্ত|বিষয়?ে) আর[ওো] (?:খবর|সংবাদ)
  baca selengkapnya|(?:lihat|simak) juga|lihat selengkapnya|(?:artikel|berita) (?:terkait|lainnya)
  (?:đoc|xem) (?:them|tiep)|moi (?:ban |đoc gia )?(?:xem|đoc) them|(?:bai|tin)(?: viet)? lien quan
  อ่าน(?:ข่าว)?(?:ต่อ|เพิ่มเติม)|(?:ข่าว|บทความ|เรื่อง|เนื้อหา)ที่เกี่ยวข้อง|ดูเพิ่มเติม
  (?:διαβαστε|δειτε) (?:επισης|ακομ[αη]|περισσοτερα|εδω)|σχετικ(?:α αρθρα|ες ειδησεις)
  sprawdz (?:tez|takze|rowniez)|(?:czytaj|przeczytaj|zobacz|dowiedz sie) (?:wiecej|dalej)|wiecej na (?:ten )?temat
  (?:pre)?ctete si(?: take| vice)?|precte?te si(?: take| vice)?|cist (?:dal|vice|cely clanek)|vice k tematu|vice zde|podivejte se(?: take)?
  olvas(?:d|sa) el ezt is|ezt is olvas(?:d|sa) el|(?:ezt )?olvasta mar\?|ezek is erdekelhetnek|ez is erdekelhet|kapcsolodo(?: (?:cikk|tartalom|anyagok|hirek))?|tovabb olvasom
  citeste (?:mai (?:mult|departe)|continuarea)|vezi (?:mai multe|galeria foto)|articole (?:recomandate|pe aceeasi tema)
  (?:прочети|прочетете|виж|вижте) (?:още|повече|също)
  procitaj(?:te)? (?:vise|jos|i)|(?:pogledajte|citajte|vidi) (?:jos|i)|saznaj(?:te)? vise|(?:slicne|povezane|vezane) (?:vesti|vijesti|teme)
  las (?:mer|vidare|fler artiklar)|se (?:aven|ocksa)|mer om amnet|relaterat(?: innehall)?
  les (?:mer|flere saker|hele saken)|l(?:ae|æ)s (?:mere|videre)|se ogsa|relateret indhold|mere om emnet
  lue (?:lisaa|seuraavaksi|myos)|katso (?:myos|video)|aiheeseen liittyvaa|(?:aiheesta lisaa|lisaa aiheesta)
  lees (?:meer|verder)|meer lezen\?|bekijk ook|meer over dit onderwerp|gerelateerd
  (?:leia|saiba|veja) mais|continue lendo|confira tambem|materias relacionadas
  (?:continua|segui) a leggere|(?:per approfondire|approfondisci)|guarda anche|guarda il video|notizie correlate
  continue[rz] (?:la|votre) lecture|voir (?:aussi|egalement)
  (?:lesen sie|lies) (?:auch|hier mehr|mehr|weiter)|mehr erfahren|passend zum thema|siehe auch|weiterlesen(?: nach der anzeige)?
  (?:sigue|seguir|continuar|continua) leyendo|v(?:er|ea) (?:mas|tambien)|contenido relacionado
`;

/** The same before a headline on its line only, since alone the words may head a part of the text. */
export const readAlsoBeside = oneOf`
  подробнее|по теме|за темою|по темі|المزید|selengkapnya|auch interessant|kapcsolodo
`;

/** Headings of lists of other articles, which stand below a text: the words may head a part of it or open a sentence. */
export const listHeadings = oneOf`
  (?:おすすめ|注目|人気|新着|最新)の?(?:記事|ニュース)|人気記事ランキング|よく読まれて(?:いる|る)(?:記事|ニュース)|最新ニュース
  (?:추천|인기|최신|주요|관심|많이 본|실시간|오늘의|이 시각|함께 보면 좋은|헤드라인){1,2} ?(?:실시간 ?|주요 ?|인기 ?|핫 ?)?(?:기사|뉴스)(?: 더 ?보기)?
  (?:最新|即時|熱門|焦點|相關)(?:新聞|文章|消息)|編輯(?:推薦|精選)|猜你喜歡|[你您]可能(?:也喜歡|有興趣的(?:文章|新聞)|會喜歡|感興趣)|人氣排行(?:榜)?
  (?:самое )?популярное|(?:популярные|последние|главные|все|еще|свежие) новости|(?:сейчас|также) читают|главное (?:за день|сегодня|к этому часу)|лента новостей|новости сми2|рекомендуем(?: (?:почитать|прочитать))?|вам? (?:может быть интересно|(?:может )?заинтересует?(?:вать)?|может понравиться)|вас может заинтересовать|выбор редакции|(?:что )?еще почитать|подробнее
  (?:най)?(?:популярніше|популярне|читаніше)|(?:популярні|найпопулярніші|останні|головні|усі|всі|інші|свіжі) новини|зараз читають|головне (?:сьогодні|за добу)|більше новин|стрічка новин|новини (?:партнерів|за темою)|рекомендуємо(?: (?:почитати|прочитати))?|вас може зацікавити|вам може сподобатися|вибір редакції|схожі (?:матеріали|записи)|(?:за|по) тем(?:ою|і)
  الاکثر (?:قراءه|مشاهده|تداولا?|شیوعا?|تعلیقا?)|(?:اخر|احدث|اهم|ابرز) (?:الاخبار|المقالات)|اخبار اخری|المزید(?: (?:من (?:الاخبار|المقالات)|حول|عن))?|(?:قد|ربما) یعجبک(?: ایض(?:اً?|ًا))?|نرشح لک(?:م)?|اخترنا لک(?:م)?|مختارات|(?:قصص )?مقترحه
  (?:پربازدید|پربیننده|پربحث|محبوب)(?: ?ترین)?(?: ?ها)?|(?:اخرین|تازه ?ترین|مهم ?ترین) ?(?:ها|اخبار|خبرها|خبر ها)|اخبار ویژه|پیشنهاد (?:سردبیر|ما|می ?کنیم)|شاید (?:این مطالب هم برای شما جالب باشد|بپسندید|علاقه ?مند باشید)
  (?:ډېر|زیات) لوستل شو[يی]|(?:تازه|وروست[يی]|مهم|نور) خبرونه|وړاندیز شو[يی]
  سب سے زیادہ پڑھی جانے والی(?: خبریں)?|زیادہ پڑھی گئی|مقبول ترین|تازہ ترین(?: خبریں)?|(?:اہم|مزید) خبریں|تجویز کردہ|آپ کو یہ بھی پسند آ ?سکتا ہے
  (?:הכתבות )?ה(?:נצפות|נקראות|מדוברות) ביותר|הכי נקראות|פופולרי(?:ות)?|מומלצים|מומלץ עבורך|כתבות מומלצות|(?:אולי יעניין אותך|עוד כתבות שיעניינו אותך)(?: גם)?|(?:חדשות אחרונות|עדכונים אחרונים|מבזקים)
  en cok (?:okunan|yorumlanan|konusulan)(?:lar)?(?: haberler)?|populer haberler|son dakika(?: haberleri)?|one cikan(?:lar| haberler)|sizin icin (?:sectiklerimiz|onerilenler)|editorun sectikleri|bakmadan gecme(?:yin)?|bunlara da bakabilirsiniz
  (?:सबसे ज्यादा|सर्वाधिक) पढ़?[ीे] (?:गई|गए)|लोकप्रिय(?: खबरें)?|ताज़?ा (?:खबरें|समाचार)|(?:बड़?ी|अन्य|और) खबरें|टॉप न्यूज़?|ट्रेंडिंग|आपके लिए(?: चुनी गई खबरें)?|आपको यह भी पसंद आ सकता है|संपादक की पसंद
  (?:সর্বাধিক|সর্বোচ্চ) পঠিত|সর্বশেষ(?: (?:খবর|সংবাদ))?|জনপ্রিয়?(?: (?:খবর|সংবাদ))?|এই? বিভাগের আর[ওো] খবর|আর[ওো] খবর|পাঠকের পছন্দ|আপনার পছন্দ হতে পারে
  (?:berita )?ter(?:populer|kini|baru)|populer|paling banyak dibaca|rekomendasi(?: untuk ?(?:anda|mu))?|pilihan (?:editor|untukmu|redaksi)|artikel menarik lainnya|(?:mungkin anda|anda mungkin)(?: juga)? suka
  (?:tin )?(?:đoc|xem) nhieu(?: nhat)?|(?:tin )?moi nhat|tin (?:moi|khac|noi bat)|(?:tin |bai )?cung chuyen muc|(?:co the ban|ban co the) (?:quan tam|thich)|đe xuat cho ban
  (?:ข่าว|บทความ)?(?:ยอดนิยม|ล่าสุด|เด่น|อื่นๆ|แนะนำ)|(?:เรื่องที่)?คุณอาจสนใจ|อ่านมากที่สุด
  δημοφιλεστερα|(?:τα )?πιο (?:δημοφιλη|διαβασμενα)|τελευται(?:α νεα|ες ειδησεις)|ροη ειδησεων|(?:ολες οι|περισσοτερες) ειδησεις|προτεινομενα(?: αρθρα)?|σας προτεινουμε|περισσοτερα|σχετικα|(?:ισως|μπορει να) σας ενδιαφερει
  najchetniej czytane|popularne|(?:najnowsze|ostatnie|wiecej) wiadomosci|wiecej informacji|warto przeczytac|polecane artykuły|(?:to )?mo(?:ze|ga) cie (?:takze |rowniez )?zainteresowac|wybor redakcji|powiazane tematy
  nej(?:ctenejsi|novejsi|diskutovanejsi|sledovanejsi)(?: (?:clanky|zpravy))?|doporuc(?:ujeme|ene)(?: clanky)?|mohlo by se vam (?:take )?libit|dalsi (?:zpravy|clanek|z rubriky)
  (?:leg)?(?:nepszerubb|frissebb|utobbi|friss|kiemelt|tovabbi) (?:hirek|cikkek)|legnepszerubb|friss hirek|ajanl(?:juk|ataink|o|ott)|neked ajanljuk
  cele mai (?:citite|noi|recente)(?: stiri)?|ultim(?:ele|a) (?:stiri|articole|ora)|top stiri|recomandari(?:le redactiei| pentru tine)?|recomandate|iti recomandam|te-ar putea interesa(?: si)?|ti-ar putea placea(?: si)?|(?:alte|mai multe) (?:stiri|articole)
  най-(?:четено|четени новини|коментирани|нови|новото)|последни новини|популярни|препоръчан[ои]|препоръчваме(?: ви)?|още (?:новини|от рубриката)|други новини|може да ви (?:хареса|заинтересува)|по темата
  naj(?:citanije|novije|popularnije)(?: (?:vesti|vijesti))?|popularno|(?:poslednje|jos|ostale|vise) (?:vesti|vijesti)|preporuc(?:ujemo|eno)|preporuka za vas|mozda (?:ce )?vas (?:zanima(?:ti)?|interesuje)|izdvajamo|vise iz rubrike|opsirnije
  (?:mest lasta?|senaste(?: nytt| nyheterna)?|popularast|populart just nu)|rekommendera(?:t|de artiklar|s for dig)|missa inte|fler (?:nyheter|artiklar)|du kanske ocksa (?:gillar|ar intresserad av)
  mest l(?:ae|æ|e)ste?|sis(?:te|ste) (?:nytt|nyheter|saker)|seneste(?: nyt| nyheder)?|nyeste|popul(?:ae|æ|a)r[te]|anbefal(?:t|et|te artikler|ede artikler)(?: (?:for deg|til dig))?|flere (?:nyheter|artikler|nyheder)|maske er du ogsa interesseret i
  (?:uusimmat|tuoreimmat)(?: uutiset)?|suosi(?:tuimmat|ttelemme|tellut)|suositellut|sinua voisi kiinnostaa|saatat pitaa myos naista|(?:lisaa|muut) uuti(?:sia|set)
  best gelezen|net binnen|(?:het )?laatste nieuws|populaire?(?: artikelen)?|aanbevolen(?: artikelen| voor jou)?|(?:dit vind je misschien|misschien vind je dit) ook interessant|(?:meer artikelen|ander nieuws)
  (?:as )?mais lid[ao]s(?: da semana)?|ultimas|(?:mais|outras) noticias|(?:em )?destaques?|recomendados?(?: para voce)?|sugestoes para voce|(?:voce )?(?:tambem )?pode (?:tambem )?(?:gostar|se interessar|interessar)|mais sobre
  (?:le |i )?(?:notizie )?piu lett[ei]|ultim(?:'ora|e|e news)|in (?:evidenza|primo piano)|consigliati(?: per te)?|ti potrebbe interessare(?: anche)?|altr[ei] (?:articoli|notizie)|notizie dalla rete
  (?:articles )?les plus (?:lu(?:e)?s|consultes|partages)|dernier(?:e)?s (?:actualites|articles|infos|actus)|les dernieres actus|derniere minute|recommandes?(?: pour vous)?|nous vous recommandons|vous aimerez (?:peut-etre )?aussi|(?:cela|ces articles) pourrai(?:en)?t vous interesser|(?:plus d'|autres )(?:articles|infos)
  meist ?gelesene?(?: artikel)?|am haufigsten gelesen|neue?ste (?:beitrage|artikel)|aktuelles|(?:unsere )?empfehlungen(?: der redaktion| fur sie)?|empfohlene artikel
  l(?:o|as) mas (?:visto|reciente|leidas)|(?:noticias )?mas leid[ao]s|ultima hora|otras noticias|(?:noticias )?destacad[ao]s|recomendad[ao]s?(?: para ti)?|recomendamos|tambien te puede (?:interesar|gustar)|quizas? te interese|no te pierdas|temas relacionados
`;
