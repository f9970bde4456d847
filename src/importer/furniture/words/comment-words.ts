import { oneOf } from '../../text/one-of.ts';

/** What readers write below a text, as pages count it. */
export const commentNouns = oneOf`
  коментар(?:ів|і|я)|תגובות|תגובה|টি মন্তব্য|মন্তব্য|komentar|binh luan|ความคิดเห็น|σχολι[οα]|komentar[eu]|kommentek|komment(?:it|ti|tia)?|تبصر(?:ے|ہ|ه|ې)|تعلیقا
`;

/** Invitations to write it, to see it and to sign in for it, a language on each line. */
export const commentPrompts = oneOf`
  コメント(?:を(?:投稿(?:する)?|見る|残す)|する)|コメント\s?[(（]\d+件?[)）]|この記事の感想を教えてください
  댓글을 ?(?:입력해|남겨) ?주세요\.?|(?:전체 )?댓글 (?:전체 )?보기|첫 번째 댓글을 남겨(?:보세요|주세요)\.?|로그인 후 댓글을 (?:작성|입력)할 수 있습니다\.?
  (?:我要|發表|查看(?:所有|全部))(?:留言|評論)|留言|共有?\s?\d+\s?[則条條]?(?:留言|評論)
  (?:нет комментариев|комментариев (?:пока )?нет)|ваш комментарий|показать (?:все )?комментарии|авторизуйтесь,? чтобы .{0,20}коммент.{0,20}|обсудить(?: ?\(\d+\))?|обсуждение ?\(\d+\)
  (?:немає|поки немає) коментарів|коментарів (?:поки )?немає|(?:залишити|написати|додати|ваш) коментар|коментувати|показати (?:всі |усі )?коментарі|обговорити(?: ?\(\d+\))?|увійдіть,? щоб .{0,20}комент.{0,20}|ваша e-?mail адреса не оприлюднюватиметься.*
  لا (?:توجد )?تعلیقات|(?:اضف|اترک|اکتب) (?:تعلیق(?:ک|ا?ً?ا?)|رد(?:ک|ا?ً?ا?))|الغاء الرد|کتابه تعلیق|شارک برایک|(?:سجل|سجل دخولک) ?(?:الدخول )?للتعلیق
  نظر شما(?: چیست؟?)?|(?:ثبت|ارسال) (?:نظر|دیدگاه)|دیدگاه (?:شما|ها)|(?:نظر|دیدگاه) (?:خود را )?(?:بنویسید|دهید)|دیدگاهی بنویسید|بدون (?:نظر|دیدگاه)|نظرات (?:کاربران|بینندگان|خوانندگان)|دیدگاه ?ها بسته شده ?اند
  تبصره (?:وکړئ|پرېږدئ|ولیکئ)|خپل[هې]? تبصره (?:ولیکئ|وکړئ)|ستاسو نظر|نظر ورکړئ|ځواب پرېږدئ
  (?:اپنی رائے دیں|(?:اپنا )?تبصرہ (?:کریں|لکھیں)|جواب دیں|کوئی تبصرہ نہیں)|اپ کا ای میل ایڈریس شائع نہیں کیا جائے گا.*
  (?:הוספ?ת?|הוסף|כתבו?|כתוב|הצג|לכל) (?:ה)?תגוב(?:ה|ות)|הגיבו|הגב|אין תגובות|האימייל לא יוצג באתר.*
  yorum (?:ekle|gonder)|bir (?:yorum|yanit) yaz(?:in)?|yorumunuzu yazin|ilk yorum(?:u sen yap| yapan siz olun)|henuz yorum (?:yapilmamis|yok)|tum yorumlari (?:gor|oku)|yorumlari (?:goster|gor)|yaniti iptal et|e-?posta adresiniz yayinlanmayacak.*
  (?:अपनी )?(?:टिप्पणी|राय|प्रतिक्रिया|कमेंट) (?:करें|लिखें|छोड़?ें|दें)|कोई टिप्पणी नहीं|जवाब दें
  (?:আপনার )?(?:মন্তব্য|মতামত) (?:করুন|লিখুন|দিন)|কোনো? মন্তব্য নেই
  belum ada komentar|(?:tulis|beri|kirim|tinggalkan|tampilkan|lihat semua) (?:komentar|balasan)(?: anda)?|alamat email anda tidak akan dipublikasikan.*
  (?:viet|gui|xem tat ca|đe lai mot) binh luan|chua co binh luan|y kien (?:ban đoc|cua ban|ban doc)|y kien \(\d+\)|email cua ban se khong đuoc hien thi cong khai.*
  (?:แสดง|เขียน|ดู|เพิ่ม)ความคิดเห็น(?:ทั้งหมด)?|อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น.*
  (?:αφηστε|γραψτε|προσθεστε)(?: (?:ενα|το|μια))? (?:σχολιο|απαντηση)(?: σας)?|προσθηκη σχολιου|ακυρωση απαντησης|δεν υπαρχουν σχολια|η ηλ\. διευθυνση σας δεν δημοσιευεται.*
  brak komentarzy|skomentuj artykuł|(?:dodaj|anuluj) odpowiedz|(?:pokaz|zobacz)(?: wszystkie)? komentarze|badz pierwszy,? ktory skomentuje|twoj adres e-?mail nie zostanie opublikowany.*
  komentar(?:e|u)|disku[sz]e ?\(\d+\)|(?:napsat|napiste|vlozit) komentar|vstoupit do disku[sz]e|zobrazit komentare|zrusit odpoved na komentar|zadne komentare|vase e-?mailova adresa nebude zverejnena.*
  szol(?:j|jon) hozza!?|(?:uj )?hozzaszolas(?: irasa)?|kommentelj!?|velemeny,? hozzaszolas\?|valasz megszakitasa|az e-?mail cimet nem tesszuk kozze.*
  niciun comentariu|(?:lasa|scrie) un (?:comentariu|raspuns)|anuleaza raspunsul|vezi toate comentariile|adresa ta de e-?mail nu va fi publicata.*
  няма коментари|(?:напиши|остави|вашият) коментар|коментирай(?:те)?|вашият имейл адрес няма да бъде публикуван.*
  nema komentara|(?:ostavi|posalji|napisi|dodaj)(?:te)? komentar|komentiraj|komentarisi|vas komentar|(?:vidi sve|pogledaj) komentare|vasa adresa e-?poste nece biti objavljena.*
  kommentera artikeln|lamna (?:en kommentar|ett svar)|avbryt svar|visa kommentarer|din e-?postadress kommer inte (?:att )?publiceras.*
  kommenter(?: artikk?(?:el|elen|len))?|kommenter artiklen|legg (?:igjen en|inn) kommentar|skriv kommentar|efterlad en kommentar|giv et svar|vis kommentarer|din e-?(?:post|mail)adresse vil ikke bli(?:ve)? publi(?:sert|ceret).*
  kommentoi(?: juttua)?|(?:lisaa|jata|kirjoita) kommentti|nayta kommentit|osallistu keskusteluun|keskustelu \(\d+\)|kirjaudu sisaan kommentoidaksesi|peruuta vastaus|sahkopostiosoitettasi ei julkaista.*
  geen reacties|(?:plaats|schrijf)(?: een)? reactie|reageer op dit artikel|bekijk(?: alle)? reacties|reactie annuleren|je e-?mailadres wordt niet gepubliceerd.*
  (?:nenhum|sem) comentario|comente|deixe seu comentario|cancelar resposta|escreva um comentario|ver todos os comentarios
  nessun commento|scrivi un commento|lascia una risposta|annulla risposta|(?:mostra|vedi tutti i) commenti
  laissez un commentaire|(?:ajouter|ecrire|poster|publier) un commentaire|reagissez|annuler la reponse|voir tous les commentaires
  kommentar verfassen|antwort(?:en)? (?:abbrechen|hinterlassen)|(?:alle )?kommentare (?:anzeigen|lesen)|zu den kommentaren|jetzt kommentieren
  no hay comentarios|dej(?:a|ar|e) (?:un|tu|su) comentario|cancelar respuesta|(?:escrib|agreg|anad)(?:e|a|ir|ar) (?:un )?comentario|ver todos los comentarios|normas para comentar
`;
