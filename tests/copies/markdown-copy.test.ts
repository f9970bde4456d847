import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../src/copies/llms-text.ts';
import { markdownCopy } from '../../src/copies/markdown-copy.ts';
import { entry } from '../site.ts';

const pictures = new Map([
  ['pier.jpg', 'https://port.example/assets/pier.1a.jpg'],
  ['./a b.jpg', '/assets/ab.jpg'],
]);

test('an entry without pictures is copied character for character', () => {
  const text = entry('Some *odd*   spacing\\\nand `pier.jpg`.', { title: "'pier.jpg'" });
  assert.equal(markdownCopy(text, new Map()), text);
});

test('only the addresses of pictures change, wherever they stand', () => {
  const text = entry(
    'See [the file](pier.jpg), `![x](pier.jpg)`.\n\n![A [grey] pier](pier.jpg "In 1962")\n\n> ![B](<./a b.jpg>)\n\n![C][p]\n\n[p]: pier.jpg',
    { image: '\n  src: "pier.jpg"\n  alt: The pier' },
  );
  const expected = text
    .replace('src: "pier.jpg"', 'src: "https://port.example/assets/pier.1a.jpg"')
    .replace('[A [grey] pier](pier.jpg', '[A \\[grey\\] pier](https://port.example/assets/pier.1a.jpg')
    .replace('![B](<./a b.jpg>)', '![B](/assets/ab.jpg)')
    .replace('[p]: pier.jpg', '[p]: https://port.example/assets/pier.1a.jpg');
  assert.equal(markdownCopy(text, pictures), expected);
});

test('no title can break out of the list that programs read', () => {
  const text = llmsText({
    name: '# A',
    description: '> b',
    advice: 'c',
    sections: [
      { heading: 'D', links: [{ url: 'https://port.example/a b)', title: '](x) [y', note: '*n*' }] },
    ],
  });
  assert.equal(
    text,
    '# # A\n\n> \\> b\n\nc\n\n## D\n\n* [\\](x) \\[y](<https://port.example/a b)>): \\*n\\*\n',
  );
});
