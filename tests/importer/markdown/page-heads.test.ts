import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from './import-markdown.ts';

const text =
  'VELM, Testland — The last boat of the winter came home on Thursday with nobody hurt and its holds full, the harbour master said.\n\nShe had been at sea for nine days, and the quay was crowded when her lights were seen.';

const page = `[Skip to content](#content)

- [Home](/)
- [Harbour](/harbour/)

![Velm Courier](https://velm.example/logo.png)

# Last boat of the winter comes home

[Share](https://share.example/?u=1 "Share this") ![](https://velm.example/mail.svg)

By [Orsa Tindal](https://velm.example/authors/orsa-tindal/ "Posts by Orsa Tindal")

Published April 15, 2021

${text}
`;

test('the headline, the author and the day of a page are found among its menus and buttons', () => {
  const { fields, leftOut, body, asked } = outcomeOf(page);
  assert.equal(fields.title, 'Last boat of the winter comes home');
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.equal(fields.date, '2021-04-15');
  assert.deepEqual(asked, []);
  assert.ok(body?.startsWith('VELM, Testland'));
  for (const one of ['Skip to content', 'Home', 'Harbour', 'Velm Courier', 'By', 'Published April 15, 2021'])
    assert.ok(leftOut.includes(one), `${one} is listed`);
});

for (const [how, head] of [
  [
    'below an underline',
    'Harbour\n\nLast boat of the winter comes home\n===================================\n\nBy Orsa Tindal\n\nApril 15, 2021',
  ],
  [
    'as the last item of a trail',
    '- [Home](/)\n- # Last boat of the winter comes home\n\nBy Orsa Tindal\n\nApril 15, 2021',
  ],
  [
    'within a link',
    '[Harbour](/harbour/)\n\n# [Last boat of the winter comes home](https://velm.example/boat)\n\nBy Orsa Tindal\n\nApril 15, 2021',
  ],
] as const) {
  test(`the one heading of level 1 is the headline where no text stands above it: ${how}`, () => {
    const { fields } = outcomeOf(`${head}\n\n${text}\n`);
    assert.deepEqual(
      [fields.title, fields.authors, fields.date],
      ['Last boat of the winter comes home', ['Orsa Tindal'], '2021-04-15'],
    );
  });
}

for (const [why, head] of [
  ['text stands above it', `${text}\n\n# Last boat of the winter comes home`],
  ['others say something else', 'Harbour\n\n# Log in to read on\n\n# Last boat of the winter comes home'],
  ['it is the name of a paper', 'Harbour\n\n# Velm Courier'],
] as const) {
  test(`a heading of level 1 is no headline for certain where ${why}`, () => {
    const { fields, asked } = outcomeOf(`${head}\n\nBy Orsa Tindal\n\nApril 15, 2021\n\n${text}\n`);
    assert.equal(fields.title, undefined);
    assert.ok(asked.includes('--title'));
  });
}

test('a line above the headline that may be a kicker is no author for certain', () => {
  const { fields, asked } = outcomeOf(
    `Winter Harvest\n\n# Last boat of the winter comes home\n\nApril 15, 2021\n\n${text}\n`,
  );
  assert.equal(fields.authors, undefined);
  assert.ok(asked.includes('--author'));
});

const wrapped = `The last boat of the winter came home on Thursday with nobody hurt and its
holds full, as the harbour master said on the quay. She had been at sea for
nine days, and the quay was crowded when her lights were seen from the tower.
Nobody had slept much in the town, and the bakers had opened at four in the
morning. The boat will go out again as soon as the nets are mended, which may
take all of the coming week if the weather stays as it was for these days.`;

test('a headline and a byline that were wrapped like the text come home whole', () => {
  const { fields } = outcomeOf(
    `# Last boat of the winter comes home to Velm with nobody hurt and its holds\nfull of fish\n\nBy [Orsa Tindal](https://velm.example/authors/orsa-tindal/long/way) and [Brenn\nHalloway](https://velm.example/authors/brenn-halloway/)\n\nApril 15, 2021\n\n${wrapped}\n`,
  );
  assert.equal(
    fields.title,
    'Last boat of the winter comes home to Velm with nobody hurt and its holds full of fish',
  );
  assert.deepEqual(fields.authors, ['Orsa Tindal', 'Brenn Halloway']);
});

for (const [why, rest] of [
  ['it is a sentence', 'Full of fish she was, and all were glad.'],
  ['the text begins there', wrapped],
] as const) {
  test(`what stands directly below a full headline stays where ${why}`, () => {
    const { fields } = outcomeOf(
      `# Last boat of the winter comes home to Velm with nobody hurt and its holds\n${rest}\n\n${wrapped}\n`,
    );
    assert.equal(fields.title, 'Last boat of the winter comes home to Velm with nobody hurt and its holds');
  });
}

test('what would have fitted on the line of the headline is no part of it', () => {
  const { fields } = outcomeOf(`# Last boat of the winter comes home\nFull of fish\n\n${wrapped}\n`);
  assert.equal(fields.title, 'Last boat of the winter comes home');
});

test('a name that is only an item of a list above the text is asked for', () => {
  const { fields, messages } = outcomeOf(
    `# Last boat of the winter comes home\n\n- [Facebook](https://share.example/)\n- [Marlow Gate](https://share.example/2)\n\nApril 15, 2021\n\n${text}\n`,
  );
  assert.equal(fields.authors, undefined);
  assert.ok(messages.some((one) => one.includes('--author')));
});

test('the title of a window above the headline is the headline without the name of its site', () => {
  const { fields, leftOut } = outcomeOf(
    `# Last boat of the winter comes home - Velm Courier\n\n> ## Excerpt\n> The boat is back.\n\n---\n\n# Last boat of the winter comes home\n\nBy Orsa Tindal\n\nApril 15, 2021\n\n${text}\n`,
  );
  assert.equal(fields.title, 'Last boat of the winter comes home');
  assert.ok(leftOut.includes('Velm Courier'));
});

test('what keys say and the head of the page contradicts is asked for, whatever else the page says', () => {
  const { fields, asked } = outcomeOf(`---\nauthor: Brenn Halloway\ndate: 2020-01-02\n---\n\n${page}`);
  assert.deepEqual([fields.authors, fields.date], [undefined, undefined]);
  assert.deepEqual(asked, ['--author', '--date']);
});

test('a page head among HTML gives its fields, and its words stay in the text', () => {
  const { fields, body } = outcomeOf(
    `<div class="trail">\n\nHarbour\n\n</div>\n\n# Last boat of the winter comes home\n\n<div>\n\nBy Orsa Tindal\n\n</div>\n\n<div>\n\nHarbour\n\n</div>\n\nApril 15, 2021\n\n${text}\n`,
    { given: { region: 'Testland' } },
  );
  assert.deepEqual([fields.title, fields.date], ['Last boat of the winter comes home', '2021-04-15']);
  assert.ok(body?.startsWith('Harbour'));
});

test('the heading of a form is no headline, and half of one is asked for', () => {
  for (const heading of ['Log in', ': Last boat of the winter']) {
    const { fields, asked } = outcomeOf(`# ${heading}\n\nBy Orsa Tindal\n\nApril 15, 2021\n\n${text}\n`);
    assert.equal(fields.title, undefined, heading);
    assert.ok(asked.includes('--title'), heading);
  }
});

test('what leads to a quotation with its colon is no byline', () => {
  const lead = 'قيل لفاطمة الزهراني:';
  const head = '# عودة العبّارة إلى الميناء\n\nتذكرة العبّارة أربع قطع، ويدفع الأطفال نصفها.';
  const { entry, asked } = outcomeOf(
    `${head}\n\n${lead}\n\n> عددنا القوارب مرتين.\n\nعاد الجميع مساء أمس.\n`,
    {
      given: { date: '2021-04-15', region: 'Velmland', lang: 'ar' },
    },
  );
  assert.deepEqual([entry, asked], [undefined, ['--author']]);
});
