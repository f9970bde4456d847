import { publicAddress } from './public-address.ts';
import { site } from './site.ts';
import type { Publisher } from './structured-data/describe-publisher.ts';

/** The publication as machines are told of it. */
export const publisher: Publisher = { name: site.name, url: publicAddress('/'), policies: {} };
