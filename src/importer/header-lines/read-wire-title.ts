import { type HeaderPart, other } from '../header-parts/header-part.ts';
import { readEasternDateline } from '../places/eastern-dateline.ts';

const titled = /^(?<wire>[^：:]{4,40}[电電])(?<label>\s?[题題]\s?[:：])\s?(?<title>\S.{3,80})$/u;

/** 河岸社维尔姆五月八日电 题：渡轮归来: the dateline that China's agencies print before the headline of a feature. */
export function readWireTitle(text: string): HeaderPart[] | undefined {
  const { wire = '', label = '', title = '' } = titled.exec(text.trim())?.groups ?? {};
  const { place } = wire === '' ? {} : (readEasternDateline(wire) ?? {});
  if (place === undefined) return undefined;
  return [
    { kind: 'place', text: place, certainty: 'byline' },
    // The dateline is one word to the proof, which looks for whole ones.
    other('dateline', wire + label),
    { kind: 'title', text: title, isMail: false },
  ];
}
