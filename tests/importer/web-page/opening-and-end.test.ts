import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody, third } from './story-page.ts';

const opening =
  '<p>“Nobody was hurt, and we mean to sail again before Sunday,” Ilse Quarrow, who runs the line, said on <a href="/t/thursday">Thursday</a>.</p>';
const rest = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>Boat number ${at + 1} carries some two hundred people a day between the two banks of the strait, most of them on their way to the market.</p>`,
).join('');

test('the opening of a text in a box that is called a teaser is text', () => {
  const text = textOfBody(
    `<article>${header}<div class="story-body"><div class="teaser-content"><section>${first}${opening}</section></div><div class="remainder-content"><section>${rest}</section></div></div></article>`,
  );
  assert.ok(text.startsWith('The ferry that carries'));
  assert.ok(text.includes('Ilse Quarrow'));
});

test('a paragraph that is called a teaser and opens the text is text', () => {
  const text = textOfBody(
    `<article>${header}${opening.replace('<p>', '<p class="teaser">')}<div class="content">${first}${second}</div></article>`,
  );
  assert.ok(text.includes('Ilse Quarrow'));
});

test('a teaser with the headline of another article stays out, wherever it stands', () => {
  const teaser = `<div class="teaser"><h3><a href="/other">The pier of Port Velm</a></h3>${opening}</div>`;
  assert.ok(!textOfBody(`<article>${header}${teaser}${first}${rest}</article>`).includes('Quarrow'));
});

test('a text whose paragraphs are quotations for its page goes on below a post', () => {
  const post =
    '<figure><blockquote class="twitter-tweet"><p>Off to the pier we go</p>&mdash; Velm Ferry (@velmferry) <a href="https://twitter.com/velmferry/status/1">May 7, 2020</a></blockquote></figure>';
  const quoted = (paragraphs: string) => `<blockquote class="wp-block-quote">${paragraphs}</blockquote>`;
  const text = textOfBody(`<article>${header}${quoted(first)}${post}${quoted(third)}</article>`);
  assert.ok(text.includes('Off to the pier we go'));
  assert.ok(text.includes('second boat in winter'));
});

test('the last paragraph is text where links stand in it and right below it', () => {
  const sentences = [
    'PORT VELM (RNN) -- Starting on Sunday, the pier of Port Velm will close in the night hours, so that the boats and the halls can be cleaned.',
    'The council said so on Friday, and it goes into effect on Sunday, May 3 until further notice.',
    'The ferry office will close its hall, which lies on the upper floor of the pier between the mill and the market, at 12 a.m., and the Velm Line will close its own at 1 a.m.',
    'The pier will open in full at 5 a.m.',
    'Those who take the night boats will still be let through the gate.',
    'A bus will wait for all who want to be taken to the lower town.',
    'This comes on the heels of what the council said on Thursday, that it will <a href="/boats/6139969/">stop all of the boats each night</a> from 1 a.m. to 5 a.m beginning on Friday.',
  ];
  const links =
    '<a href="/help"><h3>MORE OF THE FERRY</h3></a><br><br><a href="/a"><b>Help and information</b></a><br><br><b>UPDATES</b><br><a href="/b">Upper Velm</a>';
  const text = textOfBody(
    `<article><h1>The ferry is back</h1><section class="story-body inner"><div class="body-text">${sentences.join('<br><br>')}<br><br>${links}</div></section></article>`,
  );
  assert.ok(text.includes('beginning on Friday'));
  assert.ok(!text.includes('Upper Velm'));
});

test('short lines of a text’s first section stay, though the text was found in the next', () => {
  const section = (html: string) =>
    `<section><div class="ab"><div class="n"><div class="ac ad">${html}</div></div></div></section>`;
  const own = (html: string) => html.replaceAll('<p>', '<p class="io">');
  const short = own(
    '<p><code>ferry start --now</code></p><p>or with</p><p><code>boat start --now</code></p>',
  );
  const text = textOfBody(
    `<article>${header}${section(own(first + second) + short)}<hr>${section(own(rest))}</article>`,
  );
  assert.match(text, /ferry start --now[\s\S]*or with[\s\S]*boat start --now[\s\S]*Boat number 1/);
});
