import { oneOf, spaced } from '../text/one-of.ts';

/** What people are called by their office or work, in the singular: whoever is called so is a person. */
const roles = {
  en: spaced`
    president vice-president premier chancellor minister secretary secretary-general under-secretary
    undersecretary general governor mayor deputy councillor councilman councilwoman senator congressman
    congresswoman representative lawmaker ambassador envoy diplomat commissioner chief head leader chairman
    chairwoman chairperson chair director manager executive founder co-founder owner partner spokesman
    spokeswoman spokesperson official officer commander colonel major captain lieutenant sergeant admiral
    marshal inspector superintendent sheriff detective policeman policewoman soldier fighter prosecutor
    judge justice lawyer attorney solicitor barrister advocate activist campaigner organiser organizer
    economist analyst expert researcher scientist professor lecturer teacher headteacher student historian
    author writer poet novelist journalist reporter correspondent editor publisher photographer presenter
    doctor physician surgeon nurse engineer architect farmer fisherman fisherwoman driver pilot sailor
    skipper keeper harbourmaster master clerk worker resident villager neighbour neighbor witness victim
    survivor father mother son daughter brother sister husband wife widow uncle aunt cousin friend man woman
    boy girl king queen prince princess emir sheikh imam mullah priest bishop archbishop pope rabbi pastor
    coach trainer player striker goalkeeper artist actor actress singer musician composer conductor
    curator librarian archivist banker trader shopkeeper baker butcher cook chef waiter carpenter miller
    spokes speaker member candidate aide adviser advisor assistant colleague boss winner champion laureate
    ceo briton quarterback grandfather grandmother comedian critic playwright essayist filmmaker broadcaster
    blogger mp mep msp constable
  `,
  fr: spaced`
    président présidente ministre premier première secrétaire général générale gouverneur gouverneure maire
    adjoint adjointe conseiller conseillère sénateur sénatrice député députée ambassadeur ambassadrice
    porte-parole chef cheffe directeur directrice responsable patron patronne fondateur fondatrice
    commandant colonel capitaine procureur procureure juge avocat avocate économiste analyste expert experte
    chercheur chercheuse professeur professeure historien historienne auteur autrice écrivain journaliste
    médecin infirmière ingénieur architecte agriculteur pêcheur gardien gardienne habitant habitante témoin
    père mère fils fille frère sœur roi reine prince princesse évêque prêtre pape entraîneur joueur joueuse
    artiste acteur actrice chanteur chanteuse membre homme femme spécialiste berger bergère physicien
    physicienne négociateur négociatrice
  `,
  de: spaced`
    präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin
    generalsekretär generalsekretärin staatssekretär staatssekretärin gouverneur bürgermeister
    bürgermeisterin oberbürgermeister abgeordneter abgeordnete senator senatorin botschafter botschafterin
    sprecher sprecherin chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin
    gründer gründerin vorsitzender vorsitzende vorsitzenden general oberst hauptmann kommandeur staatsanwalt
    staatsanwältin richter richterin anwalt anwältin ökonom ökonomin experte expertin forscher forscherin
    professor professorin lehrer lehrerin historiker historikerin autor autorin schriftsteller
    schriftstellerin redakteur redakteurin journalist journalistin arzt ärztin ingenieur bauer bäuerin
    fischer hafenmeister hafenmeisterin wärter bewohner bewohnerin zeuge zeugin vater mutter sohn tochter bruder schwester könig königin bischof pfarrer trainer
    trainerin spieler spielerin künstler mann frau mitglied kapitän kapitänin kommissar kommissarin torwart
    torhüter torhüterin stürmer stürmerin verteidiger verteidigerin spielführer spielführerin verleger
    verlegerin publizist publizistin dirigent dirigentin intendant intendantin unternehmer unternehmerin
    landwirt landwirtin förster försterin
  `,
  es: spaced`
    presidente presidenta ministro ministra primer primera canciller secretario secretaria general
    gobernador gobernadora alcalde alcaldesa diputado diputada senador senadora embajador embajadora
    portavoz vocero vocera jefe jefa líder director directora responsable dueño dueña fundador fundadora
    comandante coronel capitán capitana fiscal juez jueza abogado abogada economista analista experto
    experta investigador investigadora profesor profesora maestro maestra historiador historiadora autor
    autora escritor escritora periodista médico médica enfermera ingeniero ingeniera arquitecto agricultor
    pescador guardián vecino vecina testigo padre madre hijo hija hermano hermana rey reina obispo papa
    entrenador jugador jugadora artista actor actriz cantante miembro hombre mujer físico física
    especialista
  `,
};

/** Ranks that are written short before a name. */
const ranks = 'gen col lt sgt capt sen rep gov';
/** What everybody is called before a surname, and what those are called who have earned it. */
const courtesies = 'mr mrs ms miss m mme mlle monsieur madame herr frau señor señora don doña sr sra';
const honours = 'sir dame lord lady dr prof rev rt hon cllr';

const everyRole = new Set([...Object.values(roles), ranks, courtesies, honours].join(' ').split(' '));
const everyCourtesy = new Set(courtesies.split(' '));
const everyHonour = new Set(honours.split(' '));

/** German writes an office and its field in one word: Schulleiterin, Außenminister. */
const compound = new RegExp(
  String.raw`^\p{L}{3,}(?:(?<!admin)(?:${oneOf`
  sprecher|leiter|minister|präsident|trainer|direktor|führer|kanzler|sekretär|forscher|meister|politiker
  richter|anwält|anwalt|chef|träger|wissenschaftler|beauftragte[rn]?|kommissar|redakteur|gründer|berater|händler
  aktivist|macher|inhaber|besitzer
`})(?:in)?|vorsitzende[rn]?|expert(?:e|in))$|^\p{L}{2,}(?:ologist|ologue|olog(?:e|in)|ólog[oa])$`,
  'u',
);

/** Whether a word is what a person is called by office or work, or a title; hyphens may join it to others. */
export function isRoleWord(word: string): boolean {
  const plain = plainWord(word);
  // A father-of-two is a father.
  const last = plain.replace(/-of-\p{L}+$/u, '').replace(/^.*-/u, '');
  const held = last.replace(/^ex(?=\p{L}{4})/u, '');
  const ofMan = last.replace(/(?<=\p{L}{4})in$/u, '');
  return [plain, last, held, ofMan].some((one) => everyRole.has(one)) || compound.test(last);
}

const everyRank = new Set(
  `${ranks} general colonel major captain lieutenant sergeant admiral marshal`.split(' '),
);

/** Whether a word before a name is a rank, which before a single name may be a first name: `Col Drew`, `Major Tilley`. */
export function isRank(word: string): boolean {
  return everyRank.has(plainWord(word));
}

/** Whether a word before a name only shows respect: `Mr`, `Frau`. */
export function isCourtesy(word: string): boolean {
  return everyCourtesy.has(plainWord(word));
}

/** Whether a word before a name is part of what its owner is called and no office: `Mr`, `Sir`, `Dr.` */
export function isHonorific(word: string): boolean {
  return everyHonour.has(plainWord(word)) || isCourtesy(word);
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[.’']$/u, '');
}
