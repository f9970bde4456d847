import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Swedish. Only what stands right behind the verb can be another subject. */
export const sv: LeanGrammar = {
  verbs: spaced`
    sade sa säger sagt förklarade förklarar förklarat berättade berättar berättat skrev skriver skrivit
    tillade tillägger svarade svarar svarat betonade betonar varnade varnar frågade frågar konstaterade
    konstaterar kommenterade kommenterar meddelade meddelar bekräftade bekräftar medgav medger fortsatte
    fortsätter ropade utbrast hävdade hävdar uppgav uppger påpekade påpekar erkände lovade
  `,
  nameless: 'säga sägs sades',
  negations: 'inte aldrig ingen ej förnekade förnekar skulle utan om kanske',
  between: 'har hade också senare igår idag då själv tidigare måndagen tisdagen onsdagen torsdagen fredagen',
  articles: 'den det en ett',
  roles: spaced`
    president statsminister utrikesminister finansminister försvarsminister minister statsråd borgmästare
    kommunalråd landshövding ordförande partiledare generalsekreterare talesperson talesman taleskvinna
    pressekreterare vd chef direktör polischef general överste kapten hamnkapten domare åklagare advokat
    professor forskare expert historiker författare journalist läkare sjuksköterska ingenjör arkitekt
    tränare förbundskapten spelare skådespelare sångare sångerska konstnär företagare grundare biskop
    kardinal präst herr fru fiskare bonde rektor lärare
  `,
  prepositions:
    'till för i på efter under vid med om via inför hos måndag tisdag onsdag torsdag fredag lördag söndag',
  adverbs: 'bara endast men och också igår idag senare sedan då därefter tidigare',
  owners: 'i på för av från',
  things: spaced`
    hamnen staden kommunen regionen landet ön partiet regeringen styrelsen polisen bolaget företaget banken
    universitetet sjukhuset skolan klubben laget förbundet departementet föreningen facket
  `,
  clauses:
    'att som vad vem hur varför där när medan men eller han hon de vi jag du det enligt citerade ord är var lyder löd',
  according: 'enligt',
  functionWords: functionWords.sv,
  isVerbFirst: true,
};
