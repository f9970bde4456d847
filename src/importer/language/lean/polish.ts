import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Polish. A name in the nominative ends like its verb: -a and -ła, a consonant and -ł. */
export const pl: LeanGrammar = {
  verbs: spaced`
    powiedział powiedziała mówi dodał dodała dodaje stwierdził stwierdziła stwierdza oświadczył oświadczyła
    oświadcza wyjaśnił wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza
    napisał napisała pisze odpowiedział odpowiedziała odpowiada tłumaczył tłumaczyła tłumaczy przyznał
    przyznała przyznaje zapewnił zapewniła zapewnia ocenił oceniła ocenia zauważył zauważyła poinformował
    poinformowała informuje ogłosił ogłosiła przypomniał przypomniała ostrzegł ostrzegła skomentował
    skomentowała opowiadał opowiadała relacjonuje zaapelował zaapelowała przekonywał przekonywała wspomina
    krzyknął krzyknęła podsumował podsumowała kontynuował kontynuowała
  `,
  nameless: 'powiedziano powiedzieli mówią dodali zapytał zapytała spytał spytała pyta stwierdzili napisano',
  negations: 'nie nigdy nikt ani zaprzeczył zaprzeczyła gdyby jeśli jeżeli bez może',
  between: 'także też wczoraj dziś potem później również',
  articles: '',
  roles: spaced`
    prezydent premier minister wiceminister marszałek wojewoda burmistrz wójt senator poseł posłanka
    europoseł rzecznik rzeczniczka dyrektor dyrektorka prezes szef szefowa przewodniczący przewodnicząca
    sekretarz generał pułkownik kapitan komendant prokurator sędzia adwokat mecenas profesor prof dr ekspert
    ekspertka historyk pisarz pisarka autor autorka dziennikarz dziennikarka lekarz lekarka inżynier
    architekt trener trenerka selekcjoner piłkarz aktor aktorka piosenkarka artysta artystka biskup kardynał
    ksiądz pan pani rybak nauczyciel nauczycielka
  `,
  prepositions: 'w we na po podczas do dla przed przez za z ze o dla wobec',
  adverbs: 'tylko ale i a potem wczoraj dziś później także też dziennikarzom reporterom mediom pap',
  owners: '',
  things: '',
  clauses:
    'że który która które kto co jak gdzie kiedy gdy ale lub albo on ona oni cytując słowa jest był była są brzmi',
  according: '',
  functionWords: functionWords.pl,
  isVerbFirst: true,
  isInflected: true,
  hasUnbentNames: true,
  subject:
    /^\S*a\s(?:\S+-)?(?:\S*(?:ska|cka|dzka)|\S*[^aeęiouyą\s])\s\S+(?:ła|i|a|e|y|uje)$|^\S*[^aeęiouyąó\s]\s(?:\S+-)?(?:\S*(?:ski|cki|dzki)|\S*[^aeęiouyąó\s])\s\S+(?<!ła)$/u,
  givenNames: spaced`
    Adam Adrian Andrzej Antoni Artur Bartosz Dariusz Dawid Dominik Filip Grzegorz Henryk Igor Jacek Jakub
    Jan Janusz Jarosław Jerzy Józef Kamil Karol Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz
    Michał Mirosław Paweł Piotr Przemysław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan
    Szymon Tadeusz Tomasz Wiktor Witold Wojciech Zbigniew Agata Agnieszka Aleksandra Alicja Anna Barbara
    Beata Bożena Danuta Dorota Elżbieta Ewa Grażyna Halina Hanna Irena Iwona Jadwiga Janina Joanna Julia
    Justyna Katarzyna Krystyna Magdalena Małgorzata Maria Marta Monika Natalia Olga Renata Sylwia Teresa
    Urszula Weronika Zofia
  `,
};
