import { oneOf } from '../../text/one-of.ts';

/** What buttons for printing and for sending to a friend say. */
export const sent = oneOf`
  e-?mail (?:this )?to a friend|(?:send|mail) (?:this )?to a friend|print it(?: send it)?|send it
  (?:enviar|invia(?:re)?|envoyer) (?:por|par|per|via) (?:e-?mail|mail|correo(?: electronico)?)|enviar a un amigo|envoyer a un ami|invia a un amico|mailen|ausdrucken
  (?:wy)?drukuj(?: artykuł)?|wydruk|wyslij(?: (?:znajomemu|e-?mailem))?|przeslij(?: dalej)?
  polec(?: artykuł| znajomemu)?|vytisknout|poslat (?:e-?mailem|priteli)|vytlacit|poslat priatelovi|nyomtatas|elkuldom|megosztom|printeaza|trimite (?:unui )?prieten(?:ului)?|isprintaj|ispis
  posalji prijatelju
  печат|принтирай|изпрати на приятел
  распечатать|отправить (?:ссылку|другу|по почте)|рассказать друзьям|роздрукувати|надіслати другу
  εκτυπωση|αποστολη(?: με (?:e-?)?mail| σε φιλο)?
  skriv ut|skriv ut artikkel(?:en)?|udskriv|tipsa en van|tulosta
  打印(?:本稿|本文|本页)?|转发|推荐(?:给)?朋友|收藏(?:此页|此頁)?|复制链接|列印|轉寄|印刷(?:する)?|記事を印刷(?:する)?|メールで送る|リンクをコピーする|はてなブックマーク
  인쇄(?:하기)?|프린트|메일보내기
`;

/** What buttons for sharing, copying, printing, saving and hearing say, a language on each line, a network left out. */
const buttons = oneOf`
  この記事を(?:シェア|共有|ツイート|ポスト|保存|印刷)(?:する)?|ツイートする|ポストする|lineで送る|はてなブックマークに追加|記事を保存(?:する)?|urlを?コピー(?:する)?|(?:リンク|url)を?コピーしました|記事を聴?聞?く
  링크 ?복사(?:하기)?|(?:주소|url|링크)[이가]? ?복사(?:되었습니다|됨)\.?|기사 ?(?:저장|듣기|공유)(?:하기)?|음성으로 (?:듣기|읽기)|북마크(?:하기)?|메일로 보내기
  分享(?:文章|本文|此文|給朋友|連結)|(?:已)?複製(?:連結|網址)|(?:連結|網址)已複製|友善列印|列印(?:本頁|文章)|(?:加入)?收藏(?:文章|本文)?|聽(?:新聞|文章)
  подел(?:иться|итесь|ись)(?: (?:новостью|статьей|материалом|ссылкой|публикацией))?(?: (?:в (?:соцсетях|социальных сетях)|с друзьями))?|(?:с)?копировать ссылку|(?:про)?слушать (?:новость|статью)
  поділ(?:итися|итись|іться|ися|ись)(?: (?:новиною|статтею|матеріалом))?(?: (?:в соцмережах|у соцмережах|з друзями))?|поширити(?: в соцмережах)?|(?:с)?копіювати(?: посилання)?|посилання скопійовано|(?:на|роз)друкувати|слухати (?:новину|статтю)|версія для друку
  شارک(?:ها|نا)?(?: (?:هذا )?(?:المقال|المقاله|الخبر|الموضوع))?(?: (?:علی|عبر))?|مشارکه (?:علی|عبر)|(?:ارسال|ارسل) (?:ب|عبر )البرید(?: الالکترونی)?|البرید الالکترونی|لینکد ان|بینتریست|(?:تم )?نسخ الرابط|انسخ الرابط|احفظ المقال|استمع (?:الی |ل)(?:المقال|الخبر|لمقال|لخبر)
  (?:به )?اشتراک ?گذار(?:ی|دن)|به اشتراک گذاشتن|همرسانی(?: کنید)?|(?:لینک )?کپی شد|کپی(?: کردن)? لینک|لینک کوتاه|ذخیره (?:خبر|مقاله)
  (?:دا خبر|له نورو سره|په ټولنیزو رسنیو کې) (?:یې )?شریک کړئ|لینک کاپي (?:کړئ|شو)
  (?:(?:اس|یہ) (?:خبر|مضمون)(?: کو)? |دوستوں کے ساتھ )?ش[یئ]+ر(?: کریں)?|(?:لنک کاپی|کاپی لنک)(?: کریں| ہو گیا)?|پرنٹ(?: کریں)?|ای میل(?: کریں)?|محفوظ کریں|(?:فیس بک|ٹوئٹر|واٹس ایپ)(?: پر (?:ش[یئ]+ر|شیئر) کریں)?
  שת(?:ף|פו|פי)(?: את (?:הכתבה|המאמר|הידיעה))?(?: ב(?:פייסבוק|וואטסאפ|טוויטר|טלגרם))?|שיתוף(?: ב(?:פייסבוק|וואטסאפ|טוויטר|טלגרם|מייל))?|שלחו? לחבר|(?:שליחה|שלחו?) במייל|הדפס(?: כתבה|ת כתבה)|העתק(?:ת)? קישור|הקישור הועתק|שמור לקריאה|הא(?:זנה|זינו) לכתבה|פייסבוק|טוויטר|וואטסאפ|טלגרם
  (?:bu )?(?:haberi|yaziyi|icerigi) paylas(?:in)?|(?:link|baglanti)(?:i|yi)? ?kopyala(?:ndi)?|e-?posta(?: ile)? gonder|haberi (?:kaydet|dinle|yazdir)
  (?:इस )?(?:खबर|लेख|ख़बर)(?: को)? (?:शेयर|साझा) करें|(?:फेसबुक|ट्विटर|व्हाट्सए?ऐ?प)(?: पर शेयर करें)?|टेलीग्राम|लिंक कॉपी (?:करें|हो गया|किया गया)|कॉपी लिंक|प्रिंट(?: करें)?|सेव करें|बुकमार्क करें|(?:खबर )?सुनें
  (?:(?:এই )?(?:খবরটি|লেখাটি|নিবন্ধটি) |ফেসবুকে |টুইটারে )?শেয়?ার(?: করুন)?|ফেসবুক|টুইটার|হোয়?াটসঅ্যাপ|লিংক কপি (?:করুন|হয়?েছে)|কপি লিংক|প্রিন্ট(?: করুন)?
  bagikan(?: (?:artikel|berita)(?: ini)?)?(?: (?:ke|di|via|lewat))?|salin (?:tautan|link)|(?:tautan|link)(?: berhasil)? disalin|dengarkan (?:artikel|berita)(?: ini)?
  chia se(?: (?:bai viet|bai nay|facebook|zalo|(?:qua|len|tren) (?:zalo|facebook)))?|(?:đa )?sao chep (?:lien ket|link)|in bai viet|luu bai viet|gui (?:email|cho ban be)|nghe (?:đoc )?bai(?: viet)?
  แชร์(?:ข่าวนี้|ข่าว|บทความนี้|บทความ|เรื่องนี้)?(?:ไปยัง|ไปที่|ผ่าน|บน)?|แบ่งปัน|เฟซบุ๊ก|ทวิตเตอร์|คัดลอก(?:ลิงก์แล้ว|ลิงก์|ลิงค์)|พิมพ์หน้านี้|ฟังข่าว(?:นี้)?
  κοινοποι(?:ηση|ηστε|ησε)(?: (?:το αρθρο|στο))?|μοιρα(?:στειτε|σου) (?:το|αυτο)(?: το)?(?: αρθρο)?|αντιγραφη συνδεσμου|ο συνδεσμος αντιγραφηκε|ακουστε το αρθρο
  udostepnij(?: (?:artykuł|wpis|na|ten artykuł))?|podziel sie (?:artykułem|na|wpisem)|tweetuj|skopiuj (?:link|adres)|(?:link )?skopiowan[oy]|wyslij (?:e-?)?mailem|zapisz artykuł|odsłuchaj(?: artykuł)?
  sdil(?:et|ejte)(?: clanek)?(?: na)?|tweetnout|(?:z)?kopirovat odkaz|odkaz (?:byl )?zkopirovan|verze pro tisk|ulozit (?:clanek|na pozdeji)|poslechn(?:out|ete si) clanek
  (?:cikk )?megoszt(?:asa?|om)(?: a?)?|os(?:zd|sza) meg(?: masokkal is)?!?|link masol(?:asa|va)|a link a vagolapra masolva|cikk (?:nyomtatasa|mentese)|kuldes e-?mailben|hallgassa meg a cikket
  (?:distribuie|trimite|share)(?: (?:articolul|pe))?|trimite pe email|copiaza link(?:ul)?|link(?:ul)? (?:a fost )?copiat|tipareste|salveaza articolul|asculta articolul
  спод[ей]л(?:и|ете)(?: (?:статията|новината|във|с приятели))?|копирай линка?|линкът е копиран|отпечатай|чуй статията
  pod(?:ij)?eli(?:te)?(?: (?:vest|vijest|clanak|na))?|kopiraj (?:link|poveznicu)|link (?:je )?kopiran|slusaj vest
  dela (?:artikeln|sidan|pa|via)|lank(?:en ar)? kopierad|spara (?:artikel|till senare)|lyssna pa artikeln
  del (?:artikk?el(?:en)?|artiklen|pa)|lenken? (?:er )?kopiert|tips en venn|lytt til (?:artikkelen|saken)|kopi[ée]r (?:link|lenke)|link(?:et)? (?:er )?kopieret|print artikel|send til en ven
  jaa (?:artikkeli|juttu|facebookissa|whatsappissa|x:ssa)|kopioi linkki|linkki kopioitu|laheta sahkopostilla|tallenna artikkeli|kuuntele (?:artikkeli|juttu)
  deel(?: dit artikel)? (?:op|via|met)|artikel (?:delen|printen|bewaren)|(?:link )?gekopieerd|(?:print|mail) dit artikel|doorsturen
  compartilhe?(?: (?:isso|isto|esta noticia|este artigo|no|na))?|partilh(?:ar|e)(?: (?:artigo|no|na|este artigo))?|link copiado!?|salvar artigo|ouvir artigo
  condividi (?:(?:quest)?o? ?articolo|l'articolo|via|questo articolo|su)|(?:copia il link|link copiato)!?|stampa (?:l')?articolo|ascolta (?:questo|l') ?articolo
  partager(?: (?:par|l'article|cet article|via))?|(?:imprimer|enregistrer|sauvegarder) l'article|lien copie !
  (?:per|via) (?:e-?mail|mail) (?:versenden|verschicken|teilen)|link (?:wurde )?(?:in die zwischenablage )?kopiert|(?:artikel|beitrag|seite) (?:versenden|drucken|speichern)|artikel als pdf
  compart[ei]r?(?: (?:esto|esta noticia|este articulo|articulo|noticia|en redes(?: sociales)?))|imprimir (?:articulo|noticia)|guardar (?:noticia|articulo)|(?:escuchar|escucha) (?:la )?noticia|enviar por (?:correo|email)|enlace copiado!?
`;

/** "Feito no Facebook", "Jaa Facebookissa": how networks are called behind these, with what languages put to a name. */
const named = oneOf`
  (?:facebook|twitter|whatsapp|instagram|messenger)(?:u|ze|zie|oc?k?on|on|en|nal|issa|-u|-om)?|facebookon|twitterze|facebooku|twitteru|x
  (?:카카오톡|페이스북|트위터|네이버|라인|밴드)(?:[으로에]{0,2}) ?공유(?:하기)?|(?:facebook|x|twitter|line|フェイスブック)で(?:シェア|共有)(?:する)?|分享[至到] ?(?:facebook|line|fb|x|twitter|臉書)
`;

/** Words on the buttons of an article's page, in the languages that the kind does not list itself. */
export const shareWords = `${buttons}|${named}`;
