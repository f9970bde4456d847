import { functionWords } from './function-words.ts';
import { alsoSpeakingVerbs, speakingVerbs } from './speaking-verbs.ts';
import { type LeadInTail, tails } from './tails.ts';

/** What a lead-in is read by in a language that writes names with capitals. */
export interface Grammar {
  verbs: ReadonlySet<string>;
  /** Phrases that do a verb's work, whose place it takes before anything is read. */
  phrases?: { pattern: RegExp; verb: string };
  /** What ends a lead-in in which somebody who has just been quoted goes on, and the same as a relative clause. */
  resumes: { plain: RegExp; relative: RegExp };
  /** Forms of those verbs for several speakers or none, from which nobody is named: “Critics say”, “heard him saying”. */
  nameless: ReadonlySet<string>;
  /** Words between a subject and its verb: auxiliaries and adverbs. */
  between: ReadonlySet<string>;
  /** Pronouns that mean one person, with the gender that they tell. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns that tell that a person of the other gender is spoken of. */
  mentions: Record<Gender, ReadonlySet<string>>;
  negations: ReadonlySet<string>;
  /** Words that a clause before the subject begins with. */
  openers: ReadonlySet<string>;
  /** Other words that can open a sentence and begin no name there. */
  functionWords: ReadonlySet<string>;
  /** Words that may stand before a subject and belong to the sentence. */
  links: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Words that join two subjects. */
  joiners: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words after a verb that hand the words to somebody else. */
  handOvers: ReadonlySet<string>;
  /** First words of a sentence in which whoever stands right behind the verb speaks, and nobody before it. */
  inverts?: ReadonlySet<string>;
  /** What stands before the name in “according to X:”. */
  according: RegExp;
  /** Prepositions after which a name is a place or a thing. */
  places: ReadonlySet<string>;
  /** Articles before a noun for which a pronoun of a gender can stand, where things have one. */
  genderedArticles?: Record<Gender, ReadonlySet<string>>;
  /** What may stand between a speaker's verb and the colon. */
  tail: LeadInTail;
}

/** The gender that a pronoun or a title tells. */
export type Gender = 'female' | 'male';

const en: Grammar = {
  verbs: set(`${speakingVerbs.en} ${alsoSpeakingVerbs}`),
  phrases: {
    pattern:
      /\b(?:(?:went|goes) on to (?:say|add|explain)|ha[ds] this to say|(?:is|was) quoted (?:by [^,]{1,40} )?as saying|put(?:s)? it(?: (?:this|that) way| like this| bluntly| simply)?)(?=[\s,]|$)/gu,
    verb: 'said',
  },
  resumes: {
    plain:
      /,?\s(?:(?:(?:and|but|then|later|quickly|before)\s)+(?:added|continued|concluded|went on|adding)|adding|continuing|concluding)$/u,
    relative: /,\swho\s(?:then\s|also\s|later\s)?(?:added|continued|concluded|went on)$/u,
  },
  nameless: set('say saying'),
  between: set(
    'has had have also then later further again simply recently yesterday today repeatedly publicly often once earlier himself herself previously briefly bluntly quietly flatly clearly strongly only just still now even finally eventually on monday tuesday wednesday thursday friday saturday sunday',
  ),
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  mentions: { female: set('she her hers herself'), male: set('he him his himself') },
  negations: set(
    'not never no nobody none neither nor denied denies deny refused refuses without if would could might may allegedly reportedly supposedly falsely wrongly should must cannot',
  ),
  openers: set(
    'in on at after before asked told when while as during following despite although though with without speaking standing responding replying earlier later addressing referring reacting commenting writing since because for from by to under over until once today yesterday tomorrow last this next that if meanwhile finally according amid among alongside beside unlike like questioned pressed interviewed quoted contacted reached through via beyond behind near against',
  ),
  functionWords: set(functionWords.en),
  links: set(
    'but and then so later meanwhile however yet still also finally earlier afterwards again today yesterday moreover furthermore nevertheless instead therefore thus first second third monday tuesday wednesday thursday friday saturday sunday',
  ),
  articles: set('the a an'),
  joiners: set('and or & with alongside together versus both'),
  relatives: set(
    'who whose whom which speaking standing writing asked wearing looking sitting holding now then himself herself',
  ),
  handOvers: set(
    'quoting citing quoted quotes cited words behalf according through via recalling repeating reading that what how whether why',
  ),
  according: /^(?:(?:but|and|so)\s)?(?:according to|in the words of)\s/iu,
  places: set('in at near from around across outside inside within throughout'),
  tail: tails.en,
};

const fr: Grammar = {
  verbs: set(speakingVerbs.fr),
  phrases: {
    pattern:
      /(?<=\p{L}[\s,]) ?(?:de|d’|d')\s?(?:conclure|ajouter|préciser|répondre|expliquer|poursuivre|insister|rappeler|lancer|confier|souligner|déclarer)$/gu,
    verb: 'dit',
  },
  inverts: set('lui'),
  resumes: {
    plain:
      /,?\s(?:(?:et|puis)\s(?:a ajouté|ajoute|a poursuivi|poursuit|a conclu)|ajoutant|avant\s(?:d[’']ajouter|de poursuivre|de conclure))$/u,
    relative: /,\squi\s(?:a ajouté|ajoute|a poursuivi|poursuit|a conclu)$/u,
  },
  nameless: set('disent déclarent affirment'),
  between: set(
    'a avait également aussi ensuite encore alors notamment ainsi lui-même elle-même récemment lundi mardi mercredi jeudi vendredi samedi dimanche hier d’abord enfin',
  ),
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  mentions: { female: set('elle'), male: set('il lui') },
  negations: set('ne n’a n’avait pas jamais ni nié démenti refusé sans si aurait serait'),
  openers: set(
    'dans en à au aux après avant interrogé interrogée lors pendant durant malgré bien selon devant sur pour depuis face quand lorsque tandis hier lundi mardi mercredi jeudi vendredi samedi dimanche dès contacté contactée contre chez avec outre concernant entre',
  ),
  functionWords: set(functionWords.fr),
  links: set('mais et puis ensuite cependant toutefois enfin hier pourtant aussi'),
  articles: set('le la les un une l’'),
  joiners: set('et ou avec ainsi'),
  relatives: set('qui dont que'),
  handOvers: set('citant cité paroles mots nom lisant que ce'),
  according: /^(?:(?:mais|et)\s)?(?:selon|d’après|d'après)\s/iu,
  places: set('en à au aux dans depuis chez vers'),
  genderedArticles: {
    female: set("la une cette sa ma l’ l'"),
    male: set("le un ce cet son mon au du l’ l'"),
  },
  tail: tails.fr,
};

const de: Grammar = {
  verbs: set(speakingVerbs.de),
  phrases: {
    pattern:
      /(?<!\p{L})(?:hat|hatte)\s((?:\S{1,40}\s){0,8})(?:gesagt|erklärt|geschrieben|betont|geantwortet|berichtet|gewarnt|versichert)$/gu,
    verb: 'sagte $1',
  },
  inverts: set(
    'auf in im am an nach vor bei beim zu zum zur mit gegenüber ihm ihnen mir uns später gestern heute dazu darauf daraufhin dann',
  ),
  resumes: {
    plain: /,?\sund\s(?:fügte?\s(?:noch\s)?(?:hinzu|an)|ergänzte?|(?:fuhr|fährt)\sfort)$/u,
    relative: /,\s(?:der|die)\s(?:noch\s)?(?:hinzufügte?|ergänzte?)$/u,
  },
  nameless: set('gesagt sagten sagen erklärten mitgeteilt geschrieben'),
  between: set(
    'hat hatte auch dann später weiter zudem außerdem erneut gestern heute selbst ferner wörtlich dazu am montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  mentions: { female: set('sie ihr ihre ihrer ihren ihrem'), male: set('er ihm ihn') },
  negations: set(
    'nicht nie niemals kein keine niemand weder bestritt dementierte ohne wenn würde hätte angeblich',
  ),
  openers: set(
    'in im am an auf nach vor bei beim während trotz mit zu zur zum als auf von vom seit aus für unter über gestern heute später dazu daraufhin dann befragt gefragt angesprochen laut gegenüber neben wegen gegen ohne zwischen hinter um vorm ins ans',
  ),
  functionWords: set(functionWords.de),
  links: set('aber und dann doch später dazu daraufhin jedoch gestern heute außerdem zudem auch schließlich'),
  articles: set('der die das den dem des ein eine einen einer'),
  joiners: set('und oder sowie mit'),
  relatives: set('der die das welcher welche deren dessen'),
  handOvers: set('zitierte zitiert zitierend worte namen laut dass was wie ob'),
  according: /^(?:(?:aber|und)\s)?(?:laut|nach Angaben von|nach den Worten von)\s/iu,
  places: set('in im aus nach bei am an auf'),
  genderedArticles: {
    female: set('die der eine einer diese dieser ihre ihrer seine seiner zur'),
    male: set(
      'der den dem ein einen einem dieser diesen diesem sein seinen seinem ihr ihren ihrem zum vom beim',
    ),
  },
  tail: tails.de,
};

const es: Grammar = {
  verbs: set(speakingVerbs.es),
  resumes: {
    plain:
      /,?\s(?:y\s(?:luego\s)?(?:agregó|agrega|añadió|añade|continuó|prosiguió|concluyó)|agregando|añadiendo)$/u,
    relative: /,\squien\s(?:agregó|añadió|continuó|prosiguió|concluyó)$/u,
  },
  nameless: set('dijeron dicen dicho diciendo afirmaron declararon'),
  between: set(
    'ha había también luego además después nuevamente ayer hoy lunes martes miércoles jueves viernes sábado domingo recientemente mismo misma entonces el',
  ),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
  mentions: { female: set('ella'), male: set('él') },
  negations: set(
    'no nunca jamás ni nadie negó desmintió rechazó sin si habría podría supuestamente presuntamente',
  ),
  openers: set(
    'en el a al tras después antes durante pese preguntado preguntada consultado consultada según ante sobre para desde con cuando mientras ayer hoy por interrogado interrogada contra bajo entre hacia hasta mediante junto',
  ),
  functionWords: set(functionWords.es),
  links: set('pero y luego después además sin embargo ayer hoy finalmente también'),
  articles: set('el la los las un una'),
  joiners: set('y e o con junto'),
  relatives: set('que quien cuyo cuya'),
  handOvers: set('citando citó palabras nombre que lo'),
  according: /^(?:(?:pero|y)\s)?(?:según|de acuerdo con)\s/iu,
  places: set('en desde hacia a'),
  genderedArticles: {
    female: set('la una esta esa su'),
    male: set('el un este ese su al del'),
  },
  tail: tails.es,
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The grammars of languages that write names with capitals. */
export const grammars = { en, fr, de, es };
