import type { Day } from '../../article/day.ts';
import { findDates } from '../dates/find-dates.ts';

/** A page and what it shows, in one file. */
export interface WebArchive {
  /** The page's bytes; with a byte-order mark where the archive says their encoding. `undefined` when no part is a page. */
  page: Uint8Array | undefined;
  /** Where it was saved from. */
  url?: string;
  /** The day on which it was saved, in the zone of the program that saved it. */
  retrieved?: Day;
  /** The pictures, by the addresses that the page has for them. */
  pictures: ReadonlyMap<string, ArchivedPicture>;
}

/** A picture that an archive holds. */
export interface ArchivedPicture {
  /** Its MIME type, in small letters. */
  type: string;
  bytes: Uint8Array;
}

interface Part {
  keys: ReadonlyMap<string, string>;
  /** One character for each byte. */
  body: string;
}

/** In characters: longer heads are no mail's. */
const longestHead = 20_000;
/** Parts within parts, each of which may be many. */
const deepest = 8;
/** Lines of keys, which may go on, to an empty one. */
const headers = /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}\r?\n/;
const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * Opens a page that was saved as a mail message (MHTML; RFC 2557), as Chromium, Internet Explorer and Word do, or that was sent
 * as one; `undefined` for any other file, and for a mail without a page. Bytes that are coded wrongly are read as far as they go.
 */
export function openWebArchive(bytes: Uint8Array): WebArchive | undefined {
  const head = Buffer.from(bytes.subarray(0, longestHead)).toString('latin1');
  if (!headers.test(head) || !/^mime-version:/im.test(head)) return undefined;
  const whole = partOf(Buffer.from(bytes).toString('latin1'));
  if (!isPage.test(typeOf(whole)) && !/^multipart\/(?:related|alternative|mixed)\b/i.test(typeOf(whole)))
    return undefined;
  const parts = partsIn(whole, 0);
  const pages = parts.filter((part) => isPage.test(typeOf(part)));
  const isArchive = /^multipart\/related/i.test(typeOf(whole));
  if (pages.length === 0 && !isArchive) return undefined;
  const url = addressOf(whole, 'snapshot-content-location') ?? addressOf(whole, 'content-location');
  const page =
    pages.find((part) => url !== undefined && addressOf(part, 'content-location') === url) ?? pages[0];
  const address = url ?? (page && addressOf(page, 'content-location'));
  const isSaved = /^<saved by/i.test(whole.keys.get('from') ?? '');
  const [saved] = isSaved ? findDates(whole.keys.get('date') ?? '', '9999-12-31', 'en') : [];
  return {
    page: page && bytesOfPage(page),
    ...(address && /^https?:/i.test(address) ? { url: address } : {}),
    ...(saved?.value ? { retrieved: saved.value.slice(0, 10) } : {}),
    pictures: new Map(parts.flatMap(picturesOf)),
  };
}

/** The parts of a message that are none of several, in their order. */
function partsIn(part: Part, depth: number): Part[] {
  const boundary = parameterOf(part, 'boundary');
  if (!/^multipart\//i.test(typeOf(part)) || boundary === undefined || depth > deepest) return [part];
  const [, ...pieces] = `\n${part.body}`.split(`\n--${boundary}`);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => partsIn(partOf(piece.replace(/^[^\n]*\n/, '')), depth + 1));
}

/** Headers to the first empty line, and what stands below it. */
function partOf(text: string): Part {
  const { index, 0: gap } = /\r?\n\r?\n/.exec(text) ?? { index: text.length, 0: '' };
  const lines = text
    .slice(0, index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const keys = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon === -1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { keys: new Map(keys), body: text.slice(index + gap.length) };
}

function typeOf({ keys }: Part): string {
  return keys.get('content-type') ?? '';
}

function parameterOf(part: Part, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(typeOf(part));
  return found?.[1] ?? found?.[2];
}

/** Addresses are folded like any header, though no space is of them. */
function addressOf({ keys }: Part, name: string): string | undefined {
  return keys.get(name)?.replace(/\s+/g, '');
}

function bytesOf({ keys, body }: Part): Uint8Array {
  const coding = keys.get('content-transfer-encoding')?.toLowerCase();
  if (coding === 'base64') return Buffer.from(body, 'base64');
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const decode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  return Buffer.from(joined.replace(/=([\da-f]{2})/gi, decode), 'latin1');
}

function bytesOfPage(part: Part): Uint8Array {
  const bytes = bytesOf(part);
  try {
    const text = new TextDecoder(parameterOf(part, 'charset') ?? 'none', { fatal: true }).decode(bytes);
    return new TextEncoder().encode(`\uFEFF${text}`);
  } catch {
    return bytes; // The page itself says its encoding, or it is guessed.
  }
}

function picturesOf(part: Part): [string, ArchivedPicture][] {
  const [type = ''] = typeOf(part).toLowerCase().split(/[;\s]/);
  if (!type.startsWith('image/')) return [];
  const id = part.keys.get('content-id')?.replace(/^<|>$/g, '');
  const addresses = [addressOf(part, 'content-location'), id === undefined ? undefined : `cid:${id}`];
  const picture = { type, bytes: bytesOf(part) };
  return addresses.flatMap((address): [string, ArchivedPicture][] => (address ? [[address, picture]] : []));
}
