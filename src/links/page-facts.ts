import { Parser } from 'htmlparser2';

/** What a built page holds that can be wrong, as a browser would find it. */
export interface PageFacts {
  /** Its file below the site, with slashes: `articles/x/index.html`. */
  path: string;
  /** Every `id` on it. */
  ids: Set<string>;
  /** Every address that it links to or loads, as written. */
  references: string[];
  /** The text of every style sheet in it. */
  styles: string[];
  /** The policies in its head. */
  policies: string[];
  /** The text of every block of structured data. */
  structuredData: string[];
  /** Everything that could run: scripts by their opening, `on…` attributes, style attributes. */
  forbidden: string[];
  /** Whether its main part holds a word. */
  hasWords: boolean;
}

/** Reads the facts of a page from its HTML. */
export function readPageFacts(path: string, html: string): PageFacts {
  const facts: PageFacts = {
    path,
    ids: new Set(),
    references: [],
    styles: [],
    policies: [],
    structuredData: [],
    forbidden: [],
    hasWords: false,
  };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      readAttributes(facts, name, attributes);
    },
    ontext(text) {
      const element = open.at(-1);
      if (element === 'style') append(facts.styles, text);
      else if (element === 'script') append(facts.structuredData, text);
      else if (open.includes('main') && /[\p{L}\p{N}]/u.test(text)) facts.hasWords = true;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return facts;
}

function readAttributes(facts: PageFacts, name: string, attributes: Record<string, string>) {
  const { id, href, src, srcset, type, content = '' } = attributes;
  if (id) facts.ids.add(id);
  facts.references.push(...[href, src].filter((address) => address !== undefined));
  facts.references.push(...(srcset?.split(', ').map((one) => one.trim().split(' ')[0] ?? '') ?? []));
  if (attributes['http-equiv'] === 'content-security-policy') facts.policies.push(content);
  if (name === 'style') facts.styles.push('');
  if (name === 'script' && type === 'application/ld+json') facts.structuredData.push('');
  else if (name === 'script') facts.forbidden.push('<script>');
  const runs = Object.keys(attributes).filter((attribute) => /^(?:on|style$|srcdoc$)/.test(attribute));
  facts.forbidden.push(...runs.map((attribute) => `${attribute}=`));
}

/** Text comes in pieces; the last element of its kind is the open one. */
function append(texts: string[], text: string) {
  texts.push((texts.pop() ?? '') + text);
}
