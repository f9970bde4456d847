import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { publicAddress } from '../public-address.ts';
import { site } from '../site.ts';

/** Wide enough for cards and feed readers; one of the sizes that pages use too, so no further file is made. */
const widest = 1200;

/**
 * A picture as one file in a format that every program opens, for those who meet it outside the site. `src` is absolute;
 * throws where the site's address is not known.
 */
export async function plainPicture(picture: ImageMetadata) {
  const width = Math.min(widest, picture.width);
  const format = ['png', 'gif', 'webp'].includes(picture.format) ? 'png' : 'jpeg';
  const { src: file } = await getImage({ src: picture, format, width });
  const src = publicAddress(decodeURI(file).replace(site.basePath, '/'));
  if (src === undefined) throw new Error('Unexpected picture for others without SITE_URL');
  return { src, width, height: Math.round((picture.height * width) / picture.width) };
}
