import { oneOf } from '../../text/one-of.ts';

const network =
  '(?:facebook|twitter|x|instagram|telegram\\p{L}*|tele-?gram|youtube|whatsapp\\p{L}*|viber\\p{L}*|linkedin|tiktok|threads|google[ -]?(?:news|nieuws|zpravach|hirekben|noticias|actualites|zpravy)?|line|rss|фейсбук\\p{L}*|телеграм\\p{L}*|вайбер\\p{L}*|дзене?|яндекс\\p{L}*|соцсетях|соцмережах)';

/** Invitations to follow an outlet, which end a text and part its paragraphs, a language on each line. */
export const followWords = oneOf`
  (?:公式)?(?:x|twitter|line|facebook|instagram)を?(?:フォロー|友だち追加)(?:する)?|(?:記者を)?フォローする|line公式アカウントを友だち追加|googleニュースでフォロー(?:する)?
  (?:네이버|카카오톡|다음|유튜브|기자)(?:에서|로| 메인에서)? ?.{0,12}(?:구독|추가)(?:하기)?|카카오톡 채널 추가(?:하기)?
  追蹤(?:我們|.{0,14}(?:粉絲團|google news|line|ig|instagram|facebook|臉書))|加入 ?line ?(?:好友|官方帳號)|按讚粉絲團
  (?:подписывайтесь|подпишитесь|следите|читайте)(?: на)?(?: (?:нас|наш|нашими?|канал|новостями|за|и|в|на|telegram-канал)){0,7} ${network}|мы в (?:${network}|соцсетях|социальных сетях)|добав(?:ить|ьте)(?: нас)? в (?:избранное|мои источники)(?: в .{2,20})?
  (?:підписуйтесь|підписуйтеся|підпишіться|стежте|слідкуйте|читайте|приєднуйтесь|приєднуйтеся|долучайтеся|долучайтесь)(?: (?:на|нас|наш|нами|нашого|за|у|в|до|канал|каналу|новинами|сторінку)){0,7} (?:${network}|каналу)(?:-канал)?|ми (?:в|у) (?:соцмережах|${network})
  (?:تابع(?:ونا|نا|وا)?|انضم(?:وا)?|اشترک(?:وا)?)(?: [^ .:]{1,12}){0,4} (?:علی|عبر|قناتنا|قناه)(?: [^ .:]{1,12}){0,4}|تابع اخر الاخبار عبر .{2,20}
  (?:به|عضو) کانال [^.:]{2,30}(?:بپیوندید|شوید)
  (?:موږ|مونږ) په [^.:]{2,20} (?:تعقیب|فالو) کړئ|زموږ د [^.:]{2,20} (?:چینل|پاڼې) سره یوځای شئ
  (?:ہمیں|ہمارا|ہمارے) [^۔.:]{2,40}(?:فالو|جوائن|سبسکرائب|لائک) کریں
  עקבו אחרינו(?: ב[^ .:]{2,12}(?: ניוז)?)?|הצטרפו ל(?:ערוץ|קבוצת)(?: ה?[^ .:]{2,12}){1,2}(?: שלנו)?
  bizi ${network}?(?:'?[dt][ae]n?)? ?(?:uzerinden )?takip ed(?:in|iniz)|bizi [^.:]{2,20} takip edin|(?:google news|${network}) ile takip et|(?:whatsapp|telegram) (?:kanal|grub)(?:imiza|umuza|ina) (?:katilin|abone olun)
  हमें (?:[^।.:]{2,20} पर )?फॉलो करें|हमारे [^।.:]{2,20} (?:चैनल|ग्रुप) से जुड़?ें
  (?:[^।.:]{2,20} )?(?:আমাদের|চ্যানেল) (?:ফলো|সাবস্ক্রাইব|অনুসরণ) করুন
  ikuti (?:kami|berita terkini|saluran whatsapp kami)(?: di [^.:]{2,20})?|gabung (?:ke|di) (?:channel|saluran|grup) [^.:]{2,20}
  theo doi (?:chung toi|bao [^.:]{2,20}|[^.:]{2,12})? ?tren (?:facebook|google news|zalo|youtube)
  ติดตาม(?:เรา|ข่าวสาร)(?:ได้ที่|บน|ผ่าน|ที่)?(?: ?[a-z ]{2,20})?|เพิ่มเพื่อน ?line
  ακολουθ(?:ηστε|ησε)(?: (?:μας|το [^ ]{2,40}))?(?: στο ${network})?(?: και μαθετε πρωτοι ολες τις ειδησεις)?
  (?:obserwuj|sledz|polub|znajdziesz) nas(?: (?:w|na) [^.:]{2,20})?|dołacz do (?:nas|naszego kanału) na [^.:]{2,20}
  sledujte nas(?: na [^.:]{2,24})?
  kovess(?:en|e)?(?: minket| az oldalt)?(?: a)? ?(?:${network}\p{L}*)?(?: hirekben)?(?: is)?!?
  urmare(?:ste|sc)-ne(?: pe [^.:]{2,20})?|urmariti-ne(?: pe [^.:]{2,20})?|fii la curent cu ultimele stiri|aboneaza-te pe
  (?:последвай|следвай)(?:те)? ни(?: (?:в|във|на) [^.:]{2,20})?
  (?:za)?pratite nas(?: na [^.:]{2,50})?|pridruzite se nasoj [^.:]{2,20}(?:zajednici|grupi)
  folj (?:oss|amne|skribent)(?: pa [^.:]{2,20})?|f(?:ø|o)lg (?:oss|os|saken|emnet)(?: pa [^.:]{2,20})?
  seuraa (?:meita|aihetta)(?: [^ .:]{2,20}ssa)?
  volg (?:ons|dit onderwerp)(?: (?:op|via) [^.:]{2,20})?
  siga (?:nosso canal|nas redes sociais|o [^.:]{2,30})(?: n[oa] (?:whatsapp|google noticias|google news|telegram))?|(?:entre|participe) (?:no|do) nosso (?:canal|grupo) (?:do|no) [^.:]{2,20}
  (?:seguici|segui(?:ci)?)(?: (?:sui social|sul nostro canale|il canale|il nostro canale))(?: ${network})?|unisciti al (?:nostro )?canale [^.:]{2,20}
  rejoignez(?:-nous| notre chaine)(?: sur)? [^.:]{2,20}
  (?:folgen sie|folge|folgt) uns(?: (?:auf|bei) [^.:]{2,20})?|jetzt folgen|whatsapp-kanal abonnieren
  (?:sigue|siga|unete a|unase a) (?:nuestro|el) canal de [^.:]{2,20}
`;

/** Invitations to subscribe, to take an app and to pay, a language on each line. */
export const subscribeWords = oneOf`
  (?:無料)?メールマガジンに?登録(?:する)?|無料メルマガ登録|アプリを?(?:ダウンロード|開く)(?:する)?|この記事は有料記事です。?|残り[:：]?\d+文字.{0,16}
  (?:뉴스레터 )?구독(?:하기|신청)?|앱 ?다운로드|앱에서 보기|정기 ?구독
  (?:免費|立即)?訂閱(?:電子報)?|下載.{0,6}app|贊助我們
  подпи(?:саться|шитесь)(?: на рассылку)?|скач(?:ать|айте)(?: наше)? приложение|поддержать (?:редакцию|нас|проект)|помочь проекту|будьте в курсе главных новостей
  підписатися(?: на розсилку)?|підпишіться на розсилку|завантажити застосунок|підтрима(?:ти|йте) (?:нас|редакцію|нашу роботу)
  اشترک(?: الان| معنا)?|(?:النشره|نشرتنا) الاخباریه|حم.?ل (?:ال)?تطبیق(?: [^.:]{2,20})?
  (?:اشتراک|عضویت) در خبرنامه|اپلیکیشن (?:ما|[^.:]{2,14}) را (?:دانلود|نصب) کنید
  زموږ خبرپاڼه ترلاسه کړئ
  (?:نیوز لیٹر )?سبسکرائب کریں|ایپ ڈا[ؤو]ن ?لوڈ کریں
  ה(?:ירשמו|רשמה|רשמו) (?:לניוזלטר|לעדכונים)|(?:הורידו את|להורדת) האפליקציה
  (?:e-)?bultenimize (?:kaydolun|abone olun)|uygulama(?:mi)?[zy]?i? indir(?:in)?|uygulamayi indir(?:in)?
  (?:न्यूज़?लेटर )?सब्सक्राइब करें|(?:हमारा )?ऐप डाउनलोड करें
  (?:ইউটিউব চ্যানেল )?সাবস্ক্রাইব করুন|অ্যাপ ডাউনলোড করুন
  (?:langganan|berlangganan)(?: newsletter| sekarang)?|daftar sekarang|(?:unduh|download) aplikasi|dapatkan update berita pilihan setiap hari
  đang ky nhan (?:ban )?tin|tai (?:ung dung|app)
  สมัคร(?:สมาชิก|รับข่าวสาร|รับจดหมายข่าว)|ดาวน์โหลดแอป(?:พลิเคชัน)?
  εγγραφ(?:η|ειτε) στο newsletter(?: μας)?|γινετε συνδρομητης|κατεβαστε την εφαρμογη
  zapisz sie na newsletter|subskrybuj(?: nas na youtube)?|prenumeruj|pobierz (?:nasza )?aplikacje|wesprzyj nas|postaw nam kawe
  odebirat(?: newsletter)?|prihlas(?:it|te) se k odberu(?: newsletteru)?|predpl(?:atit|atte si|atne)|stahnete si aplikaci|podporte nas
  feliratkozas(?: hirlevelre)?|iratkoz(?:z|zon) fel hirlevelunkre!?|elofizete[sk]|toltse le alkalmazasunkat|tamogas(?:son|s) minket|tamogatom
  abon(?:eaza-te|ati-va)(?: la (?:newsletter|canalul nostru de whatsapp))?|descarca aplicatia|sustine-ne
  абонирай(?:те)? се(?: за (?:нашия )?бюлетина?)?|изтегли(?:те)? (?:мобилното )?приложението|подкрепете ни
  prijavite se na newsletter|pretplati(?:te)? se|preuzmite (?:nasu )?aplikaciju|podrzite nas
  prenumerera pa nyhetsbrevet|anmal dig till vart nyhetsbrev|fa vart nyhetsbrev|bli prenumerant|ladda ner appen|stod oss
  abonn[ée]r(?: pa nyhedsbrevet| pa nyhetsbrevet| pa nyhetsbrev)?|meld deg pa (?:vart )?nyhetsbrev|bliv? abonnent|kj(?:ø|o)p abonnement|k(?:ø|o)b abonnement|last ned appen|hent appen|download appen|tilmeld (?:dig )?(?:vores )?nyheds?brev(?:et)?|st(?:ø|o)tt oss?
  tilaa(?: (?:uutiskirje(?:emme)?|lehti))?|lataa sovellus
  abonneer(?: je)?(?: op onze nieuwsbrief)?|meld je aan voor (?:onze|de) nieuwsbrief|aanmelden nieuwsbrief|word abonnee|download (?:de|onze) app|steun ons
  inscreva-se(?: em nossa newsletter)?|subscrever newsletter|assine ja|cadastre-se|baixe (?:o aplicativo|nosso app)|apoie-nos
  abbonati ora|scarica (?:l'app|la nostra app)|sostienici
  je m'abonne|telecharge[rz] (?:l'application|notre application)|soutenez-nous|faire un don
  abonnieren|(?:zum|jetzt fur den|hier geht es zum) newsletter(?: anmelden)?|melden sie sich fur unseren newsletter an|(?:laden sie unsere app herunter|app herunterladen|jetzt app laden)|unterstutzen sie uns
  suscribirse|registrate(?: gratis)?|recibe las noticias en tu correo|descarga (?:la|nuestra) (?:app|aplicacion)|apoyanos
`;
