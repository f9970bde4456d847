import { foldText } from '../text/fold-text.ts';
import { setOf } from '../text/one-of.ts';
import { isSectionName } from './section-names.ts';
import { beginsWithFollowingWord } from '../text/sentences/continuing-words.ts';
import { partJoinedNames } from './joined-names.ts';
import { isKnownPlace } from './known-places.ts';
import { isDateWord, monthNamed, weekdayNamed } from '../dates/date-names.ts';
import { looksLikeUncasedName } from './uncased-names.ts';

/** Words inside names that are written small. */
const particles = setOf`
  de da do dos das del della di du la le los van von der den ter ten zu af al el bin bint ibn ben ul ud uz
  e y i san st
`;

const capitalised =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*|(?:al|el|ul|ur|uz|bin)-\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/** Words of headlines, labels and jobs, which no person is called, folded. */
const neverNames = setOf`
  the a an and or of in on at to for from by with is are was has have will says said new news world times
  post press media staff writer writers reporter reporters correspondent editor editors edited written
  reviewed translated desk team agency share print read more photo photos foto fotos фото video image
  images update updated correction published posted story stories article newsletter subscribe follow comments
  comment views view home page profile latest breaking live watch listen contributor contributed special
  analysis opinion editorial explainer report reports reporting exclusive feature interview letters letter
  tags tips related source copyright file first last next previous all no why how what when where who as
  after before over under recent most redaktion redakteur redakteurin korrespondent korrespondentin autor
  autorin text texte tekst nachrichten weitere quellen sources key points highlights membership application registration
  avatar logo menu untermenu anmelden columna texto reportaje reportagem articolo articulo artigo servizio
  journalist journalistin journaliste correspondant correspondante redacteur redactrice periodista corresponsal
  redactor redactora giornalista corrispondente nostra nostro notre nuestro nuestra jornalista correspondente
  gazeteci verslaggever muhabir корреспондент журналист подготовил подготовила login rating ratings contact
  information facts privacy policy cookie cookies suivre seguir connect directly permalink download pdf send email
  facebook twitter instagram whatsapp telegram linkedin pinterest youtube fact expert links useful newer older
  terpopuler terkait terbaru berita новости اخبار تقریر کتابه تصویر ارشیفیه بث تم نشر مشاهدات اخر تحدیث الاکثر
`;

/** Words of places and of institutions, which are also surnames: on a line without a label they make no person. */
const rarelyNames = setOf`
  north south east west upper lower port harbour harbor bridge city county council island islands river
  valley lake mount bay war peace talks election elections government president minister police army
  university school hospital foundation company bank department office court house senate congress union
  parliament league club association institute bureau committee commission ministry books publishing publishers
  chair engineering abonnement
`;

/** Words that open headlines and kickers, folded; inside a name some of them stand too. */
const neverFirst = setOf`
  nach vor mit ohne fur gegen uber unter zum zur der die das ein eine neue neuer neues wie was warum wer wann
  apres avant pour avec sans contre tras para por con sin sobre una los las efter med utan ved for na
  της του των منبع
  tweet retweet share subscribe follow click print
`;

/** Written small, these may be a byline's label. */
const opensByline = /^d[aeiu]$/u;

/**
 * Whether a text can be nothing but a person's name, as far as its letters tell. `fewestWords` is 1 behind a byline's
 * label, where one word is enough and a surname may be a place's or a section's.
 */
export function looksLikePersonName(text: string, fewestWords = 2): boolean {
  if (text.length > 60) return false;
  const words = text.trim().split(/\s+/u);
  // Particles do not count behind a label, By Dr. Orsa van der Tindal-Smythe Jr., unless one may join two people.
  const isPlain = fewestWords > 1 || words.some((word) => /^[eiy]$/.test(word));
  const own = isPlain ? words : words.filter((word) => !particles.has(word));
  if (words.length < fewestWords || own.length > 5) return false;
  if (/[\p{N}!?:;"“”«»()/\\|@#]/u.test(text)) return false;
  // What has no name's letters is asked for no words: most stretches of a sentence.
  if (!hasNameShape(words, text, fewestWords) || isSectionName(text)) return false;
  if (
    words.some(
      (word, index) => (isNeverName(word) && !isNameHere(words, index, fewestWords)) || isGlued(word),
    )
  )
    return false;
  if (fewestWords === 1) return true;
  if (neverFirst.has(bareWord(words[0] ?? '')) || opensByline.test(words[0] ?? '')) return false;
  // "Berlin. Die Vorsitzende" is a place and a sentence; "El Deporte" is a paper's section, as "La Nación" is a paper.
  if (/\p{L}{6,}\.\s/u.test(text) || (words.length === 2 && /^(?:el|la|le|il|het)$/iu.test(words[0] ?? '')))
    return false;
  if (words.some((word) => rarelyNames.has(bareWord(word)) || isSectionName(word))) return false;
  return !isKnownPlace(text) && !isNumbered(words);
}

/** Whether the letters of a text could be those of a person's name, whatever its words mean. */
function hasNameShape(words: readonly string[], text: string, fewestWords: number): boolean {
  // Whose word is cut off behind it: Visit Our / Website.
  if (/\s(?:[Oo]ur|[Yy]our)$/u.test(text.trim())) return false;
  const isHebrew = /\p{Script=Hebrew}/u.test(text) && fewestWords === 1;
  if (/[\u0600-\u06FF]/u.test(text) || isHebrew) return isArabicScriptName(words);
  if (fewestWords === 1 && looksLikeUncasedName(text)) return true;
  // "Coupe d'Europe" is a name only behind a byline's label.
  const bare = fewestWords === 1 ? words.map((word) => word.replace(/^d['’](?=\p{Lu})/u, '')) : words;
  return isCapitalisedName(bare) || isEasternName(words, fewestWords);
}

/** "Amendment II" is the second of several; behind a surname the number is a person's. */
function isNumbered(words: readonly string[]): boolean {
  return words.length === 2 && /^[IVX]+$/u.test(words[1] ?? '');
}

/** Eastern Asia writes a surname of a sign or two, a given name, and a space between them only where names stand alone. */
function isEasternName(words: readonly string[], fewestWords: number): boolean {
  const [first = '', last = '', more] = words;
  if (more === undefined && last === '' && isSpelledName(first)) return true;
  if (
    more !== undefined ||
    /^(?:来源|來源|点击|點擊|记者|記者|编辑|編輯|责编|图片|圖片)|[网網社报報]$/u.test(first)
  )
    return false;
  if (last === '') return fewestWords === 1 && easternName.test(first);
  return (
    /^\p{Script=Han}{1,3}$/u.test(first) &&
    /^(?:\p{Script=Han}{1,3}|\p{Script=Hiragana}{2,4}|\p{Script=Katakana}{2,4})$/u.test(last)
  );
}

/** 欧尔莎: a name in eastern Asia, which only the label above it tells from a word. */
export const easternName = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** 欧尔莎·廷达尔: a dot parts the names of people from elsewhere. */
export function isSpelledName(text: string): boolean {
  return /^\p{Script=Han}{1,6}(?:[·‧]\p{Script=Han}{1,8}){1,3}$/u.test(text);
}

/** Will Tindal is a person, unlike "Will Tindal Resign", and behind a label so is Orsa Said. */
function isNameHere(words: readonly string[], index: number, fewestWords: number): boolean {
  if (words[index] === 'Will') return index === 0 && words.length === 2;
  return fewestWords === 1 && words.length > 1 && /^Sa[iï]d$/u.test(words[index] ?? '');
}

/** "QuarrowIlse" is two names, "PACKETHarbour" an outlet's and its section's, and "Quarrow's" is a headline's; a capital inside one stands after Mc, De and their like. */
function isGlued(word: string): boolean {
  if (/\p{Ll}['’]s$/u.test(word) || /\p{Lu}{5}\p{Ll}{2}/u.test(word)) return true;
  return /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz)(?=\p{Lu})/u, ''));
}

/** Комментировать, Пожаловаться: what a button does, in the form of the verb that nobody is called by. */
const infinitive = /\p{L}{3}[аеиоуыюя]ть(?:ся)?$/u;

function isNeverName(word: string): boolean {
  if (infinitive.test(word)) return true;
  if (/^\p{Lu}\.$/u.test(word)) return false;
  const bare = bareWord(word);
  return neverNames.has(bare) || (/\p{L}{3}/u.test(word) && isDateName(bare));
}

function bareWord(word: string): string {
  return foldText(word).replace(/[.,']/g, '');
}

/** May, April, Julio and Marco are people too; a weekday is nobody. */
function isDateName(folded: string): boolean {
  if (!isDateWord(folded)) return false;
  return (
    (weekdayNamed(folded) !== undefined && folded.length > 3) ||
    (monthNamed(folded) !== undefined &&
      !/^(?:april|may|june|august|mai|juin|mars|avril|marco|julio|augusto|eylul)$/.test(folded) &&
      folded.length > 4)
  );
}

function isCapitalisedName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isParticle = words.length > 2 && particles.has(first.toLowerCase());
  if (!capitalised.test(first) && !(isParticle && words.filter((word) => capitalised.test(word)).length > 1))
    return false;
  if (!capitalised.test(last) || /^\p{Lu}\.$|\p{L}{5}\.$/u.test(last)) return false;
  if (opensSurname.test(last) || isOfTheNoun(words)) return false;
  return words.every((word) => capitalised.test(word) || particles.has(word.toLowerCase()));
}

/** Particles that a surname follows: "Más de". */
const opensSurname = /^(?:d[aeiou]|d[ao]s|del|della|van|von|der|zu)$/iu;

/** "Buch der Woche" is no name, unlike "Orsa von der Tindal". */
function isOfTheNoun(words: readonly string[]): boolean {
  return words.some(
    (word, index) => word === 'der' && !/^(?:van|von|auf|an|in|op)$/i.test(words[index - 1] ?? ''),
  );
}

/** Words of Persian, Pashto and Arabic that join what is no name. */
const prepositions = new Set('در از به با برای تا بر چرا چگونه په له تر ته في من إلى على عن مع'.split(' '));

/** Doctor, engineer and professor, which stand before a whole name. */
const arabicTitles = new Set('الدكتور الدكتورة المهندس المهندسة الأستاذ الأستاذة'.split(' '));

/** Scripts without letter case show only how long a name is. */
function isArabicScriptName(words: readonly string[]): boolean {
  const isWord = (word: string) => /^[\p{L}\p{M}\u200C]{2,}$/u.test(word) && !prepositions.has(word);
  const last = words.at(-1) ?? '';
  const own = words.filter((word, at) => at > 0 || !arabicTitles.has(word));
  // Khair Daad is called as "gave" is.
  const isOne = own.length <= 4 && words.every(isWord) && !partJoinedNames(words.join(' '));
  return isOne && (last === 'داد' || !beginsWithFollowingWord(last));
}
