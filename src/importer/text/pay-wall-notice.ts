import { oneOf } from './one-of.ts';

/** In characters: a longer paragraph is more than a notice. */
const longest = 240;

/** What pages say below the opening of an article whose rest only subscribers read. */
const payWallNotices = [
  new RegExp(oneOf`
    \b(?:subscribe|sign in|log in|register)(?: now)? to (?:continue|keep) reading
    \bto read (?:this|the (?:full|whole|entire|rest of (?:the|this))) (?:article|story|post)\b(?:[^.!?]|\.\w){0,60}\b(?:subscribe|join|sign (?:in|up)|log ?in|register|create an account)\b
    \b(?:subscribe|join|sign (?:in|up)|log ?in|register)(?: now)? to read the (?:full|whole|entire|rest of (?:the|this)) (?:article|story|post)\b
    \bto continue reading this (?:article|story)\b|\bsubscribe to .{2,60} to (?:keep reading|unlock the rest)\b
    \bthis post is for (?:paid|paying) subscribers\b|\bkeep reading with a \d{1,3}-day free trial\b
    ^(?:please |you (?:must|need to) )?(?:subscribe|join|sign (?:in|up)|log ?in|register|create (?:an|your|a free) account)\b(?:[^.!?]|\.\w){0,40} to (?:access|view|read|continue (?:to|with|reading)) (?:this|the (?:full|whole|rest of the)) (?:content|article|story|post)\b
    ^(?:this|the rest of this) (?:content|article|story|post) is (?:only )?(?:available |accessible |reserved )?(?:only |exclusively )?(?:for|to) (?:our |all )?(?:registered|logged[- ]in|premium|paid|paying)\b
    \byou(?:’ve|'ve| have) (?:reached|used|hit|read) (?:your|all|the)\b[^.!?]{0,30}\b(?:free|complimentary) (?:articles?|stories|views?)\b
    \bbecome a paying subscriber (?:of .{2,60} )?to get access to (?:this|the rest)\b
    \bthis (?:article|story) is (?:(?:only|exclusively|exclusive|available) ){0,3}(?:for|to) (?:our )?(?:paid |paying )?(?:subscribers|members)\b
  `, 'iu'),
  /\bdieser (?:artikel|beitrag|text) ist (?:(?:nur|exklusiv) )?für (?:unsere )?abonnent|\bum (?:diesen|den ganzen|den vollständigen) (?:artikel|beitrag|text)(?: ganz| weiter)? (?:zu lesen|lesen zu können|weiterzulesen)|\b(?:möchte[nst]{1,2}|wollen|willst) (?:sie |du )?(?:gerne? )?weiterlesen\?|\b(?:registrieren|anmelden|abonnieren)\b[^.!?]{0,40}\bum (?:weiterzulesen|weiter zu lesen)/iu,
  new RegExp(oneOf`
    \bil vous reste \d{1,3}(?:[.,]\d{1,3})?\s?%|\bcet article est réservé (?:aux|à nos) abonné
    ^(?:abonnez|connectez|inscrivez|identifiez)-vous pour (?:lire|continuer|accéder à|débloquer) (?:la suite|cet article|l['’]article|ce contenu|votre lecture|la lecture)
    \bla suite (?:de cet article )?est réservée (?:aux|à nos) abonné|\bpour lire la suite de cet article\b
  `, 'iu'),
  /\beste (?:artículo|contenido) es (?:(?:solo|exclusivo) )?para (?:nuestros )?suscriptores|\b(?:suscríb\p{L}{1,3}|inicia sesión|regístr\p{L}{1,3}) para (?:seguir|continuar) leyendo\b/iu,
  /\beste (?:artigo|conteúdo) é (?:exclusivo|só) para (?:os nossos )?assinantes|\b(?:assine|faça login|cadastre-se) para continuar (?:lendo|a ler)\b/iu,
  /\bquesto (?:articolo|contenuto) è (?:riservato|visibile solo) agli abbonati|\b(?:abbonati|accedi|registrati) per continuare a leggere\b/iu,
  /\bdit artikel is (?:(?:alleen|exclusief) )?voor abonnees|\bom (?:dit artikel )?verder te lezen\b/iu,
  /\b(?:den här )?artikeln är (?:(?:endast|bara) )?för prenumeranter/iu,
  /\bdenne (?:saken|artikkelen|artikel) er (?:(?:kun|bare|forbeholdt) )?(?:for )?(?:våre )?abonnent/iu,
  /\bten artykuł jest dostępny (?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów)/iu,
  /\btento (?:článek|text) je (?:(?:pouze|jen|určen) )?pro předplatitele/iu,
  /\bez a cikk csak előfizetőink/iu,
  /\bbu (?:içerik|yazı|haber) (?:sadece |yalnızca )?abonelere özel/iu,
  /(?<!\p{L})(?:эта статья|этот материал) доступ(?:на|ен) только (?:по подписке|подписчикам)/iu,
  /αυτό το άρθρο είναι (?:διαθέσιμο )?μόνο για συνδρομητές/iu,
  /هذا (?:المقال|المحتوى) (?:حصري |متاح |مخصص )?(?:فقط )?للمشتركين/u,
  /この記事は(?:有料|会員限定|購読者限定)|残り\s?[\d,０-９]{1,7}\s?(?:文字|字)|続きを読むには/u,
  /(?:本文|此文)(?:為|为|是)(?:付費|付费|會員|会员|訂閱|订阅)/u,
  /이 기사는 (?:유료|구독자|회원) ?전용/u,
]; // prettier-ignore

/** Whether a line of its own says that the rest of an article is for subscribers. */
export function saysRestIsClosed(text: string): boolean {
  return text.length <= longest && payWallNotices.some((pattern) => pattern.test(text));
}
