import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody, third } from './story-page.ts';

const post = (time: string, heading: string, text: string) =>
  `<article class="post"><header><time>${time}</time><h3>${heading}</h3></header><div>${text}</div><footer>Share</footer></article>`;
const short = '<p>The strait is calm, and all three boats are in the harbour for the night.</p>';
const posts = [post('18:02', 'Ferry returns', first + second + third), post('12:11', 'Boats tied up', short)];

const expected =
  /^18:02\n\n## Ferry returns\n\nThe ferry[\s\S]*sent in May\.\n\n12:11\n\n## Boats tied up\n\nThe strait is calm/;

test('the times and headings of a live blog’s posts are text, and so is its shortest post', () => {
  assert.match(textOfBody(`<main>${header}<div>${posts.join('')}</div></main>`), expected);
});

test('each post may stand in a box of its own', () => {
  const boxes = posts.map((one) => `<div class="box">${one}</div>`).join('');
  assert.match(textOfBody(`<main>${header}<div>${boxes}</div></main>`), expected);
});

test('an article below the one that holds the headline is none of its posts', () => {
  const text = textOfBody(
    `<main><article class="post">${header}${first}${second}${third}</article>${posts[1]}</main>`,
  );
  assert.ok(!text.includes('Boats tied up') && !text.includes('The strait is calm'), text);
});
