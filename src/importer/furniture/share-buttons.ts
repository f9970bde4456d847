import { oneOf } from '../text/one-of.ts';
import { anyOf, type Furniture, type LinePattern, wholeLine } from './furniture.ts';
import { hanCode, hanRow } from './words/han-buttons.ts';
import { onlyOf } from './only-of.ts';
import { sent, shareWords } from './words/share-words.ts';

const networks = oneOf`
  facebook|twitter|x(?:\.com)?|whatsapp|whats ?up|linkded|linked in|telegram|linkedin|reddit|pinterest|tumblr
  messenger|instagram|youtube|tiktok|viber|vk|vkontakte|ok|odnoklassniki|skype|line|e-?post|link per mail
  email|e-?mail|mail|print|copy(?: link| url)?|link|pocket|flipboard|google\+?|threads|bluesky|mastodon
  pdf|rss|sms|save|bookmark|gift|digg|del\.icio\.us|delicious|newsvine|stumble ?upon|technorati|furl|fark|yahoo!?
  페이스북|트위터|카카오(?:톡|스토리)?|네이버(?:밴드|블로그|폴라)?|라인|밴드|이메일|핀터레스트|구글(?:\+|플러스)|블로그
  フェイスブック|ツイッター
  فیسبوک|فیس بوک|توییتر|تویتر|جوجل بلس|تلگرام|تلغرام|تیلیجرام|واتساپ|واتساب|واتس اپ
  вконтакте|одноклассники|телеграм|вотсап
  لینکدین|ایمیل|چاپ
`;
const verbs = oneOf`
  post (?:this (?:story|article) )?(?:on|to)|add to|digg (?:this|it)(?: (?:story|article))?|del pa|jetzt teilen(?: auf)?|(?:artikel|beitrag) (?:mit freunden )?teilen(?: auf)?
  diesen artikel teilen|tweetnij|podziel sie(?: na)?|podeli(?:te)?|zdiela(?:j|t)|distribuie(?: pe)?
  сподели(?: в)?|поділитися(?: в)?
  κοινοποιηση
  surada paylas|शेयर(?: करें)?|साझा करें|همرسانی|هم رسانی|flippen|share(?: this)?(?: (?:article|story|post|page|news|entry|with (?:your )?friends))?
  share (?:on|via|with|to|by)|sharing is caring|click to share(?: on)?|tweet(?: this)?|twittern|send|senden
  partage[rz](?: (?:sur|cet article|l'article))?|teilen(?: auf)?|artikel teilen|deel(?: dit artikel)?|dela artikeln|compart(?:ir|e)(?: en)?
  compartelo(?: en)?|compartilh(?:ar|e)(?: n[oa])?|partilhar|condividi(?: su)?|delen|del(?: artiklen)?|sdilet
  sdilejte clanek|udostepnij|jaa|dela|dijeli|megosztas
  поделиться(?: в)?|поширити
  (?:이 )?(?:기사를? ?)?공유(?:하기|합니다)?
  シェア(?:する)?|ツイート|分享
  paylas
  اشتراک ?گذاری(?: در)?|اشتراک|به اشتراک بگذارید|شریک (?:(?:یی|یې) )?کړئ|شریکول|شارک|شارک(?:ها)? علی
  مشارکه
`;
/** In characters. */
const longestRow = 90;
const inNewWindow = 'opens (?:in )?(?:a )?new (?:window|tab)';
const tools = oneOf`
  print(?: this)?(?: (?:page|article))?|e-?mail this(?: (?:page|article|to a friend))?|(?:click to )?copy
  (?:copy|get) link|other apps|blogthis!?|link copied|copied|(?:text|fonts?)[- ]?sizes?|a[+-]|aa|save(?: for later)?|bookmark
  save article|listen|embed(?: code)?|(?:link|code) copied to (?:the |your )?clipboard
  (?:code embed|lien) copie dans le presse-papiers?|résumer|republish(?: this article)?|drucken|merken
  anhoren|vorlesen|druckansicht|(?:artikel|beitrag) (?:anhoren|drucken|merken|vorlesen)|copier le lien
  lien copie|link kopiert
  ссылка скопирована|скопировать ссылку|сохранить|(?:про)?слушать|в закладки|حفظ|استمع(?: الی المقال)?|ذخیره|گوش (?:کنید|دهید)
  (?:ab)?speichern|verschenken|opslaan|bewaren|luister(?:en)?|printen|kopieer link|zapisz|kopiuj link|posłuchaj|spara|lyssna|kopiera lank|baglantiyi kopyala|copiar (?:enlace|link)|enlace copiado|copia link|link kopieren|kopier lenke
  (?:주소|url) ?복사
  リンクをコピー
  نسخ الرابط|رابط را کپی کنید|کپی لینک|链接已复制
  escuchar|guardar|ecouter|enregistrer|reagir|sauvegarder|ascolta|salva|ouvir|salvar|dinle|kaydet|imprimer|imprimir|stampa|yazdir|leggi|abbonati|regala|commenta|offrir(?: l.article)?|s.abonner|suscribete
`;

/** Where a copy lost the space between the two, a network stands directly behind the verb. */
const buttons = oneOf`
  ${verbs}|(?:${verbs})(?:${networks})|(?:(?:artikel|beitrag) )?(?:auf|bei|per|uber|via) (?:${networks}) teilen
  (?:facebook|twitter|email) share|(?:${networks}|sharethis) sharing button|(?:${networks})'?[dt][ae] paylas(?:in)?
  (?:facebook|twitter|x|メール|line|はてなブックマーク)でシェアする
  (?:on )?(?:${networks})|${tools}|${sent}|${shareWords}|\(?${inNewWindow}\)?
`;

/** What the commonest of blogs says to whoever cannot see its buttons: what a click does, and where. */
const clicks = oneOf`
  click to|klick|clique|haz clic|fai clic|klik|kliknij|нажмите|انقر
`;
const anew = oneOf`
  ${inNewWindow}|wird in (?:einem )?neue[mn] fenster geoffnet|ouvre dans une nouvelle fenetre
  (?:se )?abre (?:en una ventana nueva|em nova janela)|si apre in una nuova finestra
  wordt in een nieuw venster geopend|oppnas i ett nytt fonster|apnes i (?:et )?nytt vindu|abner i nyt vindue
  otwiera sie w nowym oknie|открывается в новом окне|فتح في نافذة جديدة
`;

const between = '[\\s|·•,/:：()&]+(?:and\\s+)?';
const inRow = onlyOf(`${buttons}|social|pin|partage|permalink|button`, between);
const tellsRow = /facebook|twitter|tweet|whatsapp|mail|permalink|digg|\.icio\.|\(button/iu;

/** "Email Social print", "Partage : (BUTTON)": words that stand on buttons only among those that always do. */
const row: LinePattern = {
  source: inRow.source,
  test: (line) => line.length <= longestRow && tellsRow.test(line) && inRow.test(line),
};

/** Buttons that pass an article on, which a copied page leaves as bare words. */
export const shareButtons: Furniture = {
  rule: 'share-buttons',
  reason: 'Buttons for sharing, printing and saving were copied as words.',
  examples: [
    'Share this',
    'Share',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Email',
    'Click to share on X (Opens in new window)',
    'Share on twitter (opens new window)',
    'Print this page',
    'Click to email a link to a friend (Opens in new window)',
    'Clique para compartilhar no Facebook(abre em nova janela)',
    'Haz clic para imprimir (Se abre en una ventana nueva)',
    'Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)',
    'Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
    'Нажмите, чтобы поделиться на Facebook (Открывается в новом окне)',
    'انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)',
    'クリックして Facebook で共有 (新しいウィンドウで開きます)',
    'ВКонтакте',
    'Одноклассники',
    'واتساب',
    'تلغرام',
    'اشتراک گذاری',
    'Share this article:',
    'Facebook | Twitter | Print',
    'Teilen',
    '分享到：微博 微信',
    'Teilen Twittern Drucken',
    'Leggi Abbonati Regala',
    'Auf Facebook teilen',
    'Comparte en Facebook',
    'Partagez sur Facebook',
    'Condividi su WhatsApp',
    'Share14K',
    'Share this article via whatsapp',
    'اشتراک گذاری در فیسبوک',
    'Share this Story : Velm Packet',
    'Share on FacebookShare on Twitter',
    'facebook twitter whatsup linkded email',
    'Email to a friend',
    'print it send it',
    'Facebook Share',
    'whatsapp sharing button',
    'Digg this story',
    'Post to del.icio.us',
    'Post this story to: del.icio.us | Digg | Newsvine | Reddit | Fark',
    'Podziel się',
    'Wydrukuj Wyślij znajomemu',
    'Εκτύπωση Email Tweet',
    'Распечатать',
    '[打印本稿]',
    '打印 | 转发',
    'Facebookでシェアする',
    'Del på Facebook Del på e-post',
    'Artikel auf WhatsApp teilen',
    'Jetzt teilen auf:',
    'Artikel mit Freunden teilen:',
    'Embed:',
    '分享分享留言列印',
    '易信微信QQ空间微博更多',
    '缩小字体 放大字体 收藏 微博 微信 分享 106',
    '用微信扫码二维码',
    '기사공유하기',
    '네이버블로그',
    '이 기사를 공유합니다',
    'Code embed copié dans le presse-papier',
    'Email Social print',
    'Share Tweet Linkedin Pin Google+ Reddit Print',
    'Permalink: Copy',
    'Facebook’ta paylaş',
    'نسخ الرابط',
    'همرسانی',
    'शेयर करें',
    'Réagir',
    'Guardar',
    'Partage : (BUTTON)',
    'Email ThisBlogThis!Share to TwitterShare to Facebook',
    'Share this entry',
    'Share by Mail',
    'Show more sharing options',
    'Send this article by email',
    'Ferry returns to Port Velm on whatsapp (opens in a new window)',
  ],
  leaves: [
    'They share this harbour with the ferry company.',
    'Facebook closes its office in Port Velm',
    'Share prices fall in Port Velm',
    'Email to a friend led to the ferry',
    'Drukują bilety na prom',
    'Печать поставил капитан порта.',
    '推荐这艘船的人很多。',
    '分享更多的鱼给朋友',
    'The report of the harbour (opens in new window)',
    'Click, said the lock of the harbour gate',
    'Social',
    'Pin',
    'Email Social Club',
  ],
  line: anyOf(
    onlyOf(buttons, between),
    row,
    wholeLine`
      (?:e-?mail this ?)?blogthis!.{0,120}|(?:show )?more sharing options|other ways of sharing|bookmark with
      (?:e-?mail|send) this (?:article|story|page|post) by e-?mail|eintrag teilen
      (?:share|teilen|partager|compartir)s?\s?\d[\d.,]*k?
      分享到\s?[:：]?.{0,40}|${hanRow}|${hanCode}
      (?:分享|留言|列印|收藏|轉寄|打印|评论|評論|推荐|推薦|复制链接){2,6}
      (?:${clicks}).{3,300}\(?(?:${anew})\)?
      .{3,300} (?:on|via|auf|sur|en|su) (?:${networks}) \(?(?:${anew})\)?
      (?=.*(?:クリック|클릭|tikla)).{3,80}\((?:新しいウィンドウで開きます|새 창에서 열림|yeni pencerede acilir)\)
      share this (?:article|story|post)(?: in your social network| via .{2,30}|\s?[:：]\s?.{2,200})
    `,
  ),
  isGlued: true,
  certain: 'anywhere',
};
