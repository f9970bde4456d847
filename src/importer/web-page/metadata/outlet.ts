import { textOf } from '../page/elements.ts';
import { comparable, isAlike } from '../../text/comparable.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn, thingsIn, typesOf } from './read-json-ld.ts';

/** Who published a page, and where. */
export interface Outlet {
  /** The name as the page writes it; absent when it gives none. */
  name?: string;
  /** Every way in which the page writes the name, for telling it from headlines and people. */
  names: string[];
  /** The article's own address; absent when the page gives none. */
  url?: string;
}

const siteTypes = /^(?:WebSite|\w*Organization|NewsMediaOrganization|Corporation|Periodical|Newspaper)$/;

/** Reads who published a page from its metadata, its JSON-LD and its address. */
export function readOutlet(facts: PageFacts, article: Thing | undefined, saved?: string): Outlet {
  const url = addressOf(facts, article, saved);
  const publishers = thingsIn(article?.['publisher'], facts.things).map((thing) => textIn(thing['name']));
  const headlines = facts.headings.map(textOf).filter((text) => text.split(' ').length > longestOutletName);
  const isOther = (name: string) => !headlines.some((headline) => isAlike(name, headline));
  const sites = facts.things
    .filter((thing) => typesOf(thing).some((type) => siteTypes.test(type)))
    .flatMap((thing) => [textIn(thing['name']), textIn(thing['alternateName'])])
    .filter(isOther);
  const printed = [...metaValues(facts, 'og:site_name'), ...publishers].filter(
    (name) => isName(name) && isOther(name),
  );
  const others = metaValues(
    facts,
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'publisher',
    'dd:publisher',
  ).filter(isOther);
  const names = [
    ...[...printed, ...sites, ...others, ...domainNames(url)],
    ...besideHeadline(facts, article),
    ...hostsIn(facts.titleElement),
    ...houseBehindLine(facts.titleElement),
  ].filter((name) => name !== '');
  const [name = sites.filter(isName)[0] ?? others.filter(isName)[0]] = printed;
  return { names: [...new Set(names)], ...(name ? { name } : {}), ...(url ? { url } : {}) };
}

/** What the window's title has beside the headline that the records give: the outlet's name, which may be the only `<h1>`. */
function besideHeadline({ titleElement, ...facts }: PageFacts, article: Thing | undefined): string[] {
  const recorded = [textIn(article?.['headline']), ...metaValues({ ...facts, titleElement }, 'og:title')];
  return recorded.flatMap((headline) => {
    const rest = headline === '' ? titleElement : titleElement.replace(headline, '');
    const name = rest.replace(/^[\s|:·•›‹–—-]+|[\s|:·•›‹–—-]+$/gu, '');
    return rest === titleElement || name === '' ? [] : [name];
  });
}

/** The addresses by which the window's title names its site: velmpacket.example - Harbour - Ferry returns. */
function hostsIn(title: string): string[] {
  const hosts =
    title.match(/(?<=^|[\s|–—-])[\p{L}\p{N}-]{3,}\.(?:com?|org|net|info|\p{L}{2})(?=$|[\s|:–—-])/giu) ?? [];
  return hosts.flatMap((host) => domainNames(`https://${host}/`));
}

/** The house that Chinese pages name behind the last low line of the window's title, with its section or without: _河岸财经, _河岸网. */
function houseBehindLine(title: string): string[] {
  const house = /_(?<house>\p{Script=Han}{2,10})$/u.exec(title)?.groups?.['house'];
  return house === undefined ? [] : [house, house.replace(hanSection, '')].filter((one) => one.length > 1);
}

const hanSection = /(?:[新娱娛][闻聞乐樂]|[财財][经經]|科技|[体體]育|[时時]政|[订訂][阅閱]|[网網])$/u;

/** In words; a template that repeats the headline as the site's name has more of them. */
const longestOutletName = 4;

function isName(text: string): boolean {
  return text !== '' && text.length <= 60 && !/^https?:|^@/.test(text);
}

function addressOf(facts: PageFacts, article: Thing | undefined, saved?: string): string | undefined {
  const page = article?.['mainEntityOfPage'];
  const claims = [
    facts.canonical,
    ...metaValues(facts, 'og:url'),
    textIn(article?.['url']),
    typeof page === 'string' ? page : textIn((page as Thing | undefined)?.['@id']),
    saved ?? '',
  ];
  return claims.map(unwrapped).find((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''));
}

/** The original's address within one of the Internet Archive. */
function unwrapped(url: string): string {
  return url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:)/, '');
}

/** `The Velm Packet` may be called `velmpacket.example` and `velmpacket`. */
function domainNames(url: string | undefined): string[] {
  const host = URL.parse(url ?? '')?.hostname.replace(/^(?:www|amp|m|edition|mobile)\./, '') ?? '';
  return host === '' ? [] : [host, host.replace(/\.(?:com?|org|net|gov|ac)?\.?[a-z]{2,}$/, '')];
}

/** Whether a text is the outlet's name, perhaps with its address or `News` beside it, rather than a person or a headline. */
export function isOutletName(text: string, { names }: Pick<Outlet, 'names'>): boolean {
  const key = stem(text);
  return key !== '' && names.some((name) => stem(name) === key);
}

/** Whether a text is made of the first letters of an outlet's name: TVP for The Velm Packet. */
export function isInitialsOf(text: string, { names }: Pick<Outlet, 'names'>): boolean {
  const initials = (name: string) => [...name.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].join('').toUpperCase();
  return /^\p{Lu}{3,6}$/u.test(text) && names.some((name) => initials(name) === text);
}

function stem(name: string): string {
  const bare = name
    .replace(/\([^)]*\)|https?:\S+/g, '')
    .replace(/\.(?:com?|org|net|[a-z]{2})(?:\.[a-z]{2})?$/i, '');
  return comparable(bare).replace(/^the(?=.{3})|(?:online|news|newspaper)$/g, '');
}
