import { oneOf, setOf } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import { type Grammar, set } from '../grammar.ts';
import { alsoSpeakingVerbs, endsInVerb, speakingVerbs } from '../speaking-verbs.ts';
import { tails } from '../tails.ts';

/** French. */
export const fr: Grammar = {
  verbs: set(speakingVerbs.fr),
  phrases: {
    pattern: new RegExp(
      oneOf`
        (?<=\p{L}[\s,]) ?(?:de|d’|d')\s?(?:conclure|ajouter|préciser|répondre|expliquer|poursuivre|insister|rappeler|lancer|confier|souligner|déclarer)$
        (?<=[\p{L})],? )se (?:souvient|souvenait|rappelle)$
        (?<=[\p{L})],? )(?:défend|défendu|justifie|justifié) (?:sa|son|ses) \p{Ll}{2,20}$
        ${endsInVerb(alsoSpeakingVerbs.fr)}
      `,
      'gu',
    ),
    verb: 'dit',
  },
  inverts: set('lui'),
  resumes: {
    plain:
      /,?\s(?:(?:et|puis)\s(?:a ajouté|ajoute|a poursuivi|poursuit|a conclu)|ajoutant|avant\s(?:d[’']ajouter|de poursuivre|de conclure))$/u,
    relative: /,\squi\s(?:a ajouté|ajoute|a poursuivi|poursuit|a conclu)$/u,
  },
  nameless: set('disent déclarent affirment ajoutant affirmant déclarant précisant'),
  between: setOf`
    a avait également aussi ensuite encore alors notamment ainsi lui-même elle-même récemment lundi mardi
    mercredi jeudi vendredi samedi dimanche hier d’abord enfin
  `,
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  mentions: { female: set('elle'), male: set('il lui') },
  meets: /^,?\s((?:ne\s)?)(?:l[’']|(?:le|la|lui)\s)/u,
  negations: set('ne n’a n’avait pas jamais ni nié démenti refusé sans si aurait serait'),
  openers: setOf`
    dans en à au aux après avant interrogé interrogée lors pendant durant malgré bien selon devant sur pour
    depuis face quand lorsque tandis hier lundi mardi mercredi jeudi vendredi samedi dimanche dès contacté
    contactée contre chez avec outre concernant entre
  `,
  functionWords: set(functionWords.fr),
  links: set('mais et puis ensuite cependant toutefois enfin hier pourtant aussi'),
  articles: set('le la les un une l’'),
  joiners: set('et ou avec ainsi'),
  relatives: set('qui dont que'),
  handOvers: set('citant cité paroles mots nom lisant que ce'),
  according: /^(?:(?:mais|et)\s)?(?:selon|d’après|d'après)\s/iu,
  places: set('en à au aux dans depuis chez vers'),
  genderedArticles: {
    female: set("la une cette sa ma l’ l'"),
    male: set("le un ce cet son mon au du l’ l'"),
  },
  tail: tails.fr,
};
