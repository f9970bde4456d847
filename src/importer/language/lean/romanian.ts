import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Romanian. A listener has an ending or “lui” and “i-a” before the verb, which names nobody. */
export const ro: LeanGrammar = {
  verbs: spaced`
    spus spune declarat declară afirmat afirmă adăugat adaugă explicat explică precizat precizează scris
    scrie răspuns răspunde anunțat anunță subliniat subliniază povestit povestește transmis transmite
    menționat menționează susținut susține avertizat avertizează conchis concluzionat comentat recunoscut
    recunoaște confirmat confirmă amintit reamintit întrebat continuat strigat
  `,
  nameless: 'spun spunând declară zis zic',
  negations: 'nu niciodată nimeni nici negat neagă ar dacă fără poate i-a i-au',
  between: 'a mai apoi ieri azi',
  articles: 'un o',
  roles: spaced`
    președintele președinte premierul prim-ministrul ministrul ministra primarul primărița prefectul
    guvernatorul senatorul senatoarea deputatul deputata secretarul purtătorul directorul directoarea șeful
    șefa comandantul generalul colonelul căpitanul procurorul judecătorul avocatul avocata profesorul
    profesoara cercetătorul cercetătoarea expertul istoricul scriitorul scriitoarea jurnalistul jurnalista
    medicul doctorul inginerul arhitectul antrenorul jucătorul actorul actrița cântărețul artistul
    fondatorul episcopul pescarul domnul doamna
  `,
  prepositions: 'la în pe pentru după prin cu către luni marți miercuri joi vineri sâmbătă duminică',
  adverbs: 'doar numai dar și apoi ieri azi astăzi încă',
  owners: 'din de al a ale ai lui',
  things: 'port oraș comună partid guvern',
  clauses: 'că care cine cum unde când dar sau el ea ei ele citând cuvintele este era sunt',
  according: '',
  functionWords: functionWords.ro,
  isVerbFirst: false,
  subject: /^(?:(?:Andrei|Matei|Serghei|Alexei)\s|(?!\S+(?:ei|ului)\s))/u,
};
