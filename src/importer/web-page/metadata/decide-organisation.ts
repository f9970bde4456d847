import { quoteValue } from '../../../article/problem.ts';
import { isAgency, isNewsHouse } from '../../names/agencies.ts';
import { opensHelp } from '../../names/other-credits.ts';
import { comparable } from '../../text/comparable.ts';
import { describeAuthors, type PageAuthors } from './judge-authors.ts';
import type { Outlet } from './outlet.ts';
import type { Thing } from './read-json-ld.ts';
import type { SeenByline } from './seen-bylines.ts';
import { partAtJoints } from './byline-joints.ts';
import { isPersonName, trimByline, unique } from './split-names.ts';
import { isOfOutlet, isOrganisation, isUnsigned } from './author-kinds.ts';

export function decideOrganisation(
  records: string[][],
  bylines: SeenByline[],
  article: Thing | undefined,
  outlet: Outlet,
  header: string,
): PageAuthors {
  const isOwn = (name: string) => isOfOutlet(name, outlet);
  const signed = records.map((names) => unique(names.filter((name) => !isUnsigned(name))));
  const stated = signed.filter((names) => names.length > 0);
  const organisations = stated.find((names) => !names.every(isOwn)) ?? stated[0] ?? [];
  const unclear = organisations.find((name) => isUnclear(name) && !isOwn(name));
  if (unclear !== undefined) return { doubts: [describeAuthors(`author ${quoteValue(unclear)}`)] };
  // Whoever made the site may stand in its templates, and nowhere before readers.
  const isShown = (name: string) => comparable(header).includes(comparable(name));
  const isKnown = (name: string) => isOwn(name) || isNewsHouse(name) || isShown(name);
  const isOfArticle = article?.['author'] !== undefined && organisations === signed[0];
  const unknown = isOfArticle ? undefined : organisations.find((name) => !isKnown(name));
  if (unknown !== undefined) return { doubts: [describeAuthors(`author ${quoteValue(unknown)}`)] };
  const unread = bylines.find((one) => one.unread !== undefined)?.unread;
  const unsigned = () => ({
    doubts: [
      describeAuthors(
        unread === undefined ? 'page without a certain author' : `byline ${quoteValue(unread)}`,
      ),
    ],
  });
  // A person may have written what a house records as its own.
  if (unread !== undefined && holdsOthers(unread, organisations, outlet)) return unsigned();
  const credited = unique(bylines.flatMap(({ agencies }) => agencies)).filter((name) => !isOwn(name));
  if (credited.length > 0 && organisations.every(isOwn)) return { authors: credited, doubts: [] };
  const isPrinted = organisations.some((name) => comparable(trimByline(unread ?? '')) === comparable(name));
  const isStated =
    article?.['author'] !== undefined || isPrinted || organisations.some((name) => !isOwn(name));
  if (organisations.length > 0 && isStated)
    return { authors: organisations.map((name) => asPrinted(name, outlet)), doubts: [] };
  // Journalists call the site of their own work by their name.
  const own = unique(bylines.flatMap(({ certainty, names }) => (certainty === 'marked' ? names : [])));
  if (
    own.length === 1 &&
    own.every((name) => isPersonName(name) && !isUnsigned(name) && !isOrganisation(name))
  )
    return { authors: own, doubts: [] };
  return unsigned();
}

/** Whether a byline names more than these houses, a desk and agencies: By the Velm Packet with Agencies. */
function holdsOthers(byline: string, houses: readonly string[], outlet: Outlet): boolean {
  const isHouse = (piece: string) => isOfOutlet(piece, outlet) || isAgency(piece) || isUnsigned(piece);
  const isTheirs = (piece: string) => houses.some((name) => comparable(piece).includes(comparable(name)));
  return partAtJoints(trimByline(byline)).some((piece) => !isHouse(piece) && !isTheirs(piece));
}

/** An outlet's name that a record has in small letters, as the outlet writes it. */
function asPrinted(name: string, { names }: Outlet): string {
  const own = names.find((one) => /\p{Lu}/u.test(one) && comparable(one) === comparable(name));
  return /\p{Lu}/u.test(name) ? name : (own ?? name);
}

/**
 * What a record has for a person and is no name as people write it: an account, `orsa.tindal`; a surname that may stand
 * first, "Tindal, Orsa"; a person and more; a place and the outlet there.
 */
function isUnclear(name: string): boolean {
  const parts = name.split(/\s*[,;|/]\s*/u);
  const isReversed = parts.length === 2 && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part));
  const holdsPerson = parts.length > 1 && parts.some(isPersonName);
  return (
    isReversed ||
    holdsPerson ||
    opensHelp(name) ||
    /[-–—]\s/u.test(name) ||
    (account.test(name) && !isAgency(name))
  );
}

const account = /^\p{Ll}[\p{Ll}\p{N}]+(?:[._]\p{Ll})?[\p{Ll}\p{N}]{3,}$/u;
