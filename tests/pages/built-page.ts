import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A page of a built site as a document; `address` is from the root of the site, such as `articles/x/`. */
export function readPage(dist: string, address: string): Document {
  const file = address.endsWith('.html') ? address : join(address, 'index.html');
  return new JSDOM(readFileSync(join(dist, file), 'utf8'), { url: `https://port.example/${address}` }).window
    .document;
}

/** The text of the first element that a selector finds, with its white space collapsed; `undefined` when there is none. */
export function textAt(page: ParentNode, selector: string): string | undefined {
  return page.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
}

/** The texts of all elements that a selector finds. */
export function textsAt(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );
}
