// The store of an open map: it follows its documents, and concludes once.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { createDocument } from '../../src/document/document.ts';
import { OUR_SIDE_SCHEMA } from '../../src/document/ourSideSchema.ts';
import { dropRecords, type Edit, putRecord } from '../../src/edit/edit.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import type { SaveStatus } from '../../src/model/saveStatus.ts';
import type { Day } from '../../src/shared/day.ts';
import { createKeptStore } from '../../src/store/createKeptStore.ts';
import { createOpenMapStore, type OpenMapParts } from '../../src/store/createOpenMapStore.ts';
import { openReplica } from '../document/randomEdits.ts';

const ONE = vi.hoisted(() => ({ key: 'one', rule: 'no-account', whole: true, people: [], steps: [], missing: [] }));
vi.mock('../../src/analysis/analyse.ts', () => ({
  analyse: vi.fn((map, ours) => ({ blockers: [ONE], waived: [], facts: { map, ours } })),
}));
beforeEach(() => vi.mocked(analyse).mockClear());

const today = '2026-11-23' as Day;

const add =
  (id: string): Edit =>
  (map) =>
    putRecord(map, 'people', makePerson({ id: id as never, name: id }));
const drop =
  (id: string): Edit =>
  (map) =>
    dropRecords(map, 'people', new Set([id]));

function setUp(more: Pick<OpenMapParts, 'settle'> = {}) {
  let status: SaveStatus = { state: 'saved', at: null };
  const listeners = new Set<() => void>();
  const setStatus = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const source = <Value>(document: Value) => ({
    document,
    status: () => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const document = openReplica(1);
  const ours = createDocument(OUR_SIDE_SCHEMA, 'our-side');
  const open = createOpenMapStore({ map: source(document), ours: source(ours), today, ...more });
  return { ...open, document, ours, setStatus, state: open.store.getState, ourSource: source(ours) };
}

const recordOurs = (ours: ReturnType<typeof setUp>['ours']) =>
  ours.commit((value) => ({ ...value, assets: { a: { id: 'a', have: 'have', note: '' } } }));

describe('the open map', () => {
  it('shows what was committed, and says whether anything was', () => {
    const { state } = setUp();
    expect(state().commit(add('ada'))).toBe(true);
    expect(Object.keys(state().map.people)).toEqual(['ada']);
    expect([state().canUndo, state().canRedo]).toEqual([true, false]);
    expect(state().commit(drop('nobody'))).toBe(false);
    expect(state().undo()).toBe(true);
    expect([state().canUndo, state().canRedo]).toEqual([false, true]);
  });

  it('brings along with an edit what follows from it, in one undo step', () => {
    const { state } = setUp({ settle: (_, after) => add('bob')(after) });
    expect(state().commit(drop('nobody'))).toBe(false);
    expect(state().commit(add('ada'))).toBe(true);
    expect(Object.keys(state().map.people).sort()).toEqual(['ada', 'bob']);
    expect(state().undo()).toBe(true);
    expect(state().map.people).toEqual({});
  });

  it('makes no edit that goes beyond a limit, and names it until the next one', () => {
    const { state } = setUp();
    const long =
      (letters: number): Edit =>
      (map) =>
        putRecord(map, 'people', makePerson({ id: 'ada' as never, name: 'x'.repeat(letters) }));
    expect(state().commit(long(10_001))).toBe(false);
    expect([state().map.people, state().beyond]).toEqual([{}, { of: 'letters', count: 10_000 }]);
    const first = state().beyond;
    expect(state().commitTyping('ada', long(10_002))).toBe(false);
    expect([state().beyond === first, state().canUndo]).toEqual([false, false]);
    expect(state().commit(long(10_000))).toBe(true);
    expect(state().beyond).toBeNull();
  });

  it('is made exactly what it was, without what an edit would bring along, in one undo step', () => {
    const { state, setStatus } = setUp({ settle: (_, after) => add('bob')(after) });
    state().commit(add('ada'));
    const then = drop('bob')(state().map);
    expect(state().restore(then)).toBe(true);
    expect(Object.keys(state().map.people)).toEqual(['ada']);
    expect(state().restore(then)).toBe(false);
    expect(state().undo()).toBe(true);
    expect(Object.keys(state().map.people).sort()).toEqual(['ada', 'bob']);
    setStatus({ state: 'read-only', reason: 'newer-format' });
    expect(state().restore(then)).toBe(false);
  });

  it('is analysed once for each map, side and day, and for nothing else', () => {
    const { state, ours, setToday, setStatus } = setUp();
    expect(analyse).toHaveBeenCalledTimes(1);
    state().commit(add('ada'));
    recordOurs(ours);
    setToday('2026-11-24' as Day);
    expect(analyse).toHaveBeenCalledTimes(4);
    expect(vi.mocked(analyse).mock.lastCall).toEqual([state().map, state().ours, '2026-11-24']);
    state().select({ kind: 'map' });
    state().markFinding('one');
    setStatus({ state: 'saving' });
    setToday('2026-11-24' as Day);
    state().commit((map) => map);
    expect(analyse).toHaveBeenCalledTimes(4);
  });

  it('forgets a selection and a marked finding that are no longer there', () => {
    const { state } = setUp();
    state().commit(add('ada'));
    state().commit(add('ben'));
    state().select({ kind: 'people', ids: ['ada', 'ben', 'nobody'] });
    state().markFinding('one');
    state().commit(drop('ada'));
    expect(state().selection).toEqual({ kind: 'people', ids: ['ben'] });
    expect(state().markedFinding).toBe('one');
    vi.mocked(analyse).mockImplementationOnce(
      (map, ours) => ({ blockers: [], waived: [], facts: { map, ours } }) as never,
    );
    state().commit(drop('ben'));
    expect(state().selection).toEqual({ kind: 'nothing' });
    expect(state().markedFinding).toBeNull();
    state().select({ kind: 'step', id: 'nowhere' });
    expect(state().selection).toEqual({ kind: 'nothing' });
  });

  it('says what undo, redo or somebody else changed, and stops saying it at the next gesture here', () => {
    const { state, document } = setUp();
    const other = openReplica(2);
    state().commit(add('ada'));
    expect(state().lastChanged).toBeNull();
    state().undo();
    expect(state().lastChanged).toEqual({ by: 'undo', ids: ['ada'] });
    state().redo();
    expect(state().lastChanged).toEqual({ by: 'redo', ids: ['ada'] });
    other.commit(add('ben'));
    document.applyUpdate(other.encodeAll());
    expect(state().lastChanged).toEqual({ by: 'elsewhere', ids: ['ben'] });
    state().commit(add('cleo'));
    expect(state().lastChanged).toBeNull();
  });

  it('makes typing one step', () => {
    const { state } = setUp();
    state().commitTyping('name', add('a'));
    state().commitTyping('name', add('b'));
    state().endTyping();
    state().undo();
    expect(state().map.people).toEqual({});
  });

  it.each<SaveStatus>([
    { state: 'read-only', reason: 'newer-format' },
    { state: 'not-saved', reason: 'newer-format' },
  ])('takes no change that could never be kept: %o', (status) => {
    const { state, setStatus } = setUp();
    state().commit(add('ada'));
    setStatus(status);
    expect(state().saveStatus).toEqual(status);
    expect([state().commit(add('ben')), state().undo()]).toEqual([false, false]);
    setStatus({ state: 'not-saved', reason: 'no-room' });
    expect(state().commit(add('ben'))).toBe(true);
  });

  it('follows nothing any more once it is stopped', () => {
    const { state, stop, document } = setUp();
    stop();
    document.commit(add('ada'));
    expect(state().map.people).toEqual({});
  });
});

describe('our side', () => {
  it('is followed by a store of its own', () => {
    const { ours, ourSource, setStatus } = setUp();
    const { store, stop } = createKeptStore('ours', ourSource);
    recordOurs(ours);
    expect([store.getState().ours, store.getState().canUndo]).toEqual([ours.projection(), true]);
    setStatus({ state: 'saving' });
    expect(store.getState().saveStatus).toEqual({ state: 'saving' });
    expect(store.getState().undo()).toBe(true);
    expect(store.getState().ours.assets).toEqual({});
    stop();
    store.getState().redo();
    expect(store.getState().ours.assets).toEqual({});
  });
});
