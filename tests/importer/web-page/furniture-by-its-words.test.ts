import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, importStory, second, third } from './story-page.ts';

const below = {
  'Reporting by Orsa Tindal in Port Velm; Editing by Lio Pant': 'credit-line',
  'Orsa Tindal reported from Upper Sarn, and Lio Pant from Orn.': 'credit-line',
  'Velm Press writers Lio Pant, Brenn Halloway, Ilse Varga, Maris Drell and Tomas Greel contributed to this report.':
    'credit-line',
  'Mit Material von dpa': 'credit-line',
  'Avec AFP': 'credit-line',
  'Con información de EFE': 'credit-line',
  'SOURCE Orn Mill Ltd': 'credit-line',
  '(nhm)': 'desk-initials',
  'Our Standards: The Velm Packet Principles.': 'copyright-line',
  '저작권자 ⓒ 벨름신문 무단전재 및 재배포 금지': 'copyright-line',
  '© dpa-infocom, dpa:210415-99-123456/2': 'copyright-line',
  '© 2021 Velm Packet. All rights reserved.': 'copyright-line',
  'The Velm Packet is committed to publishing a diversity of letters to the editor. Here’s our email: letters@packet.example.':
    'readers-letters',
  'Follow us on Facebook and Twitter': 'social-names',
  'All rights reserved. This material, and other content on this website, may not be reproduced in whole or in part without permission from the Velm Packet.':
    'copyright-line',
  'Contact: editor@packet.example': 'page-address',
  'Orsa Tindal, Lowmouth': 'byline',
  'Orsa Tindal covers the harbour. Reach her at tindal@packet.example.': 'byline',
  'Tags: ferry, harbour': 'tags',
};

for (const [line, rule] of Object.entries(below)) {
  test(`what is printed below the text is none of it: ${line}`, () => {
    const { draft, entry = '' } = importBody(
      `<article>${header}${first}${second}${third}<p>${line}</p></article>`,
    );
    assert.ok(!entry.includes(line), entry);
    const rules = draft.leftOut.filter(({ text }) => text === line).map((one) => one.rule);
    // A page's last line may stand outside what holds its text.
    assert.ok(rules.length === 1 && [rule, 'around-article'].includes(rules[0] ?? ''), rules.join());
  });
}

const within = {
  'Baca juga: Jembatan Velm Ditutup': 'related-links',
  'This article is for subscribers only': 'newsletter',
  'Already a subscriber? Log in': 'newsletter',
  'To continue reading, subscribe for 1 crown a week. Cancel anytime.': 'newsletter',
  'Thanks for signing up! Check your inbox or spam folder to confirm your subscription.': 'newsletter',
  'Listen to this article': 'page-tools',
  'This article is more than 3 years old': 'age-notice',
};

for (const [line, rule] of Object.entries(within)) {
  test(`what is never a paragraph of the text is left out between two of them: ${line}`, () => {
    const { draft } = importStory(`<p><strong>${line}</strong></p>`);
    assert.deepEqual(
      draft.leftOut.filter(({ text }) => text === line).map((one) => one.rule),
      [rule],
    );
  });
}

test('what may be text in an article stays, and so does what only speaks of such things', () => {
  for (const line of [
    'https://packet.example/boats',
    'Disclaimer',
    '@orsatindal',
    'SOURCE Orn Mill Ltd',
    'Menu',
    '1204',
  ]) {
    const { entry = '' } = importBody(
      `<article>${header}${first}<p>${line}</p>${second}${third}<p>The tide turned at noon.</p><p>Nobody spoke.</p></article>`,
    );
    assert.ok(entry.includes(line.replace('@', '\\@')) || entry.includes(line), line);
  }
});

test('a last sentence stays that only begins as a line below the text does', () => {
  for (const line of [
    'Marta Quill reported from Velmland for twenty years.',
    'Reporters by the harbour waited in vain.',
    'Subscribers lost their newspapers in the flood.',
    'The tide turned (at noon)',
  ]) {
    const { entry = '' } = importBody(`<article>${header}${first}${second}${third}<p>${line}</p></article>`);
    assert.ok(entry.includes(line.slice(0, 20)), line);
  }
});

test('a short sentence that opens as a link to another article does is text where it is no link', () => {
  for (const line of ['Watch the harbour at night.', 'Listen to the bells on Sunday!']) {
    assert.ok(importStory(`<p>${line}</p>`).entry?.includes(line), line);
    assert.ok(!importStory(`<p><a href="/x">${line}</a></p>`).entry?.includes(line), line);
  }
  for (const line of [
    'Read more.',
    'Click here to read more.',
    'Watch the harbour at night',
    'Watch: the harbour at night.',
  ])
    assert.ok(!importStory(`<p>${line}</p>`).entry?.includes(line), line);
});

test('a day and an hour in a list above the text are none of it, and the words of elements in a row stay apart', () => {
  const days =
    '<ul><li><time datetime="2021-04-15T09:30"><span>April 15, 2021</span><span>Updated 10:02 a.m. ET</span></time></li></ul>';
  const { draft, entry = '' } = importStory('', { above: days });
  assert.ok(!entry.includes('Updated'), entry);
  assert.ok(draft.leftOut.some(({ text }) => text === 'April 15, 2021 Updated 10:02 a.m. ET'));
});

test('the letters of one word in elements of their own stay together', () => {
  const { entry = '' } = importStory(
    '<p><span class="cap">N</span><span>ine horses</span> and a <b>Mac</b>Book came by the i<span>Phone</span> shop on Sunday.</p>',
  );
  assert.ok(entry.includes('Nine horses') && entry.replaceAll('*', '').includes('MacBook'), entry);
});

test('a headline below a line that leads to other articles, in a box of the two, is none of the text’s headings', () => {
  const { entry = '' } = importStory(
    '<div class="box"><span>Mirá también</span><h2>Wolves at the bus stop</h2></div>',
  );
  assert.ok(!entry.includes('Wolves'), entry);
});

test('what stands for a post of a network that is not there is no quotation', () => {
  const { entry = '' } = importStory(
    '<blockquote class="instagram-media"><p>A post shared by Lena Oster (@lena)</p></blockquote>',
  );
  assert.ok(!entry.includes('Lena Oster'), entry);
});

test('what editors leave of a pasted script is no paragraph, and the address of its file is one', () => {
  for (const rest of ['/* */', '/* <![CDATA[ */ /* ]]> */', '//<![CDATA[ //]]>']) {
    const { entry } = importStory(`<p> ${rest} </p>`);
    assert.doesNotMatch(entry ?? '', /\*\/|CDATA/, rest);
  }
  const told = 'https://posts.velm.example/bell.js';
  assert.match(importStory(`<p>${told}</p>`).entry ?? '', /bell\.js/);
});
