import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';

const head = 'Night ferry returns to Port Velm after a year\nBy Orsa Tindal\nVelmland\n15 April 2021';
const opening =
  'The harbour office of Port Velm counted the boats at dawn, and the count in Velmland was lower than ever. Nobody in the office remembers such a morning.';
const closing =
  'Nobody in Velmland has counted the gulls since the last boat of the season left the old pier. The council will meet on Thursday.';

/** What becomes of text between two paragraphs: its blocks in the entry, and the rules of what was doubted and left out. */
function between(text: string) {
  const source = `${head}\n\n${opening}\n\n${text}\n\n${closing}`;
  const made = importSource(Buffer.from(source), 'source.txt', {
    given: {},
    today: '2026-01-31',
    language: 'en',
  });
  const { entry = '', draft } = made;
  const body = entry.slice(entry.indexOf(opening) + opening.length, entry.indexOf(closing)).trim();
  const from = head.split('\n').length;
  return {
    body,
    doubts: draft.doubts.map(({ rule }) => rule),
    leftOut: draft.leftOut.filter(({ line }) => line > from).map(({ rule }) => rule),
  };
}

test('a list that a line with a colon introduces is text, whatever its items are', () => {
  const networks = 'The three biggest networks in town are:\n\nFacebook\nTwitter\nTikTok';
  assert.deepEqual(between(networks).leftOut, []);
  assert.match(between(networks).body, /Facebook/);
  assert.deepEqual(between('The book of the harbour is at:\n\nhttps://packet.example/boats').leftOut, []);
});

test('buttons between a lead-in and its quotation are none of a list', () => {
  const said =
    'Halloway said:\n\nFacebook\nTwitter\n\n“We have counted the boats twice, and there are fewer.”';
  assert.deepEqual(between(said).leftOut, ['share-buttons', 'share-buttons']);
  assert.deepEqual(between('Halloway said:\n\nAdvertisement\n\nThere are fewer boats.').leftOut, [
    'advertisement',
  ]);
});

test('questions and answers with two kinds of bullets are told apart, and a list is a list', () => {
  const interview =
    '* Why did you become a judge?\n- Because I was asked on a Friday.\n\n* What was the hardest case?\n- The fishing case.';
  assert.equal(
    between(interview).body,
    '\\* Why did you become a judge?\\\n\\- Because I was asked on a Friday.\n\n\\* What was the hardest case?\\\n\\- The fishing case.',
  );
  assert.equal(between('* four thousand novels\n* the heron').body, '- four thousand novels\n- the heron');
});

test('what people say in turn behind hyphens is no list', () => {
  const dialogue = '- Where is the boat? asked the mate.\n\n- It sank, said the pilot.';
  const { body, doubts } = between(dialogue);
  assert.equal(body, '\\- Where is the boat? asked the mate.\n\n\\- It sank, said the pilot.');
  assert.deepEqual(doubts, []);
  assert.match(between('- Tu viens ?\n- Non.').body, /^\\- Tu viens/);
});

test('the items of a list with empty lines between them are one list', () => {
  const points = '• The ferry is back at the pier.\n\n• It sails at dawn.\n\n• Nobody knows why.';
  assert.equal(
    between(points).body,
    '- The ferry is back at the pier.\n\n- It sails at dawn.\n\n- Nobody knows why.',
  );
});

test('a line that breaks off after an article or a conjunction is joined and no heading', () => {
  for (const [half, other] of [
    ['He lamented the fact that', 'Velmland’s fishermen, who were there, were not asked.'],
    ['The council then spoke of the', 'Velm Packet and of its reporters, who were not there.'],
    ['Nobody has counted the gulls and', 'Halloway, who keeps the book, has not asked anyone to.'],
  ] as const) {
    const { body, doubts } = between(`${half}\n\n${other}`);
    assert.deepEqual([body, doubts], [`${half} ${other}`, []]);
  }
});

test('a line that may break off before a name or a figure is a doubt and no heading', () => {
  for (const [half, other] of [
    [
      'The first year in which the water level at the pier exceeded',
      '1.5 metres was 1998, and nobody had expected it.',
    ],
    ['The boats of the islands came from', 'Upper Sarn, where nobody has counted them for many years.'],
  ] as const) {
    const { body, doubts } = between(`${half}\n\n${other}`);
    assert.deepEqual([body, doubts], [`${half}\n\n${other}`, ['maybe-cut-sentence']]);
  }
});

test('a heading may be a question’s, and may end with a short word', () => {
  for (const heading of ['What the boats are for', 'Where the money comes from', 'The show goes on']) {
    const { body, doubts } = between(
      `${heading}\n\nHalloway, who keeps the book, has counted them for many years.`,
    );
    assert.deepEqual([body.split('\n')[0], doubts], [`## ${heading}`, []]);
  }
});

test('what somebody says behind a dash is joined where a blank line cuts it, and items are not', () => {
  for (const dash of ['–', '—', '―']) {
    const cut = `${dash} We counted the boats at the pier and then we counted\n\nthem again, said the harbour master.`;
    assert.equal(between(cut).body, cut.replace('\n\n', ' '));
  }
  const typed = between(
    '- We counted the boats at the pier and then we counted\n\nthem again, said the master.',
  );
  assert.deepEqual(typed.doubts, ['maybe-cut-sentence']);
  assert.deepEqual(between('– Four thousand novels\n\n– One stuffed heron').doubts, []);
});

test('a line that goes on behind a dash is a doubt, and joined where the text is wrapped', () => {
  const parted =
    'The council fears for the company’s work beyond its borders\n— including that on the island — and says so.';
  assert.deepEqual(between(parted).doubts, ['maybe-cut-sentence']);
  const wrapped =
    'The council of Port Velm fears for the work of the company\n— including that on the island that nobody has visited for\nyears — and says so in a letter that nobody in the town has\nread, since it was written in a hand that cannot be read.';
  assert.equal(between(wrapped).body, wrapped.replaceAll('\n', ' '));
});

test('a standfirst above a caption with its own credit is the article’s', () => {
  const standfirst = 'Rescue teams struggle to reach the cut-off villages as the river keeps rising.';
  const read = (credit: string) => {
    const source = `Flood cuts off the villages of Tarsova\n\n${standfirst}\n\n${credit}\n\nBy Orsa Tindal\n15 April 2021\nVelmland\n\n${opening}`;
    return importSource(Buffer.from(source), 'source.txt', {
      given: {},
      today: '2026-01-31',
      language: 'en',
    });
  };
  const told = read('Rescuers carry a woman from a flooded house in Tarsova [Ilse Quarrow/AFP]').draft;
  assert.equal(told.fields.description, standfirst);
  const bare = read('Photo: Ilse Quarrow/AFP').draft;
  assert.ok(bare.leftOut.some(({ rule, text }) => rule === 'picture-caption' && text === standfirst));
});

test('between paragraphs, pages’ numbers, the end of a release and captions are left out and no headings', () => {
  for (const [line, rule] of [
    ['Page 1 of 3', 'print-page'],
    ['ENDS', 'archive-record'],
    ['Artikel zum Hören•4 Min', 'page-tools'],
    ['This article is more than 3 years old', 'age-notice'],
    ['File photo of the pier (Ilse Varga)', 'picture-caption'],
    ['Our Standards: The Velm Packet Principles.', 'copyright-line'],
    ['Reporting by Orsa Tindal; Editing by Ilse Varga', 'credit-line'],
  ] as const)
    assert.deepEqual(between(line), { body: '', doubts: [], leftOut: [rule] }, line);
});

test('the outlet’s name and the day that come again on each printed page are left out, with a number beside them', () => {
  const issue = 'Velm Weekly     Monday, 11 February 2019';
  const pages = [
    `${issue}\n\nFerry returns\n\nBy Orsa Tindal\n\n${opening}`,
    ...[1, 2, 3].map((page) => `${closing.replace('.', ` ${page}.`)}`),
    `7\n\n${issue}\n\n${closing}`,
  ];
  const made = importSource(Buffer.from(pages.join('\n\n')), 'source.txt', {
    given: { region: 'Velmland' },
    today: '2026-01-31',
    language: 'en',
  });
  assert.equal(made.draft.fields.date, '2019-02-11');
  assert.deepEqual(
    made.draft.leftOut.filter(({ rule }) => rule === 'running-head').map(({ text }) => text),
    ['7', issue],
  );
});

test('below the text, the initials of a desk and a sign alone are none of it', () => {
  const below = (text: string) => {
    const made = importSource(Buffer.from(`${head}\n\n${opening}\n\n${closing}\n\n${text}`), 'source.txt', {
      given: {},
      today: '2026-01-31',
      language: 'en',
    });
    assert.ok(made.entry?.endsWith(`${closing}\n`), text);
    return made.draft.leftOut.at(-1)?.rule;
  };
  for (const line of ['nh/mud', 'tlü/dpa', '(ard/mba/jhd)', 'PTI OT JP'])
    assert.equal(below(line), 'desk-initials');
  assert.equal(below('12\n\n∙\n\n3 Restacks'), 'share-counter');
  assert.equal(
    below('# dpa-Notizblock\n\n## Orte\n- [Hafen](Kai 3, Port Velm)\n\ndpa ot n1'),
    'agency-notes',
  );
  assert.equal(below('Database: Velm Newsstand\nThis story ran on page A6.'), 'print-notice');
});

test('a text whose paragraphs stand in tags is read without them, and each tag is told with its line', () => {
  const options = { given: {}, today: '2026-01-31' as const, language: 'en' };
  const read = (source: string) => importSource(Buffer.from(source), 'source.txt', options);
  const plain = read(`${head}\n\n${opening}\n\n${closing}`);
  const lines = [...head.split('\n'), opening, closing];
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
  const breaks = `${head.replaceAll('\n', '<br>')}<br><br>${opening}<br /><br />${closing}<br>`;
  for (const source of [
    paragraphs,
    breaks,
    paragraphs.replaceAll('\n', ''),
    breaks.replaceAll('>', '>\r\n'),
  ]) {
    const made = read(source);
    assert.deepEqual([made.entry, made.refusals], [plain.entry, []]);
    const told = made.draft.repairs.filter(({ rule }) => rule === 'unwrap-tags');
    assert.equal(told.length, source.match(/</gu)?.length);
  }
  assert.equal(read(paragraphs).draft.leftOut.at(-1)?.line, 4);
});

test('a text that speaks of tags keeps them', () => {
  const speaking =
    'The tag <br> breaks a line, she wrote, and <p>…</p> makes a paragraph.\n\nThe sign <br> is old, and <br> too.';
  assert.equal(between(speaking).body, speaking.replaceAll('<', '\\<'));
});

test('a label with its link beside it takes no line of the article along', () => {
  const cut =
    'Also read: What the salt wind does\nHalloway said that he takes note of the count\n\nbut does not understand it.';
  assert.equal(
    between(cut).body,
    'Halloway said that he takes note of the count but does not understand it.',
  );
  assert.deepEqual(between(cut).leftOut, ['related-links']);
});

test('a label alone takes the headlines below it along, but no half of a sentence', () => {
  const list =
    'Also read:\nWhat the salt wind does\nHalloway said that he takes note of the count\n\nbut does not understand it.';
  assert.equal(
    between(list).body,
    'Halloway said that he takes note of the count but does not understand it.',
  );
  assert.deepEqual(between(list).leftOut, ['related-links', 'related-links']);
});

test('the headlines below “Previous article” and “Next article” are left out with their labels, whatever their ends', () => {
  const nav = 'Previous article\nWhat the salt wind does\n\nNext article\n\nWill the pier last?';
  const source = `${head}\n\n${opening}\n\n${closing}\n\n${nav}`;
  const made = importSource(Buffer.from(source), 'source.txt', {
    given: {},
    today: '2026-01-31',
    language: 'en',
  });
  assert.equal(made.entry?.trim().endsWith(closing), true);
  assert.deepEqual(
    made.draft.leftOut.slice(-4).map(({ rule, text }) => [rule, text]),
    nav.split(/\n+/u).map((text) => ['next-article', text]),
  );
});

test('a line alone that ends in who made a picture and for whom is its caption', () => {
  for (const credit of ['(Packet/Ilse Quarrow)', '[Ilse Quarrow/The Velm Packet]'])
    assert.deepEqual(between(`Orsa Tindal and her pupils at the ford ${credit}`).leftOut, [
      'picture-caption',
    ]);
});

test('a sentence that a blank line cuts behind names in brackets is no caption', () => {
  const cut =
    'The count was ordered by the council of the town (Harbour Office/Pier Board)\n\nand by the harbour.';
  assert.deepEqual(between(cut).leftOut, []);
  assert.deepEqual(between('It was ordered by the council (Harbour Office/Pier Board).').leftOut, []);
});

test('a sentence that a blank line cuts behind a semicolon, an initial or before a preposition comes together', () => {
  for (const [before, after] of [
    ['The file was sent to the capital for a signature;', 'a clerk there said that it had been sent back.'],
    ['About 1,400 people crossed on the first day, said Orsa K.', 'Quarrow, who had expected 900 of them.'],
    ['Le bateau a quitté le quai', 'de Port Velm lundi à l’aube, chargé de 300 livres.'],
  ])
    assert.equal(between(`${before}\n\n${after}`).body, `${before} ${after}`);
});

test('a break that may stand inside a name is a doubt', () => {
  const name = 'About 1,400 people crossed on the first day, according to the Velm Maritime';
  const { body, doubts } = between(`${name}\n\nBoard, which had expected 900 of them.`);
  assert.equal(body, `${name}\n\nBoard, which had expected 900 of them.`);
  assert.deepEqual(doubts, ['maybe-cut-sentence']);
});

test('the items of a list that end with semicolons stay apart, and so does a surname with its particle', () => {
  const list = 'the harbour office counts the boats at dawn;\n\nthe council counts the gulls in the evening.';
  assert.equal(between(list).body, list);
  const surname =
    'The boat was built by Orsa de Quarrow.\n\nWhat the owner of the yard says about it\n\nde Quarrow says nothing at all.';
  assert.equal(between(surname).body, surname);
});

test('a name whose initial ends a wrapped line is whole, though a space was doubled elsewhere', () => {
  const wrapped = [
    'Outside the court two hundred people sang. Her lawyer, Orsa F.',
    'Quarrow, said  that she would rest for a week at home if all the people',
    'of the council and also the harbour office let her, and she would then',
    'look after the gulls of the pier, that nobody has counted since spring',
    'began, since the office of the harbour master had other things to see',
    'to then.',
  ];
  assert.match(between(wrapped.join('\n')).body, /Orsa F\. Quarrow, said/u);
});

test('a paragraph behind a dash that stands twice is left out once, and a short item of a list is not', () => {
  const long = '- So what has changed since the boats were counted at dawn by the office of the harbour?';
  assert.deepEqual(between(`${long}\n\n${long}`).leftOut, ['leave-out-repeated-paragraphs']);
  assert.deepEqual(between('- a rope for the old boats\n\n- a rope for the old boats').leftOut, []);
});

test('cells of a table, each on a line of its own, stay below the text: the sign of a currency and its amounts', () => {
  const cells = ['Cash', '$', '12', 'Interest', '$', '514'];
  const made = importSource(
    Buffer.from(`${head}\n\n${opening}\n\n${closing}\n\n${cells.join('\n\n')}`),
    'source.txt',
    { given: {}, today: '2026-01-31', language: 'en' },
  );
  assert.ok(made.entry?.endsWith(`${cells.join('\n\n')}\n`), made.refusals[0]?.message);
});

test('a place in capitals is spelt as no glued word of the text has it', () => {
  const made = importSource(
    Buffer.from(
      'Two reporters join the paper of the old pier\n\nBy Orsa Tindal\n15 April 2021\n\nTORONTO - The paper hired two reporters on Thursday.\n\nThey work in Tower House, Suite 2Toronto, near the old pier.',
    ),
    'source.txt',
    { given: {}, today: '2026-01-31', language: 'en' },
  );
  assert.deepEqual([made.draft.fields.region, made.refusals], ['TORONTO', []]);
});

test('a heading directly above its paragraph stays apart, whatever word it ends with', () => {
  const heading = 'Die Fähre fährt ohne den Hafen durch';
  const below =
    'Die Reparatur der alten Brücke kostete vier Millionen und dauerte elf Wochen des Winters, zwei mehr als geplant war.';
  assert.ok(between(`${heading}\n${below}`).body.endsWith(`${heading}\n\n${below}`));
  const cut =
    'The repairs of the old bridge were paid by the town of\nPort Velm and took eleven weeks of the winter.';
  assert.equal(between(cut).body, cut.replace('\n', ' '));
});

test('the items of a list in a sentence are not joined behind the last “and”', () => {
  const items = [
    'Counting the boats of the fleet as a part of the whole town;',
    'Repairing the nets that hang between the pier and the old church; and',
    'Closing the harbour at night.',
  ];
  for (const some of [items, items.slice(1)])
    assert.ok(!/; and Closing/u.test(between(`The plan has parts:\n\n${some.join('\n')}`).body));
});

test('two names with a dash between them, as below a picture, stay a line of the text and are no heading', () => {
  for (const names of ['Pretext - Velmfoto', 'Quarrow – Velmfoto']) {
    const { body } = between(
      `${names}\n\nHalloway, who keeps the book, has counted the boats for many years.`,
    );
    assert.equal(body.split('\n')[0], names);
  }
});
