import { isAlike } from '../../text/comparable.ts';
import { oneOf } from '../../text/one-of.ts';
import type { PageFacts } from './page-facts.ts';
import { type Thing, textIn, thingsIn, typesOf } from './read-json-ld.ts';

const articleTypes = new RegExp(
  `^(?:${oneOf`
  \w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|TechArticle
  ScholarlyArticle|Report|Review|OpinionNewsArticle|AnalysisNewsArticle
`})$`,
  '',
);

/**
 * The thing of a page's JSON-LD that is its article; `undefined` when it has none, or several and nothing tells which.
 * Articles within others, such as the posts of a live blog or a list of teasers, are not asked.
 */
export function findArticle(facts: PageFacts, headline: string): Thing | undefined {
  const candidates = facts.things.flatMap((thing) => {
    const inner = thingsIn(thing['mainEntity'], facts.things);
    return [thing, ...inner].filter((one) => typesOf(one).some((type) => articleTypes.test(type)));
  });
  if (candidates.length <= 1) return candidates[0];
  const named = candidates.filter((thing) => isAlike(textIn(thing['headline'] ?? thing['name']), headline));
  const own = candidates.filter((thing) => isAddress(thing, facts));
  return named[0] ?? own[0] ?? agreeing(candidates);
}

function isAddress(thing: Thing, { canonical, meta }: PageFacts): boolean {
  const page = thing['mainEntityOfPage'];
  const addresses = [
    thing['url'],
    thing['@id'],
    typeof page === 'object' && page ? (page as Thing)['@id'] : page,
  ];
  const own = [canonical, ...(meta.get('og:url') ?? [])].filter((url) => url !== '');
  return addresses.some((address) => typeof address === 'string' && own.includes(address));
}

/** Several descriptions of one article count as one. */
function agreeing(candidates: Thing[]): Thing | undefined {
  const [first] = candidates;
  const headline = textIn(first?.['headline']);
  return candidates.every((thing) => textIn(thing['headline']) === headline) ? first : undefined;
}
