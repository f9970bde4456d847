import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, bring, headline } from './bring-home.ts';

const own = `${headline}\nBy Orsa Tindal\n14 April 2021\n\n${body}`;
const quoted = own.replace(/^/gmu, '> ');

test('what a mail program writes above a mail that is passed on is no headline and names no author', () => {
  const forwarded =
    'From: Brenn Halloway <b@packet.example>\nDate: Wed, Apr 14, 2021 at 2:30 PM\nSubject: Fwd: the ferry\nTo: <desk@packet.example>';
  for (const above of [
    `---------- Forwarded message ---------\n${forwarded}`,
    `Begin forwarded message:\n\n${forwarded}`,
  ]) {
    const made = bring(`${above}\n\n${own}`);
    assert.deepEqual([made.title, made.authors, made.date], [headline, ['Orsa Tindal'], '2021-04-14']);
    assert.doesNotMatch(made.entry, /orwarded|Halloway/u);
  }
  const answered = bring(
    `On Wed, Apr 14, 2021 at 2:30 PM Brenn Halloway <b@packet.example> wrote:\n\n${quoted}`,
  );
  assert.deepEqual([answered.authors, answered.date], [['Orsa Tindal'], '2021-04-14']);
  assert.doesNotMatch(answered.entry, /wrote/u);
});

test('the day on which a mail was sent and another one of the article are asked for', () => {
  for (const sent of ['Date: Thu, Apr 15, 2021 at 2:30 PM', 'Sent: Thursday, April 15, 2021 2:30 PM']) {
    const made = bring(`From: Brenn Halloway <b@packet.example>\n${sent}\nSubject: Fwd: the ferry\n\n${own}`);
    assert.equal(made.date, undefined);
    assert.match(made.asks('date'), /one day, not 2021-04-1[45] and 2021-04-1[45]/u);
  }
});

test('a newsletter’s links to its page and out of its list are left out, in other languages too', () => {
  for (const [above, below] of [
    [
      'View this email in your browser (https://packet.example/1)',
      'or ** unsubscribe from this list (https://packet.example/2)',
    ],
    ['Web-Version anzeigen', 'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.'],
    ['Voir dans le navigateur', 'Se désabonner'],
    ['Ver en el navegador', 'Darse de baja'],
  ] as const) {
    const made = bring(`${above}\n\n${own}\n\n${below}\n`);
    assert.equal(made.title, headline);
    assert.ok(!made.entry.includes(above) && !made.entry.includes(below), made.entry);
  }
});

test('the joiners with which a newsletter fills its preview are no words', () => {
  const filling = '\u034F \u034F \u034F \u034F';
  const made = bring(`Fares will rise by a tenth. ${filling}\nView in browser\n\n${own}`);
  assert.equal(made.title, headline);
  assert.ok(!made.entry.includes('\u034F'));
});

test('a sentence above the headline and its byline, as newsletters print for a preview, is asked about', () => {
  const preview = 'Fares will rise by a tenth, and the harbour waits.';
  for (const above of [`${preview}\n\n`, `${preview}\n`]) {
    const made = bring(`${above}${own}`);
    assert.equal(made.title, undefined);
    assert.ok(made.asks('title').includes(headline), made.asks('title'));
  }
  const stopped = bring(
    `The ferry is back at last.\nEleven months of repairs are over for the harbour.\n\nBy Orsa Tindal\n14 April 2021\n\n${body}`,
  );
  assert.equal(stopped.title, 'The ferry is back at last.');
});

test('a notice below the text that the rest is for subscribers is a doubt, and is left out', () => {
  const read = (below: string) =>
    importSource(Buffer.from(`${own}\n\n${below}\n`), 'copy.txt', {
      today: '2026-01-31',
      language: 'en',
      given: { region: 'Velmland' },
    });
  for (const notice of [
    'Subscribe to Harbour Notes to unlock the rest.',
    'This post is for paid subscribers',
    'This article is for subscribers only',
  ]) {
    const { draft, entry = '' } = read(notice);
    const [doubt, more] = draft.doubts;
    assert.ok(doubt?.rule === 'cut-short' && !more, notice);
    assert.ok(!entry.includes(notice));
  }
  assert.deepEqual(read('Subscribe to our newsletter').draft.doubts, []);
});
