import { oneOf, spaced } from '../text/one-of.ts';

/**
 * Nouns that a pronoun of a gender cannot mean: things, places, animals, and many people at once. In English nothing but the
 * noun tells a person from a thing, so that whatever is not listed here may be a person.
 */
const enThings = spaced`
  accident account act address advice age agenda aid air aircraft airport alarm album alternative anger
  animal answer appeal area arm army arrest art article attack attempt award back bag ball ballot band
  bank bar barrier base battle bay beach bed benefit bid bike bill bird bit blast blaze block board boat
  body bomb bonus book border bottle bottom box branch breach break bridge brief broadcast budget bus
  cabinet cafe call camera camp campaign canal cancer car care career cargo case cash castle cat cathedral
  cause ceasefire cell center centre century ceremony challenge change chapel chapter charge church
  circuit claim class clinic clock club coast coat code coffee collapse college column comeback committee
  company concept concern concert contract copy corridor cost council country county couple course court
  cover cow crash credit crew crime crisis critique crop crowd cup cure cut cycle damage danger dark data
  date day deadline deal death debate debt decade decline decree defeat defense delay demand desert design
  desk detail dialogue diet dinner disaster disease dish district dock dog door doubt draft drama draw
  dream drive drop drought drug duty earth earthquake economy edge effect effort empire end energy engine
  entry era error estate event exam example exchange exit expense export face fact factory failure fair
  faith family farm fashion fate fear feature fee ferry festival fever field fight file film fire firm
  fish flag flat fleet flight flood floor food foot force forecast forest form fortune forum freeze front
  fuel fund funeral future gallery game gap garage garden gas gate gear gesture gift goal goat gold grant
  grave ground group growth guideline gun hall hand harbor harbour harvest hat headquarters health heart
  heat height help hill history hole holiday home hope horse hospital hotel hour house ice idea image
  impact incident income increase index industry inquest inquiry interest internet interview invoice
  island issue item jail job journal journey jury key kitchen knife ladder lake lamp land language lantern
  laptop launch law lawsuit league leak legacy length lesson letter level library license life light
  lighthouse limit line list literature loan lockdown log loss lot luck lunch machine magazine mail map
  march mark market marriage mass match material meal means meat medal media medicine memoir memory menu
  mess message method mile milk mill mine miracle mistake money month mood moon mosque motive mountain
  move movie museum music mystery name nature navy need net network news newspaper night noise north novel
  nut oath object ocean odds offer office oil opera order origin outbreak outcome oven pace pact page pain
  palace pandemic panel paper parade pardon parish park part party passport past path pattern pay peace
  peak people percentage period phase phone photo photograph picture pie pier pipe pipeline pitch place
  plan plane plant plate platform play plea pledge plot poem point poison police policy poll pool port
  post poster pot pound poverty power practice prayer premiere press price pride prison prize problem
  process product profit program programme progress project promise proof property proposal prospect
  protest province public pump purchase purpose push quake quay queue race radar radio raid railway rain
  rally range rate reason recipe record red reform regime region report republic request rescue research
  reserve resort response rest result return revenue review revolt reward rice ride rift right ring rise
  risk ritual river road rock role roof room root round route row rule run runway rush sail salary sale
  sample sand scale scandal scene schedule scheme school score script sea search season seat secret sector
  seed senate series set shape share sheep shelter shift shirt shock shop shore show side siege sign
  signal site size skill sky sleep smoke snow society soil song sort sound source south space speech speed
  spell sport spot square stadium staff stage stake standard start state statue status step stock stone
  stop store storm story strait strategy stream street strength stress strike structure studio study style
  success suit summer summit supply support surge surgery survey suspense system table tactic tale taliban
  talk tank target task tax tea team tear telephone tent term territory test text theater theatre theft
  theme theory thing threat throne ticket tide time title tonne tool top tour tower town track trade
  traffic tragedy trail train transfer transport trap treasure treaty tree trend trial tribunal tribute
  trip troop trophy trouble truce truck trust truth tunnel turn turnout unit unrest update upgrade use
  vaccine valley value van variety vehicle venue verdict vessel veto victory video view village virus visa
  visit vote voyage wage wait wake walk wall war warehouse waste watch water wave way weapon weather web
  website week weekend weight west wheel will wind window winter wish withdrawal woods word work workforce
  world wound wreck year yield zone
`;

/** Endings of nouns for what is done, thought or felt, and those nouns with such an ending that are people. */
const abstract =
  /(?:[st]ion|ment|ness|ity|ship|ance|ence|ancy|ency|hood|dom|ism|\p{L}{3}ing|ology|ography)$/u;
const peopleSo = new RegExp(
  `^(?:${oneOf`
  champion|companion|scion|relation|witness|governess|lioness|celebrity|personality|authority|deity
  acquaintance|eminence|presence|king|viking|sibling|darling|offspring|underling|foundling|being
`})$`,
  'u',
);

const known = new Set(enThings.split(' '));

/** Whether an English noun, in the singular or the plural, is one that “he” or “she” cannot mean. */
export function isThingInEnglish(noun: string): boolean {
  const singular = noun.replace(/ies$/u, 'y').replace(/(?<=ch|sh|x|ss)es$|(?<!s)s$/u, '');
  return [noun, singular].some((one) => known.has(one) || (abstract.test(one) && !peopleSo.test(one)));
}
