import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, third } from './story-page.ts';

const recorded =
  'The harbour office counted every vessel between the northern lighthouse and the southern breakwater during the coldest weeks of winter. ' +
  'Nobody believed its figures until the lighthouse keeper published another register, which listed eighty fishing boats, fourteen barges and ' +
  'seven pilot cutters. Several councillors demanded another inquiry before summer, because insurance companies refused to cover missing ' +
  'anchors, broken masts and stolen engines. Their spokesman promised that every captain would receive written answers within seventeen days, ' +
  'although previous promises had remained unanswered throughout three different administrations. Fishermen gathered outside the market, ' +
  'carrying lanterns, banners and photographs of vanished vessels, while musicians played mournful marches until midnight. Later, several ' +
  'families described sleepless nights, frightened children and unexplained signals across the water.';
const record = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', articleBody: text })}</script>`;

test('a text of which the page’s records hold hardly a word is a doubt, and one that they hold is none', () => {
  const rulesOf = (head: string) =>
    importBody(`<article>${header}${first}${second}${third}</article>`, { head }).draft.doubts.map(
      ({ rule }) => rule,
    );
  assert.ok(rulesOf(record(recorded)).includes('unrecorded-text'));
  const own = `${first}${second}${third}`.replace(/<[^>]+>/g, ' ');
  assert.ok(!rulesOf(record(`${own} ${recorded}`)).includes('unrecorded-text'));
  assert.ok(!rulesOf(record('The ferry is back.')).includes('unrecorded-text'));
});

test('an article whose post is named after its tags is no box of tags, though notices outweigh it', () => {
  const notice =
    'With deep sorrow we tell all who knew and loved her that the mother and neighbour of the lower town has died in her sleep, and that the funeral is on Monday at three.';
  const notices = [1, 2, 3, 4, 5, 6].map((number) => `<div class="slide">${number} ${notice}</div>`).join('');
  const { entry } = importBody(
    `<article class="post hentry tag-harbour">${header}${first}${second}${third}</article><div class="slider">${notices}</div>`,
  );
  assert.ok(entry?.includes('any better'));
});
