import { setOf } from '../../text/one-of.ts';
import { functionWords } from '../function-words.ts';
import { type Grammar, set } from '../grammar.ts';
import { alsoSpeakingVerbs, speakingVerbs } from '../speaking-verbs.ts';
import { tails } from '../tails.ts';

/** English. */
export const en: Grammar = {
  verbs: set(`${speakingVerbs.en} ${alsoSpeakingVerbs.en}`),
  phrases: {
    pattern:
      /\b(?:(?:went|goes) on to (?:say|add|explain)|ha[ds] this to say|(?:is|was) quoted (?:by [^,]{1,40} )?as saying|put(?:s)? it(?: (?:this|that) way| like this| bluntly| simply)?)(?=[\s,]|$)/gu,
    verb: 'said',
  },
  resumes: {
    plain:
      /,?\s(?:(?:(?:and|but|then|later|quickly|before)\s)+(?:added|continued|concluded|went on|adding)|adding|continuing|concluding)$/u,
    relative: /,\swho\s(?:then\s|also\s|later\s)?(?:added|continued|concluded|went on)$/u,
  },
  nameless: set('say saying stating adding'),
  between: setOf`
    has had have also then later further again simply recently yesterday today repeatedly publicly often
    once earlier himself herself previously briefly bluntly quietly flatly clearly strongly only just still
    now even finally eventually therefore nevertheless nonetheless subsequently instead on monday tuesday
    wednesday thursday friday saturday sunday
  `,
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  mentions: { female: set('she her hers herself'), male: set('he him his himself') },
  meets:
    /^,?\s((?:[\p{L}’'-]+\s){0,3}?)(?:him|her(?=[.,;!?]|$|\s(?:and|but|when|while|after|before|as|in|on|at|to|for|from|with|by)\s))(?!\p{L})/u,
  negations: setOf`
    not never no nobody none neither nor denied denies deny refused refuses without if would could might may
    allegedly reportedly supposedly falsely wrongly should must cannot
  `,
  openers: setOf`
    in on at after before asked told when while as during following despite although though with without
    speaking standing responding replying earlier later addressing referring reacting commenting writing
    since because for from by to under over until once today yesterday tomorrow last this next that if
    meanwhile finally according amid among alongside beside unlike like questioned pressed interviewed
    quoted contacted reached through via beyond behind near against
  `,
  functionWords: set(functionWords.en),
  links: setOf`
    but and then so later meanwhile however yet still also finally earlier afterwards again today yesterday
    moreover furthermore nevertheless instead therefore thus first second third monday tuesday wednesday
    thursday friday saturday sunday
  `,
  articles: set('the a an'),
  joiners: set('and or & with alongside together versus both'),
  relatives: set(
    'who whose whom which speaking standing writing asked wearing looking sitting holding now then himself herself',
  ),
  handOvers: setOf`
    quoting citing quoted quotes cited words behalf according through via recalling repeating reading that
    what how whether why
  `,
  according: /^(?:(?:but|and|so)\s)?(?:according to|in the words of)\s/iu,
  places: set('in at near from around across outside inside within throughout'),
  tail: tails.en,
};
