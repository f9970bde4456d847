import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { linkFrom } from '../addresses.ts';
import { site } from '../site.ts';

/** Widths in CSS pixels that phones, tablets and sharp screens ask for; never more than the picture has. */
const widths = [480, 800, 1200, 1600];
/** The text column: the full screen below its measure, then the measure. */
const sizes = '(min-width: 44rem) 40rem, 92vw';

/** A picture to put on a page. */
export interface PictureUse {
  src: ImageMetadata;
  alt: string;
  /** The address of the page, to which files are linked relatively. */
  page: string;
  /** Whether it lies below what is seen first. */
  isLazy: boolean;
}

/** The markup of a picture in AVIF, with JPEG or PNG for browsers that lack it; size set, so that nothing shifts. */
export async function renderPicture({ src, alt, page, isLazy }: PictureUse): Promise<string> {
  const fallback = ['png', 'gif', 'webp'].includes(src.format) ? 'png' : 'jpeg';
  const [avif, plain] = await Promise.all([sourceSet(src, 'avif', page), sourceSet(src, fallback, page)]);
  const img = attributes({
    src: plain.largest,
    srcset: plain.set,
    sizes,
    alt,
    width: String(src.width),
    height: String(src.height),
    ...(isLazy ? { loading: 'lazy' } : { fetchpriority: 'high' }),
    decoding: 'async',
  });
  return `<picture><source ${attributes({ type: 'image/avif', srcset: avif.set, sizes })}><img ${img}></picture>`;
}

async function sourceSet(src: ImageMetadata, format: 'avif' | 'jpeg' | 'png', page: string) {
  const fitting = widths.filter((width) => width < src.width);
  const all = fitting.length < widths.length ? [...fitting, src.width] : fitting;
  const files = await Promise.all(
    all.map(async (width) => {
      const { src: file } = await getImage({ src, format, width });
      return `${linkFrom(page, decodeURI(file).replace(site.basePath, '/'))} ${width}w`;
    }),
  );
  return { set: files.join(', '), largest: files.at(-1)?.split(' ')[0] ?? '' };
}

/** An image of a body, whose other attributes may hold any sign of markup in their quotation marks. */
const pictureInBody = /<img(?:\s+[\w-]+(?:="[^"]*")?)*?\s+data-picture="(\d+)"(?:\s+[\w-]+(?:="[^"]*")?)*>/g;

/** Puts the pictures of a body in the places that were kept for them. */
export async function putPictures(
  html: string,
  pictures: Omit<PictureUse, 'page' | 'isLazy'>[],
  page: string,
) {
  const rendered = await Promise.all(
    pictures.map(({ src, alt }) => renderPicture({ src, alt, page, isLazy: true })),
  );
  return html.replace(pictureInBody, (_, index) => rendered[Number(index)] ?? '');
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');
}
