import { cacheControl, responseHeaders } from '../security/response-headers.ts';
import { site } from '../site.ts';
import { fileTypes } from './file-types.ts';

/** The text of a file that a Caddyfile imports in the block of a site, which names `root` and the rest. */
export function writeCaddyConfiguration(policy: string): string {
  const headers = Object.entries(responseHeaders(policy));
  const types = fileTypes.map(({ ending, type, isText }) => {
    const value = isText ? `"${type}; charset=utf-8"` : type;
    return `@${ending} path *.${ending}\nheader @${ending} Content-Type ${value}`;
  });
  return `# Written by the build for this site: import it in the site's block, reload Caddy after each build.
header {
${headers.map(([name, value]) => `\t${name} "${value}"`).join('\n')}
}
@assets path_regexp /assets/[^/]+$
@pages not path_regexp /assets/[^/]+$
header @assets Cache-Control "${cacheControl.assets}"
header @pages Cache-Control "${cacheControl.pages}"
header @pages ?Vary Accept-Encoding
${types.join('\n')}

@hidden {
	path */.* ${site.basePath}_*
	not path /.well-known/*
}
error @hidden 404
file_server {
	precompressed br gzip
}
handle_errors {
	rewrite * ${site.basePath}404.html
	header Cache-Control "${cacheControl.pages}"
	header Content-Type "text/html; charset=utf-8"
	file_server {
		precompressed br gzip
	}
}
`;
}
