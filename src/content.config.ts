import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader } from './archive/archive-loader.ts';
import { archiveOptions } from './archive/open-archive.ts';
import type { StoredArticle } from './archive/stored-article.ts';

const articles = defineCollection({
  loader: archiveLoader(archiveOptions()),
  schema: z.custom<StoredArticle>(),
});

export const collections = { articles };
