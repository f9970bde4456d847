import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const headline = 'Night ferry returns to Port Velm after eleven months in the dry dock';
const report =
  'ferry between Port Velm and Skarn sailed again on Wednesday, eleven months after its engine failed.';
const wrapped = `The ferry between Port Velm and Skarn sailed again on Wednesday,
eleven months after a broken crankshaft sent it to the dry dock of the
old yard.

About 1,400 people crossed on the first day, which is more than in any
week of the year before, and the board of the harbour had expected no
more than 900 of them.`;
const read = (source: string) => readSource(source).fields;
const readWrapped = (...head: string[]) => read(`${head.join('\n')}\n\n${wrapped}`);
const byline = 'By Orsa Tindal\n15 April 2021';

test('a standfirst below a headline that fills its line of a wrapped text is none of the headline', () => {
  for (const standfirst of [
    'Passengers say they heard knocking at 3 a.m.',
    'The harbour master counted the boats twice and found none fit',
    'It had been in dry dock since May, when its engine failed.',
  ]) {
    const { title, description, authors } = readWrapped('Kenya', headline, standfirst, byline);
    assert.deepEqual([title, description, authors], [headline, standfirst, ['Orsa Tindal']]);
  }
});

test('a headline that a wrap parted stays whole', () => {
  for (const rest of [
    'of the old yard',
    'Skarn after a long winter',
    '“without a scratch”, says its master',
  ]) {
    const { title } = readWrapped(headline, rest, byline);
    assert.equal(title, `${headline} ${rest}`);
  }
  const [first, second] = [
    'Night Ferry Returns To Port Velm After Eleven Months In The Old Dry',
    'Dock And a Winter Of Repairs',
  ];
  assert.equal(readWrapped(first, second, byline).title, `${first} ${second}`);
});

test('a German headline goes on with a noun, whose capital says nothing', () => {
  const [first, second] = [
    'Nachtfähre kehrt nach elf Monaten im Trockendock und einem Winter voller',
    'Reparaturen nach Velm zurück',
  ];
  const text = `Die Fähre zwischen Velm und Skarn ist am Mittwoch wieder gefahren, elf
Monate nachdem eine gebrochene Kurbelwelle sie in das Trockendock der
alten Werft gebracht hatte. Etwa 1400 Menschen fuhren am ersten Tag mit,
und das waren mehr als in jeder Woche des Jahres zuvor.`;
  assert.equal(
    read(`${first}\n${second}\nVon Orsa Tindal\n15. April 2021\n\n${text}`).title,
    `${first} ${second}`,
  );
});

test('a line that a byline opens goes on with no headline', () => {
  for (const line of ['Haber: Orsa Tindal • 15 Nisan 2021', 'بقلم اورسا تيندل • 15 أبريل 2021']) {
    const { title, date } = readWrapped(headline, line);
    assert.deepEqual([title, date], [headline, '2021-04-15'], line);
  }
});

test('a dateline is read below a headline that is said again and below a standfirst', () => {
  for (const above of [headline, 'Passengers had been crossing the strait in fishing boats since May'])
    for (const dateline of ['SKARN, Jamaica — The', 'SKARN, Jamaica: The', 'Skarn, Jamaica – The']) {
      const { region } = read(
        `${headline}\n\n${byline}\n\n${above}\n\n${dateline} ${report}\n\nThe ${report}`,
      );
      assert.equal(region, 'Jamaica', dateline);
    }
});

test('an item of a list in a text is no dateline', () => {
  const { region } = read(
    `${headline}\n\n${byline}\n\nThe boats:\n\nKenya: three boats\n\nThe ${report}\n\nThe ${report}`,
  );
  assert.equal(region, undefined);
});

test('a word or capitals above a sentence are its headline as likely as its kicker, and the headline is asked for', () => {
  const told = 'Rescuers are still searching the wreck of the night ferry.';
  const source = (...head: string[]) => `${[...head, byline].join('\n\n')}\n\n${wrapped}`;
  for (const first of ['Sorry', 'NO FISH, NO FUTURE', 'CLOCK STOPS. TOWN SHRUGS.'])
    for (const head of [source(first, told), source(`${first}\n${told}`)]) {
      const { title, description } = read(head);
      assert.deepEqual([title, description], [undefined, undefined], head);
    }
  const kicked = read(source('Harbour', 'CLOCK STOPS. TOWN SHRUGS.', told));
  assert.deepEqual([kicked.title, kicked.description], ['CLOCK STOPS. TOWN SHRUGS.', told]);
  assert.equal(read(source('EXCLUSIVE STORY', headline)).title, headline);
});

test('what stands behind the headline in the window’s title is the site’s name where a line below says the headline alone', () => {
  const first = 'Two men convicted of the theft of the harbour clock';
  const second = 'that nobody had missed for eleven years';
  for (const [head, title] of [
    [`${first} - The Orn District Attorney's Office\nFOR IMMEDIATE RELEASE\nMay 20, 2021\n${first}`, first],
    [`${first} ${second} | Orn County\nMay 20, 2021\n${first}\n${second}`, `${first} ${second}`],
    [`${first} - ${second}\nMay 20, 2021`, `${first} - ${second}`],
  ] as const)
    assert.equal(read(`${head}\n\n${report}\n\n${report}`).title, title, head);
});

test('a label goes before its colon with any spaces, and a headline’s before a mail’s subject', () => {
  const record = `Volume : Velm History, Article 02\nSubject: Keywords : FERRY and CLOCK\nTitle  : ${headline}\nAuthor : Orsa Tindal\nPublication Date : Apr. 15, 2021`;
  const { title, authors, date } = read(`${record}\n\nThe ${report}\n\nThe ${report}`);
  assert.deepEqual([title, authors, date], [headline, ['Orsa Tindal'], '2021-04-15']);
});

test('a first line that announces a video is the headline', () => {
  const title = `VIDEO | ${headline}`;
  assert.equal(read(`${title}\n15 April 2021\n\nThe ${report}\n\nThe ${report}`).title, title);
});

test('a standfirst may open with its place, and have the byline below it', () => {
  const standfirst =
    'Nairobi. The harbour master explains why the ferry stays. He fears for the winter, and has his reasons.';
  const source = `Ferry stays at the old pier\n${standfirst}\nBy Orsa Tindal\n15 April 2021, 21:00\n\nThe night ${report}\n\nThe board of the harbour had expected no more than 900 of them in any week.`;
  const { title, authors, date, description } = read(source);
  assert.deepEqual(
    [title, authors, date, description],
    ['Ferry stays at the old pier', ['Orsa Tindal'], '2021-04-15', standfirst],
  );
});

test('“Written by” below a standfirst signs the article, though the day stands above the headline', () => {
  const { title, authors } = read(
    `15 April 2021\n${headline}\nPassengers say that they heard knocking at the old yard until the spring.\nWritten by Orsa Tindal in Skarn\n\nPort Velm (AFP) – The ${report}`,
  );
  assert.deepEqual([title, authors], [headline, ['Orsa Tindal']]);
});
