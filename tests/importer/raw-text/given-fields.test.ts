import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GivenFields } from '../../../src/importer/draft.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, day, headline } from './bring-home.ts';

const others: GivenFields = {
  title: headline,
  authors: ['Brenn Halloway'],
  date: '2021-04-15',
  region: 'Velm',
};

/** The text below the frontmatter, and the description, when some fields are given. */
function textOf(source: string, given: GivenFields) {
  const options = { today: '2026-01-31', language: 'en', given: { ...others, ...given } };
  const { entry = '', refusals, draft } = importSource(Buffer.from(source), 'copy.txt', options);
  assert.deepEqual(refusals, []);
  return { text: entry.slice(entry.indexOf('\n---\n') + 5).trim(), description: draft.fields.description };
}

const standfirst = 'Fares will rise by a tenth, the harbour company says';

test('the line that is given as the title is not in the text as well, whatever stood above it', () => {
  const source = (above: string) => `${above}\n${headline}\n${standfirst}\n${day}\n\n${body}`;
  for (const above of ['✓ Link is with you', 'Home of boats', 'Boats and piers\nRivers Lakes Harbours']) {
    const { text, description } = textOf(source(above), { title: headline });
    assert.deepEqual([text, description], [body, standfirst], above);
  }
});

test('a sentence above the line that is given as the title stays in the text', () => {
  const sentence = 'The council of Velm met again on Monday evening.';
  assert.match(textOf(`${sentence}\n${headline}\n${day}\n\n${body}`, { title: headline }).text, /council/);
});

test('a line in the middle of the text that says what is given as the title is left out of it', () => {
  const paragraphs = body.split('\n\n');
  const inside = paragraphs.toSpliced(1, 0, 'The boats of Velm').join('\n\n');
  const { text } = textOf(`${headline}\n${day}\n\n${inside}`, { title: 'The boats of Velm' });
  assert.equal(text.includes('boats of Velm'), false);
});

test('the name of who is given as the author is no line of the text, above it or below it', () => {
  const given = { authors: ['Anneke van der Wold'] };
  for (const name of [
    'Anneke van der Wold',
    'ANNEKE VAN DER WOLD',
    'Anneke van der Wold (editor of the desk)',
  ]) {
    assert.equal(textOf(`${headline}\n${day}\n${name}\n\n${body}`, given).text, body, name);
    assert.equal(textOf(`${headline}\n${day}\n\n${body}\n\n${name}`, given).text, body, name);
  }
});

test('a sentence that names who is given as the author stays', () => {
  const more = 'Orsa Tindal (mayor) came to the quay, and Orsa Tindal waited.';
  const { text } = textOf(`${headline}\n${day}\n\n${more}\n\n${body}`, { authors: ['Orsa Tindal'] });
  assert.equal(text, `${more}\n\n${body}`);
});

test('a menu above the line that is given as the title goes with it, in a script without capitals too', () => {
  const menu = [
    'หน้าหลัก',
    'ข่าวเช้า',
    'เจาะข่าว',
    'คนเล่าข่าว',
    'ร่วมสนุก',
    'ข่าวภูมิภาค',
    'ข่าวกีฬา',
    'ข่าวสีสัน',
    'รายการ',
    'ติดต่อเรา',
    'สมาชิก',
  ];
  const title = 'ท่าเรือบ้านริมน้ำไฟดับนานหกชั่วโมง';
  const told = 'ผู้สื่อข่าวได้รับแจ้งจากเจ้าหน้าที่ท่าเรือบ้านริมน้ำว่าไฟดับตั้งแต่เช้าและเรือทุกลำต้องจอดรอที่ท่าจนถึงบ่าย';
  const paragraphs = Array.from({ length: 8 }, (_, at) => `${told} ชาวบ้านรอเรือนานกว่า ${at + 2} ชั่วโมง`);
  const source = `${menu.join('\n\n')}\n\n${title}\n\n${paragraphs.join('\n\n')}`;
  const { text } = textOf(source, { title, lang: 'th' });
  assert.deepEqual([text.includes(title), text.includes('ติดต่อเรา')], [false, false]);
});

test('a title and an author that were given otherwise are listed with the lines on which the source has them', () => {
  const source = `Boats\n${headline}\nBy Orsa Tindal\n${day}\n\n${body}`;
  const given = { title: 'The ferry is back', authors: ['Ilse Quarrow'] };
  const options = { today: '2026-01-31', language: 'en', given: { ...others, ...given } };
  const { leftOut } = importSource(Buffer.from(source), 'copy.txt', options).draft;
  const replaced = leftOut.filter(({ rule }) => rule.startsWith('given-'));
  assert.deepEqual(
    replaced.map(({ rule, line }) => [rule, line]),
    [
      ['given-title', 2],
      ['given-author', 3],
    ],
  );
});

test('a line below the headline of a label and the name that is given as the author is not in the text, in any language', () => {
  for (const [line, name] of [
    ['a cura di Brenn Halloway', 'Brenn Halloway'],
    ['Shkruar nga: Brenn Halloway', 'Brenn Halloway'],
    ['文・田中美咲', '田中美咲'],
    ['स्टोरी: कविता राठौर', 'कविता राठौर'],
  ] as const)
    assert.equal(textOf(`${headline}\n${line}\n${day}\n\n${body}`, { authors: [name] }).text, body, line);
  const told = 'Brenn Halloway: a life on the pier';
  assert.match(textOf(`${headline}\n${day}\n\n${told}\n\n${body}`, {}).text, /a life/u);
});
