import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Dutch. Only what stands right behind the verb can be another subject. */
export const nl: LeanGrammar = {
  verbs: spaced`
    zei zegt verklaarde verklaart vertelde vertelt schreef schrijft voegde antwoordde antwoordt reageerde
    reageert benadrukte benadrukt waarschuwde waarschuwt vroeg vraagt meldde meldt stelde stelt besloot riep
    roept gezegd verteld verklaard geschreven weten herhaalde herhaalt erkende erkent bevestigde bevestigt
    verzuchtte grapte twitterde concludeerde concludeert betoogde betoogt vervolgde vervolgt
  `,
  nameless: 'zeiden zeggen vertelden verklaarden zeggend',
  negations: 'niet nooit niemand geen noch ontkende ontkent zou zonder als indien misschien',
  between: spaced`
    heeft had liet ook later gisteren vandaag nog dan toen zelf eerder maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag
  `,
  articles: 'de het een',
  roles: spaced`
    president minister premier minister-president burgemeester wethouder staatssecretaris gouverneur
    commissaris secretaris senator kamerlid fractievoorzitter partijleider voorzitter woordvoerder
    woordvoerster directeur bestuurder chef commandant generaal kolonel kapitein havenmeester rechter
    advocaat advocate officier professor hoogleraar onderzoeker onderzoekster deskundige historicus
    historica schrijver schrijfster auteur journalist journaliste arts dokter verpleegkundige ingenieur
    architect trainer coach bondscoach aanvaller verdediger acteur actrice zanger zangeres kunstenaar
    ondernemer oprichter bisschop kardinaal dominee pastoor meneer mevrouw heer visser boer topman topvrouw
  `,
  prepositions: spaced`
    aan tegen in op na tijdens voor bij met over via naar tegenover vanuit vanaf maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag
  `,
  adverbs:
    'alleen maar en ook gisteren vandaag later toen daarna daarop eerder vanochtend vanavond toe eraan vervolgens',
  owners: 'van',
  things: spaced`
    haven stad gemeente provincie land eiland partij regering raad politie bedrijf bank universiteit
    ziekenhuis school club ploeg bond ministerie vereniging instituut vakbond defensie justitie onderwijs
    financiën buitenlandse binnenlandse zaken
  `,
  clauses: spaced`
    dat die wat wie hoe waarom waar toen als terwijl maar of hij zij ze we wij ik je jij het volgens
    citerend woorden namens is was zijn luidde luidt stond staat werd
  `,
  according: 'volgens',
  functionWords: functionWords.nl,
  isVerbFirst: true,
};
