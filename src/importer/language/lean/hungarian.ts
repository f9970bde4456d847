import { oneOf, spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Hungarian. A listener has an ending, and an office stands behind the name. */
export const hu: LeanGrammar = {
  verbs: spaced`
    mondta mondja közölte közli elmondta elmondja hozzátette hozzáteszi kijelentette kijelenti nyilatkozta
    írta írja válaszolta válaszolja hangsúlyozta hangsúlyozza kiemelte kiemeli magyarázta magyarázza
    megjegyezte megjegyzi elismerte elismeri bejelentette emlékeztetett figyelmeztetett fogalmazott felelte
    folytatta kérdezte
  `,
  nameless: 'mondták közölték mondják írták',
  negations: 'nem soha senki se sem tagadta cáfolta ha nélkül talán volna',
  between: 'azt ezt is tegnap ma később úgy így',
  articles: 'a az egy',
  roles: spaced`
    elnök miniszterelnök miniszter államtitkár polgármester főpolgármester képviselő szenátor szóvivő
    igazgató igazgatónő vezérigazgató vezető parancsnok tábornok ezredes kapitány ügyész bíró ügyvéd
    professzor kutató szakértő történész író írónő szerző újságíró orvos mérnök építész edző játékos színész
    színésznő énekes énekesnő művész alapító püspök bíboros pap úr asszony halász tanár tanárnő
  `,
  prepositions: '',
  adverbs: 'csak de és majd tegnap ma később hozzá',
  owners: '',
  things: '',
  clauses: 'hogy aki ami mit hogyan hol amikor de vagy ő ők szerint idézve',
  according: '',
  functionWords: functionWords.hu,
  isVerbFirst: false,
  subject: new RegExp(
    String.raw`^\S+(?<!${oneOf`
    [nv][ae]k|[vn]al|[vn]el|\S\S[vlnmrkszt][ae]l|t[óő]l|r[óő]l|b[óő]l|h[oeö]z|[aáeéioóöőuúüű]t
  `})\s\S+(?<!${oneOf`
    n[ae]k|[a-záéíóöőúüű][vlnmrksztgdbpf][ae]l|t[óő]l|r[óő]l|b[óő]l|h[oeö]z|[aáeéioóöőuúüű]t
  `})\s\S+$`,
    'u',
  ),
  hasRoleBehind: true,
};
