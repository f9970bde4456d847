import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { subscribeWords } from './words/follow-words.ts';

/** What opens a newsletter sent by mail. */
const inBrowser = oneOf`
  (?:zur )?web-?version(?: anzeigen| ansehen)?|(?:newsletter |e-?mail )?im browser (?:anzeigen|ansehen|offnen|lesen)
  (?:voir|lire|afficher|ouvrir) (?:cet? (?:e-?mail|message) |la version )?(?:dans (?:le|votre) navigateur|en ligne)
  ver (?:este (?:correo|e-?mail|mensaje) )?en (?:el|tu|su) navegador|ver no navegador|visualizza nel browser
  (?:bekijk|lees) (?:deze (?:e-?mail|nieuwsbrief) )?(?:in (?:de|je|uw) browser|online)
`;
/** What ends it: why it came, and how it comes no more. */
const sentTo = oneOf`
  (?:sie erhalten|du erhaltst) diese[n]? (?:e-?mail|newsletter),? weil .{2,160}|(?:newsletter )?abbestellen
  vous recevez (?:cet?|cette) (?:e-?mail|courriel|message|newsletter|lettre) (?:car|parce que) .{2,160}|se (?:desabonner|desinscrire)
  recibe[s]? (?:este|esta) (?:correo|e-?mail|boletin|mensaje) porque .{2,160}|darse de baja
  u ontvangt deze (?:e-?mail|nieuwsbrief) omdat .{2,160}|(?:afmelden|uitschrijven)(?: voor .{2,40})?
  want to change how you receive these e-?mails\?.{0,120}|our mailing address is:?
  (?:you can |or )\*{0,2} ?(?:update your preferences|unsubscribe from this list).{0,160}
`;

/** What stands where the rest of a post is for those who pay. */
const paid = oneOf`
  subscribe to .{2,60} to (?:keep reading|unlock the rest).{0,160}|this post is for (?:paid|paying) subscribers
  become a paying subscriber (?:of .{2,60} )?to get access to (?:this|the rest).{0,120}|upgrade to paid|a subscription gets you:?
  keep reading with a \d{1,3}-day free trial.{0,160}|you're currently a free subscriber to .{2,160}
`;

/** Invitations to subscribe, to register and to give. */
export const newsletter: Furniture = {
  rule: 'newsletter',
  reason: 'The page asked its readers to subscribe, to register or to give.',
  examples: [
    'Sign up for our newsletter',
    'S’abonner à la newsletter',
    'Join our daily and weekly newsletters for the latest updates and more of the harbour. Learn More',
    'Subscribe',
    'Subscribe to unlock more articles',
    'Register / Sign in to unlock more articles',
    'This content is reserved for subscribers only',
    'Sign up for The Morning Tide, our daily newsletter.',
    'Get the latest news delivered to your inbox',
    'Our morning email breaks down the key stories of the day',
    'Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.',
    'Support our journalism',
    'View this email in your browser',
    'Get the latest election news and results',
    'Subscribe to Premium',
    'Zur App',
    'Unsubscribe',
    'Subscribe to Harbour Notes to unlock the rest.',
    'You’re currently a free subscriber to Harbour Notes. For the full experience, upgrade.',
    'View this email in your browser (https://letter.example/1)',
    'Im Browser anzeigen',
    'Se désabonner',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.',
    'Weitere Newsletter',
    'Jetzt kostenlos anmelden',
    'E-Mail-Adresse (erforderlich)(erforderlich)',
    'This article is for subscribers only',
    'To continue reading, subscribe for 1 crown a week. Cancel anytime.',
    'Already a subscriber? Log in',
    'Velm Weekly is a reader-supported publication. To receive new posts, consider becoming a subscriber.',
    'Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.',
    'Article réservé aux abonnés',
    '有料記事',
    'در خبرنامه ما عضو شوید',
    'THIS CONTENT IS RESERVED FOR SUBSCRIBERS',
    'Enjoy additional articles per month.',
    'Add The Velm Packet to your Google News feed.',
    'Get the news of Velm sent straight to your messages by joining our WhatsApp community today.',
    'All you have to do is click here on your phone, select ‘Join Community’ and you’re in!',
    'Want the Velm List delivered straight to your inbox? Sign up!',
    'Never miss the latest from Velmland by signing up to our daily newsletter today!',
    'To view the full story, please subscribe to The Velm Packet.',
    'If you’re seeing this message but you’re already a subscriber, you can log in for access to this story.',
    'For the latest stories and breaking news download the Velm Packet apps for iOS and Android.',
    'By signing up, you agree to receive recurring automated SMS marketing messages from Velm Deals at the number provided. Msg and data rates may apply. Reply STOP to opt out.',
    'If you’re enjoying this article, consider supporting our prize-winning journalism by subscribing. You help to keep the harbour in the news.',
    'On supporting harbour journalism',
    'Since you made it to the bottom of this article, we have a small favor to ask.',
    'Fill out the form below or email your questions, issues, or story ideas.',
    'By signing up you consent to receive the above newsletter from Velm Packet Inc.',
    'By providing your email address, you have read and agree to the terms of the Velm Packet.',
    'I would like to be emailed about offers, event and updates from the Velm Packet. Read our privacy notice.',
    'Receive email from us on behalf of our trusted partners or sponsors',
    'Interested in more newsletters? Browse here.',
    'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
    'Ich akzeptiere die AGB und nehme den Datenschutzhinweis des Hafenverlags zur Kenntnis.',
    'If you are a Home delivery print subscriber, online access is included in your subscription. Activate your Online Access Now',
    'THIS ARTICLE IS FREE TO READ REGISTER TO UNLOCK.',
    'Don’t have an account? Create Account',
    'Für 0.99 € können Sie diesen Artikel erwerben.',
    'Sie sind bereits Kunde?',
    'Jetzt weiterlesen! !',
    'この記事は会員限定です。',
    'ログインして続きを読む',
    '新規登録',
    'Jetzt Newsletter bestellen',
    'Assine a nossa newsletter',
    'Votre adresse e-mail',
    'Zapisz się do newslettera',
    'Recibe nuestra newsletter cada mañana',
    'Support Velm Software! Donate via the harbour fund, become a Patron on Patreon, or purchase goods.',
  ],
  leaves: [
    'We have a favour to ask of the captain, the children wrote.',
    'If you enjoy the sea, consider the ferry, said the captain.',
    'Sign up for the ferry race closes on Friday, the office said.',
    'The council asked parents to join a WhatsApp group of the school in the lower town, and most of them did.',
    'By signing up, you help the harbour, the captain told them.',
    'I would like to be a captain, she said.',
    'Mit der Anmeldung der Fähre wartet der Hafen.',
    'Für 2 € fahren Kinder über die Bucht.',
    '新規登録の船は三隻だった。',
    'Votre adresse e-mail a été volée, dit le capitaine.',
    'Assinar o acordo do porto',
    'Recibe a sus vecinos cada mañana en el muelle.',
    'Subscribers lost their newspapers in the flood',
  ],
  line: wholeLine`
    (?:please )?(?:sign up|subscribe|register|join)(?: now| here| today| free)?(?: (?:for|to|and) .{0,120}(?:newsletter|updates|alerts?|inbox|briefing|mailing list|e-?mail|channel|podcast|news app).{0,60})?|join our (?:[\p{L}-]+ ){0,4}newsletters?(?: .{0,120})?
    (?:register|create an account|sign in)(?: ?(?:/|or|and) ?(?:register|create an account|sign in))?(?: to (?:unlock|continue|read) .{2,80})?
    (?:this (?:content|article|story) is )?(?:reserved )?for subscribers only
    this (?:content|article|story) is reserved for subscribers
    subscribe (?:now )?to (?:unlock|read) .{2,100}|(?:article|contenu) reserve aux abonnes
    (?:nur )?fur abonnenten|(?:articulo|contenido) (?:exclusivo )?para suscriptores
    有料(?:会員限定)?(?:記事)?|会員限定記事
    view more offers
    our (?:[\p{L}-]+ ){0,3}(?:e-?mail|newsletter|briefing) (?:breaks down|brings|delivers|rounds up|sends) .{4,120}
    privacy notice:? newsletters may .{4,400}|for more information see our privacy policy.{0,300}
    (?:to continue reading|to (?:read|unlock|view) (?:the (?:full|rest of the|whole) |this )(?:article|story)),? (?:please )?(?:subscribe|register|sign in|log in|create an account|become a (?:member|subscriber)).{0,160}
    (?:already|are you) (?:a |an )?(?:subscriber|subscribed|member|registered|have an account)\?(?: (?:log|sign) ?in(?: here)?)?
    (?:bereits|schon) (?:abonnent(?:in)?|registriert)\?.{0,40}|deja abonnee?(?:\(e\))? ?\?.{0,40}
    ¿?ya (?:eres|es) suscriptora?\?.{0,40}
    il vous reste [\d.,]+ ?% de cet article a lire.{0,80}|la suite est reservee aux abonnes
    articolo riservato agli abbonati|articulo (?:exclusivo|solo) para suscriptores|exclusivo para assinantes
    by (?:signing up|subscribing|submitting your (?:information|details)|providing your e-?mail(?: address)?),? you (?:agree|consent|confirm|accept|have read) .{4,440}
    i would like to (?:be e-?mailed|receive (?:e-?mails?|newsletters?|offers)) .{2,300}
    contact me with (?:news|offers).{2,200}|receive e-?mails? from us on behalf of .{2,200}
    interested in more newsletters\?.{0,40}
    mit (?:meiner|der|ihrer) anmeldung (?:zum newsletter )?(?:stimmen?|willigen?|akzeptieren?) (?:ich|sie) .{4,400}
    ich akzeptiere die (?:agb|nutzungsbedingungen|datenschutz\p{L}*).{0,300}
    if you are a .{0,40}subscriber,? .{0,40}access is included in your subscription.{0,120}
    this article is free to read(?:\.? register to unlock)?|don't have an account\? (?:create|register|sign up).{0,40}
    fur [\d.,]+ ?€ (?:konnen sie diesen artikel erwerben|lesen)|sie sind bereits kunde\?|jetzt weiterlesen[! ]{0,4}
    この記事は会員限定です。?|(?:無料)?会員登録(?:する)?|ログイン(?:する|して続きを読む)|スクラップは会員限定です|新規登録
    if you(?:'re| are)? (?:enjoy|lik|valu|appreciat)\p{L}* (?:this|our) .{2,100}(?<!\p{L})consider (?:supporting|subscribing|donating|becoming) .{4,300}
    on supporting (?:\p{L}+ ){0,2}journalism
    since you .{4,80} we have a (?:small )?favou?r to ask(?: of you)?
    fill (?:out|in) the form below or (?:e-?mail|call|write).{4,400}
    support [\p{L}\p{N} ]{2,40}! donate .{4,300}
    .{2,60} is a reader-supported publication.{0,200}
    thanks for reading.{0,160}subscrib.{0,80}
    get (?:all )?the latest (?:\p{L}+ ){0,2}(?:news|updates|headlines)(?: (?:and|&) (?:\p{L}+ ){0,2}(?:news|updates|results|analysis))?(?: from .{2,40})?
    subscribe to (?:\p{L}+ )?(?:premium|digital|plus)|(?:jetzt )?zur app|zum (?:newsletter|podcast)|(?:get|receive|join) .{0,100}\bwhatsapp (?:community|channel|group).{0,40}
    .{0,60}select ['‘]?join community'? and you'?re in
    (?:never|don't) miss .{0,80}(?:sign|signing) up to our (?:\p{L}+ ){0,2}newsletter.{0,20}
    subscribe now to our .{2,40} (?:edition )?for the full story
    for the latest .{2,60} download (?:the|our) .{0,40}apps?\b.{0,40}
    if you'?re (?:seeing|reading) this (?:message )?(?:but|and) (?:you'?re )?already a subscriber.{0,120}
    (?:get|receive) .{0,80}(?:newsletter|inbox|news alerts|by email|breaking news).{0,60}
    (?:reach|contact|email|e-mail|write to|follow) (?:the )?(?:reporter|author|writer|editor|us|newsroom|\p{L}+(?: \p{L}+)?)(?: (?:at|on|via):?)? .{0,80}(?:@|\d{3}[-. ]\d{3}).{0,60}
    reuse this content|most commented
    (?:our )?(?:daily |weekly |free |morning )?newsletters?(?: sign-?up| signup)?
    enter your e-?mail(?: address)?|your e-?mail(?: address)?|e-?mail address|i agree to the .{0,60}
    you have successfully subscribed.{0,40}|(?:thanks|thank you) for (?:signing up|subscribing|registering)(?:(?: (?:to|for) .{2,60}?)?[!.]\s?(?:(?:please )?check your (?:inbox|e-?mail|spam)|you will receive a verification).{2,120}|.{0,20})
    subscribe (?:now )?for (?:more|unlimited) .{2,40}|access articles from across .{2,40} with one account
    share your thoughts and join the conversation in the comments|enjoy additional articles per month
    get e-?mail updates from your favou?rite authors|unlimited online access to .{2,80}
    (?:create an account or )?sign in to continue with your reading experience
    log in or create an account to continue|add .{2,40} to your google news feed
    follow .{2,40} on google news
    support (?:our|independent|local|quality) (?:journalism|work|reporting)(?: .{0,80})?
    donate(?: now| today| here)?|become a (?:member|supporter|subscriber)(?: .{0,40})?
    want [^.?!]{2,60} (?:delivered|sent) (?:(?:straight|right|directly) )?to your inbox\?.{0,60}
    make a donation.{0,40}|buy (?:us|me) a coffee|help us .{0,60}(?:journalism|reporting)
    (?:(?:view|read|open) (?:this )?(?:e-?mail|newsletter|online)?\s?(?:in (?:your )?(?:web )?browser|online)|${inBrowser})(?:\s?\(?https?:\S+)?
    ${sentTo}
    ${paid}
    unsubscribe(?: .{0,60})?|forward(?:ed)? (?:this|to a friend).{0,60}
    was this (?:email )?forwarded to you.{0,60}|manage (?:your )?(?:preferences|subscription).{0,30}
    you are receiving this (?:e-?mail|newsletter) because .{0,120}|download (?:our|the) app.{0,40}
    weitere newsletter|explore all newsletters|jetzt (?:kostenlos )?(?:anmelden|registrieren|spenden)|registrieren sie sich kostenlos
    e-?mail(?:-adresse| address) ?\((?:erforderlich|required)\)(?:\((?:erforderlich|required)\))?
    (?:vor)?name ?\(freiwillig\)|\d+ wochen kostenlos testen|get the latest news and updates on whatsapp
    esta funcionalidad es solo para suscriptores
    会員の方はログイン
    (?:jetzt )?newsletter (?:bestellen|abonnieren)|(?:assine|assinar|suscribirme|je m'inscris)(?: .{0,40}newsletter.{0,20})?
    (?:schrijf je in|zapisz sie|prenumerera)(?: (?:voor|do|pa) .{0,40}(?:nieuwsbrief|newslettera?|nyhetsbrev))?|bultenimize .{2,40}|vul je e-?mailadres in|nieuwsbrief|nyhetsbrev|(?:(?:ihre|deine|twoj|din|votre|seu|tu|la tua|ваш) )(?:adresse )?(?:e-?mail|e-post|correo electronico|courriel)(?:-?adress?e?)?|twoj adres e-?mail
    (?:recevez|receba|ricevi|получайте) .{0,40}(?:actualites?|noticias|notizie|новости|newsletter) .{0,20}(?:matins?|manhas?|mattin[ae]|утро|e-?mail)
    (?:recibe|recevez|receba|ricevi) (?:\p{L}+ ){0,2}(?:newsletter|boletin)(?: .{0,40})?
    s'abonner(?: a (?:la|notre|nos) .{2,40})?|abonnez-vous.{0,80}|inscrivez-vous .{0,80}|newsletter abonnieren|jetzt abonnieren
    abonnieren(?: sie)?.{0,60}newsletter.{0,30}|suscribete.{0,80}|iscriviti.{0,80}
    подпишитесь.{0,80}|подписаться(?: .{0,40})?
    abone ol(?:un)?|bultene? .{0,40}|${subscribeWords}
    (?:در )?خبرنامه.{0,60}(?:عضو|ثبت|مشترک).{0,20}|اشترک .{0,60}|النشره البریدیه.{0,40}
  `,
  certain: 'anywhere',
};
