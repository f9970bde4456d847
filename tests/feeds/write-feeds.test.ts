import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { type Feed, lastChangeOf } from '../../src/feeds/feed.ts';
import { writeAtom } from '../../src/feeds/write-atom.ts';
import { writeJsonFeed } from '../../src/feeds/write-json-feed.ts';
import { writeRss } from '../../src/feeds/write-rss.ts';

const hostile = `]]> </title> & 'tide' &amp; <b>fog</b> <!-- "x" \u2028`;
const feed: Feed = {
  title: hostile,
  description: hostile,
  language: 'en',
  page: 'https://port.example/',
  url: 'https://port.example/feed',
  items: [
    {
      url: 'https://port.example/articles/a/?a=1&b=<c>',
      title: hostile,
      summary: hostile,
      html: `<p>${hostile}</p>`,
      authors: [{ name: hostile, url: 'https://port.example/authors/a/' }],
      categories: [hostile],
      language: 'en',
      direction: 'ltr',
      published: new Date('2021-05-02T09:30:00+04:30'),
      updated: new Date('2021-05-04T10:00:00Z'),
    },
  ],
};

function textsOf(xml: string, names: string[]): string[] {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return names.map((name) => document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '');
}

test('every character that a title or a text can hold comes out as it went in', () => {
  const rss = textsOf(writeRss(feed), ['title', 'description', 'dc:creator', 'category']);
  assert.deepEqual(rss, Array(4).fill(hostile.trim()));
  const { document } = new JSDOM(writeRss(feed), { contentType: 'application/xml' }).window;
  assert.equal(document.querySelector('item > title')?.textContent?.trim(), hostile.trim());
  const atom = textsOf(writeAtom(feed), ['title', 'subtitle', 'name', 'summary', 'content']);
  assert.deepEqual(atom, [...Array(4).fill(hostile.trim()), `<p>${hostile}</p>`]);
  const json = JSON.parse(writeJsonFeed(feed)) as { title: string; items: { title: string }[] };
  assert.deepEqual([json.title, json.items[0]?.title], [hostile, hostile]);
});

test('both dates are there, and the feed changed when its newest item did', () => {
  assert.match(
    writeAtom(feed),
    /<published>2021-05-02T05:00:00.000Z<[\s\S]*<updated>2021-05-04T10:00:00.000Z</,
  );
  assert.equal(lastChangeOf(feed).toISOString(), '2021-05-04T10:00:00.000Z');
  assert.match(writeRss(feed), /<pubDate>Sun, 02 May 2021 05:00:00 GMT</);
});
