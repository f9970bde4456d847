import { oneOf } from '../text/one-of.ts';
import { anyOf, type Furniture, wholeLine } from './furniture.ts';
import { onlyOf } from './only-of.ts';
import { navigationWords } from './words/page-words.ts';

const words = oneOf`
  (?:click here to )?print this (?:page|article|story)|click here to print|close (?:this )?window
  (?:back|return) to (?:the )?(?:article|story|(?:our )?(?:blog|homepage|newsroom|overview)|(?:main|home|front) ?page|all (?:articles|posts|news|stories)|(?:search )?results|list|index)|keep unread|hide
  breadcrumbs?(?: trail)?(?: links)?|pfadnavigation|brodkrummen?|drobeckova navigace|fil d.ariane
  brodsmuler|skip to (?:main )?(?:content|navigation)|jump to content|main menu|menu
  toggle (?:navigation(?: [\p{L}\p{N}.-]+)?|menu)|lost your password\?|search(?: for)?|log ?in|sign in|sign out|my account|subscribe|navigation
  close|open menu|back to top|top|go back|back|scroll to top|next|previous|prev|older|newer|live|live tv|(?:participer|participez) au live
  watch live|e-?paper|audio|video|videos|photos|gallery|listen(?: to (?:this )?(?:article|story))?
  play(?: audio| video)?|share|loading(?: comments)?|expand|show more|see more|see less|load more
  read less|gift (?:unlocked )?article|give this article|comment|clap|view (?:gallery|all|more)|all news|home
  aller au contenu|zum inhalt springen|ir al contenido|se connecter|me connecter|connexion|iniciar sesion
  entrar|accedi|inloggen|logga in|logg inn|zaloguj(?: sie)?|suche|recherche|buscar
  поиск
  arama
  جستجو|فهرست|منو|بحث|القائمه|مینو|لټون
  inhalt|aktueller artikel|anmelden|feedback|diskuze|clanek|live-?ticker|newsticker|ticker|mediathek
  (?:bild|audio|video)beitrag|view image in full ?screen|(?:video|audio) starten, abbrechen mit escape
  view \d{1,3} (?:images|photos|pictures)|(?:box|personen-box) (?:auf|zu)klappen|weitere videos|autoplay
  \d\.\d{1,2}x
  развернуть на весь экран|выйти из полноэкранного режима
  이미지 ?확대보기|목록
  続きを読む|正文
  メニュー|検索|ホーム|ログイン|(?:会員|新規)登録|首[页頁]|登[录錄入]|[注註][册冊]|菜[单單]|搜[索尋]
  홈|메뉴|검색|로그인|회원 ?가입|마이 ?페이지
  (?:direkt )?zum (?:haupt)?inhalt(?: springen)?|zur? \p{L}+ springen|direkt zum inhalt .{2,40}
  hoppa till (?:huvud)?innehall(?:et)?|hopp til (?:hoved)?innhold(?:et)?|ga til (?:hoved)?indhold(?:et)?
  (?:ga )?(?:direct )?naar (?:de )?(?:hoofd)?inhoud|saltar al contenido(?: principal)?
  (?:ir|pular) para (?:o )?conteudo|vai al contenuto|passer au contenu|przejdz do tresci
  preskocit na obsah|siirry sisaltoon|ugras a tartalomra|icerige (?:gec|atla)|praleisti meniu
  (?:skip|jump) to (?:search|menu)(?: - accesskey = \p{L})?|skip to footer|skip (?:to )?navigation|skip to main text|set language|show navigation
  (?:choose|select) (?:your )?(?:language|country)|choose from \d{1,3} languages|(?:sprache|land) (?:wahlen|auswahlen)
  click here to sign in(?: with(?: or)?)?|(?:neu hier\?|noch kein konto\?) jetzt registrieren|jetzt registrieren|anmeldung|registrierung
  menu (?:schließen|offnen)|wechseln zu:? navigation, suche|jump to:? navigation, search
  перейти к (?:основному )?содерж(?:анию|имому)
  (?:メイン)?メニューをとばして.{2,20}|本文へ(?:移動|スキップ)?
  본문 ?(?:바로가기|내용)
  الانتقال الی المحتوی|رفتن به محتوا
  skip to (?:text|article|story|body|page content|accessibility shortcuts)
  (?:go|jump) to (?:text|article|accessibility shortcuts)|zum (?:text|artikel)(?: springen)?
  zuruck zum artikel|zu den (?:kommentaren|barrierefreiheitskurzeln) springen
  aller (?:au texte|a l.article)|acceder aux raccourcis d.accessibilite
  (?:ir|saltar) al (?:texto|articulo)|ir para o (?:texto|artigo)|vai al (?:testo|articolo)
  naar de (?:tekst|inhoud)|hoppa till text(?:en)?|hopp til tekst(?:en)?
  spring til (?:tekst(?:en)?|indhold(?:et)?)|siirry tekstiin
  (?:skocz|przejdz) do (?:tekstu|tresci|artykułu)|prejit (?:k|na) (?:textu|text|obsah(?:u)?)
  prejst na (?:text|obsah)|ugras a szoveg(?:re|hez)|(?:sari|salt) la (?:text|continut)
  (?:prijedi|predi|preskoci|idi) na (?:tekst|sadrzaj)|preskoci na vsebino
  към (?:текста|съдържанието)|перейти к тексту|перейти до (?:тексту|змісту|вмісту)
  μεταβαση στο (?:κειμενο|περιεχομενο)
  metne (?:gec|git)
  跳[至到转轉](?:正文|内容|內容)
  eiti i turini|liigu sisu juurde|pariet uz saturu
  (?:post|beitrags|artikel|bericht) ?navigati(?:on|e)|navigation (?:de l'article|des articles)|navegacion de entradas
  navegacao de posts?|navigazione articoli|nawigacja wpisu
  enlarge(?: ?close)?|zdjeci[ea]|zamknij(?: \[x\])?|wiecej|einloggen|ausblenden|seitennavigation
  alle anzeigen|box aufklappen ?box zuklappen|bekijk|goruntule|vis flere
  все публикации
  閉じる|詳しく(?:見る|はこちら)|記事一覧|ログインする|アプリで開く|关闭|關閉
`;

/** The field of a form as text browsers print it, with its label and its button: Search [          ] [go]. */
const fieldWord = '[\\p{L}\\p{M}.:…]+';
const field = new RegExp(
  `^${fieldWord}(?: ${fieldWord}){0,3} ?\\[[ _]{1,80}\\](?:${fieldWord}\\]?)?(?:(?: \\[?|\\[)${fieldWord}\\]?){0,4}$`,
  'u',
);

/** Words of menus, players and buttons. */
export const navigation: Furniture = {
  rule: 'navigation',
  reason: 'Words of menus, players and buttons were copied with the article.',
  examples: [
    'Gift unlocked article',
    'Skip to content',
    'Participer au live',
    'Menu',
    'Breadcrumb Trail Links',
    'Search',
    'Log in',
    'Back to top',
    'Menu | Search | Log in',
    'Print this page | Close window',
    'Back to article | Skip to content',
    'Back to blog',
    'Back to all articles',
    'Zum Inhalt springen',
    'Hoppa till innehåll',
    'メニューをとばして、記事の本文エリアへ',
    '会員登録 ログイン',
    'View 3 Images',
    'Skip to text',
    'Zum Text springen',
    'Skocz do tekstu',
    'Ugrás a szövegre',
    'Към текста',
    'Перейти к тексту',
    '跳到正文',
    'EnlargeClose',
    'Search [          ] [go]',
    'Skip navigation',
    'Jump to search',
    'Zur Navigation springen Zur Suche springen',
    'Toggle navigation Velmland',
    'Lost your password?',
    'Menü schließen',
    'Zdjęcie',
    'zamknij [x]',
    '+ Vis flere',
    'Zu den Barrierefreiheitskürzeln springen',
  ],
  leaves: [
    'Search for the ferry goes on',
    'Participer au live coûte cher aux pêcheurs',
    'He wrote [...] of the ferry',
    'Back to top form, the ferry sails',
    'Close the harbour, say fishermen',
    'Back to the story of the ferry',
    'Skip to the harbour, says the master',
    'Zum Text der Hafenordnung',
    'Więcej promów w porcie',
    'Direkt zum Hafen fuhr die Fähre',
    '»Ich lese keine Kritiken mehr«',
  ],
  line: anyOf(
    onlyOf(`${words}|${navigationWords}`, '[\\s|·•/,]+'),
    wholeLine`(?:[→←]|[»«›‹](?!.*[»«›‹]))\s?[\p{L} ]{2,30}`,
    field,
  ),
  inside: wholeLine`view (?:all )?\d{1,3} images`,
  certain: 'edges',
};
