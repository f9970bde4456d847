import { oneOf, spaced } from '../text/one-of.ts';

/** Verbs that introduce what somebody said, in the forms that lead-ins use, by language. */
export const speakingVerbs = {
  en: spaced`
    said says stated states added adds told tells explained explains noted notes warned warns declared
    declares announced announces emphasized emphasizes emphasised emphasises stressed stresses highlighted
    highlights wrote writes tweeted posted replied replies answered answers asked asks insisted insists
    argued argues claimed claims remarked remarks commented comments concluded concludes continued continues
    recalled recalls reiterated reiterates underlined underlines underscored confirmed confirms admitted
    acknowledged observed urged promised vowed pledged predicted suggested complained joked responded
    testified shouted shouts exclaimed exclaims quipped quips retorted retorts interjected mused muses
    opined whispered whispers
  `,
  fr: spaced`
    dit déclare déclaré affirme affirmé ajoute ajouté explique expliqué précise précisé souligne souligné
    indique indiqué annonce annoncé estime estimé rappelle rappelé répond répondu écrit insiste insisté
    conclut conclu confie confié assure assuré raconte raconté poursuit poursuivi martelé lancé déclara
    affirma ajouta expliqua précisa souligna indiqua annonça rappela répondit écrivit insista confia assura
    raconta poursuivit rétorque rétorqué rétorqua
  `,
  de: spaced`
    sagte sagt erklärte erklärt betonte betont ergänzte ergänzt teilte schrieb schreibt antwortete antwortet
    entgegnete entgegnet erwiderte erwidert warnte warnt fügte meinte meint kündigte berichtete berichtet
    äußerte unterstrich versicherte mahnte mahnt bekräftigte bekräftigt
  `,
  es: spaced`
    dijo dice declaró declara afirmó afirma añadió añade explicó explica señaló señala indicó indica agregó
    agrega advirtió advierte aseguró asegura subrayó subraya escribió escribe respondió responde anunció
    anuncia recordó recuerda destacó destaca manifestó expresó concluyó insistió comentó comenta mencionó
    menciona sostuvo sostiene relató relata precisó precisa reiteró reitera
  `,
  fa: 'گفت گفته می‌گوید گوید افزود افزوده می‌افزاید نوشت نوشته تأکید تاکید اظهار بیان تصریح اعلام خاطرنشان هشدار توضیح',
  ps: 'وویل وايي وایي ويلي ویلي وویلي زیاته زیاتوي ليکلي لیکلي ټینګار اعلان',
  ar: spaced`
    قال قالت يقول تقول أضاف أضافت ويضيف أكد أكدت صرح صرحت أعلن أعلنت أوضح أوضحت كتب كتبت ذكر ذكرت شدد شددت
    أشار أشارت وقال وقالت وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وتابع وتابعت وشدد وشددت
  `,
};

/** Verbs that are also used of much else than speaking, so that only a colon behind them tells that somebody speaks. */
export const alsoSpeakingVerbs = {
  en: spaced`
    cried cries screamed screams sighed laughed countered conceded concedes demanded pleaded pleads begged
    boasted boasts bragged lamented laments recounted recounts related asserted asserts maintained maintains
    contended contends cautioned cautions revealed reveals disclosed discloses reported repeated repeats
    agreed disagreed objected protested interrupted intervened emailed e-mailed texted messaged blogged
    began begins ended proclaimed proclaims advised instructed ordered alleged alleges hinted fumed
    thundered swore responds observes urges promises vows complains suggests jokes admits acknowledges
    testifies
  `,
  fr: spaced`
    avance lâche lâché glisse glissé résume résumé détaille détaillé renchérit renchéri ironise ironisé
    reconnaît reconnu regrette regretté témoigne témoigné plaide plaidé martèle soupire soupiré lance
    commente commenté observe observé prévient prévenu s’exclame s’inquiète s’indigne s’interroge s’insurge
  `,
  de: spaced`
    fragt fragte urteilt urteilte klagt klagte resümiert resümierte bilanziert bilanzierte lobt lobte
    kritisiert kritisierte moniert monierte fordert forderte ruft rief kommentiert kommentierte konstatiert
    konstatierte bemerkt bemerkte erzählt erzählte verspricht versprach spottet spottete schwärmt schwärmte
    seufzt seufzte gesteht gestand behauptet behauptete argumentiert argumentierte twitterte
  `,
  es: spaced`
    detalló detalla continuó continúa prosiguió prosigue contestó contesta replicó puntualizó remarcó
    enfatizó sentenció apuntó apunta aclaró reconoció resaltó zanjó apostilló reflexionó lamentó criticó
    denunció exclamó preguntó ironizó bromeó confesó admitió reveló reprochó defendió argumentó alertó
    tuiteó expuso planteó resumió recalcó matizó consideró opinó reclamó exigió
  `,
};

/** Verbs of much else as the last word of a lead-in, right before its colon. */
export function endsInVerb(verbs: string): string {
  return String.raw`(?<=[\p{L})],? )(?:${verbs.replaceAll(' ', '|').replaceAll('’', "[’']")})$`;
}

/** Every verb of every language that is hardly used of anything but speaking. */
export const allSpeakingVerbs: ReadonlySet<string> = new Set(
  Object.values(speakingVerbs).flatMap((verbs) => verbs.split(' ')),
);

const reply = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf`
  repl(?:ied|ies)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)
  rép(?:ond|ondu|ondit|lique|liqué)|rétorqué|antwortete?|erwiderte?|entgegnete?|respond(?:e|ió)
  contest(?:a|ó)|replicó
`})(?!\p{L})`,
  'u',
);

/** Whether a lead-in says that somebody answers, and so not who has spoken before. */
export function isReply(leadIn: string): boolean {
  return reply.test(leadIn);
}
