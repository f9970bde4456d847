import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { isWithoutMarkup, kindOfSource } from '../../../src/importer/source/source-kind.ts';

test('a source is what its name says, else what its head looks like', () => {
  assert.equal(kindOfSource('story.HTM', 'Ferry back'), 'page');
  assert.equal(kindOfSource('story.mhtml', 'Ferry back'), 'page');
  assert.equal(kindOfSource('story.mdx', 'Ferry back'), 'markdown');
  assert.equal(kindOfSource('story.txt', '<!doctype html>'), 'text');
  assert.equal(kindOfSource('-', '<!-- saved -->\n<!doctype html>'), 'page');
  assert.equal(kindOfSource('-', '---\ntitle: Ferry back\n---\n'), 'markdown');
  assert.equal(kindOfSource('-', 'Ferry back\n\nBy Orsa Tindal'), 'text');
});

test('a web archive of a browser is refused with what to do, not read as a text with headers', () => {
  const archive =
    'From: <Saved by Blink>\r\nSubject: Ferry back\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>The ferry is back.</p>\r\n';
  const made = importSource(Buffer.from(archive), 'story.mhtml', {
    given: {},
    today: '2026-01-01',
    language: 'en',
  });
  assert.match(made.refusals[0]?.message ?? '', /^Unexpected web archive .* save the page again/);
});

test('a typed text has no sign of Markdown, and frontmatter of any system, headings and emphasis are some', () => {
  const typed = 'Ferry back\nBy Orsa Tindal\n15 April 2021\n\nVELMLAND — “The ferry is back,” she said.';
  assert.equal(isWithoutMarkup(typed), true);
  for (const sign of [
    '# Ferry',
    '> Ferry',
    'title: Ferry',
    '.. title: Ferry',
    '"title": "Ferry"',
    'Ferry *back*',
    '1. Ferry',
  ])
    assert.equal(isWithoutMarkup(`${sign}\n${typed}`), false, sign);
});
