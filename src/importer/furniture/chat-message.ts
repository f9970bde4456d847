import { foldedPattern } from '../text/fold-text.ts';
import type { Furniture } from './furniture.ts';

const day = '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}';
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?';

/** What an exported chat writes before each message, in a folded line: the day, the time and who sent it. */
export const chatSender = `(?:\\[${day},? ${time}\\]|${day},? ${time} [-–]) [^:]{2,40}: `;

/** A few words that somebody sent beside the article, in an exported chat. */
export const chatMessage: Furniture = {
  rule: 'chat-message',
  reason: 'A chat was exported with the article in it.',
  examples: ['[22/04/2021, 08:14:02] Brenn Halloway: Thanks for this', '22/04/21, 08:12 - Brenn: 👍'],
  leaves: [
    '[22/04/2021, 08:14:02] Brenn Halloway: The ferry sailed again on Wednesday.',
    '22/04/2021, 08:12 - Port Velm',
  ],
  line: foldedPattern(`^${chatSender}[^.!?؟۔]{1,60}$`),
  certain: 'edges',
};
