/** A body that decides has something of its own in the flow at every kind of step, whatever it looks at; what stands there never meets it. */
import { describe, expect, test } from 'vitest';
import { entryBook } from '../../../src/analysis/flow/entryBook.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { FUNCTIONS, PROCEDURES, STEP_KINDS } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

const book = entryBook(BLANK_OUR_SIDE.playbook);
const PURCHASES = PROCEDURES.flatMap((procedure) =>
  (['goods', 'system'] as const).map((offer) => ({ procedure, offer })),
);

describe('a body that approves', () => {
  test.each([...FUNCTIONS, 'unknown' as const])('has lines at every kind of step: %s', (fn) => {
    for (const { procedure, offer } of PURCHASES) {
      for (const kind of STEP_KINDS) {
        const map = sketch({
          fields: { profile: 'national', procedure, offerKinds: [offer] },
          people: { lin: 'operations', board: { function: fn, sort: 'body' } },
          steps: { only: kind },
          seats: ['lin initiator only', 'board approver only'],
        });
        const entries = flowOf(map).items.flatMap(({ lane, reasons }) =>
          lane === 'action' || lane === 'information'
            ? reasons.filter(({ person }) => person === 'board').map(({ entry }) => book.byId(entry))
            : [],
        );
        expect(entries.length, `${procedure} ${offer} ${kind}`).toBeGreaterThan(0);
        for (const entry of entries) expect(entry?.acts ?? [], entry?.id).not.toContain('approaches');
      }
    }
  });
});
