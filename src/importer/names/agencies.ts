import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** Agencies and outlets that sign articles, folded; «the» and the staff's designation may stand around them. */
const agencies = oneOf`
  reuters|rtr|thomson reuters(?: foundation)?|associated press|ap|afp|agence france[- ]presse|dpa
  deutsche presse[- ]agentur|austria presse agentur|sid|epd|kna|apa|(?:keystone-)?sda|efe|europa press|ansa|adnkronos|askanews|lapresse|lusa|anp|pap
  ntb|tt|ritzau|stt|belga|ctk|tasr|mti|agerpres|bns|antara
  pa(?: media)?|press association|pti|ani|ians|upi|xinhua|tass|tacc|ria(?: novosti)?|interfax|sputnik
  anadolu(?: agency| ajansi)?|aa|dha|iha|irna|isna|tasnim(?: news(?: agency)?)?|fars(?: news)?|wam|spa
  mena|kyodo|yonhap|bernama|bloomberg|dow jones|voa
  bbc(?: news)?(?: (?:africa|afrique|arabic|bangla|brasil|chinese|culture|dari|earth|future|hausa|hindi|indonesia|korea))?
  bbc(?: news)?(?: (?:mundo|nepali|pashto|persian|portugues|russian|sport|swahili|thai|travel|turkce|ukrainian|urdu|uzbek))?
  bbc(?: news)? (?:verify|vietnamese|worklife)|cnn(?: (?:(?:en )?espanol|brasil|business|chile|indonesia|politics|sports?|style|travel|turk))?
  voice of america|rfe/rl|rferl|radio free europe|radio azadi|azadi radio|dw|deutsche welle|al jazeera
  aljazeera|france ?24|euronews|npr|pbs|the guardian|the new york times|washington post
  the washington post|the conversation
  pajhwok(?: afghan news)?|tolo ?news|khaama(?: press)?(?: news agency)?|bakhtar(?: news agency)?
  ariana ?news|8 ?am(?: media| daily)?|8 ?sobh|hasht-e subh|etilaat ?roz|etilaatroz|amu ?tv|amu|kabulnow
  kabul now|afghanistan international|zan times|rukhshana media|salam watandar|shamshad|1tv|killid
  ایرنا|ایسنا|تسنیم|خبرگزاری (?:ایرنا|ایسنا|تسنیم|فارس|مهر)|پژواک|خبرگزاری پژواک|پژواک خبری اژانس
  طلوع ?نیوز|خامه پرس|باختر|۸ ?صبح|8 ?صبح|روزنامه ۸ ?صبح|روزنامه 8 ?صبح|اطلاعات ?روز|اطلاعات روز|ازادی
  رادیو ازادی|ازادی رادیو|بی بی سی|صدای امریکا|رویترز|اسوشیتدپرس|فرانس [پب]رس|افپ|ا ف ب|شینهوا|اناضول
  الاناضول|الجزیره|تاس|سبوتنیک|دویچه وله|افغانستان اینترنشنال
  연합뉴스|뉴시스|뉴스1
  共同通信(?:社)?|時事通信(?:社)?|新华社|新華社|中新社|中央社
  рейтер|тасс|риа новости|интерфакс
  interfax\.ru
  agenci(?:a|ja) (?!de |da |do |del |para )[a-z]{2,15}
  казинформ|укринформ|унн|белта|афп
  ap/.{2,20}
`;
const outletWord = oneOf`
  news|times|post|press|herald|gazette|tribune|chronicle|journal|daily|weekly|packet|courier|observer
  telegraph|mail|today|tv|televisions?|radio|media|agency|(?:presse-?)?agentur|agence|agencia|agenzia
  network|wire|broadcasting|magazine|review|bulletin|dispatch|sentinel|independent|star|examiner|ledger
  reporter|register|enquirer|inquirer|advertiser|statesman|zeitung|nachrichten|tagblatt|rundschau|presse
  kurier|anzeiger|courrier|depeche|diario|correo|gaceta|periodico|jornal|correio|corriere|gazzetta|giornale|krant|dagblad|koerier
  \p{L}{2,20}(?:zeitung|anzeiger|krant|bladet)
  вестник|ведомости|новости|اخبار(?= \p{L})
  le monde|gazeta|pravda|haber|gazetesi|ajansi
  روزنامه|خبرگزاری|هفته نامه|رادیو|تلویزیون|اژانس|ورځپاڼه|صحیفه|وکاله|قناه|جریده
  тв
`;
const staff = `(?: (?:${oneOf`
  staff(?: (?:writers?|reporters?|and agencies))?|news ?desk|web ?desk|desk|bureau|correspondents?
  reporters?|fact check|team|and agencies|editors|contributors?|newsroom|online|digital
`}))`;

const agency = foldedPattern(`^(?:the )?(?:${agencies})${staff}{0,3}$`, 'u');
const outlet = foldedPattern(
  `^(?:the )?(?:[\\p{L}\\p{N}.&'-]+ ){0,4}(?:[\\p{L}\\p{N}.&']+-)?(?:${outletWord})(?: [\\p{L}\\p{N}.&'-]+){0,2}${staff}?$`,
  'u',
);
const outletAtEnd = foldedPattern(`(?<![\\p{L}\\p{M}])(?:${outletWord})${staff}?$`, 'u');
const outletAtStart = foldedPattern(`^(?:the )?(?:${outletWord})(?![\\p{L}\\p{M}])`, 'u');
const desk = new RegExp(
  `^(?:(?:our |special |staff |news |web |online |city |foreign |the )*(?:${oneOf`
  staff(?: (?:writers?|reporters?))?|correspondents?|reporters?|newsroom|news ?desk|web ?desk
  (?!front|help|reception|standing|writing)\p{L}{3,15} desk|bureau|editorial (?:board|team|staff)|editors?|agencies|wire services?
`})(?: and agencies| report)?|(?:our |special |news |web |online |city |foreign |the )+team|redaktion|(?:la )?redaction|redacao(?: .{2,40})?|(?:redaccion|redazione)(?: (?:bbc|cnn))?(?: [a-z]{3,20})?|tim redaksi|редакция|تحریریه|گروه خبر|هیات تحریر)$`,
  'u',
);

/** Whether a piece of a header is the outlet's initials before its people: VPD Staff. */
export function isOwnStaff(text: string): boolean {
  return /^\p{Lu}{2,5} (?:Staff|Newsroom)$/u.test(text);
}

/** Whether a piece of a header is the name of a news agency or an outlet that signs articles. */
export function isAgency(text: string): boolean {
  return agency.test(foldText(text).trim());
}

/** Whether a piece of a header is made like the name of an outlet: The Velm Packet, Velm Times, Radio Orsa. */
export function looksLikeOutlet(text: string): boolean {
  const folded = foldText(text).trim();
  if (agency.test(folded)) return true;
  return (
    folded.length <= 60 &&
    outlet.test(folded) &&
    !/(?:^|\s)(?!of|the|and|d[aeiou]|d[eo]s|del|la|le|der|die)\p{Ll}/u.test(text.trim())
  );
}

/** Whether a text is an article and a word, as papers are called and hardly anybody is: Le Paquet, Il Porto. */
export function isArticled(text: string): boolean {
  return /^(?:le|la|il|lo|el|de|het|der|die|das|the|o|os)\s\p{Lu}\S+$/iu.test(text);
}

const articled = new Map<string, RegExp>([
  ['de', /^(?:der|die|das)\s\p{Lu}\p{Ll}+$/iu],
  ['es', /^(?:el|la)\s\p{Lu}\p{Ll}+$/iu],
  ['fr', /^(?:le|la|les)\s\p{Lu}\p{Ll}+$/iu],
  ['nl', /^het\s\p{Lu}\p{Ll}+$/iu],
  ['it', /^(?:il|la|lo)\s\p{Lu}\p{Ll}+$/iu],
  ['pt', /^(?:o|a|os)\s\p{Lu}\p{Ll}+$/iu],
]);

/** Whether a text of a language is its article and a word; in other languages Le and Lo are surnames. */
export function isArticledIn(language: string, text: string): boolean {
  return articled.get(language.slice(0, 2))?.test(text) ?? false;
}

/** What eastern outlets end with. */
const denseOutlet =
  /^(?:\p{Script=Han}{1,8}(?:[网網报報]|新[闻聞]|通[讯訊]社|[电電][视視]台|[周週]刊)|\p{Script=Hangul}{1,8}(?:닷컴|뉴스|신문|일보|통신|방송|타임[스즈]|미디어))$/u;

/** Whether a name is made like an eastern outlet's, which has no space and no letter case, as people's have none: 河岸网, 하람닷컴. */
function isEasternOutlet(text: string): boolean {
  return denseOutlet.test(text.trim());
}

/** Whether a name is an agency's or made like an outlet's, in any script. */
export function isNewsHouse(name: string): boolean {
  return isAgency(name) || looksLikeOutlet(name) || isEasternOutlet(name);
}

/** Whether a text ends with a word that outlets are called by: Orsa Tindal Velm Packet. */
export function endsAsOutlet(text: string): boolean {
  return outletAtEnd.test(foldText(text).trim());
}

/** Whether a text begins with a word that outlets are called by: Radio Velm. */
export function beginsAsOutlet(text: string): boolean {
  return outletAtStart.test(foldText(text).trim());
}

/** Whether words begin with an agency's initials, behind which its people are called by what they report on: AP Television Writer. */
export function opensAsAgency([first = '', ...more]: readonly string[]): boolean {
  return more.length > 0 && /^\p{Lu}{2,4}$/u.test(first) && isAgency(first);
}

/** Whether a byline names nobody but the people of the house: Staff Reporter, News Desk, Editorial board. */
export function isDesk(text: string): boolean {
  return desk.test(foldText(text).trim());
}

/** Names that content systems write where nobody signed, folded. */
const nobody = new RegExp(
  `^(?:${oneOf`
  (?:(?:site|super|user|web|wordpress|wp|news|main|the) ?)?admin(?:istrator)?s?(?: user| account)?
  editor|publisher|(?:(?:default|demo|guest|super|system|test|web|wordpress|wp) ?)?(?:user|author)|guest|staff|unknown|unbekannt|inconnue?
  unknown (?:author|writer|user)|unbekannter autor|auteur inconnu|autore? (?:desconocido|sconosciuto)|неизвестный автор|автор неизвестен
  desconocid[oa]|anonym(?:ous|e|us)?|an[oô]nim[oa]|web ?master|root|n/a
  未知|不[详詳]|佚名|匿名|[网網][络絡路](?:整理)?|[关關]注
  (?:no|sin|sem|sans|kein|ohne) (?:author|autore?|auteur|name|nombre|firma)|not (?:available|specified)
`})$`,
  'u',
);

/** Whether a byline names nobody at all: by admin. */
export function isNobody(text: string): boolean {
  return nobody.test(foldText(text).trim());
}
