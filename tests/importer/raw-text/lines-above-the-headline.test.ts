import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const signed = 'By Orsa Tindal\n5 July 2023';
const text =
  'The port of Velm was shut on Wednesday after a storm broke its ramp.\n\nNobody was hurt, but the ferry lies at Skerra.';
const headline = 'Storm shuts the port of Velm';
const titleOf = (source: string) => {
  const { fields, doubts } = readSource(source);
  return fields.title ?? doubts.find(({ rule }) => rule === 'title')?.rule;
};

test('a link back to a section above and below the article is no headline', () => {
  const below = `\n\n${text}\n\nBack to News\nShare`;
  assert.equal(titleOf(`Back to News\n\nStorm shuts port\n\n${signed}${below}`), 'Storm shuts port');
  assert.equal(
    titleOf(
      `Back to News\n5 July 2023\n\nStorm shuts the port of Velm\n\n${text}\n\nOrsa Tindal\nBack to News`,
    ),
    'Storm shuts the port of Velm',
  );
});

test('a headline that begins with such words stays one', () => {
  for (const below of ['', '\n\nBack to school\nShare'])
    assert.equal(titleOf(`Back to school\n\n${signed}\n\n${text}${below}`), 'Back to school');
  const standfirst = 'Pupils of Velm sail again after a year';
  assert.equal(titleOf(`Back to school\n\n${standfirst}\n\n${signed}\n\n${text}`), 'title');
});

test('a kicker above the headline that ends the way from the front page is none of it', () => {
  const headline = 'Carpet weavers of Skarn lose their market';
  const way = `Home » Boats & Nets » ${headline}`;
  assert.equal(titleOf(`Boats & Nets\n${headline}\n${signed}\n${way}\n\n${text}`), headline);
});

test('a section above the headline is none of it', () => {
  const headline = 'Velmland bans fishing to save cod';
  for (const section of ['Nature and Environment', 'Governance & Politics', 'ข่าว'])
    assert.equal(titleOf(`${section}\n${headline}\n${signed}\n\n${text}`), headline);
});

test('a short line is a kicker where the line below it has a standfirst of its own, or where it names two topics', () => {
  const headline = 'A heat shield for the most important ferry on earth';
  const standfirst =
    'Engineers would like to wrap the boat in glass, and nobody in Velm knows who is to pay for it.';
  for (const kicker of ['The Control of Nature', 'Eskalation im Hafen'])
    assert.equal(titleOf(`${kicker}\n${headline}\n${standfirst}\n${signed}\n\n${text}`), headline, kicker);
  assert.equal(titleOf(`Boats & Harbours\n${headline}\n${signed}\n\n${text}`), headline);
  assert.equal(titleOf(`Boats & Harbours\n${headline}\n\n${text}`), 'title');
  assert.equal(titleOf(`The Control of Nature\n${headline}\n${signed}\n\n${text}`), 'title');
});

test('a caption with its credit below the headline makes no motto of that', () => {
  const headline = 'Storm shuts the port of Velm';
  const caption =
    'The ferry lies at Skerra on Wednesday. - Copyright Ilse Quarrow/Copyright 2023 Velm Pictures';
  const credit = 'Copyright Ilse Quarrow/Copyright 2023 Velm Pictures. All rights reserved';
  assert.equal(titleOf(`Velm News\n${headline}\n\n${caption}\n${credit}\n${signed}\n\n${text}`), headline);
});

test('a line of numbers and a menu that a copy glued together are no headline', () => {
  const headline = 'Storm shuts the port of Velm';
  const menus = ['NewsHarbourFerriesLawWeather more', 'NEWSHARBOURFERRIESLAWWEATHERSCHOOLS'];
  for (const above of ['6236752 5928990', ...menus])
    assert.equal(titleOf(`${above}\n${headline}\n\n${signed}\n\n${text}`), headline, above);
});

test('another article’s headline above the line that stands on the byline is asked about', () => {
  const teaser = 'Beekeepers of Skarn blame mild winters for empty hives';
  const headline = 'Storm shuts the port of Velm';
  const account = 'Your favourites\n\nYou have saved a new article';
  const source = `${teaser}\n\n${account}\n\n${headline}\n${signed}\n\n${text}`;
  assert.equal(titleOf(source), 'title');
});

test('a line that opens with the kicker below it and a colon is the breadcrumb’s, and a row of sections is no headline', () => {
  const headline = 'Storm shuts the port of Velm';
  const crumb = 'Rough seas: Waves of nine metres break the ramp of Velm';
  assert.equal(titleOf(`Home\n${crumb}\nRough seas\n${headline}\n${signed}\n\n${text}`), headline);
  assert.equal(titleOf(`Culture Lifestyle\n${headline}\n\n${signed}\n\n${text}`), headline);
});

test('a logo, a form’s field, a warning of the server and words for those who skip are no headline', () => {
  for (const line of [
    'Logo of the Velm Packet',
    'Facebook_Icon Twitter Icon',
    '[                    ] Seek',
    '[svg] [logo]',
    "Warning: mysql_connect(): Access denied for user ''@'localhost' in /www/velm.php",
    'Skip to search - Accesskey = s',
    'Hinweis zur Verwendung von Cookies',
  ])
    assert.equal(titleOf(`${line}\n\nStorm shuts port\n\n${signed}\n\n${text}`), 'Storm shuts port', line);
  for (const headline of [
    'Logo wars reach the port',
    'Warning: middle class shrinks',
    'Zur Sonne springen die Möwen',
  ])
    assert.equal(titleOf(`${headline}\n\n${signed}\n\n${text}`), headline);
});

test('a row of topics is asked about before it is the headline', () => {
  assert.equal(titleOf(`Storms, Ports & Ferries, Council, Velm\n\n${signed}\n\n${text}`), 'title');
  const headline = 'Storms, ports and ferries, all in one night';
  assert.equal(titleOf(`${headline}\n\n${signed}\n\n${text}`), headline);
});

test('a line that tells at which address a text was found is no headline', () => {
  for (const line of [
    'Original from https://packet.example/storm',
    'Taken from: https://packet.example/storm',
    'Article link: https://packet.example/storm',
  ]) {
    assert.equal(titleOf(`${line}\n\n${headline}\n\n${signed}\n\n${text}`), headline, line);
    assert.equal(titleOf(`${line}\n\n${text}`), 'title', line);
  }
  assert.equal(titleOf(`Gefunden bei https://packet.example/storm\n\n${text}`), 'title');
});

test('the address by which a site calls itself ends no headline', () => {
  for (const site of ['VelmPacket.com', 'VBC.com', 'packet.example'])
    assert.equal(titleOf(`${headline} - ${site}\n\n${signed}\n\n${text}`), headline, site);
});

test('a long line that breaks off above the rest of its sentence is no headline', () => {
  const half =
    'A man whom the police of Velm have sought since the winter, when he left the old prison, may have fled to the';
  assert.equal(titleOf(`${half}\nSkerra islands. Nobody has seen him there.\n\n${text}`), 'title');
  const german = 'Die Eisheiligen am Hafen von Velm: Wann sie kommen und wie in diesem Jahr das Wetter wird';
  assert.equal(titleOf(`${german}\nVon Orsa Tindal\n5. Juli 2023\n\n${text}`), german);
});
