import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import type { policyNames } from '../publication/policy-schema.ts';

/** What is said of the publication wherever it is named. */
export interface Publisher {
  name: string;
  /** The front page's absolute address; absent when the site may stand anywhere. */
  url: string | undefined;
  /** The absolute addresses of its policies. */
  policies: Partial<Record<(typeof policyNames)[keyof typeof policyNames], string>>;
}

/** The publication in schema.org's words. */
export function describePublisher({ name, url, policies }: Publisher): NewsMediaOrganizationLeaf {
  return { '@type': 'NewsMediaOrganization', name, ...(url && { url }), ...policies };
}
