import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, importStory, longText, second, third } from './story-page.ts';

const tagline =
  '<p>Stories, letters and pictures of the harbour, gathered by those who work there every day.</p>';
const inText = 'had never sounded any better';

test('a text that a script would write is taken from what the page gives browsers without scripts', () => {
  const text = `${first}${second}${third}`;
  const { entry, draft } = importBody(
    `${tagline}<div>${header}<div class="content"><script type="text/template">${text}</script>\n<noscript>${text}</noscript></div></div>`,
  );
  assert.ok(entry?.includes(inText) && !entry.includes('gathered'));
  assert.equal(entry?.split(inText).length, 2);
  assert.deepEqual(draft.doubts, []);
});

for (const [what, words] of [
  [
    'asks for scripts',
    'Please allow JavaScript in your browser, so that the page can show you the pictures of it.',
  ],
  [
    'leads elsewhere',
    '<a href="/boats">Boats of the harbour, with the hours at which each of them leaves in winter</a>',
  ],
] as const)
  test(`what browsers without scripts see stays out where it ${what}`, () => {
    const { entry } = importStory(`<div><noscript><p>${`${words} `.repeat(4)}</p></noscript></div>`);
    assert.ok(entry && !/JavaScript|hours/.test(entry));
  });

test('what the markup for browsers without scripts leaves open hides nothing of the page', () => {
  for (const open of [
    '<iframe src="/count">',
    '<!-- the counter',
    '<style>p { color: red }',
    '<div><noscript>',
  ])
    assert.match(
      importBody(`<noscript>${open}</noscript><article>${header}${first}${second}${third}</article>`).entry ??
        '',
      /came back.*any better.*letter that it sent/s,
      open,
    );
});

test('what a browser shows of a page’s components is taken, with their parts in their places', () => {
  const { entry, draft } = importBody(
    `<news-page><template shadowrootmode="open">${header}<slot name="lead"></slot><slot name="lead"></slot><news-text><template shadowrootmode="open">${second}<slot></slot>${third}</template>${longText}</news-text></template><p slot="lead">The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday.</p><p slot="more">A sentence for which the component has no place, so that nobody sees it.</p></news-page>`,
  );
  assert.deepEqual(draft.doubts, []);
  assert.match(entry ?? '', /came back.*any better.*On Monday.*On Sunday.*letter that it sent/s);
  assert.ok(!entry?.includes('nobody sees it'));
  assert.deepEqual(
    draft.leftOut.filter(({ text }) => text.includes('came back to the harbour')),
    [],
  );
});
