import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Norwegian. Only what stands right behind the verb can be another subject. */
export const no: LeanGrammar = {
  verbs: spaced`
    sa sier sagt forklarte forklarer forklart fortalte forteller fortalt skrev skriver skrevet la svarte
    svarer svart understreket understreker advarte advarer spurte spør konstaterte konstaterer kommenterte
    kommenterer opplyste opplyser bekreftet bekrefter innrømmet innrømmer fortsatte fortsetter ropte utbrøt
    uttalte uttaler lovet meldte melder
  `,
  nameless: 'si sies',
  negations: 'ikke aldri ingen ei benektet benekter ville uten hvis kanskje',
  between: 'har hadde også senere går dag da selv tidligere',
  articles: 'den det en et ei',
  roles: spaced`
    president statsminister utenriksminister finansminister forsvarsminister minister statsråd ordfører
    byrådsleder fylkesmann leder partileder styreleder generalsekretær talsmann talskvinne talsperson
    pressesjef direktør sjef politimester general oberst kaptein havnefogd dommer aktor advokat professor
    forsker ekspert historiker forfatter journalist lege sykepleier ingeniør arkitekt trener landslagssjef
    spiller skuespiller sanger kunstner gründer biskop kardinal prest herr fru fisker bonde rektor lærer
  `,
  prepositions:
    'til for i på etter under ved med om via overfor mandag tirsdag onsdag torsdag fredag lørdag søndag',
  adverbs: 'bare kun men og også senere så da deretter tidligere',
  owners: 'i på for av fra',
  things: spaced`
    havna havnen byen kommunen fylket landet øya partiet regjeringen styret politiet selskapet bedriften
    banken universitetet sykehuset skolen klubben laget forbundet departementet foreningen
  `,
  clauses: spaced`
    at som hva hvem hvordan hvorfor hvor når mens men eller han hun de vi jeg du det ifølge siterte ord er
    var lyder lød
  `,
  according: 'ifølge',
  functionWords: functionWords.no,
  isVerbFirst: true,
};
