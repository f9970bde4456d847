import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { readLabelledByline } from './bylines/read-byline.ts';

const betweenStrokes = /^\s*\/\s?(?<where>in\s[^/]{2,120}?)\s?\/\s?(?<signed>by\s[^/]{2,80})$/iu;

/** "15 April 2021/0 Comments/in Harbour, Ferries/by Orsa Tindal", as blogs print below a headline. */
export function readFiledBetweenStrokes(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { where = '', signed = '' } = betweenStrokes.exec(text)?.groups ?? {};
  const byline = signed === '' ? undefined : readLabelledByline(signed, facts, true);
  return byline && [other('section-name', where), ...byline];
}
