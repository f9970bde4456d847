import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesOf } from '../../../src/article/quotes.ts';
import { passagesToBody } from '../../../src/importer/passages/passages-to-body.ts';
import { setQuotations } from '../../../src/importer/quotations/set-quotations.ts';
import { leanLeadIns, leanStatements } from './lean-lead-ins.ts';

test('in the lesser known languages a statement has its certain speaker or none', () => {
  const told = leanLeadIns.map(({ language, leadIn }) => {
    const [quote] = quotesOf(
      setQuotations(
        passagesToBody([{ text: `${leadIn} ${leanStatements[language]}`, line: 1, kind: 'paragraph' }]),
        language,
      ).body,
    );
    return `${language} ${leadIn} → ${quote ? (quote.speaker ?? '') : 'not set apart'}`;
  });
  assert.deepEqual(
    told,
    leanLeadIns.map(({ language, leadIn, speaker }) => `${language} ${leadIn} → ${speaker}`),
  );
});
