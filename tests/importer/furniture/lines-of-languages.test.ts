import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureOf } from '../../../src/importer/furniture/kinds.ts';

/** The lines of a text between bars and line ends. */
const each = ({ raw: [text = ''] }: TemplateStringsArray) => text.trim().split(/\s*[|\n]\s*/u);

function assertAll(lines: readonly string[], rule: string | undefined, place: 'edges' | 'body') {
  for (const line of lines) assert.equal(furnitureOf(line, place)?.rule, rule, line);
}

test('whoever finds a mistake is asked to report it, and who holds the rights is said, in many languages', () => {
  assertAll(
    each`
    오류 신고 | 檢舉 | Сообщить об ошибке | Помітили помилку? | أبلغ عن خطأ | گزارش خطا | דווח על טעות
    Hata bildir | Laporkan kesalahan | Báo lỗi | Αναφορά λάθους | Našli jste chybu? | Hibát talált?
    Raportează o eroare | Prijavi grešku | Rapportera fel | Tips oss | Har du fundet en fejl?
    Löysitkö virheen? | Fout gezien? | Encontrou um erro? | Segnala errore | Fehler melden
    ¿Encontraste un error?
  `,
    'page-tools',
    'body',
  );
  assertAll(
    each`
    無断転載を禁じます | 版權所有 不得轉載 | Перепечатка запрещена | Всі права захищені | حقوق النشر محفوظة
    جملہ حقوق محفوظ ہیں | כל הזכויות שמורות | सर्वाधिकार सुरक्षित | সর্বস্বত্ব সংরক্ষিত | สงวนลิขสิทธิ์
    Mọi quyền được bảo lưu | Απαγορεύεται η αναδημοσίευση | Všechna práva vyhrazena | Minden jog fenntartva.
    Toate drepturile rezervate | Всички права запазени | Sva prava zadržana | Proibida a reprodução
    Nachdruck verboten | Prohibida su reproducción | Kaikki oikeudet pidätetään
  `,
    'copyright-line',
    'edges',
  );
  assertAll(
    each`
    Сообщить об ошибке капитану никто не решился. | Našli jste chybu? zeptal se kapitán.
    Fehler melden die Fischer selten. | Proibida a reprodução dos peixes. O porto cala.
    Nachdruck verboten hat das Gericht dem Hafen.
  `,
    undefined,
    'edges',
  );
});

test('single words of buttons, the next article and the author’s box are known around a text only', () => {
  const words = each`
    いいね！ | 좋아요 | 讚 | Наверх | Збільшити | العودة إلى الأعلى | بازگشت به بالا | הדפסה | Beğen | ऊपर जाएं
    উপরে যান | Kembali ke atas | Lên đầu trang | กลับหน้าแรก | Do góry | Nahoru | Tovább | Înapoi sus
    Нагоре | Na vrh | Till toppen | Takaisin ylös | Naar boven | Voltar ao topo | Torna su | Retour en haut
    Nach oben | Me gusta
  `;
  assertAll(words, 'navigation', 'edges');
  assertAll(words, undefined, 'body');
  assertAll(
    each`
    次の記事 | 이전 기사 | Наступна новина | הכתבה הבאה | अगली खबर | Berita selanjutnya | Bài tiếp theo
  `,
    'next-article',
    'edges',
  );
  assertAll(
    each`
    Následující článek | Előző cikk | Articolul următor | Предишна новина | Nästa artikel | Neste artikkel
  `,
    'next-article',
    'edges',
  );
  assertAll(
    each`
    この記事を書いた人 | Все материалы автора | על המחבר | Tentang penulis | A szerzőről | Om skribenten
  `,
    'author-box',
    'edges',
  );
  assertAll(
    each`
    Нагоре тръгна фериботът | Nach oben geht es im Hafen | A szerzőről szól a könyv
  `,
    undefined,
    'edges',
  );
});

test('topics, counters, reading times, advertisements, cookies and old pictures are known', () => {
  assertAll(
    each`
    タグ：港、渡し船 | 키워드 | Мітки: пором | كلمات دلالية | ٹیگز: کشتی | תגיות | टैग्स: नाव | ট্যাগ: ফেরি
    Kata kunci: feri | แท็ก: เรือ | Štítky: přívoz | Címkék | Etichete: feribot | Етикети: ферибот | Tagovi
    Nyckelord: färja | Emneord | Avainsanat: lautta | Trefwoorden: veerboot | Étiquettes : bac
  `,
    'tags',
    'edges',
  );
  assertAll(
    each`
    Переглядів: 1204 | 1204 צפיות | Dibaca: 1204 kali | Lượt xem: 1204 | 1204 προβολές | Megtekintések: 1204
  `,
    'view-counter',
    'body',
  );
  assertAll(
    each`
    Vizualizări: 1204 | Прегледи: 1204 | Visningar: 1204 | Visualizações: 1204 | 點閱：1204 | Odsłon: 1204
  `,
    'view-counter',
    'body',
  );
  assertAll(
    each`
    זמן קריאה: 3 דקות | 3 मिनट में पढ़ें | পড়ার সময়: ৩ মিনিট | Waktu baca: 3 menit | Thời gian đọc: 3 phút
  `,
    'reading-time',
    'body',
  );
  assertAll(
    each`
    Χρόνος ανάγνωσης: 3 λεπτά | Doba čtení: 3 minuty | 3 perc olvasás | Timp de citire: 3 minute
    Læsetid: 3 min.
  `,
    'reading-time',
    'body',
  );
  assertAll(
    each`
    スポンサーリンク | На правах рекламы | اشتہار | פרסומת | বিজ্ঞাপন | Iklan | Quảng cáo | โฆษณา | Hirdetés
  `,
    'advertisement',
    'body',
  );
  assertAll(
    each`
    Tento web používá cookies | Vi använder cookies | אנו משתמשים בעוגיות | Este site usa cookies
  `,
    'cookie-notice',
    'edges',
  );
  assertAll(
    each`
    צילום: אילזה קוורו | Снимка: Илзе Куороу | Kuva: Ilse Quarrow | Фото Pixabay | صورة أرشيفية | Foto de archivo
    Arkivbild
  `,
    'picture-caption',
    'body',
  );
  assertAll(
    each`
    Iklan kapal itu dilarang di pelabuhan. | Foto de archivo del puerto robada en Velm
    Este site usa cookies, disse o capitão do porto. | Kuva kapteenista katosi satamasta.
    Emneord som havn og ferge kom igjen.
  `,
    undefined,
    'edges',
  );
});
