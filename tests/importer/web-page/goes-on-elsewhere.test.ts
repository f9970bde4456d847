import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, textOfBody, third } from './story-page.ts';

const long = longText + longText.replaceAll('boat', 'ship');

function record(more: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back",${more}}</script>`;
}

function doubtsOf(body: string, head = ''): string[] {
  const { draft } = importBody(`<article>${header}${body}</article>`, { head });
  return draft.doubts.map(({ rule }) => rule);
}

test('a long text is in doubt where a notice says that its rest is for subscribers', () => {
  for (const notice of [
    'This article is for subscribers only.',
    'Join VelmPacket.example for free to access this content',
    'You must log in to view the full story.',
    'The rest of this article is only available to registered readers',
    'You’ve reached your limit of free articles',
    'Abonnez-vous pour lire la suite',
    'Bitte registrieren Sie sich, um weiterzulesen',
    'To read this article and more stories of harbour.example, please log in or create an account:',
    'Subscribe now to read the full story',
    'Dieser Artikel ist exklusiv für unsere Abonnenten.',
    'Il vous reste 70.29% de cet article à lire. La suite est réservée aux abonnés.',
    'Cet article est réservé aux abonnés. Profitez de nos offres.',
    'この記事は有料記事です。',
    '残り1837文字（全文3184文字）',
  ])
    assert.deepEqual(doubtsOf(`${long}<div>${notice}</div>`), ['cut-short'], notice);
});

test('a short text is in doubt below a notice that more of it is for subscribers, and a long one is not', () => {
  const notice = '<div class="login"><p>To read the full story, join now or sign in</p></div>';
  assert.deepEqual(doubtsOf(`${notice}${first}`), ['cut-short']);
  assert.deepEqual(doubtsOf(`${notice}${long}`), []);
});

test('what is said of subscribers far below a text, or by an advertisement within it, is no notice of a pay wall', () => {
  const teasers = Array.from({ length: 12 }, (_, at) => `<li><a href="/t${at}">Fog at ${at}</a></li>`).join(
    '',
  );
  assert.deepEqual(
    doubtsOf(`${long}<ul>${teasers}</ul><div>This article is for subscribers only.</div>`),
    [],
  );
  assert.deepEqual(doubtsOf(`${first}<div>Advertisement. Scroll to continue reading.</div>${long}`), []);
});

test('a text is in doubt above a link to the rest of it on another site, or by its own address and more, and not above one to another story', () => {
  const own = '<link rel="canonical" href="https://velm.example/news/ferry-is-back.html">';
  const link = (words: string, host: string) => `<p><a href="https://${host}/ferry">${words}</a></p>`;
  for (const words of ['Read the full story', 'Lire la suite', 'اضغط هنا لقراءة بقية الخبر من المصدر']) {
    assert.deepEqual(doubtsOf(long + link(words, 'sarn.example'), own), ['cut-short'], words);
    assert.deepEqual(doubtsOf(long + link(words, 'velm.example'), own), [], words);
    const onward = link(words, 'velm.example').replace('/ferry', '/news/ferry-is-back.html?source=true');
    assert.deepEqual(doubtsOf(long + onward, own), ['cut-short'], words);
  }
  assert.deepEqual(doubtsOf(long + link('The full story of the pier', 'sarn.example'), own), []);
});

test('a line that only names the other site in its link leads to the rest of a text too', () => {
  const own = '<link rel="canonical" href="https://news.velm.example/ferry">';
  const line = (words: string, host: string) =>
    doubtsOf(`${long}<p>${words}: <a href="https://${host}/ferry">${host}</a></p>`, own);
  for (const host of ['sport.sarn.example', 'sport.velm.example']) {
    assert.deepEqual(line('Lire la suite de l’article sur notre site', host), ['cut-short'], host);
    assert.deepEqual(line('L’équipe du port tient un registre sur notre site', host), [], host);
  }
});

test('a text of one paragraph that breaks off with dots is in doubt, and so is any that ends with dots in brackets', () => {
  const cut = first.replace('came back to the harbour on Thursday, at noon.', 'came back to the');
  for (const dots of ['...', ' …', ' [...]', ' […]'])
    assert.deepEqual(doubtsOf(cut.replace('</p>', `${dots}</p>`)), ['cut-short'], dots);
  assert.deepEqual(doubtsOf(long + cut.replace('</p>', ' […]</p>')), ['cut-short']);
  assert.deepEqual(doubtsOf(long + cut.replace('</p>', '…</p>')), []);
  assert.deepEqual(doubtsOf(first), []);
});

const closed = record('"isAccessibleForFree":false');
const broken =
  '<p>The council had asked for a second boat in winter, but nobody has ever answered the letter that it</p>';

test('a long text that ends within a sentence is in doubt where the records call its page closed', () => {
  assert.deepEqual(doubtsOf(long + broken, closed), ['cut-short']);
  assert.deepEqual(doubtsOf(long, closed), []);
});

test('a text is in doubt where the records hold far more of it', () => {
  const more = long.replaceAll('boat', 'dinghy');
  assert.deepEqual(doubtsOf(long, record(`"articleBody":"${long}${more}"`)), ['cut-short']);
  assert.deepEqual(doubtsOf(long, record(`"articleBody":"${long}${first}"`)), []);
  assert.deepEqual(doubtsOf(long, record(`"articleBody":"${long}${long}"`)), []);
});

const canonical = '<link rel="canonical" href="https://velm.example/news/ferry-is-back.html">';
const pager = (href: string) => `<ul><li>1</li><li><a href="${href}">2</a></li></ul>`;

test('a text is in doubt where the numbers of its further pages stand below it', () => {
  for (const href of ['?page=2', '/news/ferry-is-back-p2.html', 'https://velm.example/news/ferry-is-back/2'])
    assert.deepEqual(doubtsOf(long + pager(href), canonical), ['cut-short'], href);
  for (const line of ['Page 1 of 3', 'Seite 1 von 3', 'halaman ke-1 dari 2', '（1/6ページ）', '1/3 pages'])
    assert.deepEqual(doubtsOf(`${long}<div>${line}</div>`), ['cut-short'], line);
});

test('a text is in doubt where a link below it says that it leads to the next page', () => {
  const next = (label: string, href: string) => `<div><a href="${href}">${label}</a></div>`;
  for (const label of ['Next page »', 'nächste Seite', 'page suivante', '次のページへ', '下一页', 'page2'])
    assert.deepEqual(
      doubtsOf(long + next(label, '/news/ferry-is-back-2.html'), canonical),
      ['cut-short'],
      label,
    );
  assert.deepEqual(doubtsOf(long + next('page2', '/news/ferry-is-back/2')), ['cut-short']);
  for (const [label, href] of [
    ['next page', '/news/?page=2'],
    ['Next page of the ferry’s log is lost', '/news/ferry-is-back-2.html'],
    ['next page', '/news/ferry-race-2.html'],
  ] as const)
    assert.deepEqual(doubtsOf(long + next(label, href), canonical), [], label);
});

test('the numbers of a list of other articles, or of the pages of comments, are none of a text’s pages', () => {
  for (const href of [
    '/news/ferry-race.html',
    '/news/page/2',
    '#2',
    'https://velm.example/news/ferry-is-backs/2',
  ])
    assert.deepEqual(doubtsOf(long + pager(href), canonical), [], href);
  assert.deepEqual(doubtsOf(`${long}<div class="comments">${pager('?page=2')}</div>`, canonical), []);
});

test('numbers of pages that all stand on one page are in no doubt', () => {
  const page = (count: string, html: string) =>
    `<div class="item"><div>${html}</div></div><div>${count}</div>`;
  assert.deepEqual(doubtsOf(page('2 of 3 pages', long) + page('3 of 3 pages', second) + page('', third)), []);
});

const offer =
  '<section class="cap"><p class="cap__text">You are reading this paper on another device, since somebody else uses your account there.</p><p class="cap__text">Whoever subscribes reads the paper on one device at a time, be it a telephone or a tablet.</p></section>';

test('what a subscription is said to be below the notice of a pay wall is no text', () => {
  const text = textOfBody(
    `<article>${header}<section class="body">${[first, second].map((one) => one.replace('<p', '<p class="text"')).join('')}<p class="notice">Il vous reste 57% de cet article à lire.</p>${offer}</section></article>`,
  );
  assert.match(text, /any better\.$/);
});
