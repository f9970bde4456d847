import type { Element, Parents, Root } from 'hast';
import { mendText } from '../../mending/mend-text.ts';
import { attributeOf, elementsOf, isLongerThan, namesOf, parentsOf, textOf } from '../page/elements.ts';
import { isInBreadcrumb, isInNav } from './breadcrumb.ts';
import { readJsonLd, type Thing } from './read-json-ld.ts';

/** What a page says of itself outside its text, and where in the text a reader finds the same. */
export interface PageFacts {
  root: Root;
  /** `<html lang>`, or what stands for it. */
  language: string;
  /** Values of `<meta>` by name in small letters: `og:title`, `dc.creator`. */
  meta: ReadonlyMap<string, string[]>;
  things: Thing[];
  titleElement: string;
  /** `rel=canonical`. */
  canonical: string;
  /** First-level headings, and elements that are called headlines. */
  headings: Element[];
  headlines: Element[];
  /** A first-level heading that is the last step of the breadcrumb, and the second-level one that follows. */
  breadcrumb?: { step: Element; next: Element };
  /** Elements with `itemprop`, by each of its names. */
  microdata: ReadonlyMap<string, Element[]>;
  times: Element[];
}

/** What templates call the element with the headline that they make no first-level heading. */
const headlineNames =
  /(?:^|\s)(?:(?:article|entry|post|story|news|main|page|content|mso)[-_]?)?(?:headline|hed|title)(?:\s|$)/i;

/** Whether an element is called a headline by its names. */
export function isCalledHeadline(element: Element): boolean {
  return headlineNames.test(namesOf(element));
}

/** Gathers in one walk what the readers of single fields ask for. */
export function gatherPageFacts(root: Root): PageFacts {
  const meta = new Map<string, string[]>();
  const microdata = new Map<string, Element[]>();
  const scripts: string[] = [];
  const facts = { language: '', titleElement: '', canonical: '' };
  const [headings, headlines, times]: [Element[], Element[], Element[]] = [[], [], []];
  const parents = parentsOf(root);
  let step: Element | undefined;
  let breadcrumb: PageFacts['breadcrumb'];
  for (const element of elementsOf(root)) {
    const { tagName } = element;
    const property = attributeOf(element, 'itemProp');
    const isOther = property !== '' && isOfMedia(element, parents);
    if (!isOther) for (const name of property.split(' ')) if (name) add(microdata, name, element);
    if (tagName === 'meta' && !isOther) addMeta(meta, element);
    else if (tagName === 'meta') continue;
    else if (tagName === 'script') addScript(scripts, element);
    else if (tagName === 'html')
      facts.language = attributeOf(element, 'lang') || attributeOf(element, 'xmlLang');
    else if (tagName === 'title' && facts.titleElement === '')
      facts.titleElement = mendText(textOf(element), 1).value;
    else if (tagName === 'link' && attributeOf(element, 'rel') === 'canonical')
      facts.canonical ||= attributeOf(element, 'href');
    else if (tagName === 'h1') {
      headings.push(element);
      if (isInBreadcrumb(element, parents)) step = element;
    } else if (tagName === 'h2' && step && !isInNav(element, parents)) breadcrumb ??= { step, next: element };
    else if (tagName === 'p' && isLongerThan(element, 100)) step = undefined;
    else if (isCalledHeadline(element) && !isInBreadcrumb(element, parents)) headlines.push(element);
    else if (tagName === 'time' || isCreation(element)) times.push(element);
  }
  return {
    ...{ root, ...facts, meta, microdata, headings, headlines, times, things: readJsonLd(scripts) },
    ...(breadcrumb ? { breadcrumb } : {}),
  };
}

/** Whether an element says in RDFa that it holds when something was made, as Drupal's do: `property="dc:date dc:created"`. */
export function isCreation(element: Element): boolean {
  return /(?:^|\s)(?:dc|dcterms):(?:created|issued)(?:\s|$)/.test(attributeOf(element, 'property'));
}

const media =
  /(?:^|[/\s])(?:(?:Video|Image|Audio|Media)Object|Photograph|Clip|Movie|PodcastEpisode|Comment)$/i;

/** Whether a property in microdata is one of a video, a picture or a comment within the page, which has a day of its own. */
function isOfMedia(element: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  let around = parents.get(element);
  while (around?.type === 'element' && !('itemScope' in around.properties)) around = parents.get(around);
  return around?.type === 'element' && media.test(attributeOf(around, 'itemType').trim());
}

function addMeta(meta: Map<string, string[]>, element: Element) {
  // Systems escape what they record once more than pages, or misread it.
  const content = mendText(contentOf(element).trim(), 1).value.trim();
  if (content === '' || isUnfilled(content)) return;
  const names = ['property', 'name', 'itemProp', 'httpEquiv'].flatMap((key) =>
    attributeOf(element, key).split(' '),
  );
  for (const name of new Set(names)) if (name) add(meta, name.toLowerCase(), content);
}

/** Whether a value is nothing but the place in a template that nobody filled: `<%= Author %>`, `{{ author }}`. */
export function isUnfilled(value: string): boolean {
  return /^(?:<%[^<>]*%>|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[\[[^[\]]*\]\])$/.test(value);
}

/** What a `<meta>` says; some publishing systems, and programs that save pages, write `value` for `content`. */
export function contentOf(element: Element): string {
  return attributeOf(element, 'content') || (element.tagName === 'meta' ? attributeOf(element, 'value') : '');
}

function addScript(scripts: string[], element: Element) {
  const type = attributeOf(element, 'type');
  const text = () => element.children.map((child) => ('value' in child ? child.value : '')).join('');
  // Some systems forget to write what kind of script it is.
  if (/ld\+json/i.test(type) || (type === '' && /^\s*\{\s*"@context"/.test(text()))) scripts.push(text());
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The distinct values that the page gives under any of these names, in the order of the names. */
export function metaValues({ meta }: PageFacts, ...names: string[]): string[] {
  return [...new Set(names.flatMap((name) => meta.get(name) ?? []))];
}
