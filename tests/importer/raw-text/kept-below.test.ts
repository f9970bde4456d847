import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

const head = `${headline}\nBy Orsa Tindal\n${day}`;
const read = (below: string, text = body) => readSource(`${head}\n\n${text}\n\n${below}`);
const keptOf = (below: string, text?: string) =>
  read(below, text).doubts.find(({ rule }) => rule === 'below-a-box')?.message;

test('links to the articles before and after are left out below labels of two languages', () => {
  const links =
    'Facebook\nLinkedin\narticle précédent Previous post:\nThe quay is older than the town\narticle suivant Next post:\nWho pays for the night boat';
  const { passages, leftOut } = read(links);
  assert.doesNotMatch(passages.map(({ text }) => text).join('\n'), /Previous|older than|night boat/);
  assert.equal(leftOut.filter(({ rule }) => rule === 'next-article').length, 4);
});

test('a line that stays below what pages print below articles is a doubt', () => {
  assert.match(keptOf('Facebook Twitter WhatsApp\n\nfor-phone-only for-desk-only') ?? '', /for-phone-only/);
});

test('a button that comes again below each comment is a doubt', () => {
  const comments = ['orsik', 'tarn', 'velmer']
    .map(
      (name) => `${name} 24 days ago\nThe ferry will be late again, as it ever was.\n\nAnswer Tell of abuse`,
    )
    .join('\n\n');
  assert.match(keptOf(comments) ?? '', /Answer Tell of abuse/);
});

test('a text with nothing of a page below it, verses with a refrain and a dialogue are no doubt', () => {
  const verse = 'The boat is out,\nthe boat is in,\nand who will ring the bell?';
  const poem = [verse, verse.replace('boat', 'tide'), verse.replace('boat', 'gull')].join('\n\n');
  const talk = 'Was it cold?\n\nIt was.\n\nWas it cold?\n\nIt was.\n\nWas it cold?\n\nIt was.';
  const stars = `* * *\n\n${body}\n\n* * *\n\n${body}\n\n* * *`;
  for (const text of ['', poem, talk, stars]) assert.equal(keptOf('', `${body}\n\n${text}`), undefined, text);
});

test('buttons alone below the text are no doubt', () => {
  assert.equal(keptOf('Facebook Twitter WhatsApp\n\nPrint'), undefined);
});

test('short paragraphs below a count of comments stay where nothing shows that readers wrote them, with a doubt', () => {
  const more = [
    'The master will speak to the skippers on Friday.',
    'The boat will sail in June with forty places.',
  ];
  for (const count of ['12 Comments', 'Leave a comment', '12 Kommentare', '12 комментариев', '12 تعليقات']) {
    const below = `${count}\n\n${more.join('\n\n')}`;
    assert.match(keptOf(below) ?? '', /"The master will.*take it out if/, count);
    assert.deepEqual(
      read(below)
        .passages.slice(-2)
        .map(({ text }) => text),
      more,
      count,
    );
  }
  assert.match(keptOf(`12 Comments\n\n${more[0]}`) ?? '', /add it if it belongs/);
  const signed = `12 Comments\nBrenn H.\n${more.join('\n')}\nReply`;
  assert.doesNotMatch(JSON.stringify(read(signed).passages), /master will/);
});
