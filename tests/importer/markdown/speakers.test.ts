import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const said = '“We counted the boats at dawn. Nobody counted the gulls.”';
const read = (text: string) => outcomeOf(withKeys({}, `The ferry is back in the harbour.\n\n${text}`));
const quotationIn = (text: string) => (read(text).body ?? '').replace(/^[^>]*\n\n(?=>)/u, '').trim();

test('a name behind a dash on the last line of a quotation is its speaker', () => {
  const expected = `> ${said}\n>\n> — Brenn Halloway, harbour master`;
  for (const line of ['— ', '― ', '-- ', '--- ', '– ', '—'])
    for (const end of ['\n', '\\\n', '\n>\n'])
      assert.equal(
        quotationIn(`> ${said.replace('dawn. ', 'dawn.\n> ')}${end}> ${line}Brenn Halloway, harbour master`),
        expected.replace('dawn. ', 'dawn.\n> '),
        `${line}${end}`,
      );
});

test('so is a name on a last line in emphasis, and one behind a dash where the statement ends', () => {
  const expected = `> ${said}\n>\n> — Brenn Halloway, harbour master`;
  const name = 'Brenn Halloway, harbour master';
  for (const line of [`\n> *${name}*`, `\n>\n> *${name}*`, `\n> **${name}**`, ` — ${name}`, ` -- ${name}`])
    assert.equal(quotationIn(`> ${said}${line}`), expected, line);
  for (const line of ['\n> *Nobody counted the geese*', ' — nobody did', '\n> *Brenn Halloway* and others'])
    assert.doesNotMatch(quotationIn(`> ${said}${line}`), /\n>\n/u, line);
});

test('the work that a name stands with keeps its marks', () => {
  assert.equal(
    quotationIn(`> ${said}\n> — Brenn Halloway, *The Harbour*`),
    `> ${said}\n>\n> — Brenn Halloway, *The Harbour*`,
  );
});

test('a lead-in above a quotation names its speaker, or is a doubt where it names nobody for certain', () => {
  const named = read(`Asked about Ilse Quarrow, **Brenn Halloway** said:\n\n> ${said}`);
  assert.ok(named.body?.trim().endsWith(`> ${said}\n>\n> — Brenn Halloway`), named.body);
  assert.deepEqual(named.doubts, []);
  const unsure = read(`The judge told Brenn Halloway:\n\n> ${said}`);
  assert.ok(unsure.body?.trim().endsWith(`> ${said}`), unsure.body);
  assert.deepEqual(unsure.doubts, ['no-speaker']);
});

test('a name behind a hyphen is a list, which is a doubt', () => {
  const { body, doubts } = read(`> ${said}\n>\n> - Brenn Halloway`);
  assert.ok(body?.trim().endsWith('> - Brenn Halloway'), body);
  assert.deepEqual(doubts, ['loose-speaker']);
});

test('what names nobody stays in the quotation', () => {
  for (const line of ['-- and then they left', '– 15 April 2021', '-- That was all.', '— and then they left'])
    assert.doesNotMatch(quotationIn(`> ${said}\n> ${line}`), /\n>\n/u, line);
  const dialogue = '> — Good evening, sir\n> — Brenn Halloway';
  assert.equal(quotationIn(dialogue), dialogue);
  const lead = read(`Here is what Brenn Halloway likes to read:\n\n> ${said}`);
  assert.ok(lead.body?.trim().endsWith(`> ${said}`), lead.body);
});
