import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { reportWords } from './words/page-words.ts';

const listen = oneOf`
  listen to (?:this |the )?(?:article|story|post|interview)
  article audio|audio article|(?:artikel|beitrag) (?:zum )?(?:an)?horen|artikel vorlesen(?: lassen)?
  zum horen(?: anmelden)?
  ecouter l'article|ecouter cet article|escuchar (?:el )?articulo|escucha(?:r)? (?:este|el) articulo
  ascolta l'articolo|ouvir (?:[oa] )?(?:texto|artigo|noticia|materia|reportagem)|ouca este (?:texto|artigo|conteudo)|lyt til artiklen
  lyssna pa artikeln|luister naar dit artikel|posluchaj artykulu
`;
const length = '(?:\\d{1,3}:\\d{2}|\\d{1,3})(?: ?(?:min(?:ute[sn]?|\\.)?|sec))?';
const later = oneOf`
  (?:(?:sign|log) in to )?save this article|read (?:it )?later|save (?:this )?(?:article|story|post)?(?: ?for later)?|saved
  add to (?:reading list|favou?rites|my list)
  (?:zur|auf die) merkliste(?: hinzufugen| setzen)?|(?:artikel |beitrag )?(?:fur )?spater lesen
  lire plus tard|ajouter a (?:vos|mes|ma|la) (?:selections?|favoris|liste(?: de lecture)?)
  leer (?:mas tarde|despues)|guardar (?:para (?:leer )?(?:mas tarde|despues)|articulo)
  salvar para ler (?:depois|mais tarde)|ler (?:mais tarde|depois)|salva (?:per dopo|articolo)|leggi (?:piu tardi|dopo)|les senere|читать позже
  lagre artikkel(?:en)?|spara artikel(?:n)?|gem artikel(?:en)?
  حفظ المقالات لقراءتها لاحقا(?: وانشاء قائمه قراءتک)?
  ブックマーク(?:する)?|あとで読む|後で読む
  스크랩(?:하기)?
  保存|收藏
  gem pa læseliste|setja bokamerki|in pocket speichern|in merkliste ubernehmen|ajouter a mes articles
  regalar? (?:esta noticia|(?:este )?articulo|l'articolo)|bewaar(?: dit)? artikel|leeslijst|zapisz na pozniej
  dodaj do ulubionych|las senare|ge bort artikeln|favorilere ekle|haberi dinle|posłuchaj artykułu
  anadir a (?:mis )?favoritos|adicionar aos favoritos
`;

/** Words, and the letters and signs that stand for them, with which a reader makes the letters larger. */
const letters = oneOf`
  (?:a\\ ?){2,3}(?:a)?|(?:(?:increase|decrease|reset) )?(?:text|font|letter) size|adjust (?:text|font) size|yazi boyutu
  kucuk (?:normal )?orta buyuk(?: ekstra buyuk)?
  (?:rozmiar|wielkosc) (?:czcionki|tekstu|liter)|velikost (?:pisma|textu)|velkost (?:pisma|textu)
  betumeret|(?:marime|dimensiune) (?:text|font)|velicina (?:slova|teksta)
  размер (?:шрифта|текста|на шрифта)|розмір шрифту
  μεγεθος (?:γραμματων|κειμενου)
  tekstgrootte|tekststørrelse|skriftstorlek|dimensione (?:del )?(?:testo|carattere)
  tamanho (?:da letra|do texto)
  \[?(?:字[号體]?[号號]?|字[体體]大小|文字サイズ)\s?[:：]?\s?(?:t\s?[|｜]\s?t|[大中小](?:\s?[大中小]){1,2})?\]?
  [大中小](?:\s[大中小]){2}
  (?:agrandar|ampliar|aumentar)(?: (?:texto|letra))? (?:achicar|reducir|disminuir)(?: (?:texto|letra))?
  확대|축소|글(?:씨|자) ?(?:키우기|크기)|가나다라마바사
`;
/** Where a reader tells of an error, asks for the right to print or learns how to cite. */
const reports = oneOf`
  was this (?:article|story|page|content) (?:helpful|useful|interesting)\?(?: yes(?: |/)no)?|(?:(?:please )?click here to )?report an? (?:editorial error|technical issue|typo|correction)|editorial code of conduct
  (?:order |request )?reprints?(?: (?:and|&) permissions)?|add to my pages
  (?:buy|purchase) (?:a )?licen[cs]e|licen[cs]e this (?:article|content|photo)
  fehler gefunden\?(?: ?jetzt melden\.?)?|reportar un error|signaler une erreur|segnala un errore
  zgłos bład|artikel-tools|zum anhoren|zitiervorschlag|kopieren infos zum zitiervorschlag
  ich mochte einen leserbrief (?:zum|zu diesem) artikel (?:verfassen|schreiben)
  网摘|(?:我要)?纠错|我要反馈|举报|(?:调整|缩小|放大)字体|返回(?:列表|顶部)|手机看新闻|スクラップ
  t \+ -|上一页(?: \d{1,3} ?/ ?\d{1,3})? 下一页.{0,20}
  사진 확대
  kup licencje
  (?=.*(?:ошибк|опечатк|мышк|помилк|мишк|памылк|грешк|bład|chyb|gresk|error|mistake|typo)).{10,150}\sctrl ?\+ ?enter
`;

/** Buttons in brackets, one behind the other, and what all of them are for. */
const row = '(?:\\p{Script=Han}{2,6}\\s?[:：]?\\s{0,3})?(?:【[^【】]{1,20}】\\s{0,3}){3,12}';

const file = '(?:pdf|epub|docx?)';
const paper = '(?:article|story|page|document|release|report|file)';

/** Buttons of an article's page, and what stands on them. */
export const pageTools: Furniture = {
  rule: 'page-tools',
  reason: 'Buttons for listening, for reading later and for the size of letters were copied as words.',
  examples: [
    'Listen to this article · 6:14 min Learn more',
    'Artikel zum Hören•4 Min',
    'Ascolta l’articolo 4 min',
    'Share full article',
    'READ LATER',
    'Zur Merkliste hinzufügen',
    'Ajouter à vos sélections',
    'Lire plus tard',
    'Salvar para ler depois',
    'Ouvir o texto',
    'Ouvir notícia',
    'حفظ المقالات لقراءتها لاحقا وإنشاء قائمة قراءتك',
    'ブックマーク',
    'A A',
    'نسخه چاپی',
    'Версия для печати',
    'Yazdır',
    'طباعة',
    'حجم الخط',
    'Zur Startseite',
    'Download PDF',
    'KUP LICENCJĘ',
    'Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl + Enter',
    'Знайшли помилку? Позначте її мишкою і натисніть Ctrl+Enter.',
    'Reprints & Permissions',
    'Als PDF herunterladen',
    'Convert to PDF',
    'Download als PDF',
    'A\\ A\\ A',
    'increase font size',
    'Rozmiar czcionki',
    'Yazı Boyutu',
    'Küçük Normal Orta Büyük Ekstra Büyük',
    '字号：T|T',
    '[字号 大 中 小]',
    'T + -',
    '我要反馈',
    '页面功能 【我来说两句】【我要“揪”错】【推荐】【字体：大 中 小】【打印】 【关闭】',
    'Report an editorial error',
    'CLICK HERE to report a typo.',
    'Was this article helpful?',
    'Fehler gefunden?Jetzt melden.',
    'Reprints and permissions',
    '返回首页，查看更多',
    '∙ Paid',
    'Gem på læseliste',
    'In Pocket speichern',
    'Ajouter à mes articles',
    '글씨키우기',
    '가나다라마바사',
    'Agrandar Achicar',
    'Zum Hören anmelden',
    'Sign in to save this article',
    'Ajouter à la sélection',
    'Ler mais tarde',
    'Читать позже',
    'Regalar artículo',
    'Regala l’articolo',
    'Añadir a favoritos',
    'Leeslijst',
    'Zapisz na później',
    'Ge bort artikeln',
    'Favorilere ekle',
    '· Paid',
  ],
  leaves: [
    'Listen to this article of the law, the judge said.',
    'Read later works of the poet',
    'Saved by the harbour master',
    'Paid in full',
    'Converted to the harbour’s faith',
    'Report an error to the harbour master, he said.',
    '字を大きく書いた。',
    '他返回港口，查看更多的船。',
    '【维尔姆】【渡轮】',
    'Download of the harbour’s PDF fails',
    'To send the letter, the clerk pressed Ctrl + Enter.',
    'Lire plus tard coûte cher aux enfants',
    'Zum Hören kamen viele',
    'Regalar artículos de pesca',
  ],
  line: wholeLine`
    (?:${listen})(?:[\s·•∙|,–-]{1,3}${length})?(?:[\s·•∙|]{1,3}learn more)?
    ${later}
    print(?:er)?(?:-| )?(?:friendly|version)(?: (?:version|page))?|druckversion|version imprimable
    version para imprimir
    версия для печати|для печати
    نسخه (?:چاپی|قابل چاپ)|ارسال به دوستان
    (?:haberi )?yazdir
    (?:طباعه|اطبع|نسخه للطباعه|چاپول)(?: (?:المقال|الصفحه|الخبر))?
    share full article|gift (?:this|full) article|a a(?: a)?|a- ?a\+|aa\+|tamano (?:de )?(?:texto|letra)
    حجم (?:الخط|النص)
    taille du texte|zur startseite|zuruck zur startseite|schriftgro(?:ss|ß)e
    (?:download|view|open|save|export|convert)(?: (?:as|to))?(?: (?:the|this|a))?(?: ${paper})?(?: (?:as|in))?(?: (?:the|a))? ?${file}
    ${file} (?:download|version|herunterladen|(?:an)?zeigen|speichern)
    (?:download )?als ${file}(?: (?:herunterladen|speichern))?|telecharger (?:le |en |au format )?${file}
    (?:descargar|scarica|baixar) (?:el |en |il |o |em |in )?${file}
    ${letters}
    ${reports}|${reportWords}
    ${row}
    返回.{1,8}[,，]\s?查看更多
    [∙·•]\s?paid|paid subscribers only
  `,
  within: foldedPattern(
    oneOf`
      字号\s?[:：]?\s?(?:a-\s?a\s?a\+|[大中小](?:\s?[大中小]){1,2}|t\|t)(?![\p{L}\p{N}])
      (?:字体\s?[:：]\s?)?[【[]\s?大\s中\s小\s?[】\]]|(?<=\S\s)et publie depuis overblog$|[【[](?:打印(?:本稿)?|微博)[】\]]|(?:我要|共有)评论(?:\s?[(（]\d+[)）]|\d+条)?
      (?<=\s)评论(?:\d+条|$)|(?<=\s)(?:手机看新闻|手机版|随时随地看新闻)$
    `,
    'gu',
  ),
  certain: 'anywhere',
};
