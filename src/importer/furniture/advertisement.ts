import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { advertisementWords } from './words/topic-words.ts';

/** Where an article goes on: below an advertisement, or a player that was not copied. */
const goesOn = oneOf`
  (?:der )?(?:artikel|beitrag|text) (?:geht|wird) (?:nach|unter) der (?:anzeige|werbung) (?:weiter|fortgesetzt)
  weiter (?:geht es )?nach der werbung
  (?:l'article|la suite) (?:continue|se poursuit|de l'article) apres (?:la|cette) publicite
  la suite apres cette publicite
  (?:la (?:nota|noticia)|el articulo)? ?(?:continua|sigue)(?: leyendo)? (?:despues|debajo) de (?:la|esta) publicidad
  continua (?:depois|apos|a leggere dopo) (?:da|a|la) (?:publicidade|pubblicita)
  l'articolo continua dopo la pubblicita
  (?:het artikel|artikel|tekst|lees) (?:gaat )?verder (?:onder|na) de (?:advertentie|foto|video|afbeelding)
  (?:artikkelen|saken|artiklen|artikeln|teksten|historien) forts(?:etter|ætter|atter) (?:under|efter|etter) (?:annonsen|annoncen|reklamen|videoen|bildet|billedet)
  (?:juttu|artikkeli|teksti) jatkuu (?:mainoksen|kuvan|videon) (?:jalkeen|alla)|mainos (?:alkaa|paattyy)
  (?:clanek|clanok|text) pokracuje (?:pod|za) (?:reklamou|videem|videom|fotografii)
  (?:dalszy ciag|ciag dalszy|dalsza czesc) (?:materiału|artykułu|tekstu) pod (?:wideo|reklama|materiałem wideo|zdjeciem|galeria)
  a cikk (?:a )?(?:hirdetes|video) (?:utan|alatt) folytatodik
  articolul continua dupa (?:publicitate|reclama|video)
  (?:clanak|tekst|nastavak teksta) (?:se )?(?:nastavlja )?(?:ispod|nakon|iza) (?:oglasa|reklame)
  haber(?:in)? devami(?: asagida)?|haberin devamı
  продолжение (?:после|под) рекламы|продовження (?:після|під) реклами
  η συνεχεια μετα τη διαφημιση
`;

/** The label of an advertisement that is not there any more. */
export const advertisement: Furniture = {
  rule: 'advertisement',
  reason: 'An advertisement stood here; only its label was copied.',
  examples: [
    'Advertisement',
    'ADVERTISEMENT',
    '- Advertisement -',
    'Story continues below advertisement',
    'Advertisement: Story continues below',
    'Sponsored',
    'Sponsored Video',
    'Watch to learn more',
    'PRESENTED BY VELM SALT',
    'TOGETHER WITH',
    'This article contains affiliate links. When you buy through these links, we may earn a commission.',
    'Velm Tides is supported by its audience. When you purchase through links on our site, we may earn an affiliate commission. Here’s why you can trust us.',
    'We may earn a commission from links on this page.',
    'Advertisement 2',
    'CONTINUE READING THE MAIN STORY',
    'This advertisement has not loaded yet, but your article continues below.',
    'Werbung überspringen',
    'Anzeige',
    'Publicité',
    'Реклама',
    'Annonse',
    'ANNONSØRINNHOLD',
    'If you buy something using links in our stories, we may earn a commission. This helps support our journalism. Learn more.',
    'Artikkelen fortsetter under annonsen',
    'Článek pokračuje pod reklamou',
    'Dalszy ciąg materiału pod wideo',
    'Haberin Devamı',
    'Tekst gaat verder onder de advertentie',
    'Advertisement · Scroll to continue',
    'اعلان',
    'تبلیغات',
    '广告',
    '広告',
    'विज्ञापन',
    '-----廣告，請繼續往下閱讀-----',
  ],
  leaves: [
    'The advertisement was taken down.',
    'If you buy something from the boats, count the change.',
    'When you buy fish through the guild, we may earn a living, the captain said.',
    'Advertisement of the ferry angers Port Velm',
    'Sponsored boats race in Orsa',
    'Presented by the mayor, the plan failed',
    'Together with the council',
    'This article of the law contains links to older laws.',
    'Artikkelen fortsetter i morgen',
    '廣告，請繼續往下閱讀的人說',
  ],
  line: wholeLine`
    (?:paid |skip |remove )?(?:advertisements?|advertising|advert|ads?|adverts)(?: (?:content|space|here|feedback))?(?:[\s|·•-]+(?:advertisements?|scroll to continue))*
    (?:advertisement:? )?(?:story|article|content) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|promo(?:tion)?|newsletter))?
    continue reading(?: below| the (?:main |full |whole )?(?:story|article))?
    (?:scroll|keep scrolling)(?: down)? (?:to|for) (?:continue|more).{0,40}
    (?:article content|advertisement \d{1,2}|this advertisement has not loaded yet.{0,80}|(?:werbung|anzeige) uberspringen|passer (?:la|cette) publicite)(?:\s+(?:article content|advertisement \d{1,2}))*
    this (?:article|post|story|page|content) (?:may )?contains? affiliate links.{0,300}
    if you (?:buy|purchase) (?:something |anything |products? )?(?:using|through|via|from) (?:the |our |these )?links?.{0,60} (?:commission|paid).{0,120}
    (?:.{2,60} is (?:reader-supported|supported by (?:its|our) (?:audience|readers))[.,] )?(?:when|if) you (?:buy|purchase|click|shop) .{0,60}links? (?:on|in) .{2,40}? we (?:may|might) (?:earn|receive|get) .{0,40}commission.{0,160}
    we (?:may|might) (?:earn|receive|get) (?:a|an|affiliate) (?:\p{L}+ )?commission (?:from|if|when|for|on) (?:.{2,40} )?links?.{0,120}
    ${goesOn}|${advertisementWords}
    (?:presented|sponsored) by(?: \S{2,20}){0,2}|supported by|(?:together|in partnership) with|sponsored(?: (?:content|post|link|video)s?| by (?:our )?(?:advertising )?partners?)?|promoted(?: content)?|paid (?:content|post|partnership)
    watch to learn more|skip (?:ad|advertisement)|report (?:this )?ad|close ad|why am i seeing this ad
    anzeige|werbung|weiter nach der anzeige|publicite|la suite apres (?:la|cette) publicite|publicidad
    pubblicita|publicidade|advertentie|annonse?|annonce|annonsørinnhold|reklam[ae]
    реклама|реклам
    reklam(?:lar)?|विज्ञापन|[广廣広]告|광고
    [-–—=*]{2,9}\s?(?:[廣广広]告|광고)[^。.]{0,12}[-–—=*]{2,9}
    اعلان(?:ات)?|تبلیغات?|اگهی|اشتهار(?:ات)?|اعلان(?:ات)? مموله?
  `,
  certain: 'anywhere',
};
