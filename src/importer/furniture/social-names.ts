import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { followWords } from './words/follow-words.ts';

const networks = oneOf`
  facebook|twitter|x|instagram|telegram|youtube|whatsapp(?: channel)?|linkedin|tiktok|threads|bluesky
  mastodon|google news|viber|vk|our social media.{0,30}|social media
`;
const where = `(?:our |the )?(?:${networks})(?:(?:\\s?[,&/|]\\s?|\\s(?:and|or|,)\\s)(?:(?:and|on|our)\\s)?(?:${networks})){0,8}(?: (?:page|channel|account))?`;

/** Invitations to follow an outlet elsewhere, and names of accounts. */
export const socialNames: Furniture = {
  rule: 'social-names',
  reason: 'The page named its accounts in social networks.',
  examples: [
    'Follow us on Facebook and Twitter',
    'Follow @velmpacket on Twitter',
    '@orsatindal',
    'Join our Telegram channel',
    'Follow Orsa Tindal on X',
    'Suivre',
    'TAKİP ET',
    'Siga-nos no Google News',
    'Seguici su Google News',
    'Читайте нас в Telegram',
    'Add as preferred on Google',
    'ما را در تلگرام دنبال کنید',
    'Подписывайтесь на Вельм в Twitter и Facebook: все, что стоит знать о гавани.',
  ],
  leaves: [
    'Follow the money, says the harbour master.',
    'Follow no orders from the harbour office',
    'Fishermen follow the gulls',
    '«Подписывайтесь на Вельм в Twitter», сказал капитан порта, который двадцать лет водил паром через пролив.',
  ],
  line: wholeLine`
    (?:please )?(?:follow|like|join|find|connect with|subscribe to|visit)(?: (?:us|me|him|her|them|our|the|@?[\p{L}\p{N}_.]+(?: [\p{L}\p{N}_.]+){0,3}))?(?: (?:on|in|at|via|to))? ${where}(?:[:,.]?\s?(?:@[\w.]+|https?:\S+))?
    (?:follow|suivez(?:-nous)?|folgen sie uns|siguenos|seguinos|segueix|sigan|folge uns|читайте нас|bizi takip edin|подписывайтесь|следите за нами)(?: (?:us|@[\w.]+|on|sur|auf|en|на|в).{0,60})?|siga-nos(?: n[oa] .{0,60})?|seguici(?: su .{0,60})?
    подписывайтесь на .{2,60}\s(?:${networks})(?!\p{L})[^"”»]{0,120}
    ${followWords}
    follow(?:ing)?|unfollow|suivre|seguir|takip et(?:in|tiklerim)?|follow author|like us(?: on .{2,40})?
    (?:add|choose|set)(?: (?:us|[\p{L}\p{N}.]+(?: [\p{L}\p{N}.]+){0,2}))? as (?:a |your )?preferred(?: source)? on google
    @[\w.]{2,40}(?:[\s|·,]+@[\w.]{2,40})*
    (?:ما را )?(?:در|به) .{0,40}(?:دنبال کنید|بپیوندید)
    تابعونا علی .{0,40}|تابعنا علی .{0,40}
    مونږ په .{0,40} تعقیب کړئ
  `,
  certain: 'anywhere',
};
