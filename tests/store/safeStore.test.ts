/** The store while a map is shown to the customer: what it leaves out, and that hidden work is neither seen nor undone. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.ts';
import { OUR_SIDE_SCHEMA } from '../../src/document/ourSideSchema.ts';
import { addPerson } from '../../src/edit/addPerson.ts';
import { addSeat } from '../../src/edit/addSeat.ts';
import { addStep } from '../../src/edit/addStep.ts';
import { addTask } from '../../src/edit/addTask.ts';
import { setFields } from '../../src/edit/setFields.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { setStep } from '../../src/edit/setStep.ts';
import type { SaveStatus } from '../../src/model/saveStatus.ts';
import { createOpenMapStore } from '../../src/store/createOpenMapStore.ts';
import { createSafeStore } from '../../src/store/createSafeStore.ts';
import { openReplica } from '../document/randomEdits.ts';
import { asDay, asId } from '../fixtures/mapBuilder.ts';

const saved: SaveStatus = { state: 'saved', at: null };
const source = <Value>(document: Value) => ({ document, status: () => saved, subscribe: () => () => {} });

function setUp() {
  const { store: whole } = createOpenMapStore({
    map: source(openReplica(1)),
    ours: source(createDocument(OUR_SIDE_SCHEMA, 'our-side')),
    today: asDay('2026-11-23'),
  });
  const { commit } = whole.getState();
  commit((map) => addStep(map, { id: asId('need'), name: 'Need', kind: 'need' }));
  commit((map) => addPerson(map, { id: asId('lin'), name: 'Lin', notes: 'ZZ' }));
  commit((map) => addSeat(map, { id: asId('seat'), person: asId('lin'), step: asId('need'), role: 'approver' }));
  const { store, follow } = createSafeStore(whole);
  follow();
  return { whole: whole.getState, safe: store.getState };
}

describe('the store of a map that is shown to the customer', () => {
  it('concludes nothing', () => {
    const { whole, safe } = setUp();
    expect(whole().analysis.blockers.length).toBeGreaterThan(0);
    expect(safe().analysis.blockers).toEqual([]);
    expect(safe().analysis.readiness.ready).toBe(false);
    expect(JSON.stringify(safe().map)).not.toContain('ZZ');
  });

  it('shows the plan of both sides as the whole map has it, and of the tasks those alone that are to be seen', () => {
    const { whole, safe } = setUp();
    const { commit } = whole();
    commit((map) => setFields(map, { patch: { goal: 'Paid within a week' } }));
    commit((map) => setStep(map, { step: asId('need'), patch: { days: 3 } }));
    commit((map) => addTask(map, { id: asId('hall'), text: 'Workshop', shared: true }));
    commit((map) => addTask(map, { id: asId('ours'), text: 'ZZ' }));
    const shown = safe().analysis.shared();
    expect(shown).toEqual(whole().analysis.shared());
    expect(shown.goal).toBe('Paid within a week');
    // Monday 23 November, three working days.
    expect(shown.milestones.map(({ key, day }) => [key, day])).toEqual([
      ['step need', '2026-11-25'],
      ['task hall', null],
    ]);
    expect(JSON.stringify(shown)).not.toContain('ZZ');
  });

  it('hands edits on to the whole map and shows them', () => {
    const { whole, safe } = setUp();
    safe().commit((map) => setPerson(map, { person: asId('lin'), patch: { name: 'Lin Wei' } }));
    expect(whole().map.people.lin).toMatchObject({ name: 'Lin Wei', notes: 'ZZ' });
    expect(safe().map.people.lin?.name).toBe('Lin Wei');
  });

  it('selects one at a time, the last that was pressed', () => {
    const { safe } = setUp();
    safe().commit((map) => addPerson(map, { id: asId('gao'), name: 'Gao' }));
    safe().commit((map) =>
      addSeat(map, { id: asId('two'), person: asId('gao'), step: asId('need'), role: 'approver' }),
    );
    safe().select({ kind: 'people', ids: ['lin', 'gao'] });
    expect(safe().selection).toEqual({ kind: 'people', ids: ['gao'] });
  });

  it('undoes what it shows', () => {
    const { safe } = setUp();
    safe().commit((map) => setPerson(map, { person: asId('lin'), patch: { name: 'Lin Wei' } }));
    expect(safe().undo()).toBe(true);
    expect(safe().map.people.lin?.name).toBe('Lin');
    expect(safe().redo()).toBe(true);
    expect(safe().map.people.lin?.name).toBe('Lin Wei');
  });

  it('undoes nothing that it does not show', () => {
    const { whole, safe } = setUp();
    whole().commit((map) => setPerson(map, { person: asId('lin'), patch: { stance: 'opponent' } }));
    expect(safe().undo()).toBe(false);
    expect(whole().map.people.lin?.stance).toBe('opponent');
    expect(safe().map.people.lin?.stance).toBe('unknown');
  });

  it('selects nothing that it does not show', () => {
    const { whole, safe } = setUp();
    whole().commit((map) => addPerson(map, { id: asId('zhao'), name: 'Zhao' }));
    safe().select({ kind: 'people', ids: ['zhao'] });
    expect(safe().selection).toEqual({ kind: 'nothing' });
  });
});
