import { isOfPerson, nameIn } from './read-signature.ts';
import { type Attribution, unsure } from './speaker/attribution.ts';

/** Who speaks according to a lead-in and to the signature behind the statement, and whether the signature told it. */
export interface Signed {
  attribution: Attribution;
  isTaken: boolean;
}

/**
 * A signature names the speaker where the lead-in names nobody, or tells less of the same person; otherwise “— Somebody else”
 * makes nobody certain.
 */
export function heedSignature(attribution: Attribution, signed: string | undefined): Signed {
  const { speaker, isSpeech } = attribution;
  if (signed === undefined || !isSpeech) return { attribution, isTaken: false };
  const isSame = speaker === undefined || nameIn(signed) === nameIn(speaker);
  const tellsMore = speaker === undefined || speaker === signed || nameIn(signed) !== signed;
  if (isSame && tellsMore && isOfPerson(signed))
    return { attribution: { isSpeech, speaker: signed }, isTaken: true };
  return {
    attribution: isSame ? attribution : unsure(`“${signed}” below may be the speaker`),
    isTaken: false,
  };
}
