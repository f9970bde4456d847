import { author, type HeaderFacts, type HeaderPart, other, stayed } from '../../header-parts/header-part.ts';
import { isAgency, isDesk } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import { foldText } from '../../text/fold-text.ts';
import { partRoleBeforeName } from './name-with-role.ts';
import { asLabelled } from './read-byline.ts';

/** A name, and in brackets what its bearer does. */
const named = /^(?<name>[^()]{2,80}?)[\s,]*(?<role>\([^()]{2,60}\))?$/u;

/** From Orsa Tindal in Port Velm. */
const sent = /^(?<from>from)\s(?<sender>.{3,60}?)\s(?<word>in|at)\s(?<where>\p{Lu}.{1,40})$/iu;

/** What a few words before a name say that it signs, in whatever language their others are: "a cura di", "स्टोरी:", 文・. */
const anyLabel =
  /^(?<words>(?:\S+\s){0,3}(?:by|de|di|da|von|par|por|af|av|door|przez)\s|[^\s:：]{1,20}(?:\s[^\s:：]{1,20}){0,2}\s?[:：・／/]\s?)(?<signer>[^\s].{1,80})$/iu;

/** Reads a line or a piece of one that is the name of an author who was given, so that it does not stay in the text. */
export function readGivenName(text: string, { givenAuthors }: HeaderFacts): HeaderPart[] | undefined {
  if (givenAuthors.size === 0) return undefined;
  const line = text.trim();
  const { name = '', role } = named.exec(line)?.groups ?? {};
  if (givenAuthors.has(foldText(name)))
    return [sign(name), ...(role === undefined ? [] : [other('role', role)])];
  const label = line.slice(0, labelLength(line));
  if (label !== '' && givenAuthors.has(foldText(line.slice(label.length))))
    return [other('byline-label', label.trim()), sign(line.slice(label.length))];
  const behindRole = line.length <= longestLine ? partRoleBeforeName(line) : undefined;
  if (behindRole && givenAuthors.has(foldText(behindRole.name)))
    return [other('role', behindRole.role), sign(behindRole.name)];
  const { words = '', signer = '' } = anyLabel.exec(line)?.groups ?? {};
  if (givenAuthors.has(foldText(signer))) return [other('byline-label', words.trim()), sign(signer)];
  const { from = '', sender = '', word = '', where = '' } = sent.exec(line)?.groups ?? {};
  return givenAuthors.has(foldText(sender))
    ? [other('byline-label', from), sign(sender), ...stayed(word, where)]
    : undefined;
}

/** In characters: in a longer line the name is the text's. */
const longestLine = 80;

function sign(name: string): HeaderPart {
  return asLabelled(author(name, isDesk(name) ? 'desk' : isAgency(name) ? 'agency' : 'person'));
}
