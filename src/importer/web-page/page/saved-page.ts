import type { Day } from '../../../article/day.ts';
import { readMoment } from '../../dates/moments.ts';
import type { ReadingOptions } from '../../reading.ts';

/** What the program that saved a page wrote into it. */
export interface SavedPage {
  /** The page without what that program put in for readers, line for line. */
  html: string;
  /** Where it was saved from. */
  url?: string;
  /** The day on which it was saved. */
  retrieved?: Day;
}

const archived =
  /https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*(?:[a-z]{2}_)?\/(https?:\/\/[^"'\s<>]+)/;
const toolbar = /<!-- BEGIN WAYBACK TOOLBAR INSERT -->[\s\S]*?<!-- END WAYBACK TOOLBAR INSERT -->/g;

/**
 * Reads where and when a page was saved: browsers' `saved from url` (Chromium, Internet Explorer), SingleFile's comment,
 * the archive in which it came, and the Internet Archive, whose toolbar is taken out. The day is the one that the program wrote, in its own zone.
 */
export function readSavedPage(
  html: string,
  { today, archive }: Pick<ReadingOptions, 'today' | 'archive'>,
): SavedPage {
  const head = html.slice(0, 20_000);
  const url = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(head)?.[1] ?? singleFileValue(head, 'url');
  const saved = dayIn(singleFileValue(head, 'saved date'), today);
  const isArchived =
    /\b_wm\.|web-static\.archive\.org|BEGIN WAYBACK|FILE ARCHIVED ON|web\.archive\.org\/web\//.test(html);
  const [, year, month, day, original] =
    (isArchived ? (archived.exec(url ?? '') ?? archivedSelf(html)) : null) ?? [];
  const retrieved = saved ?? (year ? `${year}-${month}-${day}` : archive?.retrieved);
  const address = original ?? url ?? archive?.url;
  return {
    html: isArchived ? withoutArchive(html) : html,
    ...(address ? { url: address } : {}),
    ...(retrieved && retrieved <= today ? { retrieved } : {}),
  };
}

/** The capture's own address: the Archive names it in its script, and wraps the canonical link. */
function archivedSelf(html: string): RegExpExecArray | null {
  const canonical = findTag(html, 'link', /rel=["']?canonical\b/i);
  const share = findTag(html, 'meta', /og:url/i);
  return archived.exec(canonical) ?? archived.exec(share);
}

/** The first tag of a name that says something; empty when there is none. Each is looked at once. */
function findTag(html: string, name: string, says: RegExp): string {
  for (const [tag] of html.matchAll(new RegExp(`<${name}\\b[^<>]*>`, 'gi'))) if (says.test(tag)) return tag;
  return '';
}

/** Line ends stay, so that places in the page stay true. */
function withoutArchive(html: string): string {
  return html
    .replace(toolbar, (inserted) => inserted.replace(/[^\n]/g, ''))
    .replace(
      /(["'(])(?:https?:)?(?:\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/|mailto:)/g,
      '$1',
    );
}

function singleFileValue(head: string, name: string): string | undefined {
  const comment = /<!--\s*Page saved with SingleFile[\s\S]{0,2000}?-->/.exec(head)?.[0];
  return new RegExp(`\\b${name}:\\s*(.+)`).exec(comment ?? '')?.[1]?.trim();
}

/** SingleFile writes `Thu Apr 15 2021 09:30:00 GMT+0430 (…)`. */
function dayIn(written: string | undefined, today: Day): Day | undefined {
  const plain = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{2} \d{4})/.exec(written ?? '')?.[1] ?? written;
  const read = plain === undefined ? undefined : readMoment(plain, today, 'en');
  return read && 'day' in read ? read.day : undefined;
}
