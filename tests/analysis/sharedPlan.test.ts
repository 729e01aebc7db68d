/** What of the plan the customer may see: their steps, what was chosen, and never what follows from our judgement. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { mayBeShared } from '../../src/analysis/sharedPlan.ts';
import { makeTask } from '../../src/model/makeRecord.ts';
import { entries } from '../../src/playbook/entries.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { team } from './ruleTester.ts';

// Monday 11 May 2026; need 11–15 May, contract 18–22 May.
const TODAY = asDay('2026-05-11');
const MAP: Sketch = {
  people: {
    lin: {
      function: 'sales',
      owner: asId('li'),
      stance: 'opponent',
      competitors: [{ name: 'Rivalsoft', kind: 'rival' }],
    },
    bo: { function: 'finance', stance: 'champion' },
  },
  steps: { need: 'need days=5', sign: 'contract days=5' },
  seats: ['lin initiator need', 'bo informed sign', 'lin approver sign'],
  contacts: [{ with: ['bo'], day: '2026-05-20', status: 'planned' }],
};
const read = (map: Sketch) => analyse(sketch(map), team(['li', 'wu']), TODAY);

describe('the plan for both sides', () => {
  it('holds each step with whoever approves, else starts it, and who of ours answers for them', () => {
    const { milestones } = read({ ...MAP, fields: { owner: asId('wu') } }).shared();
    expect(milestones.map(({ key, day, theirs, ours }) => [key, day, theirs, ours])).toEqual([
      ['step need', '2026-05-15', 'Lin', 'Our li'],
      ['step sign', '2026-05-22', 'Lin', 'Our li'],
    ]);
    // Nobody of ours answers for bo: whoever leads it stands there.
    const alone = read({ ...MAP, seats: ['bo approver need'], fields: { owner: asId('wu') } });
    expect(alone.shared().milestones[0]).toMatchObject({ theirs: 'Bo', ours: 'Our wu' });
  });

  it('holds what was chosen, by day', () => {
    const map = sketch(MAP);
    const tasks = {
      a: makeTask({ id: asId('a'), text: 'Workshop', order: 'a0', shared: true, due: asDay('2026-05-18') }),
      b: makeTask({ id: asId('b'), text: 'Ours', order: 'a1', due: asDay('2026-05-18') }),
    };
    const contacts = Object.fromEntries(
      Object.entries(map.contacts).map(([id, one]) => [id, { ...one, shared: true }]),
    );
    const { milestones } = analyse({ ...map, tasks, contacts }, team(['li']), TODAY).shared();
    expect(milestones.map(({ key, theirs }) => [key, theirs])).toEqual([
      ['step need', 'Lin'],
      ['task a', ''],
      ['contact contact.1', 'Bo'],
      ['step sign', 'Lin'],
    ]);
    expect(milestones[2]?.what).toEqual({ kind: 'meeting', who: ['Bo'] });
  });

  it('never holds derived words that follow from a stance, a rival, a weight or a contact; one’s own words it may', () => {
    const { facts, plan } = read(MAP);
    const judged = new Set(
      entries
        .filter(({ when }) => when.stances || when.leansToCompetitor !== undefined || when.weights || when.contact)
        .map(({ id }) => id),
    );
    const hidden = plan().filter(
      ({ from }) => from.kind === 'line' && from.item.reasons.some(({ entry }) => judged.has(entry)),
    );
    expect(hidden.length).toBeGreaterThan(2);
    expect(hidden.filter((entry) => mayBeShared(entry, facts))).toEqual([]);
    expect(plan().some((entry) => entry.from.kind === 'line' && mayBeShared(entry, facts))).toBe(true);
    // Even where the record says that it is shared.
    const [first] = hidden;
    if (first?.from.kind !== 'line') throw new Error('a line was expected');
    const { item } = first.from;
    const edit = { step: item.step, lane: item.lane, item: item.key, shared: true };
    const shared = read({ ...MAP, laneEdits: [edit] });
    expect(shared.shared().milestones.filter(({ what }) => what.kind !== 'step')).toEqual([]);
    const own = read({ ...MAP, laneEdits: [{ ...edit, text: 'Talk about the rest' }] });
    expect(own.shared().milestones.filter(({ what }) => what.kind === 'line')).toHaveLength(1);
  });
});
