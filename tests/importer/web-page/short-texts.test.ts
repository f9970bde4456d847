import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody } from './story-page.ts';

const terms =
  '<p>Whoever registers on this site or uses it accepts the agreement of its users and the policy of its owners.</p><p>The rules of the house apply to all that is sent to this site, and to whoever sends it, without exception.</p>';

const footers: [how: string, footer: string][] = [
  ['an element of its own', `<footer><div>${terms}</div></footer>`],
  ['a box of that name', `<div class="footer">${terms}</div>`],
];

for (const [how, footer] of footers)
  test(`a single paragraph below the headline is the article, and not the longer terms in the footer: ${how}`, () => {
    const { entry } = importBody(`<div class="entry">${header}${first}</div>${footer}`);
    assert.ok(entry?.includes('came back to the harbour'));
    assert.ok(!entry?.includes('accepts the agreement'));
  });

test('a single paragraph below the headline is the article, and not promotions each in its own box', () => {
  const promotions = ['the parks of the town', 'the kitchens of the harbour', 'the songs of the sailors'].map(
    (what) =>
      `<div class="feature"><div class="widget"><h5><a href="/guide">A guide</a></h5>From the first to the last: all that you have to know of ${what} this summer.</div></div>`,
  );
  const { entry } = importBody(
    `<div class="post">${header}<div class="entry-content">${first}</div></div><div class="right-bar"><div class="block">${promotions.join('')}</div></div>`,
  );
  assert.ok(entry?.includes('came back to the harbour'));
  assert.ok(!entry?.includes('this summer'));
});

test('a text that is shorter than the captions of its pictures is a doubt', () => {
  const rulesOf = (html: string) =>
    importBody(`<article>${header}<div class="text">${first}${html}</div></article>`).draft.doubts.map(
      ({ rule }) => rule,
    );
  const captions = ['waited on the pier', 'sang at the market', 'rowed to the lighthouse'].map(
    (what, at) =>
      `<figure><img src="/${at}.jpg"><figcaption>In the morning of the first day of spring, all the children of Velm ${what} with their teachers.</figcaption></figure>`,
  );
  assert.ok(rulesOf(captions.join('')).includes('text-in-captions'));
  assert.ok(!rulesOf(captions[0] ?? '').includes('text-in-captions'));
});

test('a page whose article has short sentences alone is refused, and its teasers are not taken for the article', () => {
  const brief = `<div id="story">${header}<p>The ferry came back on Thursday.</p><p>It leaves on Friday.</p></div>`;
  const cards = ['boat', 'pier', 'bakery'].map(
    (what) =>
      `<div class="card"><h4><a href="/${what}">Lowmouth wants the ${what}</a></h4><p>The harbour of Lowmouth has confirmed that it would be interested in the ${what} of Port Velm.</p></div>`,
  );
  const { entry, refusals } = importBody(`${brief}<section class="related">${cards.join('')}</section>`);
  assert.equal(entry, undefined);
  assert.match(refusals.map(({ message }) => message).join(), /without an article that can be read/);
});
