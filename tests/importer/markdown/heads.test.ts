import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, outcomeOf, withKeys } from './import-markdown.ts';

const given = { title: 'A', authors: ['B'], date: '2021-04-15', region: 'C' };

const heads: [name: string, head: string][] = [
  [
    'Hugo’s JSON',
    '{\n  "title": "Ferry",\n  "author": "Orsa Tindal",\n  "date": "2021-04-15",\n  "region": "Velmland"\n}',
  ],
  [
    'Hexo’s JSON',
    ';;;\n"title": "Ferry",\n"author": "Orsa Tindal",\n"date": "2021-04-15",\n"region": "Velmland"\n;;;',
  ],
  [
    'Hexo’s keys without a fence above them',
    'title: Ferry\nauthor: Orsa Tindal\ndate: 2021-04-15\nregion: Velmland\ntags:\n- sea\n---',
  ],
  [
    'Hugo’s parameters',
    '+++\ntitle = "Ferry"\ndate = 2021-04-15\n[params]\n  region = "Velmland"\n  author = "Orsa Tindal"\n+++',
  ],
  ['Nikola’s lines', '.. title: Ferry\n.. author: Orsa Tindal\n.. date: 2021-04-15\n.. region: Velmland'],
  ['Org’s lines', '#+TITLE: Ferry\n#+AUTHOR: Orsa Tindal\n#+DATE: 2021-04-15\n#+REGION: Velmland'],
  ['Logseq’s lines', 'title:: Ferry\nauthor:: Orsa Tindal\ndate:: 2021-04-15\nregion:: Velmland'],
  [
    'MultiMarkdown’s aligned lines',
    'Title:    Ferry  \nAuthor:   Orsa Tindal  \nDate:     15 April 2021  \nRegion:   Velmland  \nKeywords: sea,  \n          quay  ',
  ],
];

for (const [name, head] of heads) {
  test(`${name} are read`, () => {
    const { fields, body } = outcomeOf(`${head}\n\nThe boats are in.\n`);
    const { title, authors, date, region } = fields;
    assert.deepEqual([title, authors, date, region], ['Ferry', ['Orsa Tindal'], '2021-04-15', 'Velmland']);
    assert.equal(body, 'The boats are in.\n');
  });
}

test('a title block whose lines are empty or broken is read', () => {
  const { fields, asked } = outcomeOf('% Ferry\n  back\n%\n% 15 April 2021\n\nWords.\n', {
    given: { region: 'C' },
  });
  assert.deepEqual([fields.title, fields.date, asked], ['Ferry back', '2021-04-15', ['--author']]);
});

test('frontmatter that is never closed is left out line by line, with a doubt, whatever is given', () => {
  const source = '---\ntitle: Ferry\nauthor: Orsa Tindal\n\nThe boats are in.\n';
  const { body, doubts, leftOut } = outcomeOf(source, { given });
  assert.deepEqual([body, doubts], ['The boats are in.\n', ['frontmatter-unreadable']]);
  assert.deepEqual(leftOut, ['title: Ferry', 'author: Orsa Tindal']);
});

test('a line above a text is no frontmatter', () => {
  for (const text of ['---\n\nNote: the boats are in.\n', '---\nNote: the boats are in.\n\nAll of them.\n']) {
    assert.deepEqual(outcomeOf(text, { given }).doubts, []);
  }
});

test('a colon in a value is read as part of it, and told on its own line', () => {
  const { messages, lines, fields } = outcomeOf(withKeys({ title: 'Ferry: the return: a story' }), {});
  assert.equal(fields.title, 'Ferry: the return: a story');
  assert.match(messages[0] ?? '', /colon in a value without quotation marks.*read as part of the value/);
  assert.equal(lines[0], 2);
  const { messages: unread } = outcomeOf('---\ntitle: A: b\n  c: [d\n---\n\nWords.\n', { given });
  assert.match(unread[0] ?? '', /put the value in quotation marks|it is left out/);
});

test('a key that is a list is listed, and no warning is printed', () => {
  const warnings: unknown[] = [];
  const listen = (warning: unknown) => void warnings.push(warning);
  process.on('warning', listen);
  const { leftOut } = outcomeOf('---\ntitle: A\n? [a, b]\n: x\n---\n\nWords.\n', { given });
  process.off('warning', listen);
  assert.deepEqual([leftOut.at(-1), warnings], ['[ a, b ]: x', []]);
});

test('the end of a text that YAML takes for a comment is left out with a doubt that says what to write', () => {
  const head =
    'title: Port # 1 opens\nauthor: Orsa Tindal\ndate: 2021-04-15 # first\nregion: Velmland\nlayout: post # x';
  const { draft } = importMarkdown(`---\n${head}\n---\n\nThe boats are in.\n`);
  assert.deepEqual(
    draft.leftOut.filter(({ rule }) => rule === 'frontmatter-comment'),
    [{ rule: 'frontmatter-comment', line: 2, text: '# 1 opens' }],
  );
  assert.match(draft.doubts.map(({ message }) => message).join('\n'), /"# 1 opens".*write "Port # 1 opens"/);
});

for (const block of ['Chapter', '- a', '# draft', '"x"', '42', '{bad yaml: [']) {
  test(`a block above the headline that has no keys is left out, with a doubt that says where: ${block}`, () => {
    const source = `---\n${block}\n---\n\n# Ferry returns\n\nBy Orsa Tindal\n\n15 April 2021\n\nThe boats are in.\n`;
    const { fields, body, leftOut, doubts, lines, messages } = outcomeOf(source, {
      given: { region: 'Velmland' },
    });
    assert.deepEqual(
      [fields.title, fields.authors, fields.date],
      ['Ferry returns', ['Orsa Tindal'], '2021-04-15'],
    );
    assert.deepEqual([body, doubts, lines], ['The boats are in.\n', ['frontmatter-unreadable'], [2]]);
    assert.ok(leftOut.includes(block));
    assert.match(messages[0] ?? '', /^Unexpected frontmatter that .*expected `key: value` lines/u);
  });
}

test('a comment between the lines of a fence is left out with a doubt, whatever stands below', () => {
  const { doubts, leftOut } = outcomeOf('---\n# draft\n---\n\nThe boats are in.\n', { given });
  assert.deepEqual([doubts, leftOut], [['frontmatter-unreadable'], ['# draft']]);
});

test('sentences and a heading between two thematic breaks are text', () => {
  for (const text of ['The boats are in.', 'Chapter', '- The boats are in']) {
    const { body, doubts } = outcomeOf(`---\n${text}\n---\n\nAll of them came at noon.\n`, { given });
    assert.deepEqual([body?.includes(text), doubts], [true, []], text);
  }
  const sentence = 'The boats that had left in spring came back at noon on Thursday.';
  const { body, leftOut } = outcomeOf(`---\n${sentence}\n---\n\n# Ferry returns\n\nWords.\n`, { given });
  assert.deepEqual([body?.includes(sentence), leftOut], [true, []]);
});

for (const rule of ['---', '***', '---\n\n***', '- - -']) {
  test(`a thematic break above the headline hides nothing of the header: ${JSON.stringify(rule)}`, () => {
    const source = `${rule}\n\n# Ferry returns\n\nBy Orsa Tindal\n\n15 April 2021\n\nThe boats are in.\n\n---\n\nAll of them.\n`;
    const { fields, body, doubts } = outcomeOf(source, { given: { region: 'Velmland' } });
    assert.deepEqual(
      [fields.title, fields.authors, fields.date],
      ['Ferry returns', ['Orsa Tindal'], '2021-04-15'],
    );
    assert.deepEqual([body, doubts], ['The boats are in.\n\n---\n\nAll of them.\n', []]);
  });
}

test('a thematic break between headline and byline hides neither', () => {
  const source = '# Ferry returns\n\n---\n\nBy Orsa Tindal\n\n15 April 2021\n\nThe boats are in.\n';
  const { fields, body } = outcomeOf(source, { given: { region: 'Velmland' } });
  assert.deepEqual([fields.authors, body], [['Orsa Tindal'], 'The boats are in.\n']);
});

test('a value in quotation marks is read to its end where its further lines begin at the margin', () => {
  const keys = 'date: 2021-04-15\nregion: Velmland\nauthor: Orsa Tindal';
  for (const title of [
    '"The ferry is back,\nand so\n\nis its \\"captain\\""',
    "'The ferry is back,\nand so is\nit''s captain'",
  ]) {
    const { fields, asked } = outcomeOf(`---\ntitle: ${title}\n${keys}\n---\n\nThe boats are in.\n`);
    assert.deepEqual(asked, []);
    assert.match(fields.title ?? '', /^The ferry is back, and so\s+is.* .?captain.?$/s);
    assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal'], '2021-04-15']);
  }
  const { asked } = outcomeOf(`---\ntitle: "The ferry\n${keys}\n---\n\nThe boats are in.\n`);
  assert.ok(asked.includes('--title'));
});
