import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf } from '../../../src/article/quotes.ts';
import type { Passage } from '../../../src/importer/passages/passage.ts';
import { passagesToBody } from '../../../src/importer/passages/passages-to-body.ts';
import type { SetQuotations } from '../../../src/importer/quotations/quotation-state.ts';
import { setQuotations } from '../../../src/importer/quotations/set-quotations.ts';
import { doubtfulLeadIns, plainTails, wholeRoles } from './doubtful-lead-ins.ts';
import { type LeadInCase, leadIns, openings, statements } from './lead-ins.ts';

/** The body and the doubts of an article whose last paragraphs are a lead-in and its statement. */
function setApart({ language, before, leadIn }: LeadInCase, isBelow: boolean): SetQuotations {
  const statement = statements[language] ?? '';
  const paragraphs = before === '' ? [] : before.split(' ¶ ');
  const last = isBelow ? [leadIn, statement] : [`${leadIn} ${statement}`];
  const texts = [openings[language] ?? '', ...paragraphs, ...last];
  const passages = texts.map((text, line): Passage => ({ text, line: line + 1, kind: 'paragraph' }));
  return setQuotations(passagesToBody(passages), language);
}

/** The speaker that an article gives to the statement after a lead-in; empty for none. */
function speakerOf(one: LeadInCase, isBelow: boolean): string {
  return quotesOf(setApart(one, isBelow).body)[0]?.speaker ?? '';
}

test('no statement is given to a wrong speaker, in any language', (context) => {
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const one of leadIns) {
    for (const isBelow of [false, true]) {
      const speaker = speakerOf(one, isBelow);
      if (speaker !== '' && speaker !== one.speaker) wrong.push(`${one.before} ${one.leadIn} → ${speaker}`);
      else if (speaker !== one.speaker) missed.push(`${one.before} ${one.leadIn}`);
    }
  }
  const named = 2 * leadIns.filter(({ speaker }) => speaker !== '').length;
  const recall = (1 - missed.length / named) * 100;
  context.diagnostic(`${leadIns.length} lead-ins, ${wrong.length} wrong, recall ${recall.toFixed(1)} %`);
  assert.deepEqual(wrong, []);
  assert.ok(leadIns.length >= 120 && recall >= 90, missed.join('\n'));
});

test('in a language whose lead-ins cannot be read no statement is set apart', () => {
  const text =
    'A escritora, Griselda Halloway, concluyó y dijo: «Contamos os barcos duas vezes. Ninguém faltava.»';
  const body = passagesToBody([{ text, line: 1, kind: 'paragraph' }]);
  assert.equal(setQuotations(body, 'es').repairs.length, 1);
  assert.deepEqual(setQuotations(body, 'pt'), { body, repairs: [], doubts: [] });
});

test('a lead-in in which somebody else may speak gives no speaker and a doubt', () => {
  const wrong = doubtfulLeadIns.flatMap((one) => {
    const { body, doubts } = setApart(one, false);
    const [quote] = quotesOf(body);
    const isDoubted = quote && quote.speaker === undefined && doubts.length === 1;
    return isDoubted ? [] : `${one.before} ${one.leadIn} → ${quote ? quote.speaker : 'not set apart'}`;
  });
  assert.deepEqual(wrong, []);
});

test('a speaker has the whole of an office, or the name alone', () => {
  const told = wholeRoles.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, false)}`);
  assert.deepEqual(
    told,
    wholeRoles.map((one) => `${one.before} ${one.leadIn} → ${one.speaker}`),
  );
});

test('listeners, places, times and manners after the verb leave the speaker certain', () => {
  const missed = plainTails.filter((one) => speakerOf(one, true) !== one.speaker);
  assert.deepEqual(
    missed.map((one) => `${one.before} ${one.leadIn} → ${speakerOf(one, true)}`),
    [],
  );
});
