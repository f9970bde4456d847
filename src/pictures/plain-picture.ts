import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { site } from '../site.ts';

/** Wide enough for cards and feed readers; one of the sizes that pages use too, so no further file is made. */
const widest = 1200;

/** A picture as one file in a format that every program opens. */
export interface PlainPicture {
  /** From the root of the site. */
  address: string;
  width: number;
  height: number;
}

/** A picture for those who meet it outside the site's pages. */
export async function plainPicture(picture: ImageMetadata): Promise<PlainPicture> {
  const width = Math.min(widest, picture.width);
  const format = ['png', 'gif', 'webp'].includes(picture.format) ? 'png' : 'jpeg';
  const { src: file } = await getImage({ src: picture, format, width });
  const address = decodeURI(file).replace(site.basePath, '/');
  return { address, width, height: Math.round((picture.height * width) / picture.width) };
}
