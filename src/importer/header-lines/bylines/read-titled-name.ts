import { type HeaderPart, other } from '../../header-parts/header-part.ts';

const titled =
  /^(?:(?<before>[^\d@]{1,24}?)[\s=]+)?(?<name>\p{Script=Hangul}{2,4})\s(?<title>(?:선임|수습|인턴|객원|전문)?기자|특파원|논설위원)(?:\s+(?<contact>[\w.+-]+@[\w.-]+))?$/u;

/** Reads a name that its bearer's title follows, as Korean papers sign: 김도윤 기자; 서울 김도윤 기자 kim@packet.example. */
export function readTitledName(text: string): HeaderPart[] | undefined {
  const { before, name, title, contact } = titled.exec(text)?.groups ?? {};
  if (name === undefined || title === undefined) return undefined;
  return [
    ...(before ? [other('affiliation', before)] : []),
    { kind: 'author', text: name, certainty: 'labelled', signs: 'person' },
    other('role', title),
    ...(contact ? [other('page-address', contact)] : []),
  ];
}
