/** What is written when an entry of the plan is ticked, dated, handed over or shared. */
import { describe, expect, it } from 'vitest';
import { editPlanEntry, type PlanPatch } from '../../src/advice/editPlanEntry.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { makeTask } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { team } from '../analysis/ruleTester.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-05-11');
const drawn = sketch({
  people: { lin: 'sales' },
  steps: { need: 'need' },
  seats: ['lin initiator need'],
  contacts: [{ with: ['lin'], day: '2026-05-20', status: 'planned', ours: ['li', 'wu'] }],
});
const MAP: BuyingMap = { ...drawn, tasks: { a: makeTask({ id: asId('a'), text: 'Book the hall', order: 'a0' }) } };
const edited = (key: string, patch: PlanPatch): BuyingMap => {
  const entry = analyse(MAP, team(['li', 'wu', 'xu']), TODAY)
    .plan()
    .find((one) => one.key.startsWith(key));
  if (!entry) throw new Error(`Nothing is called ${key}`);
  return editPlanEntry(entry, patch, TODAY)(MAP);
};
const contact = (patch: PlanPatch) => Object.values(edited('contact', patch).contacts)[0];

describe('an entry of the plan', () => {
  it('writes onto its task', () => {
    const patch = { done: true, due: asDay('2026-05-12'), owner: asId<never>('li'), shared: true };
    expect(edited('task', patch).tasks.a).toMatchObject(patch);
  });

  it('writes onto its line', () => {
    const patch = { due: asDay('2026-05-12'), owner: asId<never>('li'), shared: true };
    expect(Object.values(edited('line', patch).laneEdits)).toMatchObject([patch]);
    expect(Object.values(edited('line', { due: null }).laneEdits)).toEqual([]);
  });

  it('says that a meeting took place, and never on a day to come', () => {
    expect(contact({ done: true })).toMatchObject({ status: 'took-place', day: '2026-05-11' });
    expect(contact({ done: false })).toMatchObject({ status: 'planned', day: '2026-05-20' });
  });

  it('moves a meeting, and keeps its day where none is given', () => {
    expect(contact({ due: asDay('2026-05-22') })?.day).toBe('2026-05-22');
    expect(contact({ due: null })?.day).toBe('2026-05-20');
  });

  it('hands a meeting over: whoever takes it comes first, the others stay', () => {
    expect(contact({ owner: asId('xu') })?.ours).toEqual(['xu', 'wu']);
    expect(contact({ owner: asId('wu') })?.ours).toEqual(['wu']);
    expect(contact({ owner: null })?.ours).toEqual(['wu']);
  });
});
