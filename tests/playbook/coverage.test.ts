/** That the page of what the playbook covers is the playbook's, and that nothing on it is empty. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCoverage, writeCoverage } from './coverageTable.ts';

const cells = readCoverage();

test('no function and part is without a line at any kind of step and offer', () => {
  const empty = cells.filter(({ cover }) => cover === 'empty');
  expect(empty.map(({ fn, part, group, offer }) => `${fn} ${part} ${group} ${offer}`)).toEqual([]);
});

test('docs/coverage.md is up to date', () => {
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(writeCoverage(cells));
});
