import type { WebSite } from 'schema-dts';
import { describePublisher, type Publisher } from './describe-publisher.ts';

/** The front page in schema.org's words: from it search engines take the name of the site. */
export function describeSite(publisher: Publisher): WebSite {
  const { name, url } = publisher;
  return { '@type': 'WebSite', name, ...(url && { url }), publisher: describePublisher(publisher) };
}
