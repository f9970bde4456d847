import { oneOf, setOf } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import { type Grammar, set } from '../grammar.ts';
import { alsoSpeakingVerbs, endsInVerb, speakingVerbs } from '../speaking-verbs.ts';
import { tails } from '../tails.ts';

/** German. */
export const de: Grammar = {
  verbs: set(speakingVerbs.de),
  phrases: {
    pattern: new RegExp(
      oneOf`
        (?<!\p{L})(?:hat|hatte)\s((?:\S{1,40}\s){0,8})(?:gesagt|erklärt|geschrieben|betont|geantwortet|berichtet|gewarnt|versichert)$
        (?<=[\p{L})],? )(?:stellte? (?:klar|fest)|fasste? zusammen|h(?:ä|ie)lt fest|g(?:i|a)bt? zu|räumte? ein|legte? nach|erinnerte? sich)$
        ${endsInVerb(alsoSpeakingVerbs.de)}
      `,
      'gu',
    ),
    verb: 'sagte $1',
  },
  inverts: setOf`
    auf in im am an nach vor bei beim zu zum zur mit gegenüber ihm ihnen mir uns später gestern heute damals
    dazu darauf daraufhin dann darin dort deshalb deswegen daher darum trotzdem dennoch nun jetzt danach
    anschließend schließlich zuletzt kürzlich neulich
  `,
  resumes: {
    plain: /,?\sund\s(?:fügte?\s(?:noch\s)?(?:hinzu|an)|ergänzte?|(?:fuhr|fährt)\sfort)$/u,
    relative: /,\s(?:der|die)\s(?:noch\s)?(?:hinzufügte?|ergänzte?)$/u,
  },
  nameless: set('gesagt sagten sagen erklärten mitgeteilt geschrieben'),
  between: setOf`
    hat hatte auch dann später weiter zudem außerdem erneut gestern heute damals selbst ferner wörtlich dazu
    deshalb deswegen daher darum trotzdem dennoch nun jetzt kürzlich neulich schließlich zuletzt bereits am
    montag dienstag mittwoch donnerstag freitag samstag sonntag
  `,
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  mentions: { female: set('sie ihr ihre ihrer ihren ihrem'), male: set('er ihm ihn') },
  meets: /^,?\s((?:[\p{L}-]+\s){0,3}?)(?:ihn|ihm|sie|ihr(?=[.,;!?]|$))(?!\p{L})/u,
  negations: set(
    'nicht nie niemals kein keine niemand weder bestritt dementierte ohne wenn würde hätte angeblich',
  ),
  openers: setOf`
    in im am an auf nach vor bei beim während trotz mit zu zur zum als von vom seit aus für unter über
    gestern heute später dazu daraufhin dann befragt gefragt angesprochen laut gegenüber neben wegen gegen
    ohne zwischen hinter um vorm ins ans
  `,
  functionWords: set(functionWords.de),
  links: set(
    'aber und dann doch später dazu daraufhin jedoch gestern heute damals außerdem zudem auch schließlich',
  ),
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
  hasBareGenitives: true,
  tail: tails.de,
};
