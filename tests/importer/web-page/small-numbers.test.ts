import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

const written: [html: string, text: string][] = [
  ['10<sup>6</sup> litres on 5 km<sup>2</sup>', '10⁶ litres on 5 km²'],
  ['H<sub>2</sub>O and 10<sup><small>−3</small></sup> of it', 'H₂O and 10⁻³ of it'],
  ['counted twice<sup>12</sup> by the mate', 'counted twice¹² by the mate'],
  ['the 1<sup>st</sup> of them', 'the 1st of them'],
  ['seen twice<a href="#note-1">1</a> at noon', 'seen twice¹ at noon'],
  ['seen on page <a href="#page-9">9</a> at noon', 'seen on page 9 at noon'],
  ['seen twice<sup>[1]</sup> at noon', 'seen twice\\[1] at noon'],
  ['<ruby>湖<rt>みずうみ</rt></ruby>', '湖（みずうみ）'],
  ['<ruby>湖<rp>(</rp><rt>みずうみ</rt><rp>)</rp></ruby>', '湖(みずうみ)'],
];

for (const [html, text] of written) {
  test(`what stands small beside a line of a page is no part of its word: ${text}`, () => {
    const { entry, refusals } = importStory(`<p>The lake held ${html}, and the ferry crossed it.</p>`);
    assert.deepEqual(refusals, []);
    assert.ok(entry?.includes(`The lake held ${text}, and the ferry crossed it.`), entry);
  });
}

test('an arrow that leads from a note back to its mark is left behind', () => {
  const { entry } = importStory('<ol><li><p>The lake was a mile long. <a href="#mark-1">↩</a></p></li></ol>');
  assert.match(entry ?? '', /1\. The lake was a mile long\.\n/);
});
