import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader } from './archive/archive-loader.ts';
import type { StoredArticle } from './archive/stored-article.ts';
import { wordsFor } from './interface/words.ts';
import { site } from './site.ts';

const articles = defineCollection({
  loader: archiveLoader({
    contentFolder: site.contentFolder,
    language: site.language,
    words: (tag) => wordsFor(tag).body,
    allowEmpty: site.allowEmpty,
  }),
  schema: z.custom<StoredArticle>(),
});

export const collections = { articles };
