import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { cookieWords } from './words/topic-words.ts';

/** What stands in the place of another site's content until the reader consents, in the midst of a text. */
const embedded = oneOf`
  empfohlener (?:redaktioneller|externer) inhalt|externer inhalt(?: datenschutzerklarung)?
  extern(?:en|er) inhalt (?:anzeigen|laden|aktivieren)
  an dieser stelle (?:finden sie|findest du|steht|ist|wird) .{0,120}extern\p{L}* (?:redaktionell\p{L}* )?inhalt.{0,300}
  ich bin (?:damit )?einverstanden,? dass (?:mir|ihnen) .{0,30}extern\p{L}* inhalte? .{0,400}
  this content is not available due to your privacy preferences\.?(?: update your settings .{2,40})?
  update your settings here to see it\.?
  damit konnen personenbezogene daten an dritt.{0,300}
`;

/** What the law made the page say before it, or what it holds of others, could be seen. */
export const cookieNotice: Furniture = {
  rule: 'cookie-notice',
  reason: 'The page asked for consent to cookies or to content of other sites.',
  examples: [
    'We use cookies to improve your experience. By continuing you accept our privacy policy.',
    'Accept all cookies',
    'This website uses cookies to ensure you get the best experience.',
    'Wir verwenden Cookies, um Ihnen die beste Erfahrung zu bieten. Mehr erfahren',
    'Manage cookies',
    'Unbedingt notwendige Cookies',
    'Acerca de las cookies',
    'À propos des cookies',
    'Accept All',
    'Empfohlener redaktioneller Inhalt',
    'This content is not available due to your privacy preferences.',
    'An dieser Stelle finden Sie einen von unseren Redakteuren ausgewählten, externen Inhalt, der den Artikel ergänzt.',
    'Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird. Damit können Daten an Drittplattformen übermittelt werden.',
  ],
  leaves: [
    'We use cookies to lure the gulls, the baker said.',
    'Cookies are baked in Orsa',
    'About cookies and milk in Orsa',
  ],
  line: wholeLine`
    (?:we|this (?:web)?site|our (?:web)?site|[\w.-]+) uses? cookies.{0,300}(?:experience|consent|accept|agree|privacy|polic(?:y|ies)|analy[sz]e|personali[sz]e|advertis).{0,200}
    (?:by (?:continuing|using|clicking|browsing)).{0,160}cookies.{0,160}
    (?:accept|allow|reject|decline|manage|customi[sz]e)(?: (?:all|necessary|optional))?(?: cookies?| preferences| settings)?
    i (?:accept|agree)|got it
    ${embedded}|(?:${cookieWords})(?:\.? [^,]{0,200}|\.)?
    (?:nous utilisons|ce site utilise) des cookies.{0,300}
    (?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies.{0,300}
    (?:utilizamos|este sitio (?:web )?utiliza) cookies.{0,300}
    (?:мы используем|этот сайт использует) .{0,20}cookies?.{0,300}
    (?:unbedingt|technisch) (?:notwendige|erforderliche) cookies|hinweise? zur verwendung von cookies
    acerca de las cookies(?: .{2,60})?|(?:a propos des|informazioni sui) cookies|about (?:the |our )?cookies
    alle akzeptieren|tout accepter|aceptar(?: todas?)?
  `,
  inside: wholeLine`${embedded}`,
  certain: 'edges',
};
