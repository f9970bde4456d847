import { setOf } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import { type Grammar, set } from '../grammar.ts';
import { alsoSpeakingVerbs, endsInVerb, speakingVerbs } from '../speaking-verbs.ts';
import { tails } from '../tails.ts';

/** Spanish. */
export const es: Grammar = {
  verbs: set(speakingVerbs.es),
  phrases: {
    pattern: new RegExp(
      String.raw`(?<=[\p{L})],? )expresó (?:su|sus) \p{Ll}{2,20}$|${endsInVerb(alsoSpeakingVerbs.es)}`,
      'gu',
    ),
    verb: 'dijo',
  },
  resumes: {
    plain:
      /,?\s(?:y\s(?:luego\s)?(?:agregó|agrega|añadió|añade|continuó|prosiguió|concluyó)|agregando|añadiendo)$/u,
    relative: /,\squien\s(?:agregó|añadió|continuó|prosiguió|concluyó)$/u,
  },
  nameless: set('dijeron dicen dicho diciendo afirmaron declararon'),
  between: setOf`
    ha había también luego además después nuevamente ayer hoy lunes martes miércoles jueves viernes sábado
    domingo recientemente mismo misma entonces el
  `,
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
  mentions: { female: set('ella'), male: set('él') },
  meets: /^,?\s((?:no\s)?)(?:lo|la|le)\s/u,
  negations: set(
    'no nunca jamás ni nadie negó desmintió rechazó sin si habría podría supuestamente presuntamente',
  ),
  openers: setOf`
    en el a al tras después antes durante pese preguntado preguntada consultado consultada según ante sobre
    para desde con cuando mientras ayer hoy por interrogado interrogada contra bajo entre hacia hasta
    mediante junto
  `,
  functionWords: set(functionWords.es),
  links: set('pero y luego después además sin embargo ayer hoy finalmente también'),
  articles: set('el la los las un una'),
  joiners: set('y e o con junto'),
  relatives: set('que quien cuyo cuya'),
  handOvers: set('citando citó palabras nombre que lo'),
  according: /^(?:(?:pero|y)\s)?(?:según|de acuerdo con)\s/iu,
  places: set('en desde hacia a'),
  genderedArticles: {
    female: set('la una esta esa su'),
    male: set('el un este ese su al del'),
  },
  hasTwoSurnames: true,
  tail: tails.es,
};
