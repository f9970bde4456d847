import { foldText } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { agencyNotes } from './agency-notes.ts';
import { ageNotice } from './age-notice.ts';
import { advertisement } from './advertisement.ts';
import { archiveRecord } from './archive-record.ts';
import { authorBox } from './author-box.ts';
import { breadcrumb } from './breadcrumb.ts';
import { chatMessage } from './chat-message.ts';
import { comments } from './comments.ts';
import { continuedStory } from './continued-story.ts';
import { cookieNotice } from './cookie-notice.ts';
import { copyrightLine } from './copyright-line.ts';
import type { Furniture } from './furniture.ts';
import { imprint } from './imprint.ts';
import { mediaPlayer } from './media-player.ts';
import { navigation } from './navigation.ts';
import { nextArticle } from './next-article.ts';
import { newsletter } from './newsletter.ts';
import { pageAddress } from './page-address.ts';
import { pageTools } from './page-tools.ts';
import { pictureCaption } from './picture-caption.ts';
import { printNotice } from './print-notice.ts';
import { printPage } from './print-page.ts';
import { readersLetters } from './readers-letters.ts';
import { readingTime } from './reading-time.ts';
import { relatedLinks } from './related-links.ts';
import { scriptCode } from './script-code.ts';
import { shareButtons } from './share-buttons.ts';
import { shareCounter } from './share-counter.ts';
import { socialNames } from './social-names.ts';
import { tags } from './tags.ts';
import { viewCounter } from './view-counter.ts';

/** Every kind of furniture, the most particular first: a line is the first kind that it can be. */
export const kindsOfFurniture: readonly Furniture[] = [
  viewCounter,
  readingTime,
  shareCounter,
  comments,
  pageTools,
  mediaPlayer,
  shareButtons,
  advertisement,
  ageNotice,
  tags,
  breadcrumb,
  nextArticle,
  relatedLinks,
  authorBox,
  cookieNotice,
  readersLetters,
  newsletter,
  copyrightLine,
  pictureCaption,
  socialNames,
  pageAddress,
  continuedStory,
  printPage,
  printNotice,
  archiveRecord,
  imprint,
  agencyNotes,
  chatMessage,
  scriptCode,
  navigation,
];

/** The longest line that can be furniture, in characters, other than a script's. */
const longestFurniture = 500;

/** The kind of furniture that a whole line is beyond doubt; `place` says whether it stands around the text or in it. */
export function furnitureOf(text: string, place: 'edges' | 'body'): Furniture | undefined {
  if (text.length <= longestFurniture) return known[place](text);
  return scriptCode.line.test(text) ? scriptCode : undefined;
}

function read(text: string, place: 'edges' | 'body'): Furniture | undefined {
  const mayBeGlued = text.length <= longestGlued && glued.test(text);
  return kindOf(text, place) ?? (mayBeGlued ? kindOfGlued(text, place) : undefined);
}

/** Some thirty long patterns tell a kind, and a line is asked for it up to ten times. */
const known = {
  edges: remember((text) => read(text, 'edges')),
  body: remember((text) => read(text, 'body')),
};

function kindOf(text: string, place: 'edges' | 'body'): Furniture | undefined {
  const folded = foldText(text).replace(/ {2,}/g, ' ');
  return patterns[place].find(({ pattern }) => pattern.test(folded))?.kind;
}

/** What tells a kind of furniture, around the text and in it. */
const patterns = {
  edges: kindsOfFurniture.map((kind) => ({ kind, pattern: kind.line })),
  body: kindsOfFurniture.flatMap((kind) => {
    const pattern = kind.certain === 'anywhere' ? kind.line : kind.inside;
    return pattern ? [{ kind, pattern }] : [];
  }),
};

/** "Share on FacebookShare on Twitter": what a copy glued together. */
const glued = /\p{Ll}{3}\p{Lu}/u;
/** In characters: a few buttons in a row. */
const longestGlued = 100;
const seam = /(?<=\p{Ll}{3})(?=\p{Lu})/gu;

function kindOfGlued(text: string, place: 'edges' | 'body'): Furniture | undefined {
  const kind = kindOf(text.replace(seam, ' | '), place);
  return kind?.isGlued ? kind : undefined;
}
