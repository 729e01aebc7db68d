/** A few runs of each part that needs no browser, spread over all that `npm run faults` makes. */
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile.ts';
import { IMPORT, MIGRATION, SQUASH } from './killedSteps.ts';
import { TABS, UNDO } from './tabs.ts';
import { TROUBLE } from './trouble.ts';

const PARTS = [
  { part: SQUASH, runs: 6 },
  { part: IMPORT, runs: 5 },
  { part: MIGRATION, runs: 6 },
  { part: TROUBLE, runs: 5 },
  { part: TABS, runs: 10 },
  { part: UNDO, runs: 10 },
  { part: HOSTILE, runs: 100 },
];

describe.each(PARTS)('$part.name', ({ part, runs }) => {
  it(part.mustHold, async () => {
    const step = Math.floor(part.atLeast / runs);
    for (let seed = step; seed <= part.atLeast; seed += step)
      expect(await part.run(seed, { executable: '', address: '', folder: '' }), `${part.name} ${seed}`).toHaveProperty(
        'fine',
      );
  });
});
