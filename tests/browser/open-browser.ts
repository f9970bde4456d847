import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Opens a real browser, with arguments of its own where a test needs them; the caller closes it. Throws when there is none, since a skipped test would hide it. */
export function openBrowser(args: string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `node tests/browser/provide-browser.ts` for advice');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', ...args] });
}
