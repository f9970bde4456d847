import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addresses, openSite, visit } from './visit-page.ts';

const { real, rightToLeft, rich, long } = addresses;
openSite();

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** The words that are shown, in their order; what is only in the tree does not count. */
const shownWords = async (page: Page, selector: string) =>
  // biome-ignore lint/performance/useDomNodeTextContent: text content would find hidden words too
  wordsOf(await page.innerText(selector));

test('the whole article is there without JavaScript, without styles and from a disk', async () => {
  const entry = await readFile(`content/${real}/index.md`, 'utf8');
  const body = wordsOf((entry.split('---\n')[2] ?? '').replace(/^>(?: —)?/gm, ''));
  const plain = await visit(real, { javaScriptEnabled: false }, (page) => shownWords(page, '.body'));
  assert.deepEqual(plain.join(' ').replaceAll('— ', ''), body.join(' '));
  const unstyled = await visit(real, {}, async (page) => {
    await page.$$eval('style', (styles) => styles.map((style) => style.remove()));
    return (await shownWords(page, 'body')).join(' ');
  });
  const facts = ['NATO will begin RS Mission forces', 'By Amina Kohistany', '15 April 2021', 'Afghanistan'];
  for (const text of [...facts, body.join(' ')]) assert.ok(unstyled.includes(text), text);
});

test('reading a page without pictures takes one request', async () => {
  for (const [name, address] of Object.entries(addresses)) {
    if (address === rich || address === long) continue;
    const requests: string[] = [];
    const listen = (page: Page) => page.on('request', (request) => requests.push(request.url()));
    await visit(address, {}, (page) => page.waitForLoadState('networkidle'), { onOpen: listen });
    assert.equal(requests.filter((url) => !url.startsWith('data:')).length, 1, name);
  }
});

test('printed, the real article is one black and white A4 sheet with all of its text', async () => {
  const pages = await visit(real, { colorScheme: 'dark' }, async (page) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    const colors = await page.evaluate(() =>
      [...document.querySelectorAll('body, h1, p, a, blockquote, figcaption')].map((node) => {
        const { color, backgroundColor } = getComputedStyle(node);
        return `${color} on ${backgroundColor}`;
      }),
    );
    assert.deepEqual(
      new Set(colors),
      new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']),
    );
    assert.match((await shownWords(page, 'article')).join(' '), /united in leaving together.*first May\./);
    assert.equal(await page.isVisible('.skip'), false);
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  });
  assert.equal(pages, 1);
});

test('on paper a text of Arabic script is as large as its typeface is', async () => {
  const share = await visit(rightToLeft, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.$eval('.body li', (item) => {
      const range = document.createRange();
      range.selectNodeContents(item);
      const widthOf = () => range.getBoundingClientRect().width;
      const printed = widthOf();
      (item as HTMLElement).style.fontSizeAdjust = 'none';
      return printed / widthOf();
    });
  });
  assert.ok(share > 0.95, `${share} of its size`);
});

test('on paper no bibliography is printed', async () => {
  await visit(real, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.cite'), false);
  });
});

test('on paper a link says where it leads', async () => {
  const printed = await visit(rich, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.$eval('.body a[href^=http]', (link) => getComputedStyle(link, '::after').content);
  });
  assert.match(printed, /port\.example\/boats/);
});

test('on paper a link that shows its address does not say it twice', async () => {
  const printed = await visit(long, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.$eval('.body a', (link) => getComputedStyle(link, '::after').content);
  });
  assert.equal(printed, 'none');
});

test('on paper lines have 60 to 70 characters', async () => {
  const characters = await visit(real, { viewport: { width: 658, height: 987 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.$$eval('.body > p', (paragraphs) => {
      const linesOf = (node: Element) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const text = paragraphs.map(({ textContent }) => textContent).join('');
      return text.length / paragraphs.map(linesOf).reduce((sum, lines) => sum + lines, 0);
    });
  });
  assert.ok(characters >= 60 && characters <= 70, `${characters} characters`);
});

test('on paper a wide table and long code are there whole, and a tall picture leaves half of its sheet to the text', async () => {
  // The text of an A4 sheet, in pixels.
  const sheet = { width: 658, height: 987 };
  await visit(long, { viewport: sheet }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const cut = await page.$$eval('body, pre, [role=group], table', (nodes) =>
      nodes.filter((node) => node.scrollWidth > node.clientWidth).map(({ tagName }) => tagName),
    );
    assert.deepEqual(cut, []);
    const figure = await page.$eval('figure:has(img)', (node) => node.getBoundingClientRect().height);
    assert.ok(figure < 0.55 * sheet.height, `${figure} pixels`);
  });
});

test('“Updated” stands on one line with its day', async () => {
  await visit(rich, { viewport: { width: 320, height: 640 } }, async (page) => {
    const { height } = await page.$eval('.byline :has(> .dt-updated)', (node) =>
      node.getBoundingClientRect(),
    );
    assert.ok(height < 30, `${height} pixels`);
  });
});

test('words that are longer than a line are hyphenated where a language has many of them', async () => {
  const hyphens = (page: Page) => page.$eval('h1', (node) => getComputedStyle(node).hyphens);
  assert.deepEqual([await visit(long, {}, hyphens), await visit(real, {}, hyphens)], ['auto', 'manual']);
});

test('only a callout that begins with a quotation mark hangs, so that words align', async () => {
  const indent = (page: Page) =>
    page.$eval('figure > blockquote p', (node) => Number.parseFloat(getComputedStyle(node).textIndent));
  assert.equal(await visit(long, {}, indent), 0);
  assert.ok((await visit(real, {}, indent)) < 0);
});

test('a page that runs from right to left is mirrored whole', async () => {
  const options = { viewport: { width: 1280, height: 900 } };
  const sides = (page: Page) =>
    page.evaluate(() => {
      const box = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const body = box('.body');
      const quote = document.querySelector('blockquote') ?? document.body;
      const { borderLeftWidth, borderRightWidth, textAlign, direction } = getComputedStyle(quote);
      const list = document.querySelector('.body ol, .body ul');
      return {
        direction,
        textAlign,
        lineSide: Number.parseFloat(borderLeftWidth) > Number.parseFloat(borderRightWidth) ? 'left' : 'right',
        listSide: list && getComputedStyle(list).paddingLeft !== '0px' ? 'left' : 'right',
        isCentred: Math.abs(body.left + body.right - window.innerWidth) < 20,
      };
    });
  const common = { textAlign: 'start', isCentred: true };
  assert.deepEqual(await visit(rich, options, sides), {
    ...common,
    direction: 'ltr',
    lineSide: 'left',
    listSide: 'left',
  });
  assert.deepEqual(await visit(rightToLeft, options, sides), {
    ...common,
    direction: 'rtl',
    lineSide: 'right',
    listSide: 'right',
  });
});

/** The words of an element from left to right as they are painted, line by line. */
const paintedOrder = (page: Page, selector: string, words: string[]) =>
  page.$eval(
    selector,
    (node, wanted) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const places: { word: string; x: number }[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const word of wanted) {
          const at = (text.textContent ?? '').indexOf(word);
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          places.push({ word, x: range.getBoundingClientRect().left });
        }
      }
      return places.toSorted((a, b) => a.x - b.x).map(({ word }) => word);
    },
    words,
  );

test('runs of the other direction and quotations read in the right order', async () => {
  await visit(rightToLeft, { bypassCSP: true, viewport: { width: 2400, height: 900 } }, async (page) => {
    await page.addStyleTag({ content: ':root{--measure:200em}' });
    const opening = ['دفتر', 'بندر', 'Port', 'Velm', 'پس', 'NATO-17', 'گفت:'];
    assert.deepEqual(await paintedOrder(page, '.body > p', opening), [
      'گفت:',
      'NATO-17',
      'پس',
      'Port',
      'Velm',
      'بندر',
      'دفتر',
    ]);
    // In Persian the opening mark « is painted at the right of its words, the closing » and the full stop at the left.
    assert.deepEqual(await paintedOrder(page, 'blockquote', ['«', 'پایان', '4.5', '»']), [
      '»',
      '4.5',
      'پایان',
      '«',
    ]);
    assert.equal(await page.$eval('.body > p[dir=ltr]', (node) => getComputedStyle(node).direction), 'ltr');
  });
});

test('pictures keep their place while they load: nothing shifts', async () => {
  const shift = await visit(rich, { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    return page.evaluate(
      () =>
        new Promise<number>((done) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(total), 300);
        }),
    );
  });
  assert.equal(shift, 0);
});
