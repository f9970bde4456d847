import { authorBox } from '../../furniture/author-box.ts';
import { author, type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { foldText } from '../../text/fold-text.ts';
import { asLabelled, readLabelledByline } from './read-byline.ts';

/** In words: a tag, a name, what its bearer does and the link. */
const longest = 10;
/** In words, of the links. */
const longestLink = 3;

/**
 * "#Harbour Orsa Tindal Write to the author", "기자명 오르사 (벨름 대표) 다른기사 보기": a name before the link that leads to
 * its bearer is the author's. `undefined` where no such link ends the line, or no name is certain before it.
 */
export function readBeforeLink(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const words = text.split(/\s+/u);
  if (words.length < 3 || words.length > longest) return undefined;
  for (let count = longestLink; count > 1; count -= 1) {
    const link = words.slice(-count).join(' ');
    if (!authorBox.line.test(foldText(link))) continue;
    const named = readNamed(words.slice(0, -count).join(' '), facts);
    return named && [...named, other(authorBox.rule, link)];
  }
  return undefined;
}

const aroundName = /^(?<tag>(?:#\S+\s)*)(?<name>[^()]+?)(?<role>\s?\([^()]{2,30}\))?$/u;

function readNamed(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { tag = '', name = '', role = '' } = aroundName.exec(text)?.groups ?? {};
  const bare = looksLikePersonName(name) ? [asLabelled(author(name, 'person'))] : undefined;
  const byline = readLabelledByline(name, facts) ?? bare;
  if (!byline) return undefined;
  const tags = tag === '' ? [] : [other('tags', tag.trim())];
  return [...tags, ...byline, ...(role === '' ? [] : [other('role', role.trim())])];
}

/** "@Orsa Tindal": no account has a space in its name, so that a name in full behind the sign is the author's. */
export function readMarkedName(text: string): HeaderPart[] | undefined {
  const name = text.startsWith('@') && /\s/u.test(text) ? text.slice(1) : '';
  return looksLikePersonName(name) ? [asLabelled(author(name, 'person'))] : undefined;
}
