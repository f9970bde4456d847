import { type Import, importSource } from '../../../src/importer/import-source.ts';

/** Imports a page that says all that an entry needs, with some HTML between its paragraphs, and `above` them. */
export function importStory(
  html: string,
  { head = '', above = '', files = [] as readonly string[] } = {},
): Import {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>
<meta property="og:title" content="The ferry is back"><meta name="author" content="Orsa Tindal">
<meta property="article:published_time" content="2021-04-15"><meta property="article:section" content="Velmland">
${head}</head><body><article><h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>
${above}
<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>
${html}
<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>
<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>
</article></body></html>`;
  return importSource(new TextEncoder().encode(page), 'story.html', {
    given: { region: 'Velmland' },
    today: '2026-01-01',
    language: 'en',
    isBeside: (place) => files.includes(place),
  });
}
