import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherFacts } from '../../../src/importer/header-parts/gather-facts.ts';
import { body, headline, read } from './bring-home.ts';
import { readHead, readSource, told } from './read-source.ts';

const day = '15 April 2021';
const title = 'Ferry returns after a winter of repairs';

test('what a reporter does is nobody, and stands behind a name as one', () => {
  const role = 'Senior Life and Trends Reporter';
  const alone = readHead(`By ${role}\n${day}`);
  assert.equal(alone.fields.authors, undefined);
  assert.ok(alone.doubts.some(({ asks }) => asks === 'authors'));
  assert.deepEqual(readHead(`By Orsa Tindal, ${role}\n${day}`).fields.authors, ['Orsa Tindal']);
  assert.deepEqual(readHead(`By Orsa Tindal and Senior Editor Brenn Halloway\n${day}`).fields.authors, [
    'Orsa Tindal',
    'Brenn Halloway',
  ]);
});

test('a bare name far from the day is nobody’s byline where the headline is in doubt', () => {
  const head = `Good Contents\nUn-usual catalogue\n“Wonderful world” helps fishers\nAuthor: QRT. Published Fri`;
  const { fields } = readSource(`${head}\n\n${told}\n\n${told}`);
  assert.equal(fields.title, undefined);
  assert.equal(fields.authors, undefined);
});

test('a name between short lines is a topic among others', () => {
  const items = 'Ferry disaster\nOrsa Tindal\nOld quay';
  const { fields } = readSource(`${title}\n\n${items}\n\n${day}\n\n${told}\n\n${told}`);
  assert.equal(fields.authors, undefined);
});

test('words glued behind a day are no second author, and no author without a doubt', () => {
  const beside = readHead(`by Orsa Tindal on 25 April 2014Business Smartphone Tablet Gulls`);
  assert.deepEqual(beside.fields.authors, ['Orsa Tindal']);
  assert.equal(readHead(`25 April 2014Ilse Quarrow`).fields.authors, undefined);
});

test('a person whom the text calls by the surname is no place, whatever bears the name', () => {
  const text = `${told} Ilse Quarrow met them at the Ilse Quarrow Foundation. Quarrow laughed.`;
  const more = `Quarrow is 40. Find more in Ilse Quarrow.`;
  const { fields } = readSource(
    `${title}\n\nIlse Quarrow\nBrenn Halloway\nBy Orsa Tindal\n\n${day}\n\n${text}\n\n${told} ${more}`,
  );
  assert.equal(fields.region, undefined);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
});

test('an outlet written as one word is no place where the text says what stands in it', () => {
  const text = `VelmScientist (Jan. 17, 2012) – ${told} It does not reflect the views of VelmScientist.`;
  const { fields } = readSource(`${title}\nBy Orsa Tindal\n${day}\n\n${text}\n\n${told}`);
  assert.equal(fields.region, undefined);
});

test('a place among the items of a menu or among tags is not where the story is set', () => {
  const menu =
    'Visit Velmland\nHome\nBusiness\nBulgaria\nHealth\nLearn Velmish\nScience\nThe Balkans\nTravel';
  const tags = `${title}\n${day}\nTags:\nBulgaria ,\nHealth ,`;
  for (const head of [`${menu}\nGulls find it hard to nest\nSubmitted by Orsa Tindal on ${day}`, tags])
    assert.equal(readSource(`${head}\n\n${told}\n\n${told}`).fields.region, undefined, head);
});

test('a word that may be a byline’s label is no part of a name without a doubt', () => {
  const { fields, doubts } = readHead(`De Orsa Tindal\n${day}`);
  assert.equal(fields.authors, undefined);
  assert.ok(doubts.some(({ message }) => message.includes('De Orsa Tindal')));
  assert.deepEqual(readHead(`De Tindal\n${day}`).fields.authors, ['De Tindal']);
  assert.deepEqual(readHead(`By De Tindal Orsa\n${day}`).fields.authors, ['De Tindal Orsa']);
});

test('Esperanto is read with its byline, its months and its weekdays', () => {
  const text =
    'La malnova kajo de Velmo estos rekonstruita venontan printempon, diris la konsilio lunde vespere. La laboro kostos al la urbo naŭ milionojn kaj daŭros ĝis aŭtuno, laŭ la plano.';
  for (const head of ['De Orsa Tindal\n15 aŭgusto 2021', 'ĵaŭdo, 15 aprilo 2021\nDe Orsa Tindal']) {
    const { fields, doubts } = readSource(`Nova kajo en Velmo\n${head}\n\n${text}\n\n${text}`);
    assert.deepEqual(fields.authors, ['Orsa Tindal']);
    assert.match(fields.date ?? '', /^2021-0[48]-15$/);
    assert.equal(fields.lang, 'eo');
    assert.ok(!doubts.some(({ rule }) => rule === 'lang'));
  }
});

test('a heading in the text that ends like a place is no late byline and stays', () => {
  const heading = 'Tekanan Sektor Bahan Baku';
  const paragraphs = body.split('\n\n');
  const made = read(
    `${headline}\n${day}\n\n${paragraphs[0]}\n\n${paragraphs[1]}\n\n${heading}\n${paragraphs[2]}`,
    body,
  );
  assert.doesNotMatch(made.asks('authors'), /Tekanan/);
  assert.match(made.entry, /Tekanan Sektor Bahan Baku/);
});

test('who signs each post below with its day is not spoken of by the text', () => {
  const signed = (line: string) =>
    gatherFacts(`${told}\n${line}\n${told}`, '2026-01-31').isToldPerson('Orsa Tindal');
  assert.equal(signed('Orsa Tindal15 April 2021 10:01'), false);
  assert.equal(signed('Orsa Tindal rowed out on 15 April 2021'), true);
});

test('what a journal’s notice and a section of the world are called is neither a name nor a place', () => {
  assert.equal(readHead(`• Author Correction\n• Published: ${day}`).fields.authors, undefined);
  const { doubts } = readSource(`Pasaulyje ${day}\n${title}\nBy Orsa Tindal\n\n${told}\n\n${told}`);
  assert.doesNotMatch(doubts.map(({ message }) => message).join(), /Pasaulyje/);
});

test('a headline that ends in who says it is no name with its work, though a capital stands within a word', () => {
  const line = 'Velm SoCs to fall by half in the year 2030: Analyst';
  assert.equal(readHead(`${line}\n15 April 2021`).fields.authors, undefined);
  assert.deepEqual(readHead('Orsa TindalHarbour Analyst\n15 April 2021').fields.authors, ['Orsa Tindal']);
});
