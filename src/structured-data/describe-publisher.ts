import type { NewsMediaOrganizationLeaf } from 'schema-dts';

/** Policies of a publication that schema.org knows, by its own names. */
export type Policy =
  | 'correctionsPolicy'
  | 'diversityPolicy'
  | 'ethicsPolicy'
  | 'masthead'
  | 'ownershipFundingInfo'
  | 'publishingPrinciples'
  | 'verificationFactCheckingPolicy';

/** What is said of the publication wherever it is named. */
export interface Publisher {
  name: string;
  /** The front page's absolute address; absent when the site may stand anywhere. */
  url: string | undefined;
  /** The absolute addresses of its policies. */
  policies: Partial<Record<Policy, string>>;
}

/** The publication in schema.org's words. */
export function describePublisher({ name, url, policies }: Publisher): NewsMediaOrganizationLeaf {
  return { '@type': 'NewsMediaOrganization', name, ...(url && { url }), ...policies };
}
