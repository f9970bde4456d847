/**
 * What a server says with every file besides its type: the headers that Mozilla's HTTP Observatory asks for. `policy` is
 * the site's Content-Security-Policy. Other hosts may show our pictures and feeds (`Cross-Origin-Resource-Policy`), since
 * feed readers do; nobody may frame a page, and nobody learns from us what somebody reads.
 */
export function responseHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    // Two years; without includeSubDomains, since the neighbours of a site are not ours to decide for.
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** How long readers may keep what they got. Names of assets change with their bytes; pages keep theirs, so they are asked for again. */
export const cacheControl = { assets: 'public, max-age=31536000, immutable', pages: 'no-cache' };
