import { quoteValue } from '../../article/problem.ts';
import { entrySchema } from '../../article/schema.ts';
import type { Doubt, DraftFields } from '../draft.ts';
import type { Foreign } from './parse-frontmatter.ts';
import { type FieldRead, isMap, nothingSaid, oneText, type Said } from './said.ts';

type Picture = NonNullable<DraftFields['image']>;

/** Keys under which other systems name a picture's file. */
const places = ['src', 'image', 'url', 'file', 'path'];

/**
 * Reads the picture above the text: a file beside the source that is described. One that nothing describes, or that lies
 * elsewhere, is left out with a doubt, as pictures of the text are.
 */
export function readPicture(said: readonly Said[]): FieldRead<Picture> {
  for (const one of said) {
    const value = pictureIn(one.value);
    const isWhole = value && isMap(one.value) && Object.keys(one.value).every((key) => isTaken(key));
    if (value) return { ...nothingSaid(), value, used: isWhole ? [one.key] : [] };
  }
  return nothingSaid(said.flatMap(describe));
}

function isTaken(key: string): boolean {
  return [...places, 'alt', 'caption', 'credit'].includes(key);
}

function pictureIn(value: Foreign): Picture | undefined {
  if (!isMap(value)) return undefined;
  const texts = { alt: value['alt'], caption: value['caption'], credit: value['credit'] };
  const described = Object.entries(texts).flatMap(([key, one]) => {
    const text = oneText(one);
    return text === undefined ? [] : [[key, text]];
  });
  const read = entrySchema.shape.image.safeParse({ src: placeIn(value), ...Object.fromEntries(described) });
  if (!read.success || !read.data) return undefined;
  const { src, alt, caption, credit } = read.data;
  return { src, alt, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}

function placeIn(value: { readonly [key: string]: Foreign }): string | undefined {
  return places.map((key) => oneText(value[key])).find((place) => place !== undefined);
}

function describe({ key, value, line }: Said): Doubt[] {
  const place = isMap(value) ? placeIn(value) : oneText(value);
  if (place === undefined) return [];
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\])/iu.test(place);
  const found = `Unexpected picture ${quoteValue(place)} for \`${key}\``;
  const message = isElsewhere
    ? `${found} elsewhere, expected a file beside the source, save it there if the article needs it`
    : `${found} without a description, expected what it shows, add \`image\` with \`src\` and \`alt\` to the entry`;
  return [{ rule: isElsewhere ? 'remote-picture' : 'picture', line, message }];
}
