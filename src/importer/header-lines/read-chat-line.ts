import { chatSender } from '../furniture/chat-message.ts';
import type { HeaderPart } from '../header-parts/header-part.ts';
import { canBeHeadline } from '../text/line-shape.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';

const sender = foldedPattern(`^${chatSender}`);

/** The headline behind who sent an article in an exported chat: "[15/04/2021, 08:12] Brenn: Ferry returns". */
export function readChatLine(text: string): HeaderPart[] | undefined {
  const length = sender.exec(foldText(text))?.[0].length ?? 0;
  const title = text.slice(length);
  if (length === 0 || !canBeHeadline(title)) return undefined;
  return [
    { kind: 'other', rule: 'chat-message', text: text.slice(0, length).trim() },
    { kind: 'title', text: title, isMail: true },
  ];
}
