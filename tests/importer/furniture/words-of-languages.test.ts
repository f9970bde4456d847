import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureOf } from '../../../src/importer/furniture/kinds.ts';

/** The lines of a text between bars and line ends. */
const each = ({ raw: [text = ''] }: TemplateStringsArray) => text.trim().split(/\s*[|\n]\s*/u);

type Place = 'edges' | 'body';

function assertAll(lines: readonly string[], rule: string | undefined, place: Place) {
  for (const line of lines) assert.equal(furnitureOf(line, place)?.rule, rule, line);
}

/** Sentences and headings of a text that begin as these lines do. */
function assertLeft(lines: readonly string[]) {
  assertAll(lines, undefined, 'edges');
}

test('buttons that share, copy, print and read aloud are known in thirty languages', () => {
  assertAll(
    each`
    この記事をシェア | URLをコピー | 링크 복사 | 트위터로 공유하기 | 複製連結 | 分享至LINE | Поделиться новостью | Поділитися в соцмережах
    شارك هذا الموضوع: | همرسانی کنید | دا خبر شریک کړئ | اس خبر کو شیئر کریں | שתפו את הכתבה | Haberi Paylaş
    इस खबर को शेयर करें | খবরটি শেয়ার করুন | Bagikan artikel ini | Chia sẻ bài viết | แชร์ข่าวนี้
    Μοιραστείτε το άρθρο | Udostępnij artykuł | Sdílet článek | Oszd meg másokkal is! | Distribuie articolul
    Споделете | Podeli vest | Dela sidan | Del artikkelen | Kopiér link | Jaa juttu | Link gekopieerd
    Compartilhe esta notícia | Condividi questo articolo | Imprimer l’article | Per E-Mail versenden
    Comparte esta noticia
  `,
    'share-buttons',
    'body',
  );
  assertLeft(each`
    Поделиться новостью пришёл весь порт. | שתפו את הכתבה עם רב החובל, ביקשה אורסה.
    Bagikan artikel ini kepada nakhoda, kata Orsa.
    Chia sẻ bài viết của thuyền trưởng khiến cảng đông người. | Jaa juttu kaikille, sanoi kapteeni.
    Sdílet článek odmítl kapitán přístavu. | Dela sidan med kaptenen, sa hon.
  `);
});

test('what leads to another article is known with its headline, between paragraphs too', () => {
  assertAll(
    each`
    関連ニュース | [관련기사] 오르사의 나룻배 | 看更多 | Читать дальше | По теме: Паром вернулся
    Також читайте: Пором повернувся | مواضيع متعلقة | در همین زمینه | همدارنګه ولولئ
    یہ بھی پڑھیں: پل کھل گیا | קראו גם: הגשר נפתח | Devamını oku | संबंधित खबरें | আরও পড়ুন: সেতু খুলেছে
    Baca selengkapnya | Bài viết liên quan | ข่าวที่เกี่ยวข้อง | Διαβάστε ακόμη: Η γέφυρα άνοιξε
    Sprawdź też | Číst dál | Olvasta már? Megnyílt a híd | Citește mai mult | Прочети още | Pročitajte više
    Läs mer: Bron är öppen | Les mer | Læs mere | Lue lisää | Bekijk ook: De brug is open | Saiba mais
    Per approfondire | Voir aussi : Le pont rouvert | Mehr erfahren | Sigue leyendo
  `,
    'related-links',
    'body',
  );
  assertLeft(each`
    По теме парома выступил капитан. | קראו גם את הספר, אמרה אורסה.
    Baca selengkapnya buku itu, kata nakhoda. | Olvasta már a kapitány levelét?
    Saiba mais quem lê o jornal do porto. | Les mer i boka, sa kapteinen.
  `);
});

test('the headings of lists below a text are known there, and may head a part of it', () => {
  const headings = each`
    最新ニュース | 이 시각 주요뉴스 | 編輯推薦 | Популярное | Останні новини | الأكثر مشاهدة | پربازدیدها | تازه خبرونه
    تازہ ترین | הנצפות ביותר | Öne çıkanlar | लोकप्रिय खबरें | সর্বাধিক পঠিত | Terpopuler | Tin mới nhất
    ข่าวล่าสุด | Τελευταία νέα | Warto przeczytać | Doporučujeme | Friss hírek | Ultimele știri
    Последни новини | Najnovije vesti | Senaste nytt | Siste nytt | Seneste nyt | Uusimmat | Net binnen
    Destaques | In evidenza | Dernières actualités | Empfehlungen | Destacados
  `;
  assertAll(headings, 'related-links', 'edges');
  assertAll(headings, undefined, 'body');
  assertLeft(each`
    Популярное лекарство исчезло из порта | Destaques da noite no porto de Velm
    Empfehlungen für den Hafen fehlen | Senaste nytt om färjan kom i går.
    Friss hírek a kompról nem érkeztek.
  `);
});

test('readers’ comments are known by their heading, their number and the invitation to write one', () => {
  assertAll(
    each`
    コメントを見る | 댓글을 남겨주세요 | 我要留言 | Комментариев пока нет | Залишити коментар | أضف تعليقك | نظر شما
    خپله تبصره ولیکئ | تبصرے (12) | 12 תגובות | İlk yorumu sen yap | टिप्पणी लिखें | ১২টি মন্তব্য
    Belum ada komentar | 12 bình luận | ความคิดเห็น (12) | Αφήστε ένα σχόλιο | Brak komentarzy
    Komentáře (12) | Szólj hozzá! | Lasă un comentariu | Няма коментари | Ostavite komentar
    Lämna en kommentar | Legg igjen en kommentar | Skriv kommentar | Näytä kommentit | Plaats een reactie
    Deixe seu comentário | Scrivi un commento | Ajouter un commentaire | Antworten abbrechen
    Deja tu comentario
  `,
    'comments',
    'edges',
  );
  assertLeft(each`
    Залишити коментар капітан відмовився. | נשארו 12 תגובות של רב החובל
    Lasă un comentariu amar despre port. | Ajouter un commentaire à la loi, dit le maire, prend du temps.
    Обсуждение | Diskuse
  `);
});

test('invitations to follow an outlet, to subscribe and to take its app are known', () => {
  assertAll(
    each`
    公式Xをフォロー | 카카오톡 채널 추가 | 追蹤我們 | Мы в соцсетях | Підписуйтесь на наш Telegram-канал
    انضم إلى قناتنا على واتساب | عضو کانال تلگرام ما شوید | موږ په فېسبوک تعقیب کړئ
    ہمیں فیس بک پر فالو کریں | עקבו אחרינו בפייסבוק | Bizi Telegram’da takip edin | हमें फॉलो करें
    আমাদের ফলো করুন | Ikuti kami | Theo dõi trên Google News | ติดตามเรา | Ακολουθήστε μας | Obserwuj nas
    Sledujte nás | Kövess minket | Urmărește-ne pe Facebook | Последвайте ни | Pratite nas | Följ oss
    Følg oss | Seuraa meitä | Volg ons | Siga nas redes sociais | Seguici sui social
    Rejoignez-nous sur WhatsApp | Jetzt folgen
  `,
    'social-names',
    'body',
  );
  assertAll(
    each`
    無料メルマガ登録 | 뉴스레터 구독하기 | 訂閱電子報 | Скачать приложение | Підписатися | النشرة الإخبارية | سبسکرائب کریں
    הרשמה לניוזלטר | Uygulamayı indir | ऐप डाउनलोड करें | সাবস্ক্রাইব করুন | Unduh aplikasi
    Đăng ký nhận tin | สมัครสมาชิก | Γίνετε συνδρομητής | Pobierz aplikację | Předplatné | Feliratkozás
    Abonează-te | Абонирайте се | Preuzmite aplikaciju | Ladda ner appen | Kjøp abonnement | Hent appen
    Tilaa uutiskirje | Word abonnee | Cadastre-se | Scarica l’app | Je m’abonne | App herunterladen
    Regístrate
  `,
    'newsletter',
    'body',
  );
  assertLeft(each`
    Fill out the form below the window of the harbour office, the sign says.
    Мы в порту ждали парома весь день. | עקבו אחרינו כל הדרך לנמל, סיפרה אורסה.
    Ikuti kami ke pelabuhan, kata nakhoda. | Följ oss till hamnen, sa kaptenen.
    Volg ons naar de haven, zei de kapitein. | Word abonnee van de bakker, zei hij.
    Předplatné kapitán nikdy neplatil.
  `);
});
