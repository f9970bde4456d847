import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Danish. Only what stands right behind the verb can be another subject. */
export const da: LeanGrammar = {
  verbs: spaced`
    sagde siger sagt forklarede forklarer forklaret fortalte fortæller fortalt skrev skriver skrevet
    tilføjede tilføjer svarede svarer svaret understregede understreger advarede advarer spurgte spørger
    konstaterede konstaterer kommenterede meddelte meddeler bekræftede bekræfter erkendte erkender fortsatte
    fortsætter råbte udbrød oplyste oplyser udtalte udtaler lovede
  `,
  nameless: 'sige siges',
  negations: 'ikke aldrig ingen ej benægtede benægter ville uden hvis måske',
  between: 'har havde også senere går dag da selv tidligere',
  articles: 'den det en et',
  roles: spaced`
    præsident statsminister udenrigsminister finansminister forsvarsminister minister borgmester rådmand
    formand forkvinde partileder generalsekretær talsmand talskvinde talsperson pressechef direktør chef
    politichef general oberst kaptajn havnefoged dommer anklager advokat professor forsker ekspert
    historiker forfatter journalist læge sygeplejerske ingeniør arkitekt træner landstræner spiller
    skuespiller sanger sangerinde kunstner iværksætter grundlægger biskop kardinal præst hr fru fisker
    landmand rektor lærer
  `,
  prepositions:
    'til for i på efter under ved med om via over mandag tirsdag onsdag torsdag fredag lørdag søndag',
  adverbs: 'kun men og også senere så da derefter tidligere',
  owners: 'i på for af fra',
  things: spaced`
    havnen byen kommunen regionen landet øen partiet regeringen bestyrelsen politiet selskabet virksomheden
    banken universitetet hospitalet skolen klubben holdet forbundet ministeriet foreningen
  `,
  clauses: spaced`
    at som der hvad hvem hvordan hvorfor hvor når mens men eller han hun de vi jeg du det ifølge citerede
    ord er var lyder lød
  `,
  according: 'ifølge',
  functionWords: functionWords.da,
  isVerbFirst: true,
};
