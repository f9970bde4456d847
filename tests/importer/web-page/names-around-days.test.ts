import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importPage, second, third } from './story-page.ts';

const rest = second + third;

test('a box that holds the headline too is none of a comment or a picture, whatever it is called', () => {
  const dayIn = (open: string, close: string) => {
    const { draft } = importPage(
      '<title>The ferry is back</title><meta name="author" content="Orsa Tindal">',
      `${open}<h1>The ferry is back</h1><div class="day">15 April 2021</div>${close}${first}${rest}`,
    );
    return draft.fields.date;
  };
  for (const name of ['comment', 'caption'])
    assert.equal(dayIn(`<article><div class="${name}">`, '</div>'), '2021-04-15', name);
});

test('a line that is called one of a teaser tells the day where no link to another page stands with it', () => {
  const above = (html: string) => {
    const { draft } = importPage(
      '<title>The ferry is back</title><meta name="author" content="Orsa Tindal">',
      `<div class="page"><div class="teaser-meta">${html}</div><h1>The ferry is back</h1>${first}${rest}</div>`,
    );
    return draft.fields.date;
  };
  assert.equal(above('15 April 2021'), '2021-04-15');
  assert.equal(above('<a href="/authors/orsa-tindal">Orsa Tindal</a> / 15 April 2021'), '2021-04-15');
  assert.equal(above('<a href="/2019/bridge">A bridge for Karsk</a> 3 May 2019'), undefined);
});

test('what WordPress calls each of its posts makes no day in a heading of the text that of the article', () => {
  const body = `<article class="post-9 post type-post status-publish"><div class="head"><header><h1>The ferry is back</h1><div class="meta"><p>15 April 2021</p></div></header></div>
<h2>The fares from 1 May 2022 on</h2>${first}${rest}</article>`;
  const head =
    '<title>The ferry is back</title><meta property="article:published_time" content="2021-04-15T09:30:00Z">';
  assert.equal(importPage(head, body).draft.fields.date, '2021-04-15');
});

test('a day that readers see as that of the publication outweighs a record that may be of anything', () => {
  const beside = (line: string) => {
    const { draft } = importPage(
      '<title>The ferry is back</title><meta name="author" content="Orsa Tindal"><meta name="date" content="2017-03-18">',
      `<article><h1>The ferry is back</h1>${line}${first}${rest}</article>`,
    );
    return draft.fields.date;
  };
  assert.equal(beside('<p>Published: 15 April 2021</p>'), '2021-04-15');
  assert.equal(beside('<p>Harbours · <span class="published">15 April 2021</span></p>'), '2021-04-15');
  assert.equal(beside('<p>15 April 2021</p>'), undefined);
  assert.equal(beside('<p>Published: 15 April 2021</p><p>Published: 9 May 2021</p>'), undefined);
});

test('a first of January in a record that may be of anything is asked for where readers see none', () => {
  const dated = (content: string, line = '') => {
    const { draft } = importPage(
      `<title>The ferry is back</title><meta name="author" content="Orsa Tindal"><meta name="date" content="${content}">`,
      `<article><h1>The ferry is back</h1>${line}${first}${rest}</article>`,
    );
    return draft.fields.date ?? draft.doubts.find(({ asks }) => asks === 'date')?.message;
  };
  assert.match(dated('01/01/2004') ?? '', /day "01\/01\/2004", expected a day, not a year/);
  assert.equal(dated('2004-01-01', '<p>1 January 2004</p>'), '2004-01-01');
  for (const whole of ['2004-01-02', '2004-01-01T10:30:00Z']) assert.equal(dated(whole), whole.slice(0, 10));
});

test('a day below the text is the article’s where the element within its line is called one of publication', () => {
  const below = (name: string) => {
    const { draft } = importPage(
      '<title>The ferry is back</title><meta name="author" content="Orsa Tindal">',
      `<article><h1>The ferry is back</h1>${first}${rest}<p><time class="${name}">15 April 2021</time></p></article>`,
    );
    return draft.fields.date;
  };
  assert.equal(below('references__pubdate'), '2021-04-15');
  assert.equal(below('references__time'), undefined);
});
