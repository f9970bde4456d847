import type { ProfilePage } from 'schema-dts';
import type { ProfileFields } from '../publication/profile-schema.ts';

/** An author's page in schema.org's words; `url` is absolute and absent when the site may stand anywhere. */
export function describeAuthor(
  name: string,
  profile: ProfileFields | undefined,
  url: string | undefined,
): ProfilePage {
  return {
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      ...(url && { url }),
      ...(profile?.role && { jobTitle: profile.role }),
      ...(profile && profile.links.length > 0 && { sameAs: profile.links }),
    },
  };
}
