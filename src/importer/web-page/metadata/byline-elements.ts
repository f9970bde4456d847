import type { Element } from 'hast';
import { dateLabelOf } from '../../dates/date-labels.ts';
import { foldText } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';
import { furnitureNamed } from '../body/furniture-names.ts';
import {
  attributeOf,
  elementsOf,
  isLongerThan,
  isTopicLink,
  namesOf,
  partedNames,
  textOf,
} from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/** What publishing systems call the element of a byline. */
const bylineNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  (?<!(?:image|photo|picture|caption|video|media)[\s_-]?)by-?line\w*|(?:(?!about|comment|photo|picture|image)[a-z]+)?authors?|author-?names?|autor(?:en|es|in)?
  auteur\w*|writers?|writ(?:e|ten)-?by|creator\w*
  contributors?|p-author|entry-author|article-author\w*|signature|verfasser|reporter|firma
  journalist(?:[_-]names?)?|reader-credits|columnists?(?:[_-]names?)?
`})(?=$|[\s_-])`,
  'i',
);
/** Names of what stands beside bylines and names other people. */
const notBylines =
  /(?:^|[\s_-])(?:comment\w*|bio|related|teaser|photo\w*|image-by-?line|caption|credit)(?=$|[\s_-])/i;
/** Names of boxes of buttons, which hold a byline only where an element within says so. */
const buttonNames = /(?:^|[\s_-])(?:share\w*|social)(?=$|[\s_-])/i;
/** Names of the part of a byline that says where its author is. */
export const placeNames = /(?:^|[\s_-])(?:location|place|city|lieu|lugar|locality|author-local)(?=$|[\s_-])/i;

/** Whether an element's names say that it holds other people's names or other days, and no byline. */
function isOfOthers(names: string): boolean {
  return (notBylines.test(names) || buttonNames.test(names)) && !isNamed(names);
}

/** The microformat of pictures calls who made one a contributor, beside `credit`. */
const isNamed = (names: string) => bylineNames.test(names.replace(/(?<!\S)contributor(?!\S)/g, ' '));

/**
 * The same for an element whose names and those around it are given, the innermost first. `own` are the names of what it
 * may hold: such an element in a bar of buttons is what it is called.
 */
export function isWithinOthers(names: readonly string[], own = bylineNames): boolean {
  const called = names.findIndex((one) => own.test(one));
  const isOther = (one: string, index: number) =>
    called === -1 || index < called ? isOfOthers(one) : notBylines.test(one) && !isNamed(one);
  return names.some(isOther);
}

/**
 * Whether an element says by its names that it holds a byline. What holds more than one, and a few words of the person, is
 * the article, whose template names its kind or its author there: `author-article`.
 */
export function isCalledByline(element: Element): boolean {
  return bylineNames.test(spelt(element)) && !isLongerThan(element, longestBox);
}

/** In characters, with a few sentences of the author's life. */
const longestBox = 800;

/** The words of an element's names, without what it says that it has not, `hasnt-bio`, or a quotation has: `quote-author`. */
export function spelt(element: Element): string {
  return withoutQuoted(partedNames(namesOf(element)));
}

function withoutQuoted(names: string): string {
  return names.replace(/(?<!\S)(?:(?:hasnt|has-no|no|without|is-not)-\S+|(?:\w+-)?quotes?[_-]\S+)/gi, '');
}

/** Whether an element says of itself that it names an author. */
export function isSigned(element: Element): boolean {
  const said = ['className', 'itemProp', 'dataRole'].map((name) => attributeOf(element, name)).join(' ');
  return attributeOf(element, 'rel').includes('author') || bylineNames.test(withoutQuoted(said));
}

/** Whether an element holds one that names an author, and none beside a picture within it: <span class="photo-data">. */
export function holdsSigned(element: Element): boolean {
  const inner = [...elementsOf(element)].filter((one) => one !== element);
  const signed = inner.filter(isSigned);
  if (signed.length === 0) return false;
  const others = new Set(
    inner.filter((one) => isOfOthers(spelt(one))).flatMap((one) => [...elementsOf(one)]),
  );
  return signed.some((one) => !others.has(one));
}

/** A link to all that was written on a subject, and not by somebody: /topics/reporter/orsa-tindal. */
export function leadsToSubject(element: Element): boolean {
  return (
    isTopicLink(element) || (element.tagName === 'a' && subjectAddress.test(attributeOf(element, 'href')))
  );
}

const subjectAddress =
  /^(?!.*\/(?:authors?|reporters?|journalists?|columnists?|writers?)\/[^/]).*\/(?:tags?|categor(?:y|ies)|topics?|subjects?|keywords?)\//i;

/** A line's text without the links to all that was written on its subjects: Various articles 15 April 2021. */
export function withoutSubjects(text: string, element: Element): string {
  return [...elementsOf(element)]
    .filter(leadsToSubject)
    .reduce((rest, link) => rest.replace(textOf(link), ' '), text)
    .trim();
}

/** A link to what readers wrote, in this page or another, counts it: 3 comments. */
function leadsToComments({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /#(?:comments?|respond|disqus_thread)$/.test(String(properties['href'] ?? ''));
}

/** A byline's text without the subjects, the number of comments and the place that systems print beside the name: Orsa Tindal Uncategorized. */
export function withoutBeside(text: string, element: Element): string {
  const rest = [...elementsOf(element)]
    .filter(
      (one) =>
        leadsToSubject(one) ||
        leadsToComments(one) ||
        (one !== element && (placeNames.test(spelt(one)) || isMoment(one))),
    )
    .reduce((left, link) => left.replace(textOf(link), ' '), text);
  return rest === text ? text : withoutDayLabels(rest);
}

/** A line without the labels of moments that were taken out of it: By Orsa Tindal, published on , updated at. */
function withoutDayLabels(line: string): string {
  const parts = line.split(/\s*[,|·]\s*/u);
  const others = parts.filter((part) => dateLabelOf(foldText(part.trim())) === undefined);
  return others.length === parts.length ? line : others.join(', ');
}

/** Whether an element says that it holds when something was published: 26 minutes ago; HTML's own, in words too: a week ago. */
function isMoment(element: Element): boolean {
  const names = `${namesOf(element)} ${element.tagName}`;
  const isCalled = momentNames.test(names) && /\p{N}/u.test(textOf(element));
  return (element.tagName === 'time' || isCalled) && !elementsOf(element).some(isSigned);
}

/** The same for one that holds nothing else. */
export const holdsMoment = (element: Element) =>
  elementsOf(element).some((one) => isMoment(one) && textOf(one) === textOf(element));

const momentNames = /(?:^|[\s_-])(?:time|date|abbr|published(?:[_-](?:at|on))?)(?=$|\s)/i;

/** A menu's entries may be called as bylines are: Writers and opinions. */
export function isInMenu({ element, around }: Block): boolean {
  const near = [element, ...around.slice(0, 3)];
  const isNavigation = (one: Element) => furnitureNamed(one.tagName, namesOf(one)) === 'navigation';
  return near.some(({ tagName }) => tagName === 'li') && near.some(isNavigation);
}
