import { spaced } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import type { LeanGrammar } from '../lean-grammar.ts';

/** Italian. A listener has “a” before it. */
export const it: LeanGrammar = {
  verbs: spaced`
    detto dice disse dichiarato dichiara dichiarò affermato afferma affermò aggiunto aggiunge aggiunse
    spiegato spiega spiegò raccontato racconta raccontò scritto scrive scrisse risposto risponde rispose
    commentato commenta commentò osservato osserva sottolineato sottolinea sottolineò precisato precisa
    ricordato ricorda ricordò annunciato annuncia annunciò assicurato assicura concluso conclude concluse
    confermato conferma ribadito ribadisce replicato replica replicò ammesso ammette confessato confessa
    avvertito avverte continuato prosegue proseguito esclamato gridato sostenuto sostiene twittato riferito
    riferisce chiarito chiarisce insistito insiste
  `,
  nameless: 'dicono dissero dichiarano dicendo dire affermano raccontano',
  negations: 'non mai nessuno né smentito smentisce avrebbe se senza forse',
  between: spaced`
    ha aveva poi anche ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica inoltre così
    infine subito ci mi gli le
  `,
  articles: "il lo la i gli un uno una l'",
  roles: spaced`
    presidente presidentessa ministro ministra premier sindaco sindaca vicesindaco assessore assessora
    governatore governatrice segretario segretaria senatore senatrice deputato deputata onorevole portavoce
    direttore direttrice capo comandante generale colonnello capitano capitana prefetto questore procuratore
    procuratrice giudice avvocato avvocata professore professoressa ricercatore ricercatrice esperto esperta
    storico storica scrittore scrittrice autore autrice giornalista medico dottor dottore dottoressa
    infermiere infermiera ingegnere architetto allenatore allenatrice attaccante calciatore attore attrice
    cantante regista artista imprenditore fondatore fondatrice responsabile coordinatore coordinatrice
    vescovo cardinale don papa signor signora guardiano pescatore
  `,
  prepositions: spaced`
    a al allo alla ai agli alle all' in nel nella nello nei nelle dopo durante per con su sul sulla davanti
    verso via tramite lunedì martedì mercoledì giovedì venerdì sabato domenica
  `,
  adverbs: 'solo soltanto ma e ed poi ieri oggi stamattina stasera infine inoltre così ancora anche subito',
  owners: "di del dello della dei degli delle dell' d'",
  things: spaced`
    porto città comune regione provincia paese isola partito governo consiglio polizia società azienda banca
    università ospedale scuola club squadra federazione ministero associazione istituto sindacato giunta
    difesa salute interni esteri giustizia economia ambiente cultura
  `,
  clauses: spaced`
    che chi cui come dove quando mentre ma o né lui lei loro citando secondo parole nome diceva dicendo è
    era sono letto legge
  `,
  according: 'secondo',
  functionWords: functionWords.it,
  isVerbFirst: true,
};
