import { endsInOwner } from '../../language/modifiers.ts';
import { isRoleWord } from '../../language/roles.ts';

/**
 * Whether what is told of a person tells of a second one, who may be the one whom a name beside it names: “a friend of the
 * mayor, Orsa Tindal”, “le porte-parole du ministre Orsa Tindal”.
 * In Romance languages a bare “de” joins the words of one office: “teniente de alcalde”.
 */
export function isOfAnother(text: string): boolean {
  const words = text.replaceAll(/(?<=[dl][’'])(?=\p{L})/giu, ' ').split(' ');
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - 3), at);
    return at > 1 && isRoleWord(word) && before.at(-1) !== 'de' && endsInOwner(before.join(' '));
  });
}
