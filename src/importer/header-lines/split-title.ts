import { type AuthorPart, type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { isAgency, looksLikeOutlet } from '../names/agencies.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { isPlainGivenName } from '../language/plain-given-names.ts';
import { readLabelledByline } from './bylines/read-byline.ts';
import { readNameBeforePlace } from './bylines/run-on-name.ts';
import { isSectionName } from '../names/section-names.ts';
import { isShouted } from '../text/line-shape.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { type PlacePart, readPlace } from '../places/read-place.ts';

/**
 * Takes a piece apart that holds a place and a name without a sign between them, and perhaps the headline before them:
 * "Velmland Orsa Tindal", "Ferry returns By Orsa Tindal". `undefined` when nothing tells where one ends.
 */
export function splitTitle(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  // What the text writes as one name is not two: VILA DO PEIXE.
  if (isShouted(text) && facts.spellingOf(text) !== text) return undefined;
  return (
    splitAtLabel(text, facts) ??
    splitAtSection(text, facts) ??
    splitAtPlace(text, facts) ??
    readNameBeforePlace(text, facts, false)
  );
}

function splitAtLabel(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const at = text.search(/\s(?:By|BY|Par|Von|Por)\s+\p{Lu}/u);
  const byline = at === -1 ? undefined : readLabelledByline(text.slice(at).trim(), facts);
  if (!byline) return undefined;
  const before = text.slice(0, at).trim();
  return [readPlace(before, facts) ?? { kind: 'text', text: before }, ...byline];
}

/** "Politics Orsa Tindal": the section's name stands before the author's or the place's or behind it. */
function splitAtSection(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const words = text.split(/\s+/u);
  for (const length of [2, 3, 4]) {
    for (const isFirst of [false, true]) {
      const name = (isFirst ? words.slice(0, length) : words.slice(-length)).join(' ');
      const section = (isFirst ? words.slice(length) : words.slice(0, -length)).join(' ');
      const part = isSectionName(section) ? readBesideSection(name, facts) : undefined;
      if (!part) continue;
      const filed = other('section-name', section);
      return isFirst ? [part, filed] : [filed, part];
    }
  }
  return undefined;
}

/** The author's name, or the place that a section is of: Hong Kong economy. */
function readBesideSection(text: string, facts: HeaderFacts): HeaderPart | undefined {
  if (isKnownPlace(text)) return { kind: 'place', text, certainty: 'known' };
  const isAuthor = looksLikePersonName(text) && isCertainName(text) && !facts.isToldPerson(text);
  return isAuthor ? { kind: 'author', text, certainty: 'told', signs: 'person' } : undefined;
}

/** In Arabic letters any words look like a name: گزارش, a report, is also the first word of headlines. */
function isCertainName(text: string): boolean {
  const [first = ''] = text.split(/\s/u);
  return !/\p{Script=Arabic}/u.test(text) || isPlainGivenName(first);
}

/** The place is the longest that the name's last words leave; a headline before it needs a name that nobody tells. */
function splitAtPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const words = text.split(/\s+/u);
  for (const nameLength of [2, 3, 4, 1]) {
    const signer = readSigner(words.slice(-nameLength).join(' '), facts);
    if (!signer) continue;
    for (const placeLength of [4, 3, 2, 1]) {
      const start = words.length - nameLength - placeLength;
      const place =
        start < 0 ? undefined : readPlace(words.slice(start, start + placeLength).join(' '), facts);
      if (!place || !canStandBefore(place, signer) || (start > 0 && signer.certainty === 'standing'))
        continue;
      const title: HeaderPart[] = start > 0 ? [{ kind: 'text', text: words.slice(0, start).join(' ') }] : [];
      return [...title, place, signer];
    }
  }
  return undefined;
}

/** A newspaper's own name may begin with what the text tells as a place: The Velm Packet. */
function canStandBefore(place: PlacePart, signer: AuthorPart): boolean {
  return signer.signs === 'person' ? place.certainty !== 'standing' : place.certainty === 'known';
}

/** A name behind a place: a person's, which only stands there where the text speaks of them, or an outlet's. */
function readSigner(text: string, facts: HeaderFacts): AuthorPart | undefined {
  if (looksLikePersonName(text))
    return {
      kind: 'author',
      text,
      certainty: facts.isToldPerson(text) ? 'standing' : 'told',
      signs: 'person',
    };
  const isHouse = isAgency(text) || (looksLikeOutlet(text) && /\s/u.test(text));
  return isHouse ? { kind: 'author', text, certainty: 'standing', signs: 'agency' } : undefined;
}
