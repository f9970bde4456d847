import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline, read } from './bring-home.ts';
import { readSource } from './read-source.ts';

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

test('buttons of no known words above the text are left out where they stand again below it among the page’s lines', () => {
  const tools = 'Skjutni på\nSkicke hent till vinner';
  const made = read(`${headline}\n${day}\nPrint\n${tools}`, `${body}\n\nPrint\n${tools}\nShare\nTags: ferry`);
  assert.doesNotMatch(made.entry, /Skjutni|Skicke/);
});

test('the short lines of a row with such a button go with it, with a doubt; a sentence among them stays', () => {
  const source = `${headline}\n${day}\nFot’s\n1\nReaktjes\nReager\nIt rained.\n\n${body}\n\nShare\nReager\nTags: ferry`;
  const made = bring(source);
  assert.doesNotMatch(made.entry, /Fot’s|Reager|Reaktjes/);
  assert.match(made.entry, /It rained\./);
  const doubts = readSource(source).doubts.map(({ message }) => message);
  assert.ok(doubts.some((message) => message.startsWith('Unexpected line "Fot’s…" and 2 more left out')));
});

test('a line above the text stays where it stands again only in the text, or is longer than a button', () => {
  const again = 'The harbour at noon';
  const long = 'What the harbour company has to say about the fares of the ferry';
  const made = read(
    `${headline}\nBy Orsa Tindal\n${day}\n\n${again}\n\n${long}`,
    `${body}\n\n${again}\n\n${body.replaceAll('The', 'This')}\n\nShare\n${long}\nTags: ferry`,
  );
  assert.equal(made.entry.split(again).length, 3);
  assert.ok(made.entry.includes(long));
});

test('headlines below the label of other articles between a headline and its text are left out, as below the text', () => {
  const others = 'Lighthouse of Olum has two owners\nNo bread on Mondays in the lower town';
  const made = read(`${headline}\nRead more\n${others}\n${day}`);
  assert.equal(made.title, headline);
  assert.doesNotMatch(made.entry, /Lighthouse|No bread/);
});

test('the headline below the label of other articles is one, and so is the standfirst behind a gap below it', () => {
  const below = read(`Read more\n${headline}\nBy Orsa Tindal\n${day}`);
  assert.equal(below.title, headline);
  const standfirst = 'Hundreds of people waited at the quay to see it come in';
  const made = read(`${headline}\nRead more\n\n${standfirst}\nBy Orsa Tindal\n${day}`);
  assert.ok(made.entry.includes(standfirst));
});

test('Dutch labels above the days of publication and of the last change are read with them', () => {
  const head = `${headline}\nGeplaatst op\n07 februari 2021\nLaatste update\n08 februari 2021\nFotograaf`;
  const made = read(head, body, 'nl');
  assert.deepEqual([made.date, made.updated], ['2021-02-07', '2021-02-08']);
  assert.doesNotMatch(made.entry, /Geplaatst|Laatste|Fotograaf/);
});
