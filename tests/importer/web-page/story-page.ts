import { type Import, importSource } from '../../../src/importer/import-source.ts';

interface Beside {
  /** HTML of the page's head. */
  head?: string;
  /** Files beside the page. */
  files?: readonly string[];
}

/** What stands above the text of an article: its headline and its byline. */
export const header = '<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>';

/** Three paragraphs of an article. */
export const [first, second, third] = [
  '<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>',
  '<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>',
  '<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>',
] as const;

/** So many paragraphs that any other is a small part of the text. */
export const longText = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  .map(
    (day) =>
      `<p>On ${day} the boat carried the bread of the bakery in the upper town, the letters of the council and the schoolchildren, and nobody had to wait at the pier for longer than the captain had promised.</p>`,
  )
  .join('');

/** Imports a page that says all that an entry needs, with some HTML between its paragraphs, and `above` them. */
export function importStory(
  html: string,
  { above = '', ...beside }: Beside & { above?: string } = {},
): Import {
  return importBody(
    `<article>${header}\n${above}\n${first}\n${html}\n${second}\n${third}\n</article>`,
    beside,
  );
}

/** Imports a page with this body, whose head says all that an entry needs. */
export function importBody(body: string, { head = '', files = [] }: Beside = {}): Import {
  const own = `<title>The ferry is back</title>
<meta property="og:title" content="The ferry is back"><meta name="author" content="Orsa Tindal">
<meta property="article:published_time" content="2021-04-15"><meta property="article:section" content="Velmland">
`;
  return importPage(own + head, body, { files });
}

/** Imports a page with this head and body. */
export function importPage(
  head: string,
  body: string,
  { files = [], lang = 'en' }: Omit<Beside, 'head'> & { lang?: string } = {},
): Import {
  const page = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return importSource(new TextEncoder().encode(page), 'story.html', {
    given: { region: 'Velmland' },
    today: '2026-01-01',
    language: 'en',
    isBeside: (place) => files.includes(place),
  });
}

/** The text of the entry of a page with this body, which must be importable. */
export function textOfBody(body: string, beside: Beside = {}): string {
  const { entry, refusals } = importBody(body, beside);
  if (refusals.length > 0 || entry === undefined) throw new Error(JSON.stringify(refusals));
  return entry.slice(entry.indexOf('\n---\n') + 5).trim();
}
