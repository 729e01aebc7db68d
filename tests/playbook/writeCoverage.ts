/** Writes docs/coverage.md anew (`npx tsx tests/playbook/writeCoverage.ts`). */
import { writeFileSync } from 'node:fs';
import { readCoverage, writeCoverage } from './coverageTable.ts';

const cells = readCoverage();
writeFileSync(new URL('../../docs/coverage.md', import.meta.url), writeCoverage(cells));
for (const { fn, part, group, offer } of cells.filter(({ cover }) => cover === 'empty'))
  console.error(`Empty: ${fn}, ${part}, ${group}, ${offer}`);
