import { type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { readLabelledByline } from './read-byline.ts';

const signedBehind = /^(?<outlet>\p{Lu}.{3,40}?)\s?(?<signed>by\s\p{Lu}.*)$/u;

/** Reads the outlet and who signed there, as readers of feeds print them: Velm Packet by Orsa Tindal; Velm Packetby Orsa Tindal. */
export function readBylineBehindOutlet(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { outlet = '', signed = '' } = signedBehind.exec(text)?.groups ?? {};
  const byline = looksLikeOutlet(outlet) ? readLabelledByline(signed, facts) : undefined;
  return byline && [other('affiliation', outlet), ...byline];
}
