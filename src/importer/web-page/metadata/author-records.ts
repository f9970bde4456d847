import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { foldText } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';
import {
  attributeOf,
  elementsOf,
  holdsElement,
  isLongerThan,
  isSubheading,
  textOf,
} from '../page/elements.ts';
import { comparable } from '../../text/comparable.ts';
import { isOtherCredit } from '../../names/other-credits.ts';
import { spelt } from './byline-elements.ts';
import type { HeaderZone } from './header-zone.ts';
import { contentOf, isUnfilled, metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn, thingsIn, typesOf } from './read-json-ld.ts';

const metaNames = [
  'author', 'authors', 'byline', 'article:author', 'article:author_name', 'og:article:author', 'parsely-author', 'sailthru.author', 'cxenseparse:author',
  'articleauthor', 'article_author', 'content_author', 'byl', 'dc.creator', 'dcterms.creator', 'citation_author', 'writer', 'dable:author',
]; // prettier-ignore

/** What each record of a page writes of its authors, the most trusted first: JSON-LD, then `<meta>`, then microdata. */
export function authorRecords(facts: PageFacts, article: Thing | undefined, zone: HeaderZone): string[][] {
  const author = article?.['author'] ?? authorOfPage(facts);
  const stated = [author].flat();
  const things = thingsIn(author, facts.things).flatMap((one) => namesOf(one['name']));
  const listed = stated.flatMap((one) => (typeof one === 'string' ? [one] : []));
  const meta = metaNames.map((name) => metaValues(facts, name).flatMap(namesOf));
  const isWriter = metaValues(facts, 'twitter:label1').some((label) => writerLabel.test(label));
  const card = isWriter ? metaValues(facts, 'twitter:data1') : [];
  return [[...things, ...listed], ...meta, card, microdataOf(facts, zone)].map((texts) =>
    texts.filter((text) => !isAddress(text) && !isOtherCredit(text) && !isUnfilled(text)),
  );
}

/** Systems that record no article record whose the page is. */
function authorOfPage({ things }: PageFacts): unknown {
  const pages = things.filter((thing) => typesOf(thing).includes('WebPage'));
  return pages.find((page) => page['author'] !== undefined)?.['author'];
}

/** The names that belong to a system's own account, under which newsrooms publish what others sign. */
export function accountNames(facts: PageFacts, article: Thing | undefined): string[] {
  return thingsIn(article?.['author'], facts.things)
    .filter((author) => [author['url'], author['@id']].some((one) => account.test(textIn(one))))
    .flatMap((author) => namesOf(author['name']));
}

/** The names that records give as those of who edited the article, whom systems record as its author too. */
export function editorNames(facts: PageFacts, article: Thing | undefined): string[] {
  const stated = thingsIn(article?.['editor'], facts.things).flatMap((editor) => namesOf(editor['name']));
  return [...stated, ...metaValues(facts, 'content_editor', 'editor', 'article:editor')];
}

/** The names that records give as organisations', which are whole however they are joined: Velm Radio and Television. */
export function organisationNames(facts: PageFacts, article: Thing | undefined): string[] {
  return thingsIn(article?.['author'], facts.things)
    .filter((author) => typesOf(author).some((type) => /(?:Organization|Corporation)$/.test(type)))
    .flatMap((author) => namesOf(author['name']));
}

const account = /\/authors?\/(?:admin(?:istrator)?|webmaster|editor|user|root)\d*\/?$/i;

/** What content systems write before an author's name on a card for sharing, in the languages of their users. */
const writerLabel = new RegExp(
  `^(?:${oneOf`
  written|author|by\b|posted|verfasst|geschrieben|autor|auteur|écrit|escrito|scritto|geschreven|skrevet
  skriven
  написано|автор
  yazan
  كُ?تب|نوشته|نویسنده
  投稿者|执笔|作成者
  글쓴이
`})`,
  'iu',
);

/** Comments and teasers have authors too, so that those of the header count, or else the first outside of a teaser. */
function microdataOf({ microdata, root }: PageFacts, { text, others }: HeaderZone): string[] {
  const teasers = teasersIn(root);
  const namesIn = (authors: readonly Element[]) =>
    authors
      .map((one) => contentOf(one) || textOf(nameWithin(one)))
      .filter((name) => name !== '' && name.length < 80 && !isOtherCredit(name));
  const own = (microdata.get('author') ?? []).filter((one) => !others.has(one));
  const seen = namesIn(own).filter((name) => text.includes(name));
  return seen.length > 0 ? seen : namesIn(own.filter((one) => !teasers.has(one))).slice(0, 1);
}

/** What stands in boxes of teasers, whose headline leads to another page. */
function teasersIn(root: PageFacts['root']): ReadonlySet<Element> {
  const isCalled = (one: Element) =>
    /^(?:article|aside|li)$/.test(one.tagName) || /(?:^|[\s_-])teasers?(?=$|[\s_-])/i.test(spelt(one));
  const boxes = [...elementsOf(root)].filter((one) => isCalled(one) && leadsToStory(one));
  return new Set(boxes.flatMap((box) => (isLongerThan(box, longestTeaser) ? [] : [...elementsOf(box)])));
}

function leadsToStory(box: Element): boolean {
  const headings = [...elementsOf(box)].filter(isSubheading);
  return headings.some((heading) => holdsElement(heading, 'a'));
}

/** In characters: what is longer may be the article behind a lead that is called so. */
const longestTeaser = 600;

/**
 * The element that is called a person's name within the record of that person, who has a trade and an address too; some
 * systems call the day so as well.
 */
function nameWithin(person: Element): Element {
  const isName = (one: Element) =>
    /(?:^|\s)name(?:\s|$)/.test(attributeOf(one, 'itemProp')) && !holdsDate(textOf(one));
  const names = [...elementsOf(person)].filter(isName);
  return names.length === 1 && names[0] ? names[0] : person;
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .map(textIn)
    .filter((name) => name !== '');
}

function isAddress(name: string): boolean {
  return /^https?:|^www\.|^\/|@|\.(?:com|html?|php)\b/i.test(name);
}

/** The addresses and handles by which a page's records know its authors. */
export function authorAddresses(facts: PageFacts): string[] {
  return metaValues(facts, 'author', 'article:author', 'og:article:author', 'twitter:creator').filter(
    isAddress,
  );
}

/** Whether an address is made of a person's name: `/staff/orsa-tindal/`, `@orsatindal`, `o.tindal@velm.example`. */
export function isAddressOf(address: string, name: string): boolean {
  const own = address.replace(/@[\w-]+\.[\w.-]+$/, '').replace(/\/+$/, '');
  const last = comparable(foldText(own.slice(own.lastIndexOf('/') + 1)));
  const words = foldText(name).split(/\s+/u).map(comparable);
  const [first = '', ...others] = words;
  if (first === '' || others.length === 0) return false;
  return last.includes(words.join('')) || last === `${first.slice(0, 1)}${others.join('')}`;
}
