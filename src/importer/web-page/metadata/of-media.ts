import type { Element, Parents } from 'hast';
import { attributeOf } from '../page/elements.ts';

const media =
  /(?:^|[/\s])(?:(?:Video|Image|Audio|Media)Object|Photograph|Clip|Movie|PodcastEpisode|Comment)$/;

/** Whether a property in microdata is one of a video, a picture or a comment within the page, which has a day of its own. */
export function isOfMedia(element: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  let around = parents.get(element);
  while (around?.type === 'element' && !('itemScope' in around.properties)) around = parents.get(around);
  return around?.type === 'element' && media.test(attributeOf(around, 'itemType').trim());
}
