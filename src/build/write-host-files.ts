import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCaddyConfiguration } from '../hosting/write-caddy-configuration.ts';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { writeNginxConfiguration } from '../hosting/write-nginx-configuration.ts';
import { sitePolicy } from '../security/content-policy.ts';
import type { PageFacts } from '../links/page-facts.ts';

/** The folder of a site for those who run a server. No dot begins its name, since GitHub's upload leaves such files out. */
export const hostFolder = '_hosting';

/** Writes into a built site what hosts read: `_headers`, and configurations of nginx and Caddy. */
export async function writeHostFiles(folder: string, pages: PageFacts[]): Promise<void> {
  const policy = sitePolicy(pages.flatMap(({ styles }) => styles));
  await mkdir(join(folder, hostFolder));
  await writeFile(join(folder, '_headers'), writeHeadersFile(policy));
  await writeFile(join(folder, hostFolder, 'nginx.conf'), writeNginxConfiguration(policy));
  await writeFile(join(folder, hostFolder, 'caddy.conf'), writeCaddyConfiguration(policy));
}
