import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, bring, day, headline, read } from './bring-home.ts';
import { readSource } from './read-source.ts';

const given = { title: headline, authors: ['Orsa Tindal'], date: '2021-04-15', region: 'Velm' };
/** The entry, when the author and the other fields are given. */
function entryOf(source: string, authors = given.authors) {
  const options = { today: '2026-01-31', language: 'en', given: { ...given, authors } };
  const { entry = '', refusals } = importSource(Buffer.from(source), 'copy.txt', options);
  assert.deepEqual(refusals, []);
  return entry.slice(entry.indexOf('\n---\n') + 5);
}

const notice =
  'To get the news of Velm in your mailbox every morning, enter your address in the box below, please.';

test('the name of the given author alone above a page’s notices is no heading and no text', () => {
  const entry = entryOf(`${headline}\n${day}\n\n${body}\n\nOrsa Tindal\n\n${notice}\n\nI agree`);
  assert.doesNotMatch(entry, /Orsa Tindal/);
  assert.ok(entry.includes(notice));
});

test('the names of several authors above their parts of a text stay, and the author’s in the middle', () => {
  const [first = '', second = '', third = ''] = body.split('\n\n');
  const parts = `${headline}\n${day}\n\nTwo people write.\n\nOrsa Tindal\n\n${first}\n\n${second}\n\nBrenn Halloway\n\n${third}`;
  assert.match(entryOf(parts, ['Orsa Tindal', 'Brenn Halloway']), /Brenn Halloway/);
  const more = body.replaceAll('Thursday', 'Monday').replaceAll('harbour', 'ferry');
  const middle = `${headline}\n${day}\n\n${body}\n\nOrsa Tindal\n\n${more}\n\n${notice}`;
  assert.match(entryOf(middle), /Orsa Tindal/);
});

test('a byline below the text is read above other articles of the page, and is no text', () => {
  const text = [
    'Halloway is charged with the sinking of two boats off Port Velm in 2012. The court says that he sank them after one of them had spilled oil on his pier.',
    'Jury selection is underway. Opening statements are scheduled March 1.',
    'Halloway grew up in Orsa Vale. He is serving a life sentence for the sinking in 2013 of a boat that belonged to the sister of his neighbour.',
  ];
  const page = [
    'By The Packet Press',
    '(0) Comments\nJoin The Conversation Sign Up Login\nLatest News',
    'Orsa Fuels Ltd. in Port Velm is expert in heating and cooling products and services. If you...',
    'Up to 50% off Dinner at the Anchor Bar',
    'Skarn assistant general manager Ilse Quarrow leaves team',
    'PreviousNext',
    'Mill of the upper valley self-imposes 1-year ban',
    'Return for Brenn Tindal is coach’s 4th job in 3 months',
  ];
  const made = bring(['Valley coach named as witness', ...text, ...page].join('\n'));
  assert.deepEqual(made.authors, ['The Packet Press']);
  assert.doesNotMatch(made.entry, /By The Packet Press/);
});

test('a label and the name below it, between the text and other articles of the page, go away together', () => {
  const page = [
    'From BRENN HALLOWAY in Skarn',
    'September 27, 2021',
    'Harbour company clarifies on prices of tickets and parcels',
    'May 11, 2022',
    'Latest Posts',
    'Invisible helpers: new lamps to protect the quay of Port Velm',
  ];
  const byline = ['by', 'Ilse Quarrow'];
  const source = [headline, ...byline, body.replaceAll('\n\n', '\n'), ...byline, day, ...page];
  assert.doesNotMatch(entryOf(source.join('\n')), /Ilse Quarrow/);
});

test('a name above an address of mail below the picture is the author', () => {
  const made = read(
    `${headline}\n\nFares rise by a tenth, and hundreds of people waited at the quay for the boat.\n\n${day}\n\nA protest at the quay.\n\nOrsa T. Halloway\n\ndesk@packet.example`,
  );
  assert.deepEqual(made.authors, ['Orsa T. Halloway']);
});

test('a line that the word for a reporter opens names the author in Chinese, and a press meeting nobody', () => {
  const text =
    '歐林谷議會星期二通過重建塔姆河上的舊橋，該橋自去年春天水災後禁止貨車通行，居民須繞行三十公里。';
  const source = (line: string) =>
    `歐林谷議會通過重建舊橋　工程九個月完成\n${line}\n2017-11-07\n\n${text}\n\n${text.replace('歐', '西')}`;
  assert.deepEqual(bring(source('記者林奧莎'), 'zh').authors, ['林奧莎']);
  assert.deepEqual(bring(source('河岸日報記者 林奧莎、布仁'), 'zh').authors, ['林奧莎', '布仁']);
  for (const line of ['記者招待會', '記者協會', '記者手記'])
    assert.equal(bring(source(line), 'zh').authors, undefined, line);
});

test('a bracket with a house and a reporter above a Korean text names the author', () => {
  const text =
    '의회는 월요일 저녁에 오래된 학교에서 다리에 대해 세 시간 동안 논의했으며 다리는 겨울부터 닫혀 있다.';
  const made = bring(
    `오르사 다리 다시 열린다\n2017년 2월 7일\n[벨름뉴스=오르사 기자]\n${text}\n\n${text.replace('의회', '시장')}`,
    'ko',
  );
  assert.deepEqual(made.authors, ['오르사']);
  assert.doesNotMatch(made.entry, /\[벨름/);
});

test('a line with an address of mail is no standfirst', () => {
  const made = read(`${headline}\nBoat slides 1 of 12 / the desk (desk@packet.example) of Port Velm\n${day}`);
  assert.doesNotMatch(made.entry, /^description/m);
  assert.match(made.entry, /desk@packet/);
});

test('the name alone below the heading that presents the author below a text is the author’s where no other signs', () => {
  const box =
    'Tags: ferry, quay\nShare\n0 0 0\nAbout The Author\n\nOrsa Tindal\nRelated posts\n\nNo bread on Mondays in town';
  const made = bring(`${headline}\nDate: ${day}\nLeave a comment\n${body}\n\n${box}`);
  assert.deepEqual(made.authors, ['Orsa Tindal']);
  assert.doesNotMatch(made.entry, /\nOrsa Tindal/);
  const other = bring(`${headline}\nBy Ilse Quarrow\n${day}\n\n${body}\n\n${box}`);
  assert.deepEqual(other.authors, ['Ilse Quarrow']);
});

test('what such a heading tells of its author in a sentence stays, and asks who it is', () => {
  const made = bring(
    `${headline}\n${day}\n\n${body}\n\nAbout the author\n\nOrsa Tindal is a reporter for the Velm Packet and lives in Skarn.`,
  );
  assert.equal(made.authors, undefined);
});

test('the first paragraph below the count of comments that stands above a whole text is in no doubt', () => {
  const { doubts } = readSource(
    `${headline}\nBy Orsa Tindal\n${day}\nin: Harbour Centre, Boats\nLeave a comment\n${body}`,
  );
  assert.ok(!doubts.some(({ rule }) => rule === 'below-a-box'));
});
