import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole, isRoleAlone } from '../../names/roles.ts';
import { asLabelled } from './read-byline.ts';

const name = '\\p{Script=Hangul}{2,4}';
const contact = `[\\s|(]+(?:[\\w.+-]+@[\\w.-]+\\)?|(?:${name}\\s기자에게\\s)?이?메일\\s?보내기)`;
/** Whoever is said to be a novelist or to teach may be whom the article is about, unless it says where to write to them. */
const title = [
  `(?<title>(?:선임|수습|인턴|객원|전문)?기자|특파원|논설위원|칼럼니스트)(?<contact>${contact})?`,
  `(?<title>작가|교수)(?<contact>${contact})`,
].join('|');
const titled = new RegExp(
  `^(?:(?<before>[^\\d@]{1,24}?)[\\s=]+)?(?<names>${name}(?:\\s?[·,]\\s?${name}){0,4})\\s(?:${title})$`,
  'u',
);

/** Reads names that their bearers' title follows, as Korean papers sign: 김도윤 기자; 서울 김도윤·이하람 기자 kim@packet.example. */
export function readTitledName(text: string): HeaderPart[] | undefined {
  const { before, names, title: role, contact: beside } = titled.exec(text)?.groups ?? {};
  if (names === undefined || role === undefined) return undefined;
  return [
    ...(before ? [other('affiliation', before)] : []),
    ...names.split(/\s?[·,]\s?/u).map((one) => asLabelled(author(one, 'person'))),
    other('role', role),
    ...(beside ? [other(beside.includes('@') ? 'page-address' : 'share-buttons', beside.trim())] : []),
  ];
}

/** 渡輪重返維爾姆港\歐爾莎: papers of Hong Kong print who wrote behind the headline and a stroke that no headline has. */
const signedTitle = /^(?<title>\p{Script=Han}[^\\]{4,80})\\(?<name>\p{Script=Han}{2,4})$/u;

/** Reads a headline and the name behind it. */
export function readSignedTitle(text: string): HeaderPart[] | undefined {
  const { title, name } = signedTitle.exec(text)?.groups ?? {};
  if (title === undefined || name === undefined) return undefined;
  return [
    { kind: 'text', text: title },
    { kind: 'author', text: name, certainty: 'labelled', signs: 'person' },
  ];
}

/** "Journalist  Orsa Tindal @orsatindal": on a line of its own a wide gap, or the name of an account, parts what somebody does from the name. */
export function readRoleLine(text: string): HeaderPart[] | undefined {
  const [, role = '', gap = '', name = '', account = ''] =
    /^(\p{L}{4,20})(\s{1,8})(\p{Lu}[^@,|]{3,50}?)(\s@\w{2,30})?$/u.exec(text) ?? [];
  const isParted = gap.length > 1 || account !== '';
  if (!isParted || !isRoleAlone(role) || !looksLikePersonName(name) || isRole(name)) return undefined;
  const who = asLabelled(author(name, 'person'));
  return [other('role', role), who, ...(account === '' ? [] : [other('social-names', account.trim())])];
}
