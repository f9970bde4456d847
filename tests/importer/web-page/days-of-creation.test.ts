import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPage } from './story-page.ts';

const paragraphs = [
  'The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.',
  'Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.',
  'The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.',
];

/** The day of an article of Joomla, whose list of facts stands below the headline, or the message of the doubt. */
function dayOf(...facts: string[]) {
  const list = facts.map((fact) => `<dd><time>${fact}</time></dd>`).join('');
  const { draft } = importPage(
    '<title>The ferry is back</title>',
    `<div class="item-page"><div class="page-header"><h2>The ferry is back</h2></div><dl class="article-info"><dt>Details</dt><dd class="createdby">Written by <span>Orsa Tindal</span></dd>${list}<dd class="hits">Hits: 12</dd></dl>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
  );
  return draft?.fields.date ?? draft?.doubts.find(({ asks }) => asks === 'date')?.message;
}

for (const [created, published] of [
  ['Created: 12 May 2021', 'Published: 14 May 2021'],
  ['Erstellt: 12. Mai 2021', 'Veröffentlicht: 14. Mai 2021'],
  ['Criado: 12 Maio 2021', 'Publicado: 14 Maio 2021'],
] as const) {
  test(`the day on which a page was begun is not that of its publication beside it: ${created}`, () => {
    assert.equal(dayOf(created, published), '2021-05-14');
    assert.equal(dayOf(published, created), '2021-05-14');
    assert.equal(dayOf(created), '2021-05-12');
    assert.match(dayOf(created, '14 May 2021') ?? '', /2021-05-12/);
  });
}
