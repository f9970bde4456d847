import { entry } from '../../site.ts';

/** What a payload is written into: keys of the frontmatter, paragraphs of the body, or both. */
export interface Passage {
  fields?: Record<string, string>;
  body?: string;
}

/** A place in an entry where a payload can stand; `index` tells it from others in the same entry. */
type Place = (payload: string, index: number) => Passage;

const quoted = (payload: string) => JSON.stringify(payload);

/** Every place that holds text. */
export const textPlaces: Record<string, Place> = {
  title: (payload) => ({ fields: { title: quoted(payload) } }),
  author: (payload) => ({ fields: { author: `[${quoted(payload)}, Orsa Tindal]` } }),
  region: (payload) => ({ fields: { region: quoted(payload) } }),
  description: (payload) => ({ fields: { description: quoted(payload) } }),
  'source name': (payload) => ({ fields: { source: `{ name: ${quoted(payload)} }` } }),
  correction: (payload) => ({ fields: { corrections: `[{ date: 2021-05-04, text: ${quoted(payload)} }]` } }),
  caption: (payload) => {
    const text = quoted(payload);
    return { fields: { image: `{ src: pier.png, alt: ${text}, caption: ${text}, credit: ${text} }` } };
  },
  paragraph: (payload) => ({ body: `Text ${payload} text` }),
  'paragraph of its own': (payload) => ({ body: payload }),
  heading: (payload) => ({ body: `## ${payload}` }),
  'list item': (payload) => ({ body: `- one\n- ${payload}` }),
  quotation: (payload) => ({ body: `> “${payload}”\n>\n> — ${payload}` }),
  'code span': (payload) => ({ body: `Code \`\` ${payload} \`\`` }),
  'code block': (payload) => ({ body: `~~~${payload.replace(/\s/g, '')}\n${payload}\n~~~` }),
  'table cell': (payload) => ({ body: `| a | b |\n| - | - |\n| ${payload} | x |` }),
  'link text': (payload) => ({ body: `[${payload}](https://port.example/)` }),
  'link title': (payload) => ({ body: `[x](https://port.example/ ${quoted(payload)})` }),
  'picture description': (payload) => ({ body: `![${payload}](pier.png)` }),
  'picture title': (payload) => ({ body: `![A pier](pier.png ${quoted(payload)})` }),
  footnote: (payload) => ({ body: `Text.[^1]\n\n[^1]: ${payload}` }),
  'footnote label': (payload) => ({ body: `Text.[^${payload}]\n\n[^${payload}]: Note.` }),
  'reference label': (payload) => ({ body: `[x][${payload}]\n\n[${payload}]: https://port.example/` }),
};

/** Every place that holds an address. */
export const addressPlaces: Record<string, Place> = {
  link: (payload) => ({ body: `[words](${payload})` }),
  'link in brackets': (payload) => ({ body: `[words](<${payload}>)` }),
  'link with title': (payload) => ({ body: `[words](${payload} "title")` }),
  autolink: (payload) => ({ body: `<${payload}>` }),
  reference: (payload, index) => ({ body: `[words][a${index}]\n\n[a${index}]: ${payload}` }),
  'reference in brackets': (payload, index) => ({ body: `[words][b${index}]\n\n[b${index}]: <${payload}>` }),
  'source address': (payload) => ({ fields: { source: `{ name: x, url: ${quoted(payload)} }` } }),
};

/** Writes an entry that holds all of these passages. */
export function writeEntry(passages: Passage[]): string {
  const fields = Object.assign({}, ...passages.map((passage) => passage.fields ?? {}));
  const paragraphs = passages.flatMap(({ body }) => (body === undefined ? [] : [body]));
  return entry(['Words before.', ...paragraphs, 'Words after.'].join('\n\n'), fields);
}
