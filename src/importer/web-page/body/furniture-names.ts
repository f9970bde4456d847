import { remember } from '../../text/remember.ts';
import { oneOf } from '../../text/one-of.ts';

/** What publishing systems call the parts of a page that are not its article, and the permanent name of each kind. */
const kinds: readonly (readonly [rule: string, names: string])[] = [
  ['comments', 'comments?(?!-on-?(?:select|text|highlight))|kommentare?|commentaires?|comentarios?|disqus|discussion|talk-?backs?|forum|community|respond|postings|user-reviews?'],
  ['share-bar', oneOf`
    share|sharing|shares|sharebar|sharedaddy|jp-relatedposts|social|socials|addthis|addtoany|a2a|follow-us
    tweet-button|copy-link|article-tools?|story-tools?|toolbar|toolbox|tool-box|sns|sns-btn-list
    print-button|(?<!kg-)bookmark|likes?
  `],
  ['newsletter-box', oneOf`
    newsletters?|identity-\w+|message-?bar|blocker-?\w*|intro-body|newsletter-\w+|signup|sign-up
    inline-signup|subscribe|subscription|subscriptions|abo|abobox|paywall-message|mailing-list|registration
    register-?form|registerwall|loginwall|freemium-?(?:wall|overlay)(?:-\w+)?|app-promo|download-app|cta|call-to-action|whatsapp-channel|donate
    donation|donations|support-us|membership|spenden|(?:article-)?locked-?box
  `],
  ['related-links', oneOf`
    related|related-\w+|kg-bookmark|relatedposts|recommended|recommendations?|recommend|read-?more|readmore
    read-?also|readalso|see-?also|more-on|morelinks|more-stories|also-read|also-like|trending|most-read
    mostread|popular|up-next|next-article|next-story|further-reading|teasers?|teaser-\w+|linklist|link-list
    link-box|linkbox|article-card|story-card|news-card|more-articles|more-news|news-link|card-list|promo
    promos|promobox|promo-\w+|outbrain|taboola|plista|internal-link|inline-link-box|crp_related|yarpp
    lire-aussi|a-lire|mehr-zum-thema|weiterlesen|relacionad[oa]s?|correlati|leesmore|interstitial-link
    interstitial|series-nav|topic-cluster|livefeed-teaser|inline-article|embedded-article|aside-link
    story-package|rich-link|richlink|onward|key-events?
  `],
  ['tags', oneOf`
    tags?|tag-list|section-list|tags-list|taglist|keywords|topics?|topic-list|tagcloud|post-tags|entry-tags
    article-tags|cat-links|categories|post-categories|post-meta-tags|labels|themen|schlagworte
    schlagw[oö]rter
  `],
  ['author-box', oneOf`
    author-bio|autor-info|autor-info-card|autor-box|author-box|authorbox|author-card|author-info
    author-profile|author-details|author-description|author-footer|about-author|about-the-author|bio
    biography|bio-box|vita|autorenbox|autoreninfo|person-details|contributor-bio|article-author-bio
    author-block|m-author|post-author-box|abh_box|saboxplugin-wrap|molongui-author-box
  `],
  ['advertisement', oneOf`
    ads?|adbox|ad-\w+|adslot|ad-slot|advert|adverts|advertisement|advertising|adsbygoogle|sponsored|sponsor
    anzeige|werbung|publicidad|publicite|native-ad|dfp|gpt-ad|commercial|affiliate|affiliates|shopping
    product-card|deals?|coupon|merchandise
  `],
  ['poll', 'poll|polls|quiz|survey|umfrage|sondage|encuesta'],
  ['navigation', oneOf`
    breadcrumbs?|nav|navigation|menu|pagination|pager|skip-link|skiplink|toc|table-of-contents
    inhaltsverzeichnis|ez-toc-container|jump-to|jumplinks|topbar|masthead|site-header|site-footer|sidebar
    rail|right-rail|widget-area|prev-next|post-navigation|language-switcher
  `],
  ['footer', '(?<![\\w-])footer(?![\\w-])|(?:page|global|main)-?footer'],
  ['cookie-notice', oneOf`
    cookie|cookies|cookie-\w+|cookiebot\w*|onetrust(?:-[\w-]+)?|ot-sdk-\w+|didomi-[\w-]+|usercentrics-\w+
    qc-cmp\d?|consent|consent-\w+|gdpr|cmp(?:box|wrapper|-banner)|privacy-notice|opt-in-placeholder
    embed-consent|privacy-prompt
  `],
  ['player', oneOf`
    player|video-player|audio-player|podcast-player|podcast|podcasts|video-teaser|video-heading|video-title
    video-caption|media-player|jw-player|jwplayer|vjs-wrapper|listen|listen-to-article|text-to-speech|tts
    vorlesen|brightcove
  `],
  ['caption', oneOf`
    caption|captions|wp-caption-text|figcaption|image-caption|photo-caption|photo-credit|image-credit
    img-credit|photo-credits|credits?|bildunterschrift|bildnachweis|copyright-text|image-source|photocredit
    picture-caption|media-caption|gallery-caption|pie-foto|didascalia|picbox|gallery-item|image-copyright
    inline-images?|img-container|image-widget|detail-img|picture-box|carousel
    (?:full|photo|image|picture|type)-?gallery|image|images|absatzbild|newsitem-image|lightbox|bildergalerie
  `],
  ['infobox', 'infobox|info-box|article-body-infobox|sidebar-box|expandable-box|standings-box'],
  ['notice', oneOf`
    popup|popup-alert|modal|overlay|toast|tooltip|side-area|cite-?article\w*|citewrapper|app-?bottom\w*
    article-reference|corrections-policy
  `],
  ['carousel', '(?:swiper|slick|splide__|glide__|flickity|owl)-?(?:slide|carousel|item|cell)'],
  ['decoration', 'kg-callout-emoji'],
]; // prettier-ignore

const matchers = kinds.map(
  ([rule, names]) =>
    [
      rule,
      new RegExp(
        `(?:^|[\\s_:-])(?<!(?<![a-z])(?:no|not|has|hide|with|without)[-_])(?:${names})(?=$|[\\s_:-]|\\d)`,
        'i',
      ),
    ] as const,
);
const parts: Record<string, string> = {
  nav: 'navigation',
  footer: 'footer',
  form: 'form',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
};

/** Which part of a page that is not its article an element is, by its tag and its names; `undefined` when it may be text. */
export function furnitureNamed(tagName: string, names: string): string | undefined {
  const part = parts[tagName];
  if (part) return part;
  const isPost = /^(?:article|main)$/.test(tagName) || hentry.test(names);
  return isPost ? ofPost(names) : ofOther(names);
}

const ofPost = remember((names) => ruleOf(names, true));
const ofOther = remember((names) => ruleOf(names, false));

function ruleOf(names: string, isPost: boolean): string | undefined {
  // A capital behind one or two letters is of a name that a program made up, such as `n1AuAdJlVL`, but for a word behind the
  // letters of an outlet: `vpCommunityBox`.
  const spelt = names.replace(/([a-z]{3}|(?<![\w-])[a-z]{2}(?=[A-Z][a-z]{5}))(?=[A-Z])/g, '$1-');
  return matchers.find(([rule, pattern]) => !(isPost && rule === 'tags') && pattern.test(spelt))?.[0];
}

/** WordPress names a whole post after its tags: `post-12 hentry tag-harbour`. */
const hentry = /(?:^|\s)(?:hentry|post-\d+|type-post)(?:\s|$)/;
