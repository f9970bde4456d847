import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Import, importSource } from '../../../src/importer/import-source.ts';

const paragraphs = [
  'The ferry of Port Velm sailed again on Thursday, with the bread of the upper town and forty schoolchildren aboard.',
  'Its captain, Ilse Quarrow, said that the engine had never sounded any better in the thirty years that she had known it.',
];
const body = `<body><table><tr><td><h1>The ferry is back</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</td></tr></table></body>`;
const given = { authors: ['Orsa Tindal'], date: '2007-12-20', region: 'Velmland', lang: 'en' };

function importPage(page: string, title?: string): Import {
  return importSource(Buffer.from(page, 'latin1'), 'page.html', {
    given: title === undefined ? given : { ...given, title },
    today: '2026-01-01',
    language: 'en',
  });
}

const damages = {
  'a title without an end':
    '<head>\n<title>The ferry is back - Velm Packet\n<meta name="robots" content="all">\n</head>',
  'a title in whose end a piece of the head is lost':
    '<head>\n<title>The ferry is back</titavaScript" src="/menu.js"></script>\n<link rel="stylesheet" href="/velm.css">\n</head>',
  'a title that is lost in a script':
    '<head>\n<title>The feById("font");\nobject.size = 12 + "pt";\nif (object.size < 13) { show(); }\n//-->\n</script>\n</head>',
  'a script without its beginning': `<head>\n*/\nvar offset = 12 // of the tip\ndocument.write('<div id="tip"></div>') // write the tip\n${'if (document.all) tip.style.left = offset + "px" // as far as the edge of the window\n'.repeat(9)}</script>\n<title>The ferry is back</title>\n</head>`,
  'a style sheet without its beginning': `<head>\n<title>The ferry is back</title>\n${'.headline { font-family: Verdana, Arial, sans-serif; font-size: 11px; padding: 4px 40px 3px 40px; }\n'.repeat(9)}</style>\n</head>`,
  'the address of a script without its second quotation mark':
    '<head>\n<title>The ferry is back</title>\n<script language="javascript" src="/te.style.color=\'yellow\';\n</script>\n</head>',
};

for (const [what, head] of Object.entries(damages)) {
  test(`a page with ${what} comes home, with its paragraphs and nothing else`, () => {
    const { entry, refusals, draft } = importPage(`<html>\n${head}\n${body}</html>`, 'The ferry is back');
    assert.deepEqual(refusals, []);
    const text = entry?.slice(entry.indexOf('\n---\n') + 5).trim();
    assert.equal(text, paragraphs.join('\n\n'));
    const around = draft.leftOut.map(({ text }) => text).join('\n');
    assert.doesNotMatch(around, /offset|font-size|object\.size/);
  });
}

test('the words of a title without an end are no headline, since nothing tells where they end', () => {
  const { found } = importPage(
    `<html><head><title>The ferry is baById("font");\n</head>${body.replace(/<h1>.*?<\/h1>/, '')}</html>`,
  );
  assert.equal(found?.title, undefined);
});

test('a title on several lines, and a script and a title that are shown as code, stay as they are', () => {
  const { draft } = importPage(
    `<html><head><title>\nThe ferry\nis back\n</title><script>document.write("<title>No</title>");</script></head>${body.replace(/<h1>.*?<\/h1>/, '<p>Its page opens with &lt;title&gt;, and ends with &lt;/script&gt;, as every page of the harbour did.</p>')}</html>`,
  );
  assert.equal(draft.fields.title, 'The ferry is back');
  assert.ok(draft.leftOut.length === 0, JSON.stringify(draft.leftOut));
});

test('a page without a head is read from its first line, whatever ends in it', () => {
  const { entry } = importPage(
    `<p>${paragraphs[0]}</p>\n</script>\n<p>${paragraphs[1]}</p>`,
    'The ferry is back',
  );
  for (const text of paragraphs) assert.ok(entry?.includes(text), text);
});

test('a page with a few zero bytes, in its tags and in a word, comes home with a doubt about the word', () => {
  const links = Array.from({ length: 40 }, (_, at) => `<a href="/list/${at}">List of boats ${at}</a>`).join(
    '\n',
  );
  const page = `<html><head><title>The ferry is back</title></head>${body.replace('<table>', `<table border=\0\\>`).replace('the engine', 'the eng\0ine')}${links}</html>`;
  const { draft, refusals, entry } = importPage(page);
  assert.deepEqual(refusals, []);
  assert.ok(entry?.includes(paragraphs[0] ?? ''));
  const [doubt] = draft.doubts.filter(({ rule }) => rule === 'lost-character');
  assert.match(doubt?.message ?? '', /eng\uFFFDine/);
});

test('a page of which each second byte is zero, and a text with one, are no pages', () => {
  for (const source of [
    `<html><body>${'\0f\0e\0r\0r\0y'.repeat(200)}</body></html>`,
    'The ferry\0is back.',
  ]) {
    const { refusals } = importPage(source);
    assert.deepEqual(
      refusals.map(({ rule }) => rule),
      ['not-text'],
    );
  }
});
