import type { Graph, Thing } from 'schema-dts';

/**
 * Writes things as JSON-LD for a `script` element. `<` is escaped, so that no title can end the element or open a
 * comment (HTML, 13.2.6.4.4), and so are the two line ends that JSON allows and old scripts do not (U+2028, U+2029).
 */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/[<\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
