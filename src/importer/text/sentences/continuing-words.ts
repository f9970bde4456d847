import { spaced } from '../one-of.ts';

/**
 * Words that no sentence ends with, by language: articles, prepositions and conjunctions. They are the only evidence of
 * a cut sentence in scripts without letter case. Those that end headings of another language are missing, such as “ans”,
 * German “to the” and French “years”.
 */
const wordsThatGoOn = {
  en: spaced`
    a an the of in on at to from by with for into onto upon over under between and or nor but that which who
    whose if because as than we they i he she its their our my your his will would shall should could can
    may might must is are was were has have had been be being very during since until against among amid
    within without toward towards despite per via including according such while every whether although
    unless
  `,
  fr: spaced`
    le la les un une des du de à au aux en dans par pour sur avec sans sous entre et ou mais que qui dont où
    ne se ce cette ces son sa ses leur leurs notre nos est sont a ont comme si lorsque afin depuis selon
    contre chez vers cet
  `,
  de: spaced`
    der die das den dem des ein eine einen einem einer eines und oder aber dass von vom zu zum zur mit beim
    ins am für über unter zwischen bei nach aus im ist sind hat haben wird werden gegen durch ohne seit
    während als wie wenn weil sondern sowie seine seinen seiner seinem seines ihre ihren ihrer ihrem ihres
    diese diesen dieser diesem dieses jede jeden jeder jedem keine keinen keiner keinem
  `,
  es: spaced`
    el la los las un una unos unas de del a al en por para con sin sobre entre y o pero que cuyo cuya su sus
    nuestro nuestra es son ha han se como si cuando desde hasta según contra durante hacia este esta estos
    estas
  `,
  fa: 'و یا اما ولی که از به با در بر برای تا بین میان درباره دربارهٔ علیه روی زیر این آن هر چون اگر زیرا چنان بیش',
  ps: 'او یا خو چې له په د پر تر سره لپاره دغه هغه دا که ځکه',
  ar: 'و أو ثم لكن أن إن لو من في على إلى عن مع بين حتى التي الذي الذين هذا هذه ذلك تلك بعد قبل لا ما لم لن قد كما',
};

/** Words that no sentence begins with, in languages without letter case: the verb's end, the object's mark and postpositions. */
const wordsThatFollow = {
  fa: 'را است بود شد شده کرد کردند کرده می‌شود می‌کند می‌کنند دارد دارند نیست نبود خواهد خواهند بودند شدند داد دادند',
  ps: 'دی ده شو شوه شول کړ کړه کړل کوي کیږي ته کې وو وه سره پورې',
  ar: 'أن التي الذي الذين',
  hi: 'का के की को में ने है हैं था थे थी',
  ur: 'کا کے کی کو نے ہے ہیں تھا تھے تھی',
};

const goingOn = new Set(Object.values(wordsThatGoOn).flatMap((words) => words.split(' ')));
const following = new Set(Object.values(wordsThatFollow).flatMap((words) => words.split(' ')));

/** Whether a text breaks off after a word that wants another one. */
export function endsWithContinuingWord(text: string): boolean {
  const word = /(?:^|[^\p{L}\p{M}\u200C])([\p{L}\p{M}\u200C]+)\s*$/u.exec(text.slice(-40))?.[1];
  return (
    word !== undefined &&
    (goingOn.has(word) || (word.length > 1 && goingOn.has(word.toLowerCase()) && !/^\p{Lu}+$/u.test(word)))
  );
}

/** Whether a text begins with a word that no sentence of its language begins with. */
export function beginsWithFollowingWord(text: string): boolean {
  const word = /^[\p{L}\p{M}\u200C]+/u.exec(text.trimStart().slice(0, 40))?.[0];
  return word !== undefined && following.has(word);
}
