import type { CaselessGrammar } from '../../language/caseless-grammars.ts';
import { type SpeakerFinder, unsure } from './attribution.ts';

/** In characters: as much of a sentence as stands before a colon and tells who speaks. */
const longestLeadIn = 200;

/** A finder for languages in which only few lead-ins tell a name from other words; every other statement has no speaker. */
export function caselessSpeakerFinder({ speech, negation, speaker }: CaselessGrammar): SpeakerFinder {
  return {
    read: () => undefined,
    find: (leadIn) => {
      const sentence = leadIn.replace(/\s+/gu, ' ').trim().slice(-longestLeadIn);
      if (!speech.test(sentence) || negation.test(sentence)) return { isSpeech: false };
      const name = speaker.exec(sentence)?.groups?.['name'];
      return name ? { isSpeech: true, speaker: name } : unsure('nothing tells a name from other words');
    },
  };
}
