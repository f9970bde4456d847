import type { ImageMetadata } from 'astro';
import type { Article } from '../article/article.ts';
import type { Changes } from '../review/summarise-changes.ts';

type WithFile<Picture> = Omit<Picture, 'src'> & {
  src: ImageMetadata;
  /** The file as the entry names it. */
  file: string;
};

/** An article in Astro's store, where each picture's `src` has become the file's address, size and format. */
export interface StoredArticle extends Omit<Article, 'image' | 'pictures'> {
  image?: WithFile<NonNullable<Article['image']>>;
  pictures: WithFile<Article['pictures'][number]>[];
  /** What was changed from the text as received, when its source lies beside it. */
  changes?: Changes;
}
