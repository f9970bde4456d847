import type { BrowserContext, Page } from 'playwright-core';

/**
 * Opens pages of a site with scripts switched on, wakes what waits for a reader (focus, hover, scrolling), and returns
 * what should never happen: a script that ran, a dialog, a request to another host, a violation of the page's policy.
 */
export async function watchPage(context: BrowserContext, origin: string, paths: string[]): Promise<string[]> {
  const incidents: string[] = [];
  await context.addInitScript(() => {
    const tell = (what: string) => console.error(`incident: ${what}`);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'msgbox']) {
      Reflect.set(window, name, () => tell(`${name} was called`));
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`${violatedDirective} was violated by ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => incidents.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`${page.url()}: dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:image/svg+xml,');
    if (!isOwn) incidents.push(`${page.url()}: asked for ${request.url()}`);
  });
  for (const path of paths) await look(page, `${origin}/${encodeURI(path.replace(/index\.html$/, ''))}`);
  return incidents;
}

async function look(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.focus();
      for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart']) {
        element.dispatchEvent(new Event(type));
      }
    }
    window.scrollTo(0, document.body.scrollHeight);
  });
  // `location` would have changed by now.
  if (page.url() !== address) throw new Error(`${address} led to ${page.url()} by itself`);
}
