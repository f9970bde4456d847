import { spaced } from '../text/one-of.ts';

/** What may stand between a speaker's verb and the colon without being a second speaker. */
export interface LeadInTail {
  /** Words that lead in a place, a time, a manner or somebody spoken to or of; words of time and manner themselves. */
  leads: RegExp;
  /** Words that open a noun of their own: after no preposition, that noun may speak. */
  determiners: RegExp;
  /** Determiners of a listener, or of an owner, which need no preposition. */
  listeners: RegExp;
  /** Nouns of time, which need no preposition either. */
  times: RegExp;
  /** Verbs that take a listener without a preposition. */
  tellingVerbs: RegExp;
  /** Words that bring in a second clause, with another subject: relatives, auxiliaries, verbs of saying in any form. */
  clauses: RegExp;
  /** Words after which a clause only says when. */
  whiles: RegExp;
  /** Whether a comma can go on with a place or a time. */
  goesOnAfterComma: boolean;
}

const en: LeadInTail = {
  leads: words(
    spaced`
      about above across after against ahead along alongside amid amidst among around as at back because
      before behind below beneath beside besides between beyond by concerning despite down during following
      for from here in inside into like near of off on onto out outside over past per regarding since there
      through throughout to toward towards under until up upon when while with within monday tuesday wednesday
      thursday friday saturday sunday yesterday today tonight tomorrow last next this earlier later early late
      then again also afterwards afterward online once twice often simply recently repeatedly publicly only
      just first aloud and or but too instead
    `,
    String.raw`\p{L}{2,}ly|[\d(].*`,
  ),
  determiners: words(
    spaced`
      the a an her his their its my our your one two three some another each every any no many several most
      both all these those this
    `,
  ),
  listeners: words('-'),
  times: words(
    spaced`
      day days week weeks weekend month months year years decade morning afternoon evening night noon midnight
      moment moments time hour hours minute minutes later earlier before ago monday tuesday wednesday thursday
      friday saturday sunday january february march april may june july august september october november
      december spring summer autumn winter
    `,
  ),
  tellingVerbs: words(
    spaced`
      told tells asked asks warned warns urged promised reminded assured answered answers replied replies
      advised begged cautioned emailed e-mailed instructed messaged ordered texted interrupted
    `,
  ),
  clauses: words(
    spaced`
      who whom whose which that what how whether why where he she they we i it you is are was were am be been
      being has had have did does do will shall can say tell ask read reads reading write writing written
      saying telling asking adding replying answering warning stating claiming announcing declaring explaining
      shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming cry cries
      cried crying call calls called calling whisper whispers whispered whispering messaged messaging texted
      texting emailed used chant chants chanted chanting sing sings sang singing sung hung stood went came ran
      fell left wept spoke speaks heard hears goes
    `,
  ),
  whiles: words('when while as'),
  goesOnAfterComma: true,
};

const de: LeadInTail = {
  leads: words(
    spaced`
      in im ins am an ans auf nach vor vorm bei beim während trotz mit zu zur zum als von vom seit aus für
      unter über gegen gegenüber neben zwischen hinter um wegen ohne per bis montag dienstag mittwoch
      donnerstag freitag samstag sonntag gestern heute morgen damals später früher dazu daraufhin danach dann
      auch weiter hinzu zudem außerdem ferner erneut noch nochmals wörtlich selbst kürzlich öffentlich schriftlich
      mehrfach einmal laut leise ruhig knapp und oder sichtlich abends morgens mittags nachts ende anfang
      mitte beispielsweise jüngst unlängst neulich deshalb deswegen daher darum trotzdem dennoch nun jetzt schon
      bereits schließlich zuletzt anschließend
    `,
    String.raw`[\d(].*`,
  ),
  determiners: words(
    spaced`
      der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren
      ihrem ihrer mein meine unser unsere euer eure dieser diese dieses diesem diesen jeder jede jedes kein
      keine zwei drei viele einige mehrere alle manche
    `,
  ),
  listeners: words(
    'dem den der des einem einer eines seinem seiner ihrem ihrer diesem dieser unserem unserer',
  ),
  times: words(
    spaced`
      tag tage tagen woche wochen wochenende monat monate monaten jahr jahre jahren morgen vormittag mittag
      nachmittag abend nacht stunde stunden minute minuten montag dienstag mittwoch donnerstag freitag samstag
      sonntag später januar februar märz april mai juni juli august september oktober november dezember
      frühling frühjahr sommer herbst winter
    `,
  ),
  tellingVerbs: words('-'),
  clauses: words(
    spaced`
      dass was wie ob warum weshalb wo wer wen wem welcher welche welches deren dessen er es wir ich du ist
      sind war waren sei seien hat hatte habe haben hätten wird wurde wurden werde steht stand stehe rief ruft
      rufe sagen gesagt geschrieben sprach schrie rufend sagend fragte fragt heißt hieß las liest lautet
      lautete
    `,
  ),
  whiles: words('-'),
  goesOnAfterComma: false,
};

const fr: LeadInTail = {
  leads: words(
    spaced`
      à au aux en dans devant sur sous par pour avec lors après avant depuis pendant durant chez vers selon
      contre de du des entre envers face auprès hors malgré lundi mardi mercredi jeudi vendredi samedi
      dimanche hier demain ensuite également aussi encore alors ainsi enfin puis récemment publiquement plus
      peu tôt tard ici là et ou mais dès jusqu’à jusqu’au vis-à-vis sitôt quand lorsque comme seulement
      ironiquement
    `,
    String.raw`d[’'].*|\p{L}{3,}ment|aujourd[’']hui|d[’']abord|[\d(].*`,
  ),
  determiners: words(
    spaced`
      le la les un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois
      quelques plusieurs chaque certains certaines
    `,
    "l[’'].*",
  ),
  listeners: words('-'),
  times: words(
    spaced`
      jour jours semaine semaines mois an ans année années matin matinée midi après-midi soir soirée nuit
      moment instant heure heures minute minutes lundi mardi mercredi jeudi vendredi samedi dimanche janvier
      février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver
      veille lendemain
    `,
  ),
  tellingVerbs: words('-'),
  clauses: words(
    spaced`
      qui que quoi dont où comment pourquoi si lequel laquelle il elle ils elles on nous je tu vous est sont
      était étaient ont avait avaient avoir dire disait disent disant crier crié criait écrire écrivait lire
      lisait lit lu répondant demandant demande demandé criant expliquant affirmant ajoutant annonçant hurlé
      hurlait appelé
    `,
    String.raw`qu[’'].*|\p{L}+-(?:il|elle)`,
  ),
  whiles: words('-'),
  goesOnAfterComma: true,
};

const es: LeadInTail = {
  leads: words(
    spaced`
      a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sobre tras
      lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche mañana luego después antes entonces
      también además nuevamente recientemente aún aquí allí ahí y o pero cuando mientras casi más tarde
    `,
    String.raw`\p{L}{3,}mente|[\d(].*`,
  ),
  determiners: words(
    spaced`
      el la los las lo un una unos unas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas
      ese esa aquel aquella dos tres algunos algunas varios varias cada otro otra
    `,
  ),
  listeners: words('-'),
  times: words(
    spaced`
      día días semana semanas mes meses año años mañana mediodía tarde noche madrugada momento hora horas
      minuto minutos lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
      julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno
    `,
  ),
  tellingVerbs: words('-'),
  clauses: words(
    spaced`
      que quien quienes cuyo cuya qué cómo dónde donde si él ella ellos ellas nosotros yo tú es son era eran
      fue fueron está estaba han había habían decir decía decían diciendo gritó gritaba gritando preguntó
      preguntaba preguntando escribir escribía escribiendo leyó leía lee leyendo reza rezaba llamó respondía
      contestó contaba contó
    `,
  ),
  whiles: words('-'),
  goesOnAfterComma: true,
};

function words(list: string, pattern = '-'): RegExp {
  return new RegExp(`^(?:${list.replaceAll(' ', '|')}|${pattern})$`, 'u');
}

/** The tails of lead-ins, by language. */
export const tails = { de, en, es, fr };
