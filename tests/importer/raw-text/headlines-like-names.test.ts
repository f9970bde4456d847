import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const body =
  'The port of Velm and its ferry were shut on Tuesday after a storm landed in the harbour, and nobody knows how many are dead in Damar.\n\nThe gulls have not come back since the last boat of the season left the old pier.';
const read = (head: string) => readSource(`${head}\n\n${body}`);
const deck = 'Officials say the search will go on until night';

test('a headline with the shape of a name and its place is the headline above a byline with a label', () => {
  for (const title of ['Ferry Sinks in Port Velm', 'Harbour Storm Lands in Velm']) {
    const { fields } = read(`${title}\n\n${deck}\n\nBy Rosa Quill\nAug 17, 2021`);
    assert.deepEqual([fields.title, fields.description, fields.authors], [title, deck, ['Rosa Quill']]);
  }
  for (const title of ['Ferry Sinks in Port Velm', 'Three Dead in Damar'])
    assert.equal(read(`${title}\n\nBy Rosa Quill\nAug 17, 2021`).fields.title, title);
  const sectioned = read(`World\nFerry Sinks in Port Velm\n${deck}\nBy Rosa Quill\nAug 17, 2021`);
  assert.equal(sectioned.fields.title, 'Ferry Sinks in Port Velm');
});

test('where nothing tells the headline from a kicker or a byline, it is asked for', () => {
  for (const head of [
    `Three Dead in Damar\n\n${deck}\n\nBy Rosa Quill\nAug 17, 2021`,
    `Gulls Counted Every Morning in Skarn\n\n${deck}\n\nBy Rosa Quill\nAug 17, 2021`,
    `Ferry Sinks in Port Velm\n\n${deck}\n\nRosa Quill\nAug 17, 2021`,
    `Ferry Sinks in Port Velm\n\n${deck}\n\nAug 17, 2021`,
    `Velm Ferry Sues PBC\n\n${deck}\n\nBy Rosa Quill\nAug 17, 2021`,
  ]) {
    const { fields, doubts } = read(head);
    assert.equal(fields.title, undefined, head);
    assert.equal(
      doubts.some(({ rule }) => rule === 'title'),
      true,
    );
  }
});

test('a paper’s motto above its headline is no byline', () => {
  const { fields } = read(
    `Kindness Thrives in Daylight\n\nFerry sinks off Velm\n\nBy Rosa Quill\nAug 17, 2021`,
  );
  assert.deepEqual([fields.title, fields.authors], ['Ferry sinks off Velm', ['Rosa Quill']]);
});

test('a name and its place below a headline are the byline', () => {
  const { fields } = read(`Ferry returns after a winter of repairs\n\nRosa Quill in Port Velm\nAug 17, 2021`);
  assert.deepEqual([fields.authors, fields.region], [['Rosa Quill'], 'Port Velm']);
});

test('a line in capitals of which the text writes a word small is a headline and nobody’s name', () => {
  const title = 'HARBOUR FERRY SINKS AGAIN';
  const above = read(`Rosa Quill\n\n${title}\n\nAug 17, 2021`);
  assert.deepEqual([above.fields.title, above.fields.authors], [title, undefined]);
  const signed = read(`Rosa Quill\n\n${title}\n\nBy Rosa Quill\n\nAug 17, 2021`);
  assert.deepEqual([signed.fields.title, signed.fields.authors], [title, ['Rosa Quill']]);
  const below = read(`Ferry returns after a winter of repairs\n\nROSA ANNE QUILL\nAug 17, 2021`);
  assert.deepEqual(below.fields.authors, ['ROSA ANNE QUILL']);
});

test('a name above the byline of the same person is no headline', () => {
  const { title, authors } = read('Rosa Quill\n\nBy Rosa Quill\n\nAug 17, 2021').fields;
  assert.deepEqual([title, authors], [undefined, ['Rosa Quill']]);
});

test('a person with a role in the first line may be whom the headline tells of, and is no certain author', () => {
  const title = 'Brenn Halloway, Harbour Chief, Quits';
  const alone = read(`${title}\n\nAug 17, 2021`);
  assert.deepEqual([alone.fields.title, alone.fields.authors], [undefined, undefined]);
  const decked = read(`${title}\n\n${deck}\n\nAug 17, 2021`);
  assert.deepEqual([decked.fields.title, decked.fields.authors], [undefined, undefined]);
  for (const byline of ['Rosa Quill', 'By Rosa Quill']) {
    const { fields } = read(`${title}\n\n${byline}\n\nAug 17, 2021`);
    assert.deepEqual([fields.title, fields.authors], [title, ['Rosa Quill']]);
  }
  const signed = read(`Rosa Quill, Chief Editor, Skarn\n\nFerry returns after a winter\n\nAug 17, 2021`);
  assert.deepEqual(signed.fields.authors, ['Rosa Quill']);
  const below = read(
    `Ferry returns after a winter of repairs\n\nRosa Quill, Harbour Chief, Skarn\nAug 17, 2021`,
  );
  assert.deepEqual(below.fields.authors, ['Rosa Quill']);
});

test('a headline in capitals, or of what somebody is sentenced for, names nobody who signs', () => {
  for (const title of [
    'WOMAN SENTENCED FOR FRAUD',
    'Woman Sentenced for Fraud',
    'ROVERS STUN SKARN WITH TWO GOALS IN STOPPAGE TIME',
  ]) {
    const { fields } = read(`${title}\nAug 17, 2021`);
    assert.deepEqual([fields.title, fields.authors, fields.date], [title, undefined, '2021-08-17']);
  }
});

test('neither a headline that holds the word of an outlet nor a sentence’s subject on a line of its own is a byline', () => {
  const title = 'OCSA Introduces New Expedited Clock Review Standard';
  const opening =
    'today announced that the clock of the harbour will be wound by somebody else from the spring on.';
  const { fields, passages } = readSource(
    `${title} | Orn County State's Attorney\nSkip to main content\nPress Release\n${title}\nAugust 17, 2021\nPORT VELM\n—\nOrn County State’s Attorney\nIlse Quarrow\n${opening}\n${body}`,
  );
  assert.deepEqual([fields.title, fields.authors, fields.date], [title, undefined, '2021-08-17']);
  assert.ok(passages.some(({ text }) => text.includes('Ilse Quarrow')));
});

test('a heading with a number is no person', () => {
  const { fields } = read(`RULES OF THE HARBOUR AND THE PIER\n\nAmendment I                   (1791)`);
  assert.deepEqual([fields.title, fields.authors], ['RULES OF THE HARBOUR AND THE PIER', undefined]);
});

test('a headline with the shape of several names and a place is asked for, and gives neither authors nor a region', () => {
  for (const title of [
    'Extra Boats and Masters Held in Costly Net Theft',
    'Old Boats and Nets Lost in Velm',
  ]) {
    const { fields, doubts, passages } = read(`${title}\n\nAug 17, 2021`);
    assert.deepEqual([fields.title, fields.authors, fields.region], [undefined, undefined, undefined], title);
    assert.ok(doubts.some(({ rule }) => rule === 'title'));
    assert.ok(passages.some(({ text }) => text === title));
  }
});
