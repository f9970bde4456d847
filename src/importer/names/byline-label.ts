import { foldedPattern, foldText } from '../text/fold-text.ts';
import { isPlainGivenName } from '../language/plain-given-names.ts';
import { oneOf } from '../text/one-of.ts';
import { readReporterInPlace } from './reporter-in-place.ts';

/** Words before a name that need no colon, folded. */
const openLabels = oneOf`
  (?:(?:written|guest post|words|story|text|reported|report|reporting|analysis|opinion|commentary|posted|submitted|created|contributed|adapted|uploaded|added|published|article|compiled|review|column|interview|dispatch)(?: and [a-z]+)? )?by
  (?:ein(?:e|en)? )?(?:artikel|beitrag|text|kolumne|kommentar|analyse|interview|reportage|essay|gastbeitrag|gastkommentar|glosse|rezension|bericht|portrat) von
  autorin/autor|autor/autorin
  (?:(?:(?:article )?(?:publie|redige|ecrit|poste|soumis|propose|adapte)|(?:propos )?recueillie?s?) )?par
  (?:(?:erstellt|eingestellt|verfasst|geschrieben|gespeichert|gepostet|adaptiert|zusammengestellt|aufgezeichnet|protokolliert) )?von
  (?:(?:publicad[oa]|escrit[oa]|postado|posteado|enviad[oa]|adaptad[oa]) )?por|(?:(?:pubblicato|scritto|inserito|postato|adattato) da)
  di|(?:(?:geschreven|geplaatst|gepost|gepubliceerd|ingediend|bewerkt) )?door|(?:opublikowan[eoy] )?przez
  (?:una? )?(?:textes?|textos?|reportage[mn]?|recit|enquete|reportaje|articolo|article|articulo|artigo|servizio|testo|columna|coluna) d[ei](?=\s\S+\s\S)
  (?:une )?chronique de(?=\s\S+\s\S)
  автором|беседовал[аи]?|(?:подготовил[аи]?|записал[аи]?|корреспондент|журналист(?:ка)?)(?=\s\S+\s\S)
  rozmawiał[ai]?|rozmawiali|oprac\.(?=\s\S+\s\S)|af|(?:(?:skriven|skrivet) )?av|oleh|penulis(?=\s\S+\s\S)
  (?:de|van)(?=\s(?:notre|nuestr[oa]|onze)\s)
  автор
  yazan
  بقلم|به قلم|(?:نشرت? )?بواسطه
  γραφ(?:ει|ουν)(?: (?:ο|η|οι))?
  kolumnu pis[eu]
  기자명
  (?:verkita|skribita) (?:de|far)
  מאת(?! אלפ)
  โดย
  द्वारा
`;
/** Words that need a colon behind them, folded. */
const colonLabels = oneOf`
  (?:written |words |story |text |report(?:ed)? )?by|(?:the )?authors?|writers?|rep(?:orters?)?
  reported by|byline|correspondents?|words|text|auteurs?|autore?s?|autora?|autorin|autoren|texte?|textos?
  testo|autrices?|reportage[mn]|reportaje|bericht|redaccion
  автор(?:ы)?(?: (?:статьи|текста|материала))?|текст|тэкст|аўтар|журналист(?:ка)?|корреспондент
  yazar|yazan|haber|muhabir|(?:haberi )?hazırlayan
  نویسنده(?:گان| ها)?|نویسندگان|گزارشگر(?:ان)?|گزارش از|خبرنگار(?:ان)?|نوشته|تهیه(?: کننده| و تنظیم)?
  به قلم|قلم|متن|راپور ورکوونکی|راپورټر|لیکوال(?:ه|ان)?|نگارنده(?:گان)?|لیکنه|لیکونکی|خبریال|بقلم|کتب(?:ت|ها)?|اعداد|تحریر|(?:ال)?مراسله?
  الکاتب
  著者|作者|筆者|執筆|文責|(?:(?:取材|構成|編集)[・/／])*(?:文|取材|構成)|聞き手|ライター|記者|记者|記事
  글(?:쓴이)?|기자|작성자|취재
  opracowanie|opracowa(?:ł[ai]?|li)|autork[ai]|oprac\.|tekst|szerzo|irta|penulis|kirjoittaja|tac gia
  συντακτης|γραφει
  автори|пише|добавил[аи]?|разместил[аи]?|опубликовал[аи]?
  pise
  采[写訪访]|採訪|撰[文稿]
  deur
  per
  מאת
  लेखक|लेखिका|रिपोर्टर|संवाददाता
  リポート
`;
/** Words that say nothing unless the page marks what they stand in as a byline, folded. */
const markedLabels = oneOf`
  edited by|about|uber|a propos de|acerca de|sobre|informazioni su|over|om|redaktion|interview|reportage|protokoll|vom|fran|skrevet av|tekst|da|texte? (?:de|von|by)
  (?:eine? [a-z]+|nach einem bericht) von|auteures?|autor/in|author\(s\)
  گزارش|نوشته ?ی|کتب|راپور|از
`;

/** Words that one outlet reads out to who cannot see: Author, Orsa Tindal. */
const commaLabels = 'author|autor(?:in)?|auteure?|автор|yazan|نویسنده|لیکوال|لیکواله|الکاتب';

/** 文・写真: who made the pictures as well. */
const hanPictures = '写真|撮影|攝影|摄影|圖|图';

const label = foldedPattern(
  String.raw`^(?:[([（［*_–—-]+\s*)?(?:${oneOf`
    (?:${colonLabels}|${openLabels})\s?[:：]|(?:${commaLabels})\s?[,،]|(?:auteure?)(?=\s)
    (?:作者|撰文|记者|記者)\s?[/／|｜丨]|(?:(?:取材|構成|編集|${hanPictures})[・/／])*(?:文|取材|構成|執筆|聞き手|ライター)(?:[・/／](?:${hanPictures}))?\s?[●◎＝=/／|｜丨・]
    文[・/／](?:${hanPictures})(?=\s)|(?:article|texte|reportage|recit|enquete|portrait) d'(?=\S+\s\S)
    تحقیق\s?[-–]\s|کتبت?(?:\s?[-–]\s|(?=\s(?!ال)))
    (?:${openLabels})(?=\s)
    گزارش از(?=\s)|نوشته[یٔ]?(?=\s)
  `})\s*`,
  'u',
);
const markedLabel = foldedPattern(
  `^(?:[([（［*_–—-]+\\s*)?(?:${openLabels}|${markedLabels}|${colonLabels})(?:\\s?[:：●◎＝]|(?=\\s))\\s*`,
  'u',
);
/** Words that are a byline's in one language and begin names in others, by the language's tag. */
const ownLabels = new Map([
  ['sw', /^(?:(?:imeandikwa|makala|habari) )?na\s+/u],
  ['sq', /^nga\s+/u],
]);

/** "ByOrsa Tindal", "BYOrsa Tindal" and "Byby Orsa Tindal", where a copy lost what stood between label and link. */
const gluedLabel = /^[Bb]y\s?by\s+|^(?:[Bb]y|BY)(?=\p{Lu}\p{Ll}+\s\p{L})/u;

/** "by Радио Вельм": an English label before another script is a player's, which says whose recording it plays. */
const ofPlayer =
  /^by\s[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}]/iu;

/** (By Orsa Tindal): what a bracket holds besides is no sentence. */
const opensBracket = /^[([（［]/u;
const signature = /^[([（［][^()[\]（）［］]{3,400}(?<![.!?…。])[)\]）］]\s*$/u;

/**
 * How many characters of a text are a byline's label and the space behind it; 0 when none opens it. `isMarked` says that
 * the page already marks the text as a byline, so that more words count and need no colon.
 */
export function labelLength(text: string, isMarked = false): number {
  if (ofPlayer.test(text) || (opensBracket.test(text) && !signature.test(text))) return 0;
  const folded = foldText(text);
  const found = gluedLabel.exec(text) ?? (isMarked ? markedLabel.exec(folded) : null) ?? label.exec(folded);
  return found?.[0].length ?? 0;
}

/** How long a label is that only a page's language makes one; 0 where none opens the text. */
export function ownLabelLength(text: string, language: string): number {
  return ownLabels.get(language.slice(0, 2).toLowerCase())?.exec(foldText(text))?.[0].length ?? 0;
}

/** The same beside a date, where Italian and Greek pages sign with a word that is a preposition elsewhere: 15 aprile 2021 da X. */
export function labelLengthBesideDate(text: string): number {
  return labelLength(text) || (/^(?:da|[Αα]πό)\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u.exec(text)?.[0].length ?? 0);
}

/**
 * The same where the text must tell: in Romanian and Esperanto the label is a word that opens surnames elsewhere, `de Orsa Tindal`, and
 * behind `Interview:` stands who asked unless the text speaks of that person.
 */
export function labelLengthIn(
  text: string,
  facts: { readonly language: string; isToldPerson: (name: string) => boolean },
): number {
  const asked = interview.exec(text)?.[0].length ?? 0;
  if (asked > 0) return facts.isToldPerson(text.slice(asked)) ? 0 : asked;
  const { reported = '', given = '' } = reportBy.exec(text)?.groups ?? {};
  if (isPlainGivenName(given)) return facts.isToldPerson(text.slice(reported.length)) ? 0 : reported.length;
  const own = /^(?:Nga|NGA|من)\s/u.test(text) ? ofWholeName(text) : 0;
  if (own > 0) return /^(?:ar|sq)(?:-|$)/u.test(facts.language) ? own : 0;
  const length = romance.exec(text)?.[0].length ?? 0;
  return length > 0 && /^(?:eo|ro)(?:-|$)/u.test(facts.language) ? length : 0;
}

/** تقرير: أحمد تيندال: before more than a known given name and a surname the word is a headline's. */
const reportBy = /^(?<reported>(?:تقرير|گزارش|راپور)\s?:\s)(?<given>\p{L}+)\s\p{L}+$/u;

/** Nga Orsa Tindal, من عبد الله تيندال: the label is a preposition, unless a whole name and no more stands behind it. */
function ofWholeName(text: string): number {
  const [label = '', given = ''] = /^\p{L}+\s(?=(\p{L}+)(?:\s\p{L}+){1,3}\*?$)/u.exec(text) ?? [];
  const isName = /^\p{Lu}\p{Ll}/u.test(given) || given === 'عبد' || isPlainGivenName(given);
  return isName ? label.length : 0;
}

const romance = /^[Dd]e\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
const interview =
  /^(?:Interview|INTERVIEW|Protokoll|Intervju|Entrevista|Entretien)\s?:\s*(?=\p{Lu}\p{L}+\s\p{Lu}[\p{L}\s-]{1,30}$)/u;

const lone = foldedPattern(
  `^(?:(?:${openLabels}|author|autor(?:in|en)?|auteure?|autore|reporter|نویسنده|گزارشگر|لیکوال|作者|کتبت?)\\s?[:：]?|(?:${colonLabels})\\s?[:：])$`,
  'u',
);

/** Whether a text is a byline's label alone, whose name stands on the next line. */
export function isBylineLabel(text: string): boolean {
  return text.length <= 30 && lone.test(foldText(text));
}

/** Where a field begins in such a line; the author's may be glued to the one before it. 原作者 wrote what was adapted. */
const hanField =
  /\s+(?=\p{Script=Han}{1,4}：)|(?<=[\p{L}\p{N}])(?<![原本文该])(?=作者：)|(?<=作者：\p{Script=Han}{2,4})(?=(?:[来來]源|[责責]任?[编編]|[编編][辑輯]|[发發]布|[时時][间間]|[浏瀏][览覽]|[阅閱][读讀])[\p{Script=Han}]{0,2}：)/u;

/** The fields of a line that holds several, each behind its label. */
export function partHanFields(line: string): string[] {
  return line.split(hanField);
}

/**
 * The field of the author in a line of eastern Asia that holds several, each behind its label, 来源：河岸日报 作者：欧尔莎, or
 * the reporter in 記者歐爾莎／維爾姆鎮報導; the line itself where it is no such line.
 */
export function bylineFieldIn(line: string): string {
  const reporter = readReporterInPlace(line);
  if (reporter) return `記者：${reporter.names.join('、')}`;
  const fields = partHanFields(line);
  return fields.length > 1 ? (fields.find((field) => labelLength(field) > 0) ?? line) : line;
}
