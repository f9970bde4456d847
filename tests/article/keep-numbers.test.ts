import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from './render-markdown.ts';

test('paragraphs that open with days keep them, though Markdown would count a list up', () => {
  assert.equal(render('12. March.\n\n15. *April*.'), '<p>12. March.</p><p>15. <em>April</em>.</p>');
  assert.equal(
    render('> 12. March.\n>\n> 3. April.'),
    '<blockquote id="quote-1"><p>12. March.</p><p>3. April.</p></blockquote>',
  );
});

test('a countdown is shown with the numbers that were written', () => {
  assert.equal(
    render('2) Bread.\n1) Fish.\n\n   And soup.'),
    '<p>2) Bread.</p><p>1) Fish.</p><p>And soup.</p>',
  );
  assert.equal(render('9.\n8. - Bread.'), '<p>9.</p><p>8.</p><ul><li>Bread.</li></ul>');
});

test('a list that counts up, or leaves the counting to who shows it, is a list', () => {
  assert.equal(render('7. Bread.\n8. Fish.'), '<ol start="7"><li>Bread.</li><li>Fish.</li></ol>');
  assert.equal(
    render('1. Bread.\n1. Fish.\n1. Soup.'),
    '<ol><li>Bread.</li><li>Fish.</li><li>Soup.</li></ol>',
  );
});
