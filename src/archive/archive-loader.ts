import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { picturePlace } from '../article/picture-place.ts';
import { formatProblem } from '../article/problem.ts';
import type { ArchiveOptions, ArchivedArticle } from './read-archive.ts';
import { findChanges } from '../review/review-archive.ts';
import { readArchive } from './read-archive.ts';

/** What Astro replaces by the picture's address and size (its own name for it, in `astro/content/consts`). */
const importPrefix = '__ASTRO_IMAGE_';

/**
 * Fills the collection with every article of the archive, through the one reader of entries. Astro's `glob()` drops or
 * blanks articles without failing; this fails with every problem listed, and reads everything anew each time, so that
 * nothing old is ever shown.
 */
export function archiveLoader(options: ArchiveOptions): Loader {
  return {
    name: 'archive',
    async load({ store, config, generateDigest }) {
      const { articles, problems } = await readArchive(options);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
      store.clear();
      for (const { article, file, text } of articles) {
        const filePath = relative(fileURLToPath(config.root), file);
        const { data, imports } = withImports(article);
        data['changes'] = await findChanges(file);
        const digest = generateDigest(data);
        store.set({ id: article.slug, data, body: text, filePath, digest, assetImports: imports });
      }
    },
  };
}

function withImports(article: ArchivedArticle['article']) {
  const imports: string[] = [];
  const mark = <Picture extends { src: string }>(picture: Picture) => {
    const path = picturePlace(picture.src).replace(/^(?:\.\/)?/, './');
    imports.push(path);
    return { ...picture, file: picture.src, src: importPrefix + path };
  };
  const data: Record<string, unknown> = { ...article, pictures: article.pictures.map(mark) };
  if (article.image) data['image'] = mark(article.image);
  return { data, imports };
}
