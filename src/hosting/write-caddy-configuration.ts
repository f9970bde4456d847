import { cacheControl, responseHeaders } from '../security/response-headers.ts';
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
	-Server
}
@assets path /assets/*
@pages not path /assets/*
header @assets Cache-Control "${cacheControl.assets}"
header @pages Cache-Control "${cacheControl.pages}"
${types.join('\n')}

@hidden {
	path /_headers */.*
	not path /.well-known/*
}
error @hidden 404
file_server {
	precompressed br gzip
}
handle_errors {
	rewrite * /404.html
	file_server {
		precompressed br gzip
	}
}
`;
}
