import { oneOf } from '../../text/one-of.ts';

/** Where a reader tells of a mistake, of news or of what they think, and sets the letters' size. */
export const reportWords = oneOf`
  (?:ご意見・ご感想はこちら|ニュース提供をお待ちしています|文字サイズ(?:変更)?)
  (?:오류|오탈자) ?(?:신고|제보)|정정보도 ?신청|기사 ?제보(?:하기)?(?: 및 보도자료)?|글(?:자|씨) ?크기(?: ?(?:설정|조절|변경하기))?|본문 글씨 (?:줄이기|키우기)|제보는 카카오톡 .{2,12}
  字級(?:設定)?(?:[:：]\s?小\s?中\s?大)?|檢舉|我要投稿
  сообщить (?:об ошибке|новость)|прислать новость|(?:заметили|нашли) (?:ошибку|опечатку)(?: в тексте)?\?|оцен(?:ить|ите) (?:статью|материал|новость)
  повідомити про (?:помилку|новину)|(?:помітили|знайшли) помилку\?
  (?:ابلغ|الابلاغ|بلغ) عن خطا|هل وجدت خطا؟|(?:تکبیر|تصغیر) الخط
  گزارش خطا(?:ی متن)?|اندازه قلم|فونت (?:بزرگ|کوچک)
  تېروتنه راپور کړئ|غلطی کی نشاندہی کریں
  מצא(?:ת|תם) טעות(?: בכתבה)?\?|דיו?ו?ח על טעות|דווחו? על טעות|טעינו\? נתקן!?|(?:הגדל|גודל) (?:ה?טקסט|גופן)
  (?:yazim )?hatasi? bildir|hata bildir|yazi tipi boyutu
  गलती की सूचना दें|फीडबैक दें|फॉन्ट साइज़?|laporkan kesalahan|ukuran (?:font|huruf)|bao loi|co chu|แจ้งข้อผิดพลาด|ขนาดตัวอักษร|αναφορα λαθους
  zauwazyłes bład\?|zgłos naruszenie|ocen artykuł|nahlasit chybu|nasli jste (?:v clanku )?chybu\?
  hibat (?:talalt(?: a cikkben)?\?|talaltam)|hiba bejelentese|raporteaza o (?:greseala|eroare)|ai gasit o greseala\?
  (?:сигнализирай за|докладвай) грешка|размер на шрифта|prijavi(?:te)? gresku
  rapport[eé]ra? fel|rapport[eé]r fe(?:il|jl)|hitta(?:t|de du ett) fel\?|(?:har du fundet|fandt du) en fejl\?|funnet en feil\?|meld fra om feil|tipsa? oss?!?|har du et tips\?|textstorlek|skriftst(?:ø|o)rrelse
  ilmoita virheesta|(?:loysit|huomasit)ko virheen\?|(?:laheta|anna) palautetta|laheta uutisvinkki|tekstin koko
  fout (?:gezien|gevonden)\?|zie je een fout\?|meld een fout|tip (?:de redactie|ons)|heb je een tip\?|lettergrootte
  encontrou um erro\?|(?:comunicar|reportar|informar) erro|segnala errore|hai trovato un errore\?|une erreur dans cet article ?\?|signaler un abus
  fehler (?:melden|im text gefunden\?)|haben sie einen fehler entdeckt\?|schriftgro(?:ss|ß)e andern|reportar error|informar de un error|¿?(?:has encontrado|encontraste) un error\?
`;

/** Single words of buttons, ways to the top and to the next page, thumbs: around a text only, since some head its parts. */
export const navigationWords = oneOf`
  ポスト|拡大する|写真を拡大|役に立った|いいね[!！]?|(?:ページ(?:の先頭|トップ)?|トップ)(?:へ|に)(?:戻る)?|ページトップ|記事一覧へ戻る|pr
  좋아요(?: \d+)?|싫어요|화나요|슬퍼요|후속기사 원해요|기사 추천|이미지 확대|사진 크게 ?보기|기사 본문|맨 ?위로|위로 ?가기|목록으로|기자페이지
  讚|放大圖片|回到?(?:頂部|首頁|列表)
  печать|нравится|увеличить|назад|вп[ер]{2}ед|наверх|вверх|к началу страницы|на главную
  друк|надіслати|копіювати|зберегти|слухати|збільшити|переглянути|нагору|вгору|назад|вперед
  السابق|التالی|(?:العوده|الرجوع) (?:الی |ل)(?:الاعلی|لاعلی|الرئیسیه)
  قبلی|بعدی|باز ?گشت به (?:بالا|صفحه اصلی)|برو بالا|لایک|پسندیدم|لینک خبر|بازنشر|بشنوید
  پورته لاړ شئ|بېرته پورته|واپس اوپر|اوپر جائیں
  הדפסה|הדפס|שמור|שמירה|חזרה ל(?:מעלה|דף הבית)|למעלה|לראש העמוד
  kopyala|begen(?:dim)?|tepki ver|yukari cik|(?:sayfa )?basina? don|basa don|anasayfa'?ya don|galeri icin tiklayin
  ईमेल|ऊपर जाएं|वापस ऊपर|लॉगिन करें|और देखें|ইমেইল|উপরে যান
  cetak|simpan|kirim|lapor|sebelumnya|selanjutnya|kembali ke atas|luu|in trang|thich|tang sao|(?:tro lai|len) đau trang|(?:tro )?ve trang chu
  คัดลอก|พิมพ์|บันทึก|ถูกใจ|กลับ(?:ขึ้น|สู่)ด้านบน|กลับหน้าแรก|κατεβαστε|αποθηκευση|μας αρεσει|επιστροφη στην (?:κορυφη|αρχη)
  powieksz|lubie to|poprzedni|nastepny|do gory|(?:wroc|powrot) (?:do gory|na gore|na strone głowna)
  tisk(?:nout)?|ulozit|predchozi|nasledujici|nahoru|zpet (?:nahoru|na zacatek|na hlavni stranku)|libi se mi
  mentes|tovabb|elozo|kovetkezo|vissza a (?:lap )?(?:tetejere|fooldalra)|tetszik|reszletek|bovebben
  salveaza|sus|inapoi (?:sus|la inceput)|imi place
  запази|нагоре|към началото|обратно нагоре|хареса(?:й|ва ми)|отказ
  stampaj|ispisi|posalji|sacuvaj|spremi|na vrh|(?:nazad|povratak) na vrh|svi[dđ]a mi se
  foregaende|nasta|(?:tillbaka )?till toppen|till startsidan|gilla|visa bild|kontakta redaktionen
  lagre|gem|lyt|lytt|forrige|neste|n(?:æ|ae)ste|(?:tilbage |tilbake )?til toppen|til forsiden|liker|synes godt om|vis bilde
  tallenna|kuuntele|edellinen|seuraava|takaisin ylos|sivun alkuun|etusivulle|tykkaa|vastaa
  vorige|volgende|(?:terug )?naar boven|terug naar home|vind ik leuk
  anterior|proximo|voltar ao (?:topo|inicio)|topo|curtir|curta nossa pagina
  precedente|successivo|torna (?:su|all'inizio|alla home)|mi piace|ingrandisci
  precedent|suivant|retour en haut|haut de page|retour a l'accueil|j'aime|agrandir l'image
  zuruck(?: nach oben| zur ubersicht)?|weiter|nach oben|(?:zum )?seitenanfang|gefallt mir|bild vergro(?:ss|ß)ern|vollbild
  siguiente|volver (?:arriba|al inicio)|ir arriba|subir|me gusta|ampliar imagen
`;

/** Which way the article before or after this one lies. */
export const neighbourWords = oneOf`
  (?:前|次)の記事(?:へ)?|(?:이전|다음) ?(?:기사|글)|[上下]一[則则篇]
  (?:попередн(?:я|ій)|наступн(?:а|ий)) (?:стаття|новина|запис)|(?:предыдущий|следующий) (?:материал|пост)
  (?:مخکینی|راتلونکی) خبر|(?:پچھل|اگل)(?:ی خبر|ا مضمون)|ل?ה?כתבה ה(?:קודמת|באה)|(?:पिछल|अगल)(?:ी खबर|ा लेख)|(?:আগের|পরের|পূর্ববর্তী|পরবর্তী) (?:সংবাদ|খবর)
  (?:artikel|berita) (?:sebelumnya|selanjutnya|berikutnya)|bai(?: viet)? (?:truoc|sau|tiep theo)|(?:ข่าว|บทความ)(?:ก่อนหน้า|ถัดไป)
  (?:προηγουμενο|επομενο) αρθρο|(?:poprzedni|nastepny) (?:artykuł|wpis)|(?:predchozi|nasledujici|dalsi) (?:clanek|prispevek)|(?:elozo|kovetkezo) cikk
  articolul (?:precedent|urmator|anterior)|(?:предишна|следваща) (?:статия|новина)|(?:prethodn|sledec|sljedec|iduc)(?:a vest|a vijest|i clanak)
  (?:foregaende|nasta) artikel|(?:forrige|neste|n(?:æ|ae)ste) artikk?el|(?:edellinen|seuraava) artikkeli|(?:proximo|proxima) (?:artigo|noticia|post)|(?:noticia|post) (?:anterior|seguinte)|articolo seguente|siguiente (?:articulo|noticia|entrada)
`;

/** The heading of the box that presents the author, and the link to what else they wrote. */
export const authorWords = oneOf`
  この記事を書いた人|(?:關於作者|作者介紹)|(?:все|другие) материалы автора|усі матеріали автора|про автора|د لیکوال په اړه|مصنف کے بارے میں|(?:על|אודות) (?:ה)?(?:מחבר|כותב)|yazarin (?:diger|tum) yazilari
  लेखक के बारे में|লেখক সম্পর্কে|tentang penulis|ve tac gia|เกี่ยวกับผู้เขียน|σχετικα με τον συντακτη|zobacz inne artykuły autora|wiecej od autora|(?:o autorovi|vsechny clanky autora)|a szerzo(?:rol| tovabbi cikkei)
  despre autor|за автора|o autoru|om skribenten|(?:kirjoittajasta|tietoa kirjoittajasta|kirjoittajan muut jutut)|informazioni sull'autore|altri articoli dell'autore|voir tous les articles de l'auteur|du meme auteur
  zur person|mehr vom autor|alle artikel des autors|acerca del autor|mas del autor
`;

/** Whose property a text is, and that nobody may print it again. */
export const rightsWords = oneOf`
  (?:本記事の|本サイトの)?無断(?:転載|複製)(?:・(?:複製|転載))?(?:を禁じます|禁止)。?|.{0,24}無断転載・複製を禁じます。?
  ※?(?:本文)?(?:版權|著作權)所有[,，]?\s?.{0,24}(?:轉載|翻印|引用).{0,12}|未經.{0,6}授權[,，]?(?:請勿|禁止|不得|不許).{0,4}轉載.{0,12}|本文為作者.{0,12}[,，]不代表本報立場。?
  перепечатка (?:материалов )?запрещена|(?:при|любое|полное|частичное)(?: (?:полном|частичном|или|полное|частичное))* использовани[еи] материалов .{4,80}
  передрук заборонено|[ву]сі права захищен[іо]|(?:при )?використанн[яі] матеріалів .{4,80}
  (?:جمیع )?حقوق (?:النشر|الطبع) محفوظه.{0,40}|(?:استفاده از|نقل) مطالب با ذکر منبع (?:بلامانع|ازاد) است|(?:جملہ|تمام) حقوق (?:بحق .{2,20} )?محفوظ ہیں|(?:© )?כל הזכויות שמורות.{0,40}|אין להעתיק ללא אישור
  (?:kaynak gosterilmeden|izinsiz) [^.]{4,50}(?:yapilamaz|yayinlanamaz|kullanilamaz)|सर्वाधिकार सुरक्षित|সর্বস্বত্ব (?:স্বত্বাধিকার )?সংরক্ষিত|hak cipta dilindungi(?: undang-undang)?|dilarang (?:mengutip|memperbanyak|menyalin) [^.]{0,30}tanpa izin
  ban quyen thuoc ve .{2,30}|moi quyen đuoc bao luu|สงวนลิขสิทธิ์(?:ตามกฎหมาย)?|με επιφυλαξη παντος δικαιωματος|απαγορευεται η (?:αναδημοσιευση|αναπαραγωγη)(?: χωρις αδεια)?
  kopiowanie [^.]{0,30}zabronione|materiał chroniony prawem autorskim.{0,120}|vsechna prava vyhrazena|(?:jakekoliv uziti|publikovani nebo sireni) [^.]{4,80}zakazano|minden jog fenntartva
  toate drepturile rezervate|preluarea [^.]{0,30}interzisa|всички права запазени|sva prava (?:zadrzana|pridrzana)|alle rettigheter reservert|alle rettigheder forbeholdes|kaikki oikeudet pidatetaan
  (?:overname|reproductie) zonder toestemming verboden|(?:e )?proibida a reproducao[^.]{0,40}|riproduzione vietata|toute reproduction interdite|nachdruck (?:verboten|nur mit genehmigung)|prohibida (?:su|la) reproduccion[^.]{0,40}|opphavsrett|ophavsret
`;
