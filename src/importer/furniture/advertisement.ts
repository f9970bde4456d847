import { type Furniture, wholeLine } from './furniture.ts';

/** The label of an advertisement that is not there any more. */
export const advertisement: Furniture = {
  rule: 'advertisement',
  reason: 'An advertisement stood here; only its label was copied.',
  examples: [
    'Advertisement',
    'ADVERTISEMENT',
    '- Advertisement -',
    'Story continues below advertisement',
    'Sponsored',
    'Advertisement 2',
    'This advertisement has not loaded yet, but your article continues below.',
    'Werbung überspringen',
    'Anzeige',
    'Publicité',
    'Реклама',
    'Annonse',
    'اعلان',
    'تبلیغات',
  ],
  leaves: [
    'The advertisement was taken down.',
    'Advertisement of the ferry angers Port Velm',
    'Sponsored boats race in Orsa',
  ],
  line: wholeLine(
    '(?:paid |skip |remove )?(?:advertisements?|advertising|advert|ads?|adverts)(?: (?:content|space|here|feedback))?(?:[\\s|-]+(?:advertisements?|scroll to continue))*',
    '(?:advertisement )?(?:story|article|content) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|promo(?:tion)?|newsletter))?',
    'continue reading(?: below)?|(?:scroll|keep scrolling)(?: down)? (?:to|for) (?:continue|more).{0,40}',
    '(?:article content|advertisement \\d{1,2}|this advertisement has not loaded yet.{0,80}|(?:werbung|anzeige) uberspringen|passer (?:la|cette) publicite)(?:\\s+(?:article content|advertisement \\d{1,2}))*',
    'sponsored(?: (?:content|post|link)s?)?|promoted(?: content)?|paid (?:content|post|partnership)|skip (?:ad|advertisement)|report (?:this )?ad|close ad|why am i seeing this ad',
    'anzeige|werbung|weiter nach der anzeige|publicite|la suite apres (?:la|cette) publicite|publicidad|pubblicita|publicidade|advertentie|annonse?|reklam[ae]|реклама|реклам|reklam(?:lar)?|اعلان(?:ات)?|تبلیغات?|اگهی|اشتهار(?:ات)?|اعلان(?:ات)? مموله?',
  ),
  certain: 'anywhere',
};
