import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const headline = 'Night ferry returns to Port Velm after a winter of repairs';
const text = `PORT VELM — The night ferry left the old pier on Thursday, for the first time since the storms of January.

The repairs cost 4.5 million and took eleven weeks, two more than planned.`;
const read = (...head: string[]) => readSource(`${[...head, 'April 15, 2021', text].join('\n\n')}\n`);

test('a line that credits somebody is no standfirst and stays in the text', () => {
  for (const line of [
    'Workers at the pier on Monday. Ilse Quarrow / Velm Pictures',
    'Workers at the pier on Monday after 130lb of paint. Ilse Roma Quarrow',
    'A boat leaves the pier on Monday morning. [Ilse Quarrow/Velm Pictures]',
    'The pier at dawn (Velm Pictures)',
    'Mayor asks for patience at the pier Photo: Release/Velm Council',
    'La torre de Velmfosco (foto Ilse Quarrow)',
    'El puente, este martes. / ILSE QUARROW',
    'With additional reporting by Ilse Quarrow',
    'Medically reviewed by Dr. Ilse Quarrow',
    'Profile picture of Ilse Quarrow',
    'No boat for the islands! Ein Kommentar von Ilse Quarrow',
  ]) {
    const { fields, passages } = read(headline, line, 'By Orsa Tindal');
    assert.deepEqual(
      [fields.title, fields.authors, fields.description],
      [headline, ['Orsa Tindal'], undefined],
      line,
    );
    assert.equal(passages[0]?.text, line);
  }
});

test('a caption that ends with the agency which passed its picture on is no standfirst and is left out', () => {
  const caption = '1 of 4 | The pier at dawn on Monday. (Ilse Quarrow/Velm Pictures via AP)';
  const { fields, passages, leftOut } = read(headline, caption, 'By Orsa Tindal');
  assert.deepEqual(
    [fields.title, fields.authors, fields.description],
    [headline, ['Orsa Tindal'], undefined],
  );
  assert.equal(passages[0]?.text, text.split('\n', 1)[0]);
  assert.ok(leftOut.some((one) => one.rule === 'picture-caption' && one.text === caption));
});

test('a byline that cannot be read is no standfirst', () => {
  for (const line of [
    'By e. m. quarrow',
    'María José de la Quarrow y Tindal',
    'De notre correspondante à Saint-Orval, Anne-Laure de Kervan',
    'dai nostri inviati Ilse Quarrow e Orsa Tindal',
    'A.-L. de Kervan, avec AFP',
    'حوار: اورسا تيندل',
    '记者 陈晓明 编辑 李华',
  ]) {
    const { fields, passages } = read(headline, line);
    assert.deepEqual(
      [fields.title, fields.authors, fields.description],
      [headline, undefined, undefined],
      line,
    );
    assert.equal(passages[0]?.text, line);
  }
});

test('a byline that says what its author does is read, and no standfirst', () => {
  const { fields, passages } = read(headline, 'Von unserem Korrespondenten Karl Ostheim');
  assert.deepEqual(
    [fields.title, fields.authors, fields.description],
    [headline, ['Karl Ostheim'], undefined],
  );
  assert.ok(!passages[0]?.text.includes('Ostheim'));
});

test('a line without an end above a credit is what the picture shows', () => {
  const { fields, passages } = read(
    headline,
    'The pier at dawn on Monday',
    'Credit: Ilse Quarrow',
    'By Orsa Tindal',
  );
  assert.deepEqual([fields.title, fields.description], [headline, undefined]);
  assert.equal(passages[0]?.text, 'The pier at dawn on Monday');
});

test('a caption below a short headline is none', () => {
  const { fields } = read(
    'Ferry',
    'Workers at the pier on Monday. Ilse Quarrow / Velm Pictures',
    'By Orsa Tindal',
  );
  assert.equal(fields.title, 'Ferry');
});

test('a phrase about the subject stays the standfirst, whatever names it holds', () => {
  for (const standfirst of [
    'The harbour master Orsa Tindal counted the boats twice.',
    'Passengers heard knocking, says Orsa Tindal of the Velm Harbour Union',
    'No boat for the islands? What Port Velm expects of its council.',
    'Harbour dues: What the council of Port Velm will decide',
    'From Port Velm to Skarn in forty minutes',
  ]) {
    const { fields } = read(headline, standfirst, 'By Ilse Quarrow');
    assert.deepEqual([fields.title, fields.description], [headline, standfirst]);
  }
});

test('a headline whose second question is short stays the headline', () => {
  const asked = 'Harbour dues on Thursday: Will they fall? Clear Words';
  assert.equal(read('Advice', asked, 'By Orsa Tindal').fields.title, asked);
});

test('the headline again, or a line above the headline again, is no standfirst', () => {
  const other = 'Beekeepers of Skarn blame mild winters for empty hives';
  const { fields, passages } = read(headline, other, headline, 'By Orsa Tindal');
  assert.deepEqual([fields.title, fields.description], [headline, undefined]);
  assert.equal(passages[0]?.text, other);
  assert.equal(read(`Velm.example » Harbour » ${headline}`, headline).fields.description, undefined);
});

test('few words that end with a place and its country are what a picture shows, and stay in the text', () => {
  const line = 'The harbour office in Port Velm, Velmland';
  const { fields, passages } = read(headline, line, 'By Orsa Tindal');
  assert.equal(fields.description, undefined);
  assert.equal(passages[0]?.text, line);
});

test('a standfirst without an end that names places in its middle, or says more, is one', () => {
  for (const line of [
    'Boats to Skarn, Velmland and the isles wait for the spring',
    'The company says that the repairs of the engine took it eleven weeks in Skarn, Velmland',
  ])
    assert.equal(read(headline, line, 'By Orsa Tindal').fields.description, line);
});
