import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishArticles, otherArticles } from './articles.ts';
import { damages } from './damages.ts';
import { layouts, otherLayouts } from './layouts.ts';
import { moreLayouts } from './more-layouts.ts';
import { type Case, type Fault, judge, makeCases } from './score.ts';

/** The least share of readings, in per cent, that must be right. */
const least = { title: 99, author: 98, date: 98, region: 98, updated: 98, doubt: 99, words: 100, body: 97 };

interface Judged {
  one: Case;
  faults: Fault[];
}

const judged: Judged[] = [
  ...makeCases(englishArticles, [...layouts, ...moreLayouts], damages).map((one) => ({
    one,
    faults: judge(one, 'en'),
  })),
  ...Object.entries(otherArticles).flatMap(([language, article]) =>
    makeCases([article], otherLayouts[language] ?? [], damages).map((one) => ({
      one,
      faults: judge(one, 'en'),
    })),
  ),
];

if (process.env['SHOW']) {
  for (const { one, faults } of judged) {
    for (const { what, told } of faults)
      if (process.env['SHOW'] === 'all' || process.env['SHOW'] === what)
        console.log(`${what}\t${one.name}\t${told}`);
  }
}

for (const [what, share] of Object.entries(least)) {
  test(`of ${judged.length} damaged sources at least ${share} % have the right ${what}`, (context) => {
    const wrong = judged.filter(({ faults }) => faults.some((fault) => fault.what === what));
    const right = (100 * (judged.length - wrong.length)) / judged.length;
    context.diagnostic(`${what}: ${right.toFixed(2)} % right`);
    const told = wrong
      .slice(0, 20)
      .map(({ one, faults }) => `${one.name}: ${faults.find((fault) => fault.what === what)?.told}`);
    assert.ok(right >= share, `${right.toFixed(2)} %\n${told.join('\n')}`);
  });
}

test('hardly a source has a wrong author, and none a wrong day, without a doubt', () => {
  const silent = (what: Fault['what']) =>
    judged.filter(({ faults }) =>
      faults.some((fault) => fault.what === what && !fault.told.startsWith('undefined')),
    );
  const named = (wrong: Judged[]) => wrong.map(({ one }) => one.name);
  assert.deepEqual(named(silent('date')), []);
  assert.deepEqual(named(silent('author')), []);
  assert.ok(silent('region').length <= judged.length / 500, named(silent('region')).join('\n'));
});
