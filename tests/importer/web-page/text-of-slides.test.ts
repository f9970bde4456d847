import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, textOfBody, third } from './story-page.ts';

const notices = Array.from(
  { length: 12 },
  (_, at) =>
    `With sorrow we tell all who knew and loved her that Ilse Quarrow the ${at}th of Port Velm, once of the mill, went from us in the ${at + 80}th year of her life. We part from her on Friday at the old pier.`,
);

test('slides of a carousel below the text are other people’s, however much they hold', () => {
  const slides = notices.map((notice) => `<div class="swiper-slide">${notice}</div>`).join('');
  const text = textOfBody(
    `<div class="post">${header}${first}${second}${third}</div><div class="grief"><div>Grief</div><div class="swiper-container"><div class="swiper-wrapper">${slides}</div></div></div>`,
  );
  assert.ok(text.endsWith('sent in May.'));
});

test('what a gallery tells of its pictures outweighs no text', () => {
  const items = notices.map((notice, at) => `<li><h2>${at + 1}/12</h2><div>${notice}</div></li>`).join('');
  const text = textOfBody(
    `<div class="main">${header}${first}${second}${third}</div><div class="full-gallery"><ul>${items}</ul></div>`,
  );
  assert.ok(text.endsWith('sent in May.'));
});

test('a locked box below the opening of a text is an offer, and the text in doubt', () => {
  const box =
    '<div class="article-lockedBox"><h2>Read the rest of the story</h2><p>To read this story you need the paper of Port Velm, on paper or on a screen.</p><p>For one crown you may read all of it for a day, and for nine for a month.</p></div>';
  const { entry, draft } = importBody(
    `<article>${header}<div class="fade">${first}${second}</div>${box}</article>`,
  );
  assert.ok(entry?.includes('any better') && !entry.includes('one crown'));
  assert.deepEqual(
    draft?.doubts.map(({ rule }) => rule),
    ['cut-short'],
  );
});
