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

/**
 * Takes the steps back out of the addresses of pictures that stay below the source's folder, as `img/../pier.png`, since an
 * entry names a file in one way only. Changes the body.
 */
export function straightenPictures(body: Root) {
  visit(body, 'image', (image) => {
    if (!stepsBack.test(image.url) || isElsewhere.test(image.url)) return;
    image.url = straight(image.url) ?? image.url;
  });
}

/** An address without steps back; `undefined` where it leads out of the folder. */
function straight(address: string): string | undefined {
  const steps: string[] = [];
  for (const step of address.split('/')) {
    if (step !== '..') steps.push(step);
    else if (/^\.?$/.test(steps.pop() ?? '')) return undefined;
  }
  return steps.join('/');
}

const stepsBack = /(?:^|\/)\.\.\//;
const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\])|[?#]/i;
