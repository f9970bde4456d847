import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/article/body/render-body.ts';
import { quotesOf } from '../../src/article/quotes.ts';
import { english } from '../../src/interface/english.ts';
import { bodyOf, render } from './render-markdown.ts';

test('a quote callout becomes a figure with the speaker outside the quotation', () => {
  const html = render('> “It was here.”\n>\n> — Orsa Tindal, harbour minister');
  assert.equal(
    html,
    '<figure id="quote-1"><blockquote><p>“It was here.”</p></blockquote><figcaption>Orsa Tindal, harbour minister</figcaption></figure>',
  );
});

test('every quotation that is set apart has an address, in the order of the text', () => {
  const note = 'Start.[^1]\n\n[^1]: > “In a note.”\n\n';
  const html = render(`${note}> “One”\n>\n> — Orsa Tindal\n\n- > “Two”\n\n> “Three”\n> > “Four”`);
  const addresses = [...html.matchAll(/id="quote-(\d)".*?“(.*?)”/g)].map(
    ([, number, text]) => `${number} ${text}`,
  );
  assert.deepEqual(addresses, ['2 One', '3 Two', '4 Three', '5 Four', '1 In a note.']);
});

test('a speaker on the line below the statement is the speaker too', () => {
  const [quote] = quotesOf(bodyOf('> “It was here.”\n> — Orsa Tindal'));
  assert.deepEqual(quote, { text: '“It was here.”', speaker: 'Orsa Tindal' });
});

test('a dash inside a quotation is no speaker', () => {
  const [quote, only] = quotesOf(bodyOf('> One\n>\n> — two\n>\n> three\n\nText\n\n> — alone'));
  assert.deepEqual(quote, { text: 'One\n— two\nthree' });
  assert.deepEqual(only, { text: '— alone' });
});

test('a sentence behind a dash at the end of a quotation is no speaker', () => {
  const speakerOf = (line: string) => quotesOf(bodyOf(`> We said no.\n>\n> ${line}`))[0]?.speaker;
  for (const line of ['— No, we said yes.', '— and nothing else, until the spring', '— 我们说不。'])
    assert.equal(speakerOf(line), undefined, line);
  for (const name of ['Orsa Tindal Jr.', 'de la Tindal, mayor', 'Orsa Tindal, mayor of Velm.', 'Brenn'])
    assert.equal(speakerOf(`— ${name}`), name);
  assert.equal(speakerOf('—— 田中太郎'), '田中太郎');
});

test('HTML is text on the page', () => {
  assert.equal(render('a <b onclick=x>c</b> <!-- d'), '<p>a &#x3C;b onclick=x>c&#x3C;/b> &#x3C;!-- d</p>');
});

test('only safe links are links', () => {
  const html = render(
    '[a](https://x.example) [b](mailto:x@y.example) [c](../c/) [d](#e) [f](JaVaScRiPt:x) [g](vbscript:x)',
  );
  assert.equal(html.match(/<a /g)?.length, 4);
  assert.ok(html.includes(' f g'), html);
});

test('no text that Markdown would drop is dropped', () => {
  const html = render('Start.\n\n[Update]: tomorrow\n\n| a |\n| --- |\n| b | c |\n\n[^9]: A lost note.');
  for (const word of ['[Update]: tomorrow', '>c<', 'A lost note.'])
    assert.ok(html.includes(word), `${word} in ${html}`);
});

test('footnotes lead to their notes and back', () => {
  const html = render('A claim.[^1]\n\n[^1]: Its source.');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(targets.toSorted(), ids.filter((id) => id !== 'footnote-label').toSorted());
});

test('a picture alone becomes a figure with its caption', () => {
  const { html, pictures } = renderBody(
    bodyOf('Words.\n\n![A pier](pier.jpg "In 1962")'),
    'ltr',
    english.body,
  );
  assert.deepEqual(pictures, [{ src: 'pier.jpg', alt: 'A pier', caption: 'In 1962' }]);
  assert.ok(html.includes('<figcaption>In 1962</figcaption>'), html);
});

test('only a quotation that begins with its mark lets it hang', () => {
  const speaker = '\n>\n> — Orsa Tindal';
  for (const said of ['“So.”', '«So.»', '„So.“', "'So.'", '"So."', '「So。」', '*“So.”*'])
    assert.doesNotMatch(render(`> ${said}${speaker}`), /flush/, said);
  for (const said of ['So.', '(So.)', '- “So.”', '5 “so”'])
    assert.match(render(`> ${said}${speaker}`), /<blockquote class="flush">/, said);
});

test('code can be scrolled by keyboard', () => {
  assert.match(render('    a b'), /<pre tabindex="0"><code>a b/);
});

test('a link that shows its own address says that it is one', () => {
  for (const shown of ['<https://x.example/a>', '<a@b.example>', '[x.example/a](https://x.example/a/)'])
    assert.match(render(`See ${shown}.`), /translate="no"/, shown);
  assert.doesNotMatch(render('See [x](https://x.example/a).'), /translate/);
});
