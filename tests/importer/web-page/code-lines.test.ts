import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody } from './story-page.ts';

test('a paragraph of code keeps its lines, also where one is empty or opens with a number sign', () => {
  const code =
    '<p><code>\n  # where the boat waits<br />\n  Listen 80<br />\n  <br />\n  # who steers it<br />\n  <span class="indent">Captain Pant</span></code></p>';
  const text = textOfBody(`<article>${header}${first}${code}${second}</article>`);
  assert.ok(
    text.includes('```\n# where the boat waits\nListen 80\n\n# who steers it\nCaptain Pant\n```'),
    text,
  );
});

test('a line of code in a sentence stays in it', () => {
  const text = textOfBody(
    `<article>${header}${first}<p>Type <code>ferry --now</code> and wait for the boat.</p>${second}</article>`,
  );
  assert.ok(text.includes('Type `ferry --now` and wait for the boat.'), text);
});

test('one line of words that is set as it was typed is a caption or a paragraph, and a line of code stays one', () => {
  const typed = (line: string) =>
    textOfBody(`<article>${header}${first}<pre>${line}</pre>${second}</article>`);
  assert.match(typed('The old pier at the mill, seen from the north.'), /\n\nThe old pier at the mill, seen/);
  for (const code of [
    'make the boat --now and wait',
    'boat = find the boat',
    'The old pier\nat the mill of Velm',
  ])
    assert.match(typed(code), /\n(?:```| {4})/, code);
});

test('code stays in a box that says its language, and the name of that is left out', () => {
  const box =
    '<div class="code-container"><div><span>Python</span><div></div></div><div><pre><code>ring(bell)\nwait()</code></pre><button>Copy</button></div></div>';
  const text = textOfBody(`<article>${header}${first}${box}${second}</article>`);
  assert.match(text, /ring\(bell\)\nwait\(\)/);
  assert.ok(!text.includes('Python'), text);
});

test('code in a box of its own between paragraphs is of the text, and the button that copies it is not', () => {
  const box = (inner: string) => `<div class="code-container">${inner}</div>`;
  const code = '<pre><code>every hour:\n  1. ring the bell</code></pre>';
  const text = textOfBody(
    `<article>${header}${first}${box(`<button>Copy</button>${code}`)}${box(box('<pre>the bell rings</pre>'))}${second}</article>`,
  );
  assert.match(text, /every hour:\n\s*1\. ring the bell.*the bell rings/s, text);
  assert.ok(!text.includes('Copy'), text);
});

test('the numbers of a program’s lines in a cell of their own are left out, and its lines stay', () => {
  const lines = '<pre><code>ring(bell)\nwait()\nsail()</code></pre>';
  const tables = [
    `<figure class="code"><table><tr><td><pre class="line-numbers"><span>1</span>\n<span>2</span>\n<span>3</span>\n</pre></td><td>${lines}</td></tr></table></figure>`,
    `<table><tbody><tr><td><pre><span class="line">1</span><br><span class="line">2</span><br><span class="line">3</span><br></pre></td><td>${lines}</td></tr></tbody></table>`,
  ];
  for (const table of tables) {
    const text = textOfBody(`<article>${header}${first}${table}${second}</article>`);
    assert.match(text, /ring\(bell\)[\s\S]*wait\(\)/);
    assert.doesNotMatch(text, /\b[123]\b/, text);
  }
});

test('the numbers of steps beside the commands of each stay in their table', () => {
  const rows = [1, 2, 3].map((step) => `<tr><td>${step}</td><td><code>ring ${step * 7}</code></td></tr>`);
  const text = textOfBody(`<article>${header}${first}<table>${rows.join('')}</table>${second}</article>`);
  assert.match(text, /2[\s|]+`ring 14`/);
});
