import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { endsInRole, isRank, isRole } from '../../names/roles.ts';

/** No person's name has more words. */
const longestName = 5;
/** In words: longer ones are told in a sentence. */
const longestRole = 4;

/** A name without what its bearer does or the agency, where no sign parts the two: Orsa Tindal Staff Writer, Orsa Tindal AP. */
export function withoutRole(piece: string): string {
  const words = piece.split(' ');
  if (words.length < 3 || words.length > longestName + longestRole || isAgency(piece)) return piece;
  // Behind the name and before its last word, where it may be of the name: Orsa Tindal Junior.
  const ranked = words.findIndex((word, at) => at > 1 && at < words.length - 1 && isRank(word));
  const bearer = words.slice(0, Math.max(0, ranked)).join(' ');
  if (isBearer(bearer)) return bearer;
  for (let count = Math.min(longestRole, words.length - 1); count > 1; count -= 1) {
    const [name, role] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (isBearer(name) && !endsInRole(name) && (isRole(role) || isAgency(role))) return name;
    const [last, title] = [words.slice(-count).join(' '), words.slice(0, -count).join(' ')];
    // The whole piece says a role too, unless what stands before the name is of it: Md Orsa Tindal.
    if (isBearer(last) && isRole(title) && isRole(piece) && !leadsOn.test(title)) return last;
  }
  return piece;
}

/** Behind such a word stands where somebody works: professor of law at UC Velm. */
const leadsOn =
  /\s(?:at|of|for|in|from|with|an?|am|bei|beim|für|der|vo[mn]|de|du|des|en|à|au|del?|della|di|do|da)$/iu;

/** A paper's staff reporter is nobody that a byline names. */
function isBearer(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // The agency whose writer somebody is belongs to the role: Orsa Tindal AP Technology Writer.
  return looksLikePersonName(name) && !looksLikeOutlet(name) && !isAgency(last);
}
