import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { openWebArchive } from '../../../src/importer/source/web-archive.ts';

const text = `<h1>The ferry is back</h1><p class="byline">By Orsa Tindal</p>
<p>The ferry that carries the town’s bread and its schoolchildren came back to the harbour on Thursday, at noon.</p>
<p>Its captain, who has sailed the strait for thirty years, said that the engine had never sounded any better.</p>`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry is back</title><meta property="article:published_time" content="2021-04-15"></head><body><article>${text}</article></body></html>`;

function part(headers: readonly string[], body: string): string {
  return [...headers, '', body].join('\r\n');
}

function several(kind: string, boundary: string, parts: readonly string[], end = `\r\n--${boundary}--\r\n`) {
  const head = `Content-Type: multipart/${kind};\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`;
  return part([head], parts.map((one) => `\r\n--${boundary}\r\n${one}`).join('') + end);
}

const quoted = (body: string) =>
  [...Buffer.from(body)]
    .map((byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{70})(?![^<]*=[\dA-F]?$)/gu, (line) => (/=[\dA-F]?$/.test(line) ? line : `${line}=\r\n`));
const html = part(
  [
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://velm.example/news/ferry',
  ],
  quoted(page),
);
const saved =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://velm.example/news/ferry\r\nDate: Sat, 1 May 2021 04:02:20 GMT\r\nMIME-Version: 1.0\r\n';

function imported(archive: string, name = 'story.mhtml') {
  const options = { given: { region: 'Velmland' }, today: '2026-01-01', language: 'en' };
  return importSource(Buffer.from(archive, 'latin1'), name, options);
}

test('the page in a web archive is imported, with its address and the day on which it was saved, whatever the file is called', () => {
  for (const name of ['story.mhtml', 'story.mht', 'story.txt', '-']) {
    const { kind, draft, entry } = imported(saved + several('related', 'x', [html]), name);
    assert.equal(kind, 'archive', name);
    assert.ok(entry?.includes('the town’s bread') && entry.includes('any better'), name);
    assert.deepEqual(draft.doubts, []);
    assert.deepEqual(draft.fields.source, {
      url: 'https://velm.example/news/ferry',
      retrieved: '2021-05-01',
    });
  }
});

test('an archive within another, without its end, or of one part gives its page', () => {
  const frame = part(
    ['Content-Type: text/html', 'Content-Location: https://ads.example/'],
    '<p>Buy a boat</p>',
  );
  for (const body of [
    several('related', 'x', [
      several('alternative', 'y', [part(['Content-Type: text/plain'], 'Ferry'), html]),
    ]),
    several('related', 'x', [frame, html]),
    several('related', 'x', [html], ''),
    html,
  ])
    assert.ok(imported(saved + body).entry?.includes('any better'), body.slice(0, 80));
});

test('a page is read in the encoding that its archive says, and else in its own', () => {
  const latin = (charset: string, own: string) =>
    part([`Content-Type: text/html${charset}`], page.replace('utf-8', own).replaceAll('’', '\x92'));
  for (const one of [latin('; charset=windows-1252', 'utf-8'), latin('', 'windows-1252')]) {
    const { entry } = imported(saved + several('related', 'x', [one]));
    assert.ok(entry?.includes('the town’s bread'));
  }
});

test('a picture of an archive is found by its address, by one beside the page’s, and by its name', () => {
  const bytes = Buffer.alloc(3000, 7);
  const picture = (header: string) =>
    part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64', header], bytes.toString('base64'));
  for (const [src, header] of [
    [
      'https://velm.example/p/pier.png?a=1&amp;b=2',
      'Content-Location: https://velm.example/p/pier.png?a=1&b=2',
    ],
    ['/p/pier.png', 'Content-Location: https://velm.example/p/pier.png'],
    ['cid:pier@velm', 'Content-ID: <pier@velm>'],
  ] as const) {
    const shown = html.replace('</h1>', `</h1><img src=3D"${src}" alt=3D"The pier in fog">`);
    const { pictures, embedded } = imported(saved + several('related', 'x', [shown, picture(header)]));
    assert.equal(pictures?.length, 1, src);
    assert.deepEqual(Buffer.from(embedded?.get(pictures[0] ?? '') ?? []), bytes, src);
  }
});

test('an archive without a page is refused with what to do', () => {
  const { refusals } = imported(saved + several('related', 'x', [part(['Content-Type: text/css'], 'p {}')]));
  assert.match(
    refusals[0]?.message ?? '',
    /^Unexpected web archive .* without a page, expected .*, save it again/,
  );
});

test('the page of a mail with a text beside it is imported, and its day is not that of a visit', () => {
  const mail =
    'From: Orsa <orsa@velm.example>\r\nDate: Sat, 1 May 2021 04:02:20 GMT\r\nMIME-Version: 1.0\r\n';
  for (const kind of ['alternative', 'mixed']) {
    const {
      kind: read,
      entry,
      draft,
    } = imported(mail + several(kind, 'x', [part(['Content-Type: text/plain'], 'The ferry is back.'), html]));
    assert.equal(read, 'archive');
    assert.ok(entry?.includes('any better') && !entry.includes('x--'));
    assert.equal(draft.fields.source?.retrieved, undefined);
  }
});

test('a text that begins as a mail does is no web archive', () => {
  for (const mail of [
    'From: Orsa\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe ferry is back.\n',
    'Title: Ferry\nAuthor: Orsa Tindal\n\nThe ferry is back.\n',
    'MIME-Version: 1.0',
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThe ferry.\n`,
  ])
    assert.equal(openWebArchive(Buffer.from(mail)), undefined);
});
