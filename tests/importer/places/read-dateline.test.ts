import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherFacts } from '../../../src/importer/header-parts/gather-facts.ts';
import { readDateline } from '../../../src/importer/places/read-dateline.ts';
import { readPlace } from '../../../src/importer/places/read-place.ts';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const report =
  'The governor on Thursday vetoed a bill that would have put a tidal mill across the mouth of the Velm.';
const place = (opening: string, text = '') =>
  readDateline(`${opening} ${report}`, gatherFacts(`${opening} ${report} ${text}`, '2026-01-31'))?.place;

test('a word in capitals before a dash is a place where something says so', () => {
  assert.equal(place('LOWMOUTH –', 'The boats in Lowmouth stayed.'), 'Lowmouth');
  assert.equal(place('LOWMOUTH (AP) –'), 'LOWMOUTH');
  assert.equal(place('LOWMOUTH, Oct. 9 –'), 'LOWMOUTH');
  assert.equal(place('PORT VELM –'), 'PORT VELM');
  assert.equal(place('LONDON –'), 'LONDON');
});

test('a kicker, an alliance or a person in capitals before a dash is no place', () => {
  assert.equal(place('SHOCKING –'), undefined);
  assert.equal(place('NATO –', 'Nobody in NATO had read the bill.'), undefined);
  assert.equal(place('BRENN HALLOWAY –', 'Brenn Halloway is 54.'), undefined);
});

test('behind a city in capitals its country is the place, and its paper is none', () => {
  assert.equal(place('LOWMOUTH, VELMLAND –'), 'VELMLAND');
  assert.equal(place('KARSK, Velmland (AP) —'), 'Velmland');
  assert.equal(place('LOWMOUTH, PACKET –'), 'LOWMOUTH');
});

test('a reporter or a wire behind the city of a dateline is no place', () => {
  for (const house of ['Orsa Tindal', 'Staff Reporter', 'VelmNews', 'April 3, 2011, Velm Wire'])
    assert.equal(place(`LOWMOUTH, ${house} —`), 'LOWMOUTH', house);
});

test('a place’s last word that is also a label before a date belongs to the place', () => {
  assert.equal(place('TARN END, June 9 –'), 'TARN END');
});

test('a comma joins a place to the day before the sign of a dateline', () => {
  assert.equal(place('Skarn, 3 April 2011 -'), 'Skarn');
  assert.equal(place('Port Velm, Jul 3 (PTI)'), 'Port Velm');
  assert.equal(place('ПОРТ-ВЕЛЬМ, 16 апреля.'), 'ПОРТ-ВЕЛЬМ');
  assert.equal(place('Skarn, 9. Februar 1931.'), 'Skarn');
});

test('a person, a section, an outlet, a weekday or a sentence before a day is no place', () => {
  for (const opening of ['Orsa Tindal, 3 April 2011 -', 'Archive, 3 April 2011 -', 'Reuters, 3 April 2011 -'])
    assert.equal(place(opening), undefined, opening);
  for (const opening of ['Monday, 16 April.', 'Politics, 16 April.', 'They left it, 16 April 1998.'])
    assert.equal(place(opening), undefined, opening);
});

test('two places before a day are asked for, and the day is read', () => {
  const opening = `SKARN/PORT VELM, 3 April 2011 — ${report}`;
  const { unsure, date } = readDateline(opening, gatherFacts(opening, '2026-01-31')) ?? {};
  assert.deepEqual([unsure, date?.value], ['SKARN/PORT VELM', '2011-04-03']);
});

test('an agency in brackets behind a day ends a dateline without another sign', () => {
  const opening = `Port Velm, Jul 3 (PTI) ${report}`;
  assert.equal(readDateline(opening, gatherFacts(opening, '2026-01-31'))?.agency, 'PTI');
  assert.equal(place('The Harbour Union, July 3 (HU)'), undefined);
});

test('an agency’s mark may hold that of a desk', () => {
  assert.equal(place('Altenvelm (dpa/vb) -'), 'Altenvelm');
});

test('the doubt about a word in capitals before a dash quotes it', () => {
  const { doubts } = readRawText(
    `Mill bill vetoed\n\nBy Orsa Tindal\n9 October 2011\n\nSHOCKING – ${report}`,
    {
      today: '2026-01-31',
      language: 'en',
    },
  );
  assert.deepEqual(
    doubts.map(({ message }) => message),
    ['Unexpected "SHOCKING", which may be a place, expected where the story is set, give --region'],
  );
});

/** The region of a page whose text is this, below a headline, a byline and a line of its own. */
function regionOf(html: string, line = '9 October 2011') {
  const page = `<!doctype html><html lang="en"><head><title>Mill bill vetoed</title></head><body><article><h1>Mill bill vetoed</h1>
<p class="byline">By Orsa Tindal</p><p>${line}</p>${html}<p>They walked ashore at low tide, holding their shoes, and were given soup in Karsk by the fishermen’s wives.</p></article></body></html>`;
  const read = readWebPage(page, { today: '2026-01-31', language: 'en' });
  assert.ok('draft' in read);
  return read.draft.fields.region;
}

test('a page’s dateline is read below a summary and a subheading', () => {
  const summary =
    '<ul><li>Rate stays at 4% for the fifth meeting</li><li>Bank cuts its forecast for growth</li></ul>';
  for (const above of [summary, '<h2 class="sub">Sixty people walked ashore on Sunday</h2>'])
    assert.equal(regionOf(`${above}<p>PORT VELM — ${report}</p>`), 'PORT VELM', above);
});

test('the place that a comma joins to a page’s day is its region where the text speaks of it as a place', () => {
  assert.equal(regionOf(`<p>${report}</p>`, 'Karsk, 9 October 2011'), 'Karsk');
  assert.equal(regionOf(`<p>${report}</p>`, 'Archive, 9 October 2011'), undefined);
});

test('a colon in place of a dash is a dateline’s where a report follows, and a word that may be no place is asked for', () => {
  const dateline = (text: string) => readDateline(`${text} ${report}`, gatherFacts('', '2026-01-31'));
  assert.equal(dateline('PORT VELM:')?.place, 'PORT VELM');
  assert.deepEqual(dateline('SKARN:'), { unsure: 'SKARN' });
  for (const label of ['WATCH:', 'WARNING:', 'CLAIM:']) assert.equal(dateline(label), undefined, label);
});

test('full stops part the place, the day and the agency in Russian and Ukrainian', () => {
  const paper = 'Парламент Вельма одобрил закон о паромах, сообщает пресс-служба.';
  const read = (opening: string) => readDateline(`${opening}${paper}`, gatherFacts(paper, '2026-01-31'));
  assert.deepEqual(read('Скарн. 15 апреля. КВАРРОУ.РУ - '), {
    place: 'Скарн',
    agency: 'КВАРРОУ.РУ',
    dayAlone: '15 апреля',
  });
  assert.deepEqual(read('СКАРН. 15 апреля. УНН. '), { place: 'СКАРН', agency: 'УНН', dayAlone: '15 апреля' });
  assert.deepEqual(read('СКАРН. ТАСС – '), { place: 'СКАРН', agency: 'ТАСС' });
  assert.deepEqual(read('СКАРН, 15 апр - РИА Новости. '), {
    place: 'СКАРН',
    agency: 'РИА Новости',
    dayAlone: '15 апр',
  });
  assert.equal(read('Паром. Гавань – '), undefined);
  assert.equal(read('Скарн. 15 паромов. Гавань - '), undefined);
});

test('a dateline may stand in brackets, or have lost the space behind its agency', () => {
  assert.equal(place('(Lowmouth, Velmland) –'), undefined);
  assert.equal(place('(London, England) –'), 'England');
  assert.equal(place('(PORT VELM) –'), 'PORT VELM');
  const glued = (opening: string) => readDateline(`${opening}${report}`, gatherFacts(report, '2026-01-31'));
  assert.deepEqual(glued('Lowmouth, Velmland (CNN)'), { place: 'Velmland', agency: 'CNN' });
  assert.equal(glued('The harbour watch (WHO)')?.place, undefined);
});

test('the country and the sport of a person in brackets are no dateline, and two houses are', () => {
  assert.equal(place('Orsa Tindal (USA/Rowing alone):'), undefined);
  assert.equal(place('Orsa Tindal (USA/Rowing):'), undefined);
  assert.equal(place('LOWMOUTH (QVR/TVP) –'), 'LOWMOUTH');
  assert.equal(place('LOWMOUTH (QVR/AFP) –'), 'LOWMOUTH');
});

test('two places with a state or country each are asked for, and none is given the other’s', () => {
  const read = (opening: string) => readDateline(`${opening} ${report}`, gatherFacts('', '2026-01-31'));
  const { unsure, place: where } = read('SKARN, IL and LOWMOUTH, TX, June 9, 2025 -') ?? {};
  assert.deepEqual([where, unsure], [undefined, 'SKARN, IL and LOWMOUTH, TX']);
  assert.equal(read('LONDON, England and NAIROBI, Kenya —')?.place, undefined);
  assert.equal(read('SARAJEVO, Bosnia and Herzegovina —')?.place, 'SARAJEVO');
});

test('a name that the text writes with the dash and the words behind it is no place', () => {
  const clinic = 'Velmèr - Timeless Health Clinic opened on Saturday, and nobody came.';
  const read = (text: string) => readDateline(clinic, gatherFacts(`${text} ${clinic}`, '2026-01-31'))?.place;
  assert.equal(read('It was the opening of Velmèr - Timeless Health Clinic.'), undefined);
  assert.equal(read('They walked ashore in Velmèr.'), 'Velmèr');
});

test('a full stop behind a place on a line of its own is not its name’s', () => {
  const facts = gatherFacts(`${report} They left Lowmouth at dawn.`, '2026-01-31');
  assert.equal(readPlace('Lowmouth.', facts)?.text, 'Lowmouth');
});

test('the dateline of a Chinese agency may come without its day, or end with the word for news', () => {
  const read = (opening: string) => readDateline(opening, gatherFacts('', '2026-01-31'));
  assert.equal(read('据河岸社维尔姆电（记者 欧尔莎）记者近日从港务局获悉')?.place, '维尔姆');
  assert.equal(read('河岸网维尔姆4月15日消息 据报道，渡轮重新通航。')?.place, '维尔姆');
  assert.equal(read('据河岸社维尔姆电，渡轮重新通航。'), undefined);
});

test('Japanese and Korean papers set the place and the agency into brackets, and pictures with theirs are no place', () => {
  const read = (opening: string) =>
    readDateline(`${opening}　連絡船が港に戻った。`, gatherFacts('', '2026-01-31'));
  for (const [opening, place, agency] of [
    ['【ヴェルム時事】', 'ヴェルム', '時事'],
    ['（ヴェルム　共同）', 'ヴェルム', '共同'],
    ['［ヴェルム　１５日　ロイター］ －', 'ヴェルム', 'ロイター'],
    ['ヴェルム（CNN）', 'ヴェルム', 'CNN'],
    ['[벨름=뉴시스]', '벨름', '뉴시스'],
    ['【벨름=AP/뉴시스】', '벨름', 'AP/뉴시스'],
  ] as const)
    assert.deepEqual(read(opening), { place, agency }, opening);
  for (const opening of ['（写真＝ロイター）', '【速報　共同】', '（共同）', '[사진]'])
    assert.equal(read(opening)?.place, undefined, opening);
});
