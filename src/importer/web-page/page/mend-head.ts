/**
 * Closes what the head of a damaged page leaves open, since a parser would hide the whole page in it: a title without an
 * end, and a script's address without its second quotation mark. The end of a script or a style sheet whose beginning is
 * lost goes, as a parser would show it. Line ends stay, so that places in the page stay true.
 */
export function mendHead(html: string): string {
  const end = html.search(/<\/head\b|<body\b/i);
  const head = end === -1 ? html : html.slice(0, end);
  const closed = closeTitle(head).replace(openAddress, '<script>');
  // Without an end of the head, what stands there may be the text.
  return (end === -1 ? closed : withoutRests(closed)) + html.slice(head.length);
}

/** A script's tag in which a quotation mark is open at the end of its line; what follows is the script's all the same. */
const openAddress = /<script\b(?:[^<>"\n]|"[^"\n]*")*"[^"\n]*$/gim;

/** Nothing tells where the words of an open title end, so that they go too. */
function closeTitle(head: string): string {
  const opening = /<title\b[^<>]*>/i.exec(head);
  const from = (opening?.index ?? 0) + (opening?.[0].length ?? 0);
  if (!opening || /<\/title\b/i.test(head.slice(from))) return head;
  const [words = ''] = /^\s*(?:[^\n<]|<(?![a-z/!]))*/i.exec(head.slice(from)) ?? [];
  return `${head.slice(0, from)}</title>${blank(words)}${head.slice(from + words.length)}`;
}

/** Tags after which a script may have begun. */
const ofHead = /<\/title\s*>|<(?:html|head|meta|link|base)\b[^<>]*>/gi;

/** The head without what stands before the end of its first script and its first style sheet, where those never began. */
function withoutRests(head: string): string {
  return ['script', 'style'].reduce((rest, name) => {
    const first = new RegExp(`<(/?)${name}\\b`, 'i').exec(rest);
    if (first?.[1] !== '/') return rest;
    const above = rest.slice(0, first.index);
    const last = [...above.matchAll(ofHead)].at(-1);
    const from = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return above.slice(0, from) + blank(above.slice(from)) + rest.slice(first.index);
  }, head);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, '');
}
