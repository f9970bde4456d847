import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedBody } from '../../src/feeds/feed-body.ts';

const page = 'https://port.example/articles/boats/';
const body = (html: string) => feedBody({ html, lang: 'en', direction: 'ltr' }, page, []);

test('a callout needs no figure to be a quotation with its speaker below', () => {
  const figure =
    '<figure id="quote-1"><blockquote><p>“So.”</p></blockquote><figcaption>Orsa Tindal</figcaption></figure>';
  assert.equal(body(figure), '<blockquote><p>“So.”</p></blockquote><p><small>Orsa Tindal</small></p>');
});

test('every link leads to a whole address', () => {
  const links = [
    '#note-fn-1',
    '../bridge/',
    'https://x.example/a',
    'mailto:a@b.example',
    '//x.example',
    'http://[',
  ];
  const html = body(links.map((href) => `<a href="${href}" aria-label="x">a</a>`).join(''));
  assert.deepEqual(
    [...html.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href),
    [
      `${page}#note-fn-1`,
      'https://port.example/articles/bridge/',
      'https://x.example/a',
      'mailto:a@b.example',
      'https://x.example/',
      page,
    ],
  );
});

test('a picture is one file with its size and its caption below', () => {
  const html = feedBody(
    {
      html: '<figure><img data-picture="0" alt="A pier"><figcaption>In 1962</figcaption></figure>',
      lang: 'en',
      direction: 'ltr',
    },
    page,
    [{ src: 'https://port.example/assets/pier.jpg', width: 1200, height: 720 }],
  );
  assert.equal(
    html,
    '<p><img src="https://port.example/assets/pier.jpg" width="1200" height="720" alt="A pier"></p><p><small>In 1962</small></p>',
  );
});

test('what is only for a page is left out, and all text stays', () => {
  assert.equal(
    body(
      '<div role="region" tabindex="0" aria-label="Table"><table><tr><td>x</td></tr></table></div><section data-footnotes><h2 id="l">Notes</h2></section>',
    ),
    '<table><tbody><tr><td>x</td></tr></tbody></table><h2>Notes</h2>',
  );
});

test('a text from right to left says so itself', () => {
  const html = feedBody({ html: '<p>ولم</p>', lang: 'fa-AF', direction: 'rtl' }, page, []);
  assert.equal(html, '<div lang="fa-AF" dir="rtl"><p>ولم</p></div>');
});
