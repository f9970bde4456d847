import assert from 'node:assert/strict';
import { test } from 'node:test';
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
