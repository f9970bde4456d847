import { z } from 'zod';
import { languageTag, text } from '../article/field-types.ts';

/** What a policy can be of, and schema.org's name for it. */
export const policyNames = {
  corrections: 'correctionsPolicy',
  diversity: 'diversityPolicy',
  ethics: 'ethicsPolicy',
  masthead: 'masthead',
  ownership: 'ownershipFundingInfo',
  principles: 'publishingPrinciples',
  verification: 'verificationFactCheckingPolicy',
} as const;

/** The frontmatter of `content/pages/<slug>.md`, for those who write pages about the publication. */
export const policySchema = z.strictObject({
  /** The page's heading; every page links to it by this name. Required. */
  title: text,
  /** Which policy the page states, for search engines and for those who rate publications; absent for other pages. */
  policy: z.enum(Object.keys(policyNames) as (keyof typeof policyNames)[]).optional(),
  /** The language of the page; the publication's when absent. */
  lang: languageTag.optional(),
});

/** A page's frontmatter as typed values. */
export type PolicyFields = z.infer<typeof policySchema>;
