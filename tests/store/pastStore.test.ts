// A map as it stood, in the form of an open one: concluded on its own day, and nothing can be written into it.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { Day } from '../../src/shared/day.ts';
import { createPastStore } from '../../src/store/createPastStore.ts';
import { largeMap } from '../fixtures/largeMap.ts';

describe('a map as it stood', () => {
  it('takes no edit of any kind, and is concluded on the day of its moment', () => {
    const day = '2026-03-12' as Day;
    const state = largeMap('en');
    const store = createPastStore(state, BLANK_OUR_SIDE, day);
    const { commit, commitTyping, restore, undo, redo } = store.getState();
    const empty = (map: typeof state) => ({ ...map, people: {} });
    expect([commit(empty), commitTyping('name', empty), restore(empty(state)), undo(), redo()]).toEqual(
      Array(5).fill(false),
    );
    expect(store.getState().map).toBe(state);
    expect(store.getState().analysis.blockers).toEqual(analyse(state, BLANK_OUR_SIDE, day).blockers);
    store.getState().select({ kind: 'people', ids: ['nobody' as never] });
    expect(store.getState().selection).toEqual({ kind: 'nothing' });
  });
});
