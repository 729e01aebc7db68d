// Going back to a moment is one edit that goes forward: it equals the moment, here and elsewhere, and undo gives back exactly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putRecord } from '../../src/edit/edit.ts';
import { restoreMap } from '../../src/edit/restoreMap.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { MomentId, PersonId, StepId } from '../../src/model/ids.ts';
import { makeMoment, makePerson, makeStep } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { Day } from '../../src/shared/day.ts';
import { editOf, openReplica, SEED, someDraws, startIds } from './randomEdits.ts';

const DAY = '2026-11-23' as Day;

/** A state as it comes back from where it was kept. */
function kept(map: BuyingMap): BuyingMap {
  const read = parseMap(serialiseMap(map), DAY);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
}

/** All of a map but what is told of moments. */
const ofThen = ({ moments: _, chapters: __, ...rest }: BuyingMap) => rest;

const ada = 'ada' as PersonId;
const need = 'need' as StepId;

describe('going back', () => {
  it('brings back who went, takes out who came and takes back what was changed, and nothing else is written', () => {
    const document = openReplica(1);
    document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'Ada', stance: 'sceptic' })));
    document.commit((map) => putRecord(map, 'people', makePerson({ id: 'bo' as PersonId, name: 'Bo' })));
    document.commit((map) => putRecord(map, 'steps', makeStep({ id: need, name: 'Need', order: 'a1' })));
    const then = kept(document.projection());
    document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'Ada', stance: 'champion' })));
    document.commit((map) => ({ ...map, steps: {} }));
    document.commit((map) => putRecord(map, 'people', makePerson({ id: 'cy' as PersonId, name: 'Cy' })));
    const before = document.projection();
    const at = document.stateVector();

    expect(document.commitWhole((map) => restoreMap(map, then))).toBe(true);
    expect(document.projection()).toEqual(then);
    expect(document.projection().people.bo).toBe(before.people.bo);
    // One field of Ada, and of Cy and of the step that they are there or not: some 50 bytes, not a second map.
    expect(document.encodeSince(at).length).toBeLessThan(120);
    expect(document.undo()).toBe(true);
    expect(document.projection()).toEqual(before);
  });

  it('leaves moments and what is told of them, and is nothing where nothing differs', () => {
    const document = openReplica(1);
    document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'Ada' })));
    const then = kept(document.projection());
    const moment = makeMoment({ id: 'board' as MomentId, name: 'before the board', day: DAY, minute: 540 });
    document.commit((map) => putRecord(map, 'moments', moment));
    expect(document.commitWhole((map) => restoreMap(map, then))).toBe(false);
    expect(restoreMap(document.projection(), then)).toBe(document.projection());
    document.commit((map) => ({ ...map, people: {} }));
    document.commitWhole((map) => restoreMap(map, then));
    expect(document.projection().moments).toEqual({ board: moment });
  });

  it('equals the moment although a seat that nobody saw comes back with its person', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'Ada' })));
    here.commit((map) => putRecord(map, 'steps', makeStep({ id: need, name: 'Need', order: 'a1' })));
    there.applyUpdate(here.encodeAll());
    const then = kept(here.projection());
    there.commit((map) =>
      putRecord(map, 'seats', { id: 'seat' as never, person: ada, step: need, role: 'approver', order: 'a1' }),
    );
    here.commit((map) => ({ ...map, people: {} }));
    here.applyUpdate(there.encodeAll());
    expect(here.projection().seats).toEqual({});
    here.commitWhole((map) => restoreMap(map, then));
    expect(here.projection()).toEqual(then);
    expect(here.undo()).toBe(true);
    expect([here.projection().people, here.projection().seats]).toEqual([{}, {}]);
  });
});

describe('going back, whatever was done before and since, here and in another tab at once', () => {
  it('equals the moment, for the other tab too, and undo gives back exactly', () => {
    fc.assert(
      fc.property(someDraws(25), someDraws(25), someDraws(12), (before, since, elsewhere) => {
        startIds();
        const [here, there] = [openReplica(1), openReplica(2)];
        for (const draw of before) here.commit(editOf(draw));
        there.applyUpdate(here.encodeAll());
        // Of these edits some make what no file may hold.
        const then: BuyingMap = JSON.parse(JSON.stringify(here.projection()));
        for (const draw of elsewhere) there.commit(editOf(draw));
        for (const draw of since) here.commit(editOf(draw));
        here.applyUpdate(there.encodeAll());
        const now = here.projection();

        const wrote = here.commitWhole((map) => restoreMap(map, then));
        expect(ofThen(here.projection())).toEqual(ofThen(then));
        expect(here.projection().moments).toEqual(now.moments);
        there.applyUpdate(here.encodeAll());
        expect(there.projection()).toEqual(here.projection());
        if (wrote) expect(here.undo()).toBe(true);
        expect(here.projection()).toEqual(now);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
