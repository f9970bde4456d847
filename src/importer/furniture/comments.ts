import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { commentNouns, commentPrompts } from './words/comment-words.ts';

const hindi = 'टिप्पणि(?:यां|याँ|यों)?|टिप्पणी|कमेंट्?स?';
const thing = oneOf`
  comments?|responses?|repl(?:y|ies)|commentaires?|kommentare?|kommentarer|comentarios?|commenti|reacties
  комментари[йяев]+|коментар(?:и|ів|а)
  σχολια
  komentarz[ey]|hozzaszolas(?:ok)?|comentarii|comentaris?|komentara?|komentari|yorum(?:lar)?
  نظر(?:ات)?|دیدگاه(?:ها)?|تبصرې|(?:ال)?تعلیقات?|تعلیق
  ${hindi}
  댓글|${commentNouns}
`;
/** What blogs print beside an article's day, too. */
const invitations = oneOf`
  leave a (?:comment|reply)|laisser un commentaire|schreib(?:e|en sie)? einen kommentar|hinterlasse einen kommentar
  deja (?:un comentario|una respuesta)|deixe (?:um comentario|uma resposta)|lascia un commento
  geef een reactie|laat een (?:reactie|bericht) achter|zostaw komentarz|оставить комментарий
`;
/** Labels of eastern Asia, before the number. */
const dense =
  '(?:评论|評論|留言|コメント|댓글)(?:数|數|수)?\\s?[:：(（]?\\s?\\d[\\d,.]*\\s?(?:[条條件개]|[)）])?';
const signIn = oneOf`
  iniciar? sesion|connectez-vous|identifiez-vous|accedi|melden sie sich an,?|faca (?:o )?login|войдите,?
  log(?:ga)? in|zaloguj sie,?|yorum yapmak icin|سجل الدخول|برای (?:ثبت|ارسال) نظر
`;
const prompts = oneOf`
  comment (?:on )?this (?:post|article|story)
  (?:leave|post|write|submit) (?:a|your) (?:reply|comment|response)(?: cancel reply)?|reply
  post a comment|write a comment|join the (?:conversation|discussion)|add (?:a|your) comment
  view (?:all )?comments|show comments|(?:comments?|(?:this )?feedback) (?:(?:are|is) )?(?:now )?(?:closed|off|disabled)(?: (?:for|on) this (?:story|article|post|page))?
  thanks? (?:you )?for your comments?(?:[ .,–-]+.{0,40}closed)?
  voir les commentaires|repondre signaler un abus|kommentar (?:schreiben|hinterlassen)
  ${invitations}|${commentPrompts}
  comentar|commenter|комментировать|reageer|kommentera|skriv en kommentar|yorum ya(?:p|z)(?:in)?
  ir a (?:los )?comentarios|kommentare lesen
  (?:${signIn})\s.{0,40}(?:comment|[ck]oment|komment|reageren|giris|коммент|تعلیق|نظر|وارد).{0,30}
  diskutieren sie mit|reagir a cet article|vos reactions|zum kommentieren bitte (?:anmelden|einloggen)|добавить комментарий|دیدگاه خود را بنویسید
  نظر بدهید|دیدگاهتان را بنویسید|ارسال نظر|اترک تعلیقا|اضف (?:تعلیقا?|رد)|اکتب رایک|خپل نظر ولیکئ
  your email address will not be published.*|(?:o )?seu endereco de e-?mail nao sera publicado.*
  tu direccion de correo electronico no sera publicada.*|votre adresse e-?mail ne sera pas publiee.*|il tuo indirizzo e-?mail non sara pubblicato.*
  (?:deine|ihre) e-?mail-adresse wird nicht veroffentlicht.*|ваш (?:адрес )?e-?mail не будет опубликован.*
  لن یتم نشر عنوان بریدک الالکترونی.*|نشانی ایمیل شما منتشر نخواهد شد.*|required fields are marked.*
  you must be logged in to .{0,20}comment.*|log ?in to (?:comment|reply|join the (?:conversation|discussion)).*
  save my name,? email.*
  you may use these html tags(?: and attributes)?.*
  (?:name|e-?mail|website|comment) ?\*(?: (?:name|e-?mail|website) ?\*?)*|join our commenting forum
  have your say
  kommentar (?:hinzufugen|abgeben)|beitrag kommentieren|kommentieren(?: / forum lesen)?
  \d{1,4} kommentare offnen|anzahl kommentare
  (?:du musst|sie mussen) angemeldet sein,? um (?:einen kommentar abzugeben|kommentieren zu konnen)\.?
  melden sie sich an und diskutieren sie mit\.?
  i commenti dei lettori|leggi i commenti|leggi e commenta|partecipa alla discussione
  ver comentarios(?: \(\d+\))?|blogga um frett
  dodaj komentarz|skomentuj(?: \(\d+\))?|napisz komentarz|pridat komentar|pridať komentár
  komentari(?:šite|raj)|hozzaszolok|adauga (?:un )?comentariu
  добави коментар|(?:добавить|написать|отправить|оставить) (?:свой )?комментарий ?\*?|текст комментария
  додати коментар
  σχολιαστε|σχολια αναγνωστων(?: \(\d+\))?
  (?:(?:热门|最新|全部|精彩)(?:评论|跟[贴帖])|跟[贴帖])(?: ?\d[\d,]* ?条?)?(?: ?参与 ?\d[\d,]*)?(?: ?最[热早新]){0,3}
  (?:推荐 ?\d* ?)?\d[\d,]* ?(?:条评论|评论|人参与) ?[|｜/]? ?(?:\d[\d,]* ?(?:人参与|评论))?(?: ?网友评论)?(?: ?[|｜] ?.{2,20})?
  .{0,40}网友评论仅供.{2,40}
  (?:我要(?:评论|評論)|发表评论|網友評論|网友评论|查看(?:所有|全部)?评论)(?: ?[(（]\d+[)）])?|コメントを書く
  댓글 ?(?:쓰기|달기)
  (?:e-?mail (?:odbiorcy|nadawcy)|imie nadawcy|kod z obrazka|pola oznaczone \* sa wymagane\.?) ?\*?
  (?:\d{1,4}|one|two) thoughts? on .{1,200}|(?:\d{1,4} |one (?=.*[“"«]))(?:responses?|replies|reply) to .{1,200}|discussion about this (?:post|episode)
`;

/** The count of readers' comments, the invitation to write one, and what stands below it. */
export const comments: Furniture = {
  rule: 'comments',
  reason: 'The page had a place for readers to comment.',
  examples: [
    '3 Comments',
    'Comments',
    'Leave a Reply',
    'Comments are now closed for this story',
    'Thanks for your comments - this feedback is now closed',
    'No comments',
    'Comments: 4',
    'ارسال نظر',
    'Kommentare (3)',
    '3 thoughts on “Ferry returns to Port Velm”',
    '2 Responses to Ferry returns to Port Velm',
    'Discussion about this post',
    'You may use these HTML tags and attributes: <a href="" title=""> <b> <i>',
    'Name * Email * Website',
    'Kommentar hinzufügen',
    'LEGGI I COMMENTI',
    'Dodaj komentarz',
    'Оставить комментарий:',
    'Σχόλια αναγνωστών (0)',
    'σχόλια (3)',
    '我要评论(0)',
    'コメントを書く',
    'Imię nadawcy',
    '9 komentara',
    '댓글 0',
    'اضف رد',
    '26 comentaris',
    'Les commentaires (10)',
    'Voir les commentaires',
    '12条评论',
    '热门评论 7条',
    '跟贴888参与12934',
    '6条评论|106人参与网友评论',
    '1032人参与308评论',
    '网友评论仅供其表达个人看法，并不表明本站立场。',
    'コメント12件',
    '12 टिप्पणियाँ',
    'टिप्पणियां 12',
    'التعليقات 12',
    'Log in to join the discussion',
    'Commenter',
    'Reageer',
    'Kommentera',
    '12 kommentarer',
    'Logga in för att kommentera',
    'Log in om te reageren',
    'Zaloguj się, aby skomentować',
    'Yorum yapmak için giriş yapın',
    'Comentar',
    'Комментировать',
    'Kommentare lesen',
    'Ir a comentarios',
    'Inicia sesión para comentar',
    'Connectez-vous pour commenter',
    'Accedi per commentare',
    'Faça login para comentar',
    'Melden Sie sich an, um zu kommentieren',
    'Войдите, чтобы оставить комментарий',
    'سجل الدخول للتعليق',
    'برای ثبت نظر وارد شوید',
    'Réagir à cet article',
    'Vos réactions',
    'Zum Kommentieren bitte anmelden.',
    'Il tuo indirizzo email non sarà pubblicato.',
    'Tu dirección de correo electrónico no será publicada.',
    'O seu endereço de e-mail não será publicado.',
    'Votre adresse e-mail ne sera pas publiée.',
    'لن يتم نشر عنوان بريدك الإلكتروني.',
    'نشانی ایمیل شما منتشر نخواهد شد.',
  ],
  leaves: [
    'Her comments were not welcome',
    'No comment, said the harbour master.',
    'Name the harbour',
    'Have your say, the council asked.',
    'Комментарий капитана порта',
    'Commenter la victoire du bac',
    'Connectez-vous au port, dit le capitaine, avant de partir pour l’île.',
    '评论',
  ],
  line: wholeLine`
    (?:\(?(?:\d[\d,.]*|no|one|keine|aucun|sin|sem|nessun)\)?\s*)?(?:${thing})\s*[:：]?\s*(?:\(?\d*\)?)(?:\s*(?:on|\|).{0,120})?
    (?:the|les|los|die|de|i|os) (?:${thing})\s*\(\d+\)
    ${prompts}
    \d[\d,.]*\s?(?:(?:条|條|则|則|个)?(?:评论|評論|留言)|件のコメント)
    ${dense}
  `,
  within: foldedPattern(
    `(?<![\\p{L}\\p{N}.,])(?:(?:\\d[\\d,.]*|no|keine?|aucun|sin|sem|nessun|geen)\\s(?:${thing})|(?<=\\S[\\s—–|·/]{1,4})(?:${invitations})(?: (?:on|sur|zu|en|em|su|op|do) .{2,200})?[\\s↓→]*$|${dense}(?=\\s*$|\\s*[|/·,，]|\\s\\p{L}{2,3}\\s?\\d+$))(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  inside: wholeLine`\(?\d[\d,.]*\)?\s(?:${thing})`,
  certain: 'edges',
  opensTail: true,
};
