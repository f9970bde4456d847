import { cacheControl, responseHeaders } from '../security/response-headers.ts';
import { site } from '../site.ts';
import { fileTypes } from './file-types.ts';

/** The text of a file that nginx includes in the `server` block of a site, which names `root` and the rest. */
export function writeNginxConfiguration(policy: string): string {
  const headers = Object.entries(responseHeaders(policy));
  const textTypes = new Set(fileTypes.filter(({ isText }) => isText).map(({ type }) => type));
  textTypes.delete('text/html'); // always among them
  return `# Written by the build for this site: include it in the server block, reload nginx after each build.
index index.html;
absolute_redirect off;
gzip_static on;
gzip_vary on;
charset utf-8;
charset_types ${[...textTypes].join(' ')};
types {
${fileTypes.map(({ ending, type }) => `    ${type} ${ending};`).join('\n')}
}

set $site_cache "${cacheControl.pages}";
if ($uri ~ "/assets/[^/]+$") { set $site_cache "${cacheControl.assets}"; }
add_header Cache-Control $site_cache always;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}

error_page 403 404 =404 ${site.basePath}404.html;
location = ${site.basePath}404.html { internal; }
location ~ "/\\.(?!well-known/)" { return 404; }
location ^~ ${site.basePath}_ { return 404; }
`;
}
