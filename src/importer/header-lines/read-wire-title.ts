import { type HeaderPart, other } from '../header-parts/header-part.ts';
import { readEasternDateline } from '../places/eastern-dateline.ts';

const titled = /^(?<wire>[^：:]{4,40}[电電])\s?(?<label>[题題]\s?[:：])\s?(?<title>\S.{3,80})$/u;

/** 河岸社维尔姆五月八日电 题：渡轮归来: the dateline that China's agencies print before the headline of a feature. */
export function readWireTitle(text: string): HeaderPart[] | undefined {
  const { wire = '', label = '', title = '' } = titled.exec(text.trim())?.groups ?? {};
  const { place } = wire === '' ? {} : (readEasternDateline(wire) ?? {});
  if (place === undefined) return undefined;
  const [house = '', ...rest] = wire.split(place);
  return [
    other('affiliation', house),
    { kind: 'place', text: place, certainty: 'byline' },
    other('dateline', `${rest.join(place)} ${label}`),
    { kind: 'title', text: title, isMail: false },
  ];
}
