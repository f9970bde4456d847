import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { picturePlace } from '../../article/picture-place.ts';
import type { DraftFields } from '../draft.ts';

/** The places of the pictures that an entry's body and fields show, relative to its folder. */
export function picturesOf(body: Root, { image }: DraftFields): string[] {
  const addresses = image ? [image.src] : [];
  visit(body, 'image', ({ url }) => void addresses.push(url));
  return addresses.map(picturePlace);
}
