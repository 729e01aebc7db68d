/** The sales flow as something to be worked through. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { PlanLine } from '../../src/analysis/planLines.ts';
import { BLANK_OUR_SIDE, type OurSide, type PlaybookOverride } from '../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { team } from './ruleTester.ts';

// Monday 11 May 2026; need 11–15 May, pilot 18 May – 26 June (30 working days), roll-out 29 June – 3 July.
const TODAY = asDay('2026-05-11');
const MAP: Sketch = {
  people: { lin: { function: 'sales', owner: asId('li') }, bo: { function: 'compliance', owner: asId('wu') } },
  steps: { need: 'need days=5', try: 'pilot', use: 'rollout days=5' },
  seats: ['lin initiator need', 'lin initiator try', 'bo approver try'],
};
/** A line of our own playbook about whoever approves, without a day, and one that brings us before them. */
const OWN: OurSide['playbook'] = Object.fromEntries(
  ([[], ['approaches']] as const).map((acts, nth): [string, PlaybookOverride] => [
    `own.${nth}`,
    {
      id: `own.${nth}`,
      words: { en: 'See {who}' },
      off: false,
      own: { lane: 'action', stepKinds: ['pilot'], parts: ['approver'], functions: [], asks: null },
      gates: { acts, sorts: [], procedures: [], profiles: [], offers: [] },
    },
  ]),
);
const OURS: OurSide = { ...team(['li', 'wu']), playbook: OWN };
const plan = (map: Sketch, ours: OurSide = OURS): readonly PlanLine[] => analyse(sketch(map), ours, TODAY).plan();
const line = (lines: readonly PlanLine[], key: string, step = 'try') => {
  const found = lines.filter(({ item }) => item.key === key && item.step === step);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} lines are called ${key}`);
  const { day, late, owner } = found[0];
  return { day, late, owner };
};

describe('the plan', () => {
  it('has a day and somebody of ours at each action and information', () => {
    const lines = plan(MAP);
    // Ten working days before the pilot begins on 18 May lie before today. It names the initiator.
    expect(line(lines, 'pilot.one-page')).toEqual({ day: '2026-05-11', late: false, owner: 'li' });
    // Five before it begins.
    expect(line(lines, 'pilot.initiator.deciding-day')).toEqual({ day: '2026-05-11', late: false, owner: 'li' });
    // Its entry does not say: the last day of the step.
    expect(line(lines, 'own.0')).toEqual({ day: '2026-06-26', late: false, owner: 'wu' });
  });

  it('holds the two lanes of what is done and said, in the order of the flow', () => {
    const { flow, plan: lines } = analyse(sketch(MAP), BLANK_OUR_SIDE, TODAY);
    const wanted = flow.items.filter(({ lane }) => lane === 'action' || lane === 'information');
    expect(wanted.length).toBeGreaterThan(20);
    expect(lines().map(({ item }) => item)).toEqual(wanted);
  });

  it('is late where the date by when asks for it', () => {
    const lines = plan({ ...MAP, fields: { reasonBy: asDay('2026-07-03') } });
    // The pilot has to begin on 18 May at the latest: ten working days before is 4 May, five is 11 May.
    expect(line(lines, 'pilot.one-page')).toMatchObject({ day: '2026-05-11', late: true });
    expect(line(lines, 'pilot.initiator.deciding-day')).toMatchObject({ day: '2026-05-11', late: false });
  });

  it('follows the day and the person that somebody set, and leaves out what is done or put out of sight', () => {
    const edit = { step: 'try', lane: 'action' } as const;
    const lines = plan({
      ...MAP,
      laneEdits: [
        { ...edit, item: 'pilot.one-page', owner: asId('li'), due: asDay('2026-05-08') },
        { ...edit, item: 'own.0', done: true },
        { ...edit, item: 'pilot.initiator.deciding-day', hidden: true },
        { ...edit, item: 'own', id: asId('own'), added: true, text: 'Book the hall', owner: asId('li') },
      ],
    });
    expect(line(lines, 'pilot.one-page')).toEqual({ day: '2026-05-08', late: true, owner: 'li' });
    expect(line(lines, 'own')).toEqual({ day: '2026-06-26', late: false, owner: 'li' });
    const keys = lines.map(({ item }) => item.key);
    expect(keys).not.toContain('own.0');
    expect(keys).not.toContain('pilot.initiator.deciding-day');
  });

  it('follows another day that our side gave to an entry', () => {
    const ours: OurSide = {
      ...BLANK_OUR_SIDE,
      playbook: {
        'pilot.one-page': { id: 'pilot.one-page', words: {}, off: false, day: { anchor: 'begin', days: 1 } },
      },
    };
    expect(line(plan(MAP, ours), 'pilot.one-page').day).toBe('2026-05-19');
  });

  it('has no day at a step that is done', () => {
    const map: Sketch = { ...MAP, steps: { ...MAP.steps, use: 'rollout here days=5' } };
    expect(line(plan(map), 'pilot.one-page')).toEqual({ day: null, late: false, owner: 'li' });
  });

  it('goes to whoever leads the map where nobody is responsible for the people named', () => {
    const map: Sketch = { ...MAP, fields: { owner: asId('li') }, people: { ...MAP.people, bo: 'compliance' } };
    expect(line(plan(map), 'own.0').owner).toBe('li');
    expect(line(plan({ ...map, fields: { owner: asId('gone') } }), 'own.0').owner).toBeNull();
  });

  it('prepares a planned meeting two working days before it, today at the earliest', () => {
    const meeting = (day: string): Sketch => ({
      ...MAP,
      contacts: [{ with: ['bo'], day, status: 'planned', aim: 'A date' }],
    });
    const prepared = (day: string) =>
      plan(meeting(day)).filter(({ item }) => item.reasons.some(({ record }) => record === 'contact.1'));
    // Tuesday 26 May, so Friday 22 May.
    expect(prepared('2026-05-26').length).toBeGreaterThan(0);
    for (const { day } of prepared('2026-05-26')) expect(day).toBe('2026-05-22');
    for (const { day } of prepared('2026-05-12')) expect(day).toBe('2026-05-11');
  });

  it('is done before a quiet period in which its day would lie, where it brings us before somebody', () => {
    const quiet = { from: asDay('2026-06-15'), to: asDay('2026-07-31') };
    for (const map of [
      { ...MAP, fields: { quiet } },
      { ...MAP, people: { ...MAP.people, bo: { function: 'compliance', owner: asId('wu'), quiet } } },
    ] as const satisfies readonly Sketch[]) {
      // Friday before Monday 15 June.
      expect(line(plan(map), 'own.1').day).toBe('2026-06-12');
      expect(line(plan(map), 'own.0').day).toBe('2026-06-26');
    }
  });
});
