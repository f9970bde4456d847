import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { articleAddress, linkFrom } from '../../../addresses.ts';
import type { StoredArticle } from '../../../archive/stored-article.ts';
import { markdownCopy } from '../../../copies/markdown-copy.ts';
import { plainPicture } from '../../../pictures/plain-picture.ts';
import { publicAddress } from '../../../public-address.ts';

interface Props {
  article: StoredArticle;
  text: string;
}

/** A copy of every article in Markdown, beside its page and named as its entry is. */
export async function getStaticPaths() {
  const entries = await getCollection('articles');
  return entries.map(({ data: article, body: text = '' }) => ({
    params: { slug: article.slug },
    props: { article, text },
  }));
}

export const GET: APIRoute<Props> = async ({ props: { article, text } }) => {
  const pictures = await Promise.all(
    [...(article.image ? [article.image] : []), ...article.pictures].map(async ({ file, src }) => {
      const { address } = await plainPicture(src);
      return [file, publicAddress(address) ?? linkFrom(articleAddress(article.slug), address)] as const;
    }),
  );
  return new Response(markdownCopy(text, new Map(pictures)));
};
