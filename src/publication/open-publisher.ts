import { policyAddress } from '../addresses.ts';
import { publicAddress } from '../public-address.ts';
import { site } from '../site.ts';
import type { Publisher } from '../structured-data/describe-publisher.ts';
import { openPublication } from './open-publication.ts';
import { policyNames } from './policy-schema.ts';

/** The publication as machines are told of it. */
export async function openPublisher(): Promise<Publisher> {
  const { policies } = await openPublication();
  const stated = policies.flatMap(({ slug, fields: { policy } }) => {
    const url = publicAddress(policyAddress(slug));
    return policy && url ? [[policyNames[policy], url] as const] : [];
  });
  return { name: site.name, url: publicAddress('/'), policies: Object.fromEntries(stated) };
}
