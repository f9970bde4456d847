import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline, read } from './bring-home.ts';

const rows = 'Share Tweet Linkedin Pin Google+ Reddit Print\nPermalink: Copy';

test('words of a page’s tools above the text are nobody, and the name below them is the author', () => {
  const head = `${headline}\n${day}\nFacebook Twitter WhatsApp\n\nAgrandar Achicar\nEmail Social print\n\nOrsa Tindal`;
  assert.deepEqual(bring(`${head}\n${body}`).authors, ['Orsa Tindal']);
});

test('what stands with a row of buttons above the text and below it again is no author without a question', () => {
  const tools = 'Engrandar Encoger\nFacebook Twitter WhatsApp';
  const made = bring(`${headline}\n${day}\n${tools}\n\n${body}\n\n${tools}`);
  assert.equal(made.authors, undefined);
  assert.match(made.asks('authors'), /Engrandar Encoger/);
});

test('two sections beside the time that the text writes small are no author without a question', () => {
  const text = `${body}\n\nHundreds of people at the quay said that a winter of repairs was over for good.`;
  const made = read(`Today, 11:33 Winter Repairs\n${headline}`, text);
  assert.equal(made.authors, undefined);
  assert.match(made.asks('authors'), /Winter Repairs/);
});

test('a name whose parts stand small in its bearer’s address of mail is the author', () => {
  const text = `${body}\n\nWrite to the author of this report about the ferry at the address orsa.tindal@packet.example today.`;
  assert.deepEqual(read(`${headline}\nOrsa Tindal\n${day}`, text).authors, ['Orsa Tindal']);
});

test('a name beside the time of which the text has one word is the author', () => {
  const text = `${body}\n\nThe halloway was dry at the quay.`;
  assert.deepEqual(read(`${headline}\n15 April 2021, 11:33 Brenn Halloway`, text).authors, [
    'Brenn Halloway',
  ]);
});

test('rows of buttons that a copy left above the report leave its dateline to be read', () => {
  const made = read(`${headline}\n${day}\n${rows}`, body.replace('The', 'QUARROW (AFP) - The'));
  assert.equal(made.region, 'QUARROW');
  assert.doesNotMatch(made.entry, /Linkedin|Permalink/);
});

test('a sentence about networks stays', () => {
  const made = read(
    `${headline}\n${day}\nBy Orsa Tindal`,
    `${body}\n\nFacebook, Twitter and the Social Club left.`,
  );
  assert.match(made.entry, /the Social Club left/);
});
