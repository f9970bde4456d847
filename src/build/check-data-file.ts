import { SaxesParser } from 'saxes';

/** Says why a feed, a sitemap or another file for machines cannot be read, as XML 1.0 or JSON; `undefined` when it can. */
export function refuseDataFile(path: string, text: string): string | undefined {
  try {
    if (path.endsWith('.xml')) parseXml(text);
    else if (/\.(?:json|webmanifest)$/.test(path)) JSON.parse(text);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function parseXml(text: string) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}
