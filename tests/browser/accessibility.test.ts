import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { addresses, openSite, visit, visitEmpty } from './visit-page.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const { real, rightToLeft, rich, front, notFound } = addresses;
openSite();

/** Readers' own styles and tools do not ask the page's policy, as browsers let users overrule a page. */
const asReader = { bypassCSP: true };

/** What axe finds wrong, and text whose contrast it cannot tell, at three widths, in light and dark. */
async function findFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(runAxe);
      faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
    }
  }
  return faults;
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  // axe puts itself on the window.
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations, incomplete } = await axe.run(document, {
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  const unsure = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  const describe = ({ id, nodes }: Axe.Result) =>
    `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`;
  return [...violations.map(describe), ...unsure.map((result) => `unsure ${describe(result)}`)];
}

for (const [kind, address] of Object.entries(addresses)) {
  test(`the page "${kind}" has no accessibility fault at any width, and all its text has AAA contrast`, async () => {
    const faults = await visit(address, asReader, findFaults);
    // axe cannot tell the contrast of code and cells that are scrolled out of sight; the rich page has them in view.
    const isUnseen = (fault: string) => address === addresses.long && fault.includes(': unsure ');
    assert.deepEqual(
      faults.filter((fault) => !isUnseen(fault)),
      [],
    );
  });
}

test('a site without articles has no accessibility fault', async () => {
  assert.deepEqual(await visitEmpty(asReader, findFaults), []);
});

/** The widths at which something sticks out sideways, beyond what scrolls in a group of its own. */
async function overflowingWidths(page: Page): Promise<number[]> {
  const overflowing: number[] = [];
  for (const width of [240, 320]) {
    await page.setViewportSize({ width, height: 256 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const root = document.documentElement;
      return { scrollWidth: root.scrollWidth, clientWidth: root.clientWidth };
    });
    if (scrollWidth > clientWidth) overflowing.push(width);
  }
  return overflowing;
}

test('at 400 % zoom and on the narrowest phone nothing has to be scrolled sideways', async () => {
  for (const [kind, address] of Object.entries(addresses)) {
    assert.deepEqual(await visit(address, {}, overflowingWidths), [], kind);
  }
});

test('text at twice the size and with readers’ own spacing is neither cut nor covered', async () => {
  for (const address of [real, rightToLeft, rich, front]) {
    const faults = await visit(
      address,
      { ...asReader, viewport: { width: 320, height: 640 } },
      async (page) => {
        // The spacings of WCAG 2.2, 1.4.12, as a reader's own style sheet sets them.
        await page.addStyleTag({
          content:
            'html{font-size:200%}*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        });
        return page.evaluate(() => {
          const cut = [...document.querySelectorAll('body *')].filter((node) => {
            const { overflowX, overflowY } = getComputedStyle(node);
            const isCut = node.scrollHeight > node.clientHeight + 1 && overflowY !== 'visible';
            return isCut || (overflowX === 'hidden' && node.scrollWidth > node.clientWidth);
          });
          const blocks = [...document.querySelectorAll('h1, h2, p, figcaption, time')].filter(
            (node) => !node.closest('.skip'),
          );
          const outside = blocks.filter((node) => {
            if (node.closest('[role=group]')) return false;
            const { left, right } = node.getBoundingClientRect();
            return left < -1 || right > document.documentElement.clientWidth + 1;
          });
          return [...cut, ...outside].map((node) => node.outerHTML.slice(0, 100));
        });
      },
    );
    assert.deepEqual(faults, [], address);
  }
});

test('readers’ own typefaces reach all text', async () => {
  const families = await visit(real, asReader, async (page) => {
    await page.addStyleTag({ content: '*{font-family:"Own Face"!important}' });
    return page.$$eval('body *', (nodes) => nodes.map((node) => getComputedStyle(node).fontFamily));
  });
  assert.deepEqual([...new Set(families)], ['"Own Face"']);
});

test('in forced colours links are still links and the quotation’s rule is still there', async () => {
  const look = await visit(rich, { forcedColors: 'active' }, (page) =>
    page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return [
        style('.body a').textDecorationLine,
        style('figure > blockquote').borderInlineStartStyle,
        style('.body a').color === style('.body p').color,
      ];
    }),
  );
  assert.deepEqual(look, ['underline', 'solid', false]);
});

test('nothing moves, so nothing has to be stilled for those who ask for less motion', async () => {
  const moving = await visit(rich, { reducedMotion: 'no-preference' }, (page) =>
    page.$$eval('*', (nodes) =>
      nodes
        .map((node) => getComputedStyle(node))
        .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
        .map(({ transition }) => transition),
    ),
  );
  assert.deepEqual(moving, []);
});

test('the keyboard reaches the skip link first, sees it, and lands on the text', async () => {
  await visit(real, {}, async (page) => {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { top, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { text: document.activeElement?.textContent?.trim(), isSeen: top >= 0 && height > 0 };
    });
    assert.deepEqual(focused, { text: 'Skip to the article', isSeen: true });
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await page.keyboard.press('Tab');
    const isInText = await page.evaluate(() => document.activeElement?.closest('#main') !== null);
    assert.equal(isInText, true);
  });
});

test('everything that can be clicked can be reached by keyboard, and shows where the keyboard is', async () => {
  await visit(rich, {}, async (page) => {
    const targets = await page.$$eval('a[href], [tabindex], summary', (nodes) => nodes.length);
    for (let step = 0; step < targets; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      assert.notEqual(outline, 'none');
    }
    assert.equal(
      await page.evaluate(() => document.activeElement?.closest('a, [tabindex], summary') !== null),
      true,
    );
  });
});

test('links and controls are large enough for a thumb, or stand in a line of text', async () => {
  for (const address of [front, real, rich, notFound]) {
    const small = await visit(address, { viewport: { width: 320, height: 640 } }, (page) =>
      page.$$eval('a[href]:not(.skip), summary', (targets) =>
        targets
          .filter((target) => !target.closest('p, li, sup') || target.closest('nav'))
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      ),
    );
    assert.deepEqual(small, [], address);
  }
});
