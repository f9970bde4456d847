import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead, readSource, told } from './read-source.ts';

const fieldsOf = (line: string) => {
  const { fields, doubts } = readHead(line);
  return [fields.authors, fields.date, fields.region, doubts.map(({ rule }) => rule)];
};

test('who sends a press release stands in slashes, and neither they nor the town wrote it', () => {
  for (const [line, region] of [
    ['Orsa Head, Kenya - April 15, 2021 / Tindal Ferries, Inc. /', 'Kenya'],
    ['Orsa Head, Kenya – April 15, 2021 / Tindal Boats /', 'Kenya'],
    ['SKARN, BC / Ferry Karma / April 15, 2021 12:28', 'SKARN, BC'],
    ['Nairobi, Kenya / Ferry Karma / April 15, 2021', 'Kenya'],
  ] as const) {
    const [authors, date, where, rules] = fieldsOf(line);
    assert.deepEqual(
      [authors, date?.slice(0, 10), where, rules],
      [undefined, '2021-04-15', region, ['author']],
      line,
    );
  }
});

test('a person between slashes with an outlet and a day is still the author', () => {
  assert.deepEqual(fieldsOf('Orsa Tindal / Velm Packet / April 15, 2021')[0], ['Orsa Tindal']);
});

test('behind an agency’s initials any words before Writer say what somebody does', () => {
  for (const role of ['AP Television Writer', 'AP Legal Affairs Writer', 'AP Sports Writer']) {
    const [authors] = fieldsOf(`By ORSA TINDAL\n${role}\nApril 15, 2021`);
    assert.deepEqual(authors, ['ORSA TINDAL'], role);
  }
  assert.deepEqual(fieldsOf('Orsa Tindal AP Medical Writer\nApril 15, 2021')[0], ['Orsa Tindal']);
});

test('a headline in title case names no authors', () => {
  const homely = readSource(`Bring Harbour Comfort Home with Better Blankets\n\n${told}\n\n${told}`);
  assert.deepEqual(
    [homely.fields.title, homely.fields.authors],
    ['Bring Harbour Comfort Home with Better Blankets', undefined],
  );
  const deck = 'Officials say the search will go on until night';
  const line = 'Orsa Head, Kenya - April 15, 2021 / Tindal Boats /';
  const placed = readSource(
    `Ferry Sinks in Mineral Wells, Skarn\n\n${deck}\n\n${line}\n\n${told}\n\n${told}`,
  );
  assert.deepEqual(
    [placed.fields.authors, placed.fields.title, placed.doubts.some(({ rule }) => rule === 'title')],
    [undefined, undefined, true],
  );
});

test('a full day behind a place and its dash, or behind the wire, is that of a press release', () => {
  for (const dateline of [
    'SKARN, IL — April 15, 2021 —',
    'SKARN, KENYA - April 15, 2021 (VELMWIRE) -',
    'SKARN, TX -- April 15th, 2021 --',
    'SKARN SAR - Velm Outreach Newswire - 15 April 2021 -',
    'SKARN, N.Y. - (VelmWire) - April 15, 2021 -',
    'SKARN, TN, April 15, 2021 /24-7VelmRelease/ --',
    'Skarn, Kenya (Velmworthy.ai) Thursday Apr 15, 2021 @ 5:45 AM US/Central —',
  ]) {
    const { fields } = readHead(`By Orsa Tindal\n\n${dateline} ${told}`);
    assert.deepEqual([fields.authors, fields.date?.slice(0, 10)], [['Orsa Tindal'], '2021-04-15'], dateline);
  }
});

test('a full day that goes on in a sentence, or stands behind a person or a section, dates no press release', () => {
  for (const opening of [
    'Skarn – April 15, 2021 was a Thursday, and the gulls came back.',
    'Orsa Quarrow – April 15, 2021 –',
    'Archive – April 15, 2021 –',
  ])
    assert.equal(readHead(`By Orsa Tindal\n\n${opening} ${told}`).fields.date, undefined, opening);
});

test('the invitation to a house’s own pages, below a release, is nobody', () => {
  const source = `Ferry returns after a winter of repairs\n\nNairobi, Kenya / Ferry Karma / April 15, 2021\n\n${told}\n\n${told}\n\nVisit Our Website\n\nVisit Our Blog`;
  assert.equal(readSource(source).fields.authors, undefined);
});

test('what a press release is called in front of its headline is no word of the headline', () => {
  for (const label of [
    'FOR IMMEDIATE RELEASE:',
    'Press Release:',
    'Pressemitteilung:',
    'PARA PUBLICACIÓN INMEDIATA:',
  ]) {
    const headline = 'Ferry Reopens for Foot Passengers in Quarrow';
    const { fields } = readSource(`${label} ${headline}\n\nApril 15, 2021\n\n${told}\n\n${told}`);
    assert.deepEqual([fields.title, fields.date], [headline, '2021-04-15'], label);
    const window = `${label} ${headline} - Office of the Harbour Master Orsa Tindal`;
    const copied = readSource(`${window}\nNews\n${label} ${headline}\nApril 15, 2021\n${told}\n${told}`);
    assert.equal(copied.fields.title, headline, label);
  }
  const cut = 'For Immediate Release: The Harbour Office of Quarrow Reopens';
  const { fields } = readSource(`${cut}\nthe Ferry for Foot Passengers\nApril 15, 2021\n${told}\n${told}`);
  assert.equal(fields.title, 'The Harbour Office of Quarrow Reopens the Ferry for Foot Passengers');
  const whole = 'Ferry Reopens for Foot Passengers in Quarrow';
  const dated = readSource(`FOR IMMEDIATE RELEASE: April 15, 2021\n\n${whole}\n\n${told}\n\n${told}`);
  assert.deepEqual([dated.fields.title, dated.fields.date], [whole, '2021-04-15']);
});

test('whom a press release names for questions is not its headline, with the office and its numbers below', () => {
  const headline = 'Ferry Reopens for Foot Passengers in Quarrow';
  for (const contact of [
    'April 15, 2021 Contact: Orsa Tindal\nQuarrow County Harbour Office\n555-653-3600 (Office)\norsa@quarrow.example',
    'Media Contact: Orsa Tindal, 555-653-3600',
    '15 de abril de 2021 Contacto: Orsa Tindal\nOficina del Puerto de Quarrow\norsa@quarrow.example',
  ]) {
    const { fields, passages } = readSource(`${contact}\n${headline}\n\n${told}\n\n${told}`);
    assert.equal(fields.title, headline, contact);
    assert.ok(passages.some(({ text }) => text.includes('Orsa Tindal')));
    const bare = readSource(`${contact}\n\n${told}\n\n${told}`);
    assert.equal(bare.fields.title, undefined, contact);
  }
  const short = readSource(
    `April 15, 2021 Contact: Orsa Tindal\nQuarrow County Harbour Office\n555-653-3600\n${headline}\n\n${told}\n\n${told}`,
  );
  assert.notEqual(short.fields.title, 'Quarrow County Harbour Office');
});
