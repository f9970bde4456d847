import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const rest = `<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>
<p>The council had asked for a second boat in winter, but nobody has answered the letter that it sent in May.</p>`;
const plain =
  'The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday.';

/** The region that is read of a page; `undefined` when it is asked for. */
function regionOf(head: string, first: string) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry is back</title>${head}</head><body><article>
<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p><p>${first}</p>${rest}</article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-01', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.region;
}

test('a section that is a country is the region where the text speaks of it, whatever the site', () => {
  const section = (name: string, site = 'velm.ie') =>
    `<link rel="canonical" href="https://www.${site}/1"><meta property="article:section" content="${name}">`;
  assert.equal(regionOf(section('Ireland'), plain), undefined);
  assert.equal(regionOf(section('Ireland'), plain.replace('harbour', 'harbour in Ireland')), 'Ireland');
  assert.equal(regionOf(section('Togo'), plain), undefined);
  assert.equal(regionOf(section('Togo'), plain.replace('harbour', 'harbour in Togo')), 'Togo');
  for (const name of ['World', 'Mundo', 'Monde', 'Middle East'])
    assert.equal(regionOf(section(name), plain), undefined, name);
});

test('the country that a site records on all of its pages is a region where the text speaks of it', () => {
  const head = '<meta name="geo.placename" content="Port Velm, Togo">';
  assert.equal(regionOf(head, plain), undefined);
  assert.equal(regionOf(head, plain.replace('harbour', 'harbour of Port Velm')), 'Port Velm, Togo');
});

test('a town that a site records is a region where the text speaks of it, without the day of a dateline', () => {
  const told = plain.replace('harbour', 'harbour in Karsk');
  const head = (place: string) => `<meta name="geo.placename" content="${place}">`;
  assert.equal(regionOf(head('Karsk'), plain), undefined);
  assert.equal(regionOf(head('Karsk'), told), 'Karsk');
  assert.equal(regionOf(head('Karsk, Velmland, April 15'), told), 'Karsk, Velmland');
});

test('a dateline goes before the country that a site records on all of its pages', () => {
  const head = '<meta name="geo.placename" content="Velmland">';
  const told = plain.replace('harbour', 'harbour in Velmland');
  assert.equal(regionOf(head, `KARSK (QVR) — ${told} Karsk is far.`), 'Karsk');
  assert.equal(regionOf(head, told), 'Velmland');
});

test('a state of two letters says nothing without its city', () => {
  assert.equal(regionOf('', `ALBANY, NY (QVR) — ${plain}`), 'ALBANY, NY');
});

test('a section’s name that a page records as its coverage is no region', () => {
  assert.equal(regionOf('<meta name="dc.coverage" content="World">', plain), undefined);
  assert.equal(regionOf('<meta name="dc.coverage" content="Velmland">', plain), 'Velmland');
});

test('an outlet’s address beside a day is no region', () => {
  const told = `${plain} It was printed in Velm.example. </p><p>`;
  const page = (name: string) => `</p><p>${name}, 15 April 2021</p><p>${told.replace('Velm.example', name)}`;
  assert.equal(regionOf('', page('Velm.example')), undefined);
});

test('the dateline of a lead that stands only as the standfirst tells the region', () => {
  const lead =
    'LOWMOUTH (Reuters) - The captain of the ferry came back to the harbour on Thursday, the council said.';
  assert.equal(regionOf(`<meta name="description" content="${lead}">`, plain), 'LOWMOUTH');
});

test('the outlet’s own address before a dateline’s place is no region', () => {
  const dateline = (place: string) => `<strong>VELM.CO</strong>, <strong>${place}</strong> - ${plain}`;
  assert.equal(regionOf('', dateline('Karsk')), undefined);
  assert.equal(regionOf('', dateline('Jakarta')), 'Jakarta');
});
