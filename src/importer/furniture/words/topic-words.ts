import { oneOf } from '../../text/one-of.ts';

/** The label of an article's topics, alone on its line or before them. */
export const topicLabels = oneOf`
  タグ|キーワード|태그|키워드|(?:ال)?کلمات (?:ال)?(?:مفتاحیه|دلالیه)|وسوم|ټاګونه|ٹیگز|תגיות|תגים|टैग्स?|ট্যাগ|คำค้นหา|แท็ก(?:ที่เกี่ยวข้อง)?|(?:tag|topik) terkait
  temas relacionad[oa]s|sujets associes|ετικετες|stitky|cimkek|etichete|tagovi|emneord|пов'язані теми|tu khoa
`;

/** What labels them only before a colon. */
export const topicMarks = oneOf`
  カテゴリー?|카테고리|分類|рубрик[аи]|теми?|мітки|позначки|کلمات کلیدی|کلید ?واژه(?: ?ها)?|موضوعات|נושאים|বিষয়?|kata kunci|chu đe
  słowa kluczowe|temat[ay]|tag(?:y|uri)|klicova slova|rubriky|kulcsszavak|cuvinte cheie|тагове|етикети|ключови думи|oznake|kljucne (?:reci|rijeci)|teme
  etiketter|nyckelord|emner|stikkord|n(?:ø|o)kkelord|n(?:ø|o)gleord|aiheet|avainsanat|asiasanat|trefwoorden
  assuntos|categorias?|parole chiave|etichette|etiquettes|sujets|classe (?:dans|sous)|stichworter|kategorien?
`;

/** Who sells the space where the label of an advertisement stands, and that the text goes on behind it. */
export const advertisementWords = oneOf`
  スポンサー(?:ド)?リンク|на правах рекламы|продовження після реклами|یستمر المقال ادناه|اعلانونه|اشتہار(?:ات)?|פרסומת|תוכן (?:שיווקי|ממומן)|विज्ञापन के बाद खबर जारी है|বিজ্ঞাপন
  iklan|(?:lanjutkan membaca di bawah|artikel berlanjut setelah) iklan|gulir ke bawah untuk melanjutkan|quang cao|โฆษณา|διαφημιση|inzerce|hirdetes|publicitate|reclama|oglas|mainos|annuncio pubblicitario|anuncio
`;

/** That a site keeps cookies, which it tells at the end of its pages. */
export const cookieWords = oneOf`
  クッキーの使用について|ми використовуємо файли cookies?|نحن نستخدم ملفات تعریف الارتباط|אנו משתמשים בעוגיות|(?:sitemizde|bu sitede|bu site) cerez(?:ler)?.{0,40}|ta strona uzywa (?:plikow )?cookies?|tento web pouziva (?:soubory )?cookies?
  ez az oldal sutiket hasznal|acest site foloseste cookie(?:-uri)?|този сайт използва бисквитки|vi (?:anvander|bruker|bruger) (?:cookies|informasjonskapsler)|wij gebruiken cookies|este site (?:usa|utiliza) cookies|questo sito (?:usa|utilizza) i cookie|diese (?:website|seite) verwendet cookies
`;

/** Pictures that only stand for what a text tells, or were kept from earlier. */
export const pictureNotes = oneOf`
  写真はイメージ(?:です)?|[（(]?圖[／/]翻攝畫面[）)]?|фото автора|(?:صوره )?ارشیفیه|(?:عکس|تصویر) ارشیوی(?: است)?|فایل فوٹو|צילום ארכיון|फाइल फोटो|ফাইল ছবি|ilustrasi|anh (?:minh hoa|tu lieu)|ภาพประกอบ|แฟ้มภาพ
  φωτο(?:γραφια)? αρχειου|ilustracni foto|(?:kepunk )?illusztracio|снимката е илюстративна|arkivbild|arki[vf]foto|illustrasjonsfoto|kuvituskuva|arkistokuva|archieffoto|foto ter illustratie
  foto de arquivo|foto (?:di repertorio|d'archivio)|photo d'illustration|(?:foto|imagen) de archivo
`;

/** What labels who made a picture. */
export const pictureLabels = 'צילום|снимка|φωτογραφια|nyitokep|kuva|فوٹو|ছবি|ภาพ|credit photo';

/** How often a text was read: what is counted, and what stands before the number. */
export const viewNouns = oneOf`
  перегляд(?:и|ів)|צפיות|luot xem|προβολες|megtekintes|vizualizari|прегледа|kali (?:dibaca|dilihat)
`;
export const viewLabels = oneOf`
  количество просмотров|перегляд(?:и|ів)|צפיות|di(?:lihat|baca)|luot xem|จำนวนผู้เข้าชม|เข้าชม|προβολες|(?:liczba )?wyswietlen|odsłony?|zobrazeno|precteno|pocet zobrazeni
  megtekintesek|vizualizari|afisari|прегледи|видяна|pregleda|visning(?:ar|er)|katselukerrat|bekeken|visualizacoes|瀏覽人次|點閱
`;

/** How long it takes: minutes, what stands behind them, and before them. */
export const minuteWords = 'минут[иы]|דקות|मिनट|মিনিট|menit|phut|นาที|λεπτα|perc|minuta';
export const readingNouns = oneOf`
  קריאה|baca|đoc|cteni|olvasas|lasning|lesetid|l(?:æ|ae)setid|में पढ़?ें
`;
export const readingLabels = oneOf`
  זמן קריאה|पढ़?ने का समय|পড়?ার সময়?|waktu baca|thoi gian đoc|ใช้เวลาอ่าน|χρονος αναγνωσης|doba cteni|olvasasi ido|timp(?: de)? citire|време за четене|vr(?:ij)?eme citanja|lesetid|l(?:æ|ae)setid|lukuaika
`;
