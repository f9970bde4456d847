import { z } from 'zod';
import { languageTag, text, webAddress } from '../article/field-types.ts';

/** The frontmatter of `content/authors/<slug>.md`, for those who write profiles; the text below it is the biography. */
export const profileSchema = z.strictObject({
  /** The author's name, exactly as bylines write it. The file's own name becomes the author's address. Required. */
  name: text,
  /** What the author is: `harbour correspondent`. */
  role: text.optional(),
  /** The part of the name under which bibliographies file the author: `van der Quarrow`. */
  family: text.optional(),
  /** Where else the author is: addresses of pages about them, or by them. */
  links: z.array(webAddress).default([]),
  /** The language of the biography; the publication's when absent. */
  lang: languageTag.optional(),
});

/** A profile's frontmatter as typed values. */
export type ProfileFields = z.infer<typeof profileSchema>;
