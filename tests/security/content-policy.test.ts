import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { pagePolicy, sitePolicy } from '../../src/security/content-policy.ts';
import { responseHeaders } from '../../src/security/response-headers.ts';
import { writeHeadersFile } from '../../src/hosting/write-headers-file.ts';

const styles = ['p{color:red}', 'q{color:blue}'];

for (const [where, policy] of [
  ['a page', pagePolicy(styles[0] ?? '')],
  ['a server', sitePolicy(styles)],
] as const) {
  test(`Google's evaluator finds nothing in the policy of ${where}`, () => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const real = findings.filter(({ severity }) => severity !== Severity.NONE);
    assert.deepEqual(
      real.map(({ description }) => description),
      [],
    );
  });

  test(`the policy of ${where} forbids what is not named, and names no way to run text`, () => {
    const { directives } = new CspParser(policy).csp;
    assert.deepEqual(directives['default-src'], ["'none'"]);
    assert.equal(directives['script-src'], undefined);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });
}

test('a style has the hash that browsers compute, whatever its order among others', () => {
  assert.match(pagePolicy(''), /style-src 'sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU='/);
  assert.equal(sitePolicy(styles), sitePolicy(styles.toReversed()));
});

test('only the header forbids frames, since a page cannot', () => {
  assert.doesNotMatch(pagePolicy(''), /frame-ancestors/);
  assert.match(sitePolicy([]), /style-src 'none';frame-ancestors 'none'$/);
});

test('secure connections last longer than the half year that browsers ask for', () => {
  const seconds = /max-age=(\d+)/.exec(responseHeaders('')['Strict-Transport-Security'] ?? '')?.[1];
  assert.ok(Number(seconds) > 183 * 24 * 60 * 60);
});

test('a policy too long for Cloudflare Pages is refused, not cut off', () => {
  const many = Array.from({ length: 40 }, (_, index) => `p{order:${index}}`);
  assert.throws(() => writeHeadersFile(sitePolicy(many)), /expected at most 2000/);
  assert.ok(writeHeadersFile(sitePolicy(many.slice(0, 25))).length < 3000);
});
