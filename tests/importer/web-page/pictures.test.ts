import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

const beside: [where: string, html: string, place: string][] = [
  ['in sizes alone', '<img srcset="pics/a.png 1x, pics/b.png 2x" alt="A quay">', 'pics/b.png'],
  [
    'in sizes that are not all there',
    '<img srcset="pics/a.png 1x, pics/c.png 2x" alt="A quay">',
    'pics/a.png',
  ],
  ['in sizes without any', '<img srcset="pics/a.png, pics/c.png 2x" alt="A quay">', 'pics/a.png'],
  [
    'in an address with a comma',
    '<img srcset="https://h.example/w_1,h_1/a.png 100w,pics/b,1.png 200w" alt="A quay">',
    'pics/b,1.png',
  ],
  [
    'in a source of its picture',
    '<picture><source srcset=pics/a.png><img alt="A quay"></picture>',
    'pics/a.png',
  ],
  [
    'behind a placeholder',
    '<img src="data:image/gif;base64,R0" data-srcset="pics/a.png 2x" alt="A quay">',
    'pics/a.png',
  ],
];

for (const [where, html, place] of beside) {
  test(`a picture beside the page is taken where its address is ${where}`, () => {
    const { entry, pictures } = importStory(html, { files: ['pics/a.png', 'pics/b.png', 'pics/b,1.png'] });
    assert.deepEqual(pictures, [place]);
    assert.ok(entry?.includes(`![A quay](${place})`), entry);
  });
}

const called: [src: string, file: string, written: string][] = [
  ['./pics/../pics/a.png', 'pics/a.png', 'pics/a.png'],
  ['pics/per%2520cent.png', 'pics/per%20cent.png', 'pics/per%2520cent.png'],
  ['pics/100%.png?w=2', 'pics/100%.png', 'pics/100%25.png'],
];

for (const [src, file, written] of called) {
  test(`a picture beside the page is taken by the name of its file: ${src}`, () => {
    const { entry, pictures } = importStory(`<img src="${src}" alt="A quay">`, { files: [file] });
    assert.deepEqual(pictures, [file]);
    assert.ok(entry?.includes(`![A quay](${written})`), entry);
  });
}

const data = `data:image/png;base64,${'iVBORw0KGgo'.repeat(20)}`;
const absent: [what: string, html: string, rule: string, text: string][] = [
  [
    'on another host in sizes alone',
    '<img srcset="https://h.example/a.png 1x, https://h.example/b.png 2x" alt="A quay">',
    'remote-picture',
    'https://h.example/b.png',
  ],
  [
    'in a source of its picture on another host',
    '<picture><source srcset="//h.example/a.webp"><img alt="A quay"></picture>',
    'remote-picture',
    '//h.example/a.webp',
  ],
  ['that is a drawing', '<img src="pics/a.svg" alt="A quay">', 'vector-picture', 'pics/a.svg'],
  [
    'whose name would part an address',
    '<img src="pics/q%3Fx%23y.png" alt="A quay">',
    'picture-name',
    'pics/q%3Fx%23y.png',
  ],
  ['that lies above the page', '<img src="../a.png" alt="A quay">', 'remote-picture', '../a.png'],
  [
    'that the page holds as a drawing',
    `<img src="${data.replace('png', 'svg+xml')}" alt="A quay">`,
    'embedded-picture',
    'A quay',
  ],
  [
    'that leads cameras of telephones to its page',
    `<img src="${data}" alt="Scan me!">`,
    'embedded-picture',
    'Scan me!',
  ],
  ['that the page holds without a word', `<img src="${data}">`, 'embedded-picture', 'image/png'],
];

for (const [what, html, rule, text] of absent) {
  test(`a picture is listed as left out: one ${what}`, () => {
    const { draft } = importStory(html, { files: ['pics/a.svg', 'pics/q?x#y.png', 'a.png'] });
    const listed = draft.leftOut.filter((one) => /picture/.test(one.rule));
    assert.deepEqual(
      listed.map((one) => [one.rule, one.text]),
      [[rule, text]],
    );
  });
}

test('a picture of a single dot is no picture', () => {
  const { draft } = importStory('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">');
  assert.ok(!draft.leftOut.some(({ rule }) => /picture/.test(rule)));
});

test('pictures that should lie beside the page and do not are listed, with one doubt that says what they show', () => {
  const html =
    '<img src="quay.png" alt="People wait on the quay"><figure><img src="pics/sea.jpg" alt="The boat at sea"><figcaption>On Monday.</figcaption></figure><img src="dot.gif" alt=""><img src="https://h.example/a.png" alt="A quay">';
  const { draft } = importStory(html);
  assert.deepEqual(
    draft.leftOut.filter(({ rule }) => rule === 'no-picture').map(({ text }) => text),
    ['quay.png', 'pics/sea.jpg', 'dot.gif'],
  );
  const doubts = draft.doubts.filter(({ rule }) => rule === 'no-picture');
  assert.equal(doubts.length, 1);
  assert.match(
    doubts[0]?.message ?? '',
    /2 pictures that are not there \("quay\.png", “People wait on the quay”\)/,
  );
});
