import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Czech. A name in the nominative ends like its verb: -ová and -la, a consonant and -l. */
export const cs: LeanGrammar = {
  verbs: spaced`
    řekl řekla říká uvedl uvedla uvádí prohlásil prohlásila dodal dodala dodává vysvětlil vysvětlila
    vysvětluje zdůraznil zdůraznila zdůrazňuje napsal napsala píše odpověděl odpověděla odpovídá sdělil
    sdělila potvrdil potvrdila potvrzuje připustil připustila upozornil upozornila upozorňuje oznámil
    oznámila komentoval komentovala popsal popsala popisuje tvrdí tvrdil tvrdila poznamenal poznamenala
    konstatoval konstatovala varoval varovala vzkázal vzkázala připomněl připomněla míní zvolal zvolala
    pokračoval pokračovala
  `,
  nameless: 'řekli říkají uvedli řečeno zeptal zeptala',
  negations: 'ne nikdy nikdo ani popřel popřela neřekl neřekla kdyby pokud jestli bez možná by',
  between: 'také včera dnes pak později rovněž to k tomu',
  articles: '',
  roles: spaced`
    prezident prezidentka premiér premiérka ministr ministryně hejtman hejtmanka starosta starostka primátor
    primátorka senátor senátorka poslanec poslankyně mluvčí ředitel ředitelka předseda předsedkyně šéf šéfka
    generál plukovník kapitán policista žalobce soudce soudkyně advokát advokátka profesor profesorka expert
    expertka historik historička spisovatel spisovatelka autor autorka novinář novinářka lékař lékařka
    inženýr architekt trenér trenérka hráč herec herečka zpěvák zpěvačka umělec biskup kardinál kněz pan
    paní rybář učitel učitelka
  `,
  prepositions: 'v ve na po při do pro před přes za s o k',
  adverbs: 'jen pouze ale a pak včera dnes později také novinářům čtk',
  owners: '',
  things: '',
  clauses:
    'že který která které kdo co jak kde kdy když ale nebo on ona oni cituje slova je byl byla jsou zní',
  according: '',
  functionWords: functionWords.cs,
  isVerbFirst: true,
  isInflected: true,
  hasUnbentNames: true,
  subject:
    /^\S*[ae]\s\S*(?:ová|ská|cká)\s\S+(?:la|á|í|e)$|^\S*[^aeiouyáéíýěůú\s]\s(?:\S*(?:ský|cký)|\S*[^aeiouyáéíýěůú\s])\s\S+(?<!la)$/u,
  givenNames: spaced`
    Adam Antonín Bohumil David Filip František Ivan Jakub Jan Jaroslav Jindřich Josef Karel Ladislav Lukáš
    Luboš Marek Martin Michal Milan Miloš Miroslav Ondřej Pavel Petr Radek Roman Stanislav Štěpán Tomáš
    Václav Vít Vladimír Vojtěch Zdeněk Alena Anna Barbora Blanka Dana Eliška Eva Hana Helena Ivana Jana
    Jitka Kateřina Klára Lenka Lucie Ludmila Marie Markéta Martina Michaela Monika Petra Simona Tereza Věra
    Veronika Zuzana
  `,
};
