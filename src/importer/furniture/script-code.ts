import { oneOf } from '../text/one-of.ts';
import type { Furniture } from './furniture.ts';

/** Words of the scripts by which pages count their readers, show advertisements and describe themselves. */
const words = oneOf`
  googletag\.|datalayer|gtag\(|gtm\.(?:start|js)|googletagmanager\.com|googleanalyticsobject|google-analytics\.com
  \(i\[r\]\.q|m\.parentnode\.insertbefore\(a,m\)|ga\('(?:create|send|require|set)|_gaq\.push
  fbq\(|connect\.facebook\.net|f\._fbq|n\.callmethod|n\.loaded=!0|s\.parentnode\.insertbefore\(t,s\)
  adsbygoogle|_taboola|_sf_async_config|_comscore|jquery\.extend\(drupal\.settings|window\.jquery\s?\|\|\s?document\.write
  "@context"\s?:\s?"https?:
`;

const holdsWord = new RegExp(words, 'iu');
const endsAsCode = /[;:,{}()[\]=?]$/u;
/** In words: so many stand in a row where a text is glued to a script, which then stays. */
const prose =
  /(?:\p{L}{2,30}[,.]? ){4}\p{L}|(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}){8}/u;

/** Scripts of a page among its lines, which scrapers take for text. */
export const scriptCode: Furniture = {
  rule: 'script-code',
  reason: 'A scraper took scripts of the page for its text.',
  examples: [
    "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
    '{"@context":"http:\\/\\/schema.org","@type":"BreadcrumbList","itemListElement":[]}',
    "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':",
    "ga('send', 'pageview');",
    "fbq('init', '1');",
    '(adsbygoogle = window.adsbygoogle || []).push({});',
    'window._taboola = window._taboola || [];',
  ],
  leaves: [
    "document.write('Hello, harbour');",
    '渡轮星期四回到了维尔姆港。googletag.cmd.push(function() { });',
    'Pages call googletag. in their head.',
    'The harbour office has a dataLayer in its page, the report says.',
    'function boats() { return 3; }',
    'The ferry returned to Port Velm on Thursday. googletag.cmd.push(function() { });',
  ],
  line: { source: words, test: (line) => holdsWord.test(line) && endsAsCode.test(line) && !prose.test(line) },
  certain: 'anywhere',
};
