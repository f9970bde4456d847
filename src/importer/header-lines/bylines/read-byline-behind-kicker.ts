import { type HeaderFacts, type HeaderPart, isPerson, other } from '../../header-parts/header-part.ts';
import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { isShouted } from '../../text/line-shape.ts';
import { isSectionName } from '../../names/section-names.ts';
import { readPlace } from '../../places/read-place.ts';
import { readLabelledByline, readStandingByline } from './read-byline.ts';

/** In words: the longest place and the longest section's name that stand before a byline. */
const longestKicker = 4;
/** In characters. */
const longestLine = 200;

/**
 * Reads a byline that no sign parts from the place or the section's name before it: "Velmland By Orsa Tindal", "Science Orsa
 * Tindal and Brenn Halloway". `undefined` where nothing else marks it.
 */
export function readBylineBehindKicker(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  if (text.length > longestLine) return undefined;
  const words = text.split(/\s+/u);
  for (let length = Math.min(longestKicker, words.length - 1); length > 0; length -= 1) {
    const kicker = readKicker(words.slice(0, length).join(' '), facts);
    const byline = kicker && readMarked(words.slice(length).join(' '), facts);
    if (byline) return [kicker, ...byline];
  }
  return undefined;
}

function readKicker(text: string, facts: HeaderFacts): HeaderPart | undefined {
  if (isSectionName(text)) return other('section-name', text);
  const place = readPlace(text, facts);
  return place?.certainty === 'standing' ? undefined : place;
}

/** A byline that something marks as such: a label, or that it names several people, or one and an agency. */
function readMarked(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const labelled = readLabelledByline(text, facts);
  if (labelled) return labelled;
  const parts = readStandingByline(text, facts) ?? [];
  const signed = parts.filter(({ kind }) => kind === 'author');
  // "CITY TARN END / QUAY STREET": in capitals a stroke parts places as well as names.
  if (isShouted(text) && text.includes('/')) return undefined;
  const areKnown = signed.every((part) => isPerson(part) || isAgency(part.text));
  return signed.length > 1 && areKnown && signed.some(isPerson) ? parts : undefined;
}

const signedBehind = /^(?<outlet>\p{Lu}.{3,40}?)\s?(?<signed>by\s\p{Lu}.*)$/u;

/** Reads the outlet and who signed there, as readers of feeds print them: Velm Packet by Orsa Tindal; Velm Packetby Orsa Tindal. */
export function readBylineBehindOutlet(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { outlet = '', signed = '' } = signedBehind.exec(text)?.groups ?? {};
  const byline = looksLikeOutlet(outlet) ? readLabelledByline(signed, facts) : undefined;
  return byline && [other('affiliation', outlet), ...byline];
}
