import { type Furniture, wholeLine } from './furniture.ts';

/** Invitations to subscribe, to register and to give. */
export const newsletter: Furniture = {
  rule: 'newsletter',
  reason: 'The page asked its readers to subscribe, to register or to give.',
  examples: [
    'Sign up for our newsletter',
    'Subscribe to our newsletter',
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
    'Unsubscribe',
    'Article réservé aux abonnés',
    '有料記事',
    'در خبرنامه ما عضو شوید',
  ],
  leaves: [
    'Sign up for the ferry race closes on Friday, the office said.',
    'Subscribers lost their newspapers in the flood',
  ],
  line: wholeLine(
    '(?:please )?(?:sign up|subscribe|register|join)(?: now| here| today| free)?(?: (?:for|to|and) .{0,120}(?:newsletter|updates|alerts?|inbox|briefing|mailing list|e-?mail|channel|podcast|news app).{0,60})?',
    '(?:register|create an account|sign in)(?: ?(?:/|or|and) ?(?:register|create an account|sign in))?(?: to (?:unlock|continue|read) .{2,80})?|(?:this (?:content|article) is )?(?:reserved )?for subscribers only|subscribe (?:now )?to (?:unlock|read) .{2,100}|(?:article|contenu) reserve aux abonnes|(?:nur )?fur abonnenten|(?:articulo|contenido) (?:exclusivo )?para suscriptores|有料(?:会員限定)?(?:記事)?|会員限定記事|view more offers',
    'our (?:[\\p{L}-]+ ){0,3}(?:e-?mail|newsletter|briefing) (?:breaks down|brings|delivers|rounds up|sends) .{4,120}|privacy notice:? newsletters may .{4,400}|for more information see our privacy policy.{0,300}',
    'thanks for reading.{0,160}subscrib.{0,80}',
    '(?:get|receive) .{0,80}(?:newsletter|inbox|news alerts|by email|breaking news).{0,60}',
    '(?:reach|contact|email|e-mail|write to|follow) (?:the )?(?:reporter|author|writer|editor|us|newsroom|\\p{L}+(?: \\p{L}+)?)(?: (?:at|on|via):?)? .{0,80}(?:@|\\d{3}[-. ]\\d{3}).{0,60}|reuse this content|most commented',
    '(?:our )?(?:daily |weekly |free |morning )?newsletters?(?: sign-?up| signup)?|enter your e-?mail(?: address)?|your e-?mail(?: address)?|e-?mail address|i agree to the .{0,60}|you have successfully subscribed.{0,40}|thank you for subscribing.{0,20}',
    'support (?:our|independent|local|quality) (?:journalism|work|reporting)(?: .{0,80})?|donate(?: now| today| here)?|become a (?:member|supporter|subscriber)(?: .{0,40})?|make a donation.{0,40}|buy (?:us|me) a coffee|help us .{0,60}(?:journalism|reporting)',
    '(?:view|read|open) (?:this )?(?:e-?mail|newsletter|online)?\\s?(?:in (?:your )?(?:web )?browser|online)|unsubscribe(?: .{0,60})?|forward(?:ed)? (?:this|to a friend).{0,60}|was this (?:email )?forwarded to you.{0,60}|manage (?:your )?(?:preferences|subscription).{0,30}|you are receiving this (?:e-?mail|newsletter) because .{0,120}|download (?:our|the) app.{0,40}',
    "s'abonner|abonnez-vous.{0,80}|inscrivez-vous .{0,80}|newsletter abonnieren|jetzt abonnieren|abonnieren(?: sie)?.{0,60}newsletter.{0,30}|suscribete.{0,80}|iscriviti.{0,80}|подпишитесь.{0,80}|подписаться(?: .{0,40})?|abone ol(?:un)?|bultene? .{0,40}|(?:در )?خبرنامه.{0,60}(?:عضو|ثبت|مشترک).{0,20}|اشترک .{0,60}|النشره البریدیه.{0,40}",
  ),
  certain: 'anywhere',
};
