/** What there is to be done on a map, each with its day and somebody of ours. */
import { describe, expect, it } from 'vitest';
import { editPlanEntry } from '../../src/advice/editPlanEntry.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { keyOfLine, type PlanEntry } from '../../src/analysis/planEntries.ts';
import { makeTask } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide, type PlaybookOverride } from '../../src/model/ourSide.ts';
import type { Task } from '../../src/model/workRecords.ts';
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
const plan = (map: Sketch, ours: OurSide = OURS): readonly PlanEntry[] => analyse(sketch(map), ours, TODAY).plan();
const line = (lines: readonly PlanEntry[], key: string, step = 'try') => {
  const found = lines.filter(({ from }) => from.kind === 'line' && from.item.key === key && from.item.step === step);
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
    expect(lines().map(({ from }) => from.kind === 'line' && from.item)).toEqual(wanted);
  });

  it('is late where the date by when asks for it', () => {
    const lines = plan({ ...MAP, fields: { reasonBy: asDay('2026-07-03') } });
    // The pilot has to begin on 18 May at the latest: ten working days before is 4 May, five is 11 May.
    expect(line(lines, 'pilot.one-page')).toMatchObject({ day: '2026-05-11', late: true });
    expect(line(lines, 'pilot.initiator.deciding-day')).toMatchObject({ day: '2026-05-11', late: false });
  });

  it('follows the day and the person that somebody set, says what is done, and leaves out what was put out of sight', () => {
    const edit = { step: 'try', lane: 'action' } as const;
    const lines = plan({
      ...MAP,
      laneEdits: [
        { ...edit, item: 'pilot.one-page', owner: asId('li'), due: asDay('2026-05-08') },
        { ...edit, item: 'own.0', done: true, due: asDay('2026-05-08') },
        { ...edit, item: 'pilot.initiator.deciding-day', hidden: true },
        { ...edit, item: 'own', id: asId('own'), added: true, text: 'Book the hall', owner: asId('li') },
      ],
    });
    expect(line(lines, 'pilot.one-page')).toEqual({ day: '2026-05-08', late: true, owner: 'li' });
    expect(line(lines, 'own')).toEqual({ day: '2026-06-26', late: false, owner: 'li' });
    const states = lines.flatMap(({ from, done }) => (from.kind === 'line' ? [[from.item.key, done]] : []));
    expect(states.filter(([, done]) => done)).toEqual([['own.0', true]]);
    // What is done is not late, whatever its day.
    expect(line(lines, 'own.0').late).toBe(false);
    expect(states.map(([key]) => key)).not.toContain('pilot.initiator.deciding-day');
  });

  it('holds planned contacts by day, those whose day has passed first, each with whoever of ours is to be there', () => {
    const contacts: Sketch['contacts'] = [
      { with: ['bo'], day: '2026-05-20', status: 'planned' },
      { with: ['lin'], day: '2026-05-08', status: 'planned', ours: ['wu'] },
      { with: ['lin'], day: '2026-05-07' },
      { with: ['bo'], day: '2026-05-11', status: 'planned', writtenQuestion: true },
    ];
    const found = plan({ ...MAP, contacts }).filter(({ from }) => from.kind === 'contact');
    expect(found.map(({ day, late, overdue, owner, people }) => [day, late, overdue, owner, ...people])).toEqual([
      ['2026-05-08', true, true, 'wu', 'lin'],
      ['2026-05-11', false, false, 'wu', 'bo'],
      ['2026-05-20', false, false, 'wu', 'bo'],
    ]);
  });

  it('holds tasks in their order; one without a day is due by the end of its step, or on no day', () => {
    const task = (id: string, given: Partial<Task>): Task => makeTask({ id: asId(id), text: id, order: id, ...given });
    const map = sketch(MAP);
    const tasks = {
      c: task('c', { due: asDay('2026-05-08'), done: true }),
      b: task('b', { due: asDay('2026-05-08'), owner: asId('li') }),
      a: task('a', { step: asId('need'), people: [asId('bo')] }),
      d: task('d', {}),
    };
    const found = analyse({ ...map, tasks }, team(['li', 'wu']), TODAY)
      .plan()
      .filter(({ from }) => from.kind === 'task');
    expect(found.map(({ key, day, late, owner, done }) => [key, day, late, owner, done])).toEqual([
      ['task a', '2026-05-15', false, 'wu', false],
      ['task b', '2026-05-08', true, 'li', false],
      ['task c', '2026-05-08', false, null, true],
      ['task d', null, false, null, false],
    ]);
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
    const lines = plan({
      ...map,
      laneEdits: [{ step: 'try', lane: 'action', item: 'own', id: asId('own'), added: true, text: 'Thank the hall' }],
    });
    // Whoever was not met yet is met though the step of their seat is done; its own lines are silent.
    expect(line(lines, 'contact.none.approver-alone')).toEqual({ day: null, late: false, owner: 'wu' });
    expect(line(lines, 'own')).toEqual({ day: null, late: false, owner: null });
    const there = lines.flatMap(({ from, step }) => (from.kind === 'line' && step === 'try' ? [from.item.key] : []));
    expect(there).not.toContain('pilot.one-page');
    expect(there).not.toContain('own.0');
  });

  it('sets aside what the sheet has folded, without losing any of it', () => {
    const { flow, plan: lines } = analyse(sketch(MAP), OURS, TODAY);
    const folded = flow.items.filter((item) => item.folded && (item.lane === 'action' || item.lane === 'information'));
    expect(folded.length).toBeGreaterThan(0);
    const aside = lines().filter((entry) => entry.aside !== null);
    expect(aside.map(({ key, aside: why }) => [key, why])).toEqual(folded.map((item) => [keyOfLine(item), 'folded']));
  });

  it('sets aside all that stands off the way, and nothing that somebody has taken in hand there', () => {
    const off: Sketch = { ...MAP, fields: { amount: 900 }, links: ['need > try : above 1000', 'need > use'] };
    const whyAt = (map: BuyingMap, step: string) =>
      analyse(map, OURS, TODAY)
        .plan()
        .filter((entry) => entry.step === step && !(entry.from.kind === 'line' && entry.from.item.folded));
    const there = whyAt(sketch(off), 'try');
    expect(there.length).toBeGreaterThan(2);
    expect(new Set(there.map(({ aside, day }) => `${aside} ${day}`))).toEqual(new Set(['off-the-way null']));
    expect(new Set(whyAt(sketch(off), 'need').map(({ aside }) => aside))).toEqual(new Set([null]));
    const [first, ...others] = there;
    if (!first) throw new Error('The pilot asks for nothing');
    const taken = whyAt(editPlanEntry(first, { due: asDay('2026-05-20') }, TODAY)(sketch(off)), 'try');
    const open = taken.filter(({ aside }) => aside === null);
    expect(open.map(({ key, day }) => [key, day])).toEqual([[first.key, '2026-05-20']]);
    expect(taken).toHaveLength(others.length + 1);
  });

  it('has nobody where nobody is responsible for the people named, whoever leads the map', () => {
    const map: Sketch = { ...MAP, fields: { owner: asId('li') }, people: { ...MAP.people, bo: 'compliance' } };
    expect(line(plan(map), 'own.0').owner).toBeNull();
  });

  it('prepares a planned meeting two working days before it, today at the earliest', () => {
    const meeting = (day: string): Sketch => ({
      ...MAP,
      contacts: [{ with: ['bo'], day, status: 'planned', aim: 'A date' }],
    });
    const prepared = (day: string) =>
      plan(meeting(day)).filter(
        ({ from }) => from.kind === 'line' && from.item.reasons.some(({ record }) => record === 'contact.1'),
      );
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

describe('the day of a line', () => {
  it('lies before the last day for papers where its words tell of that day', () => {
    const map = (papersBy: string): Sketch => ({
      people: { lin: 'operations', bo: 'executive' },
      steps: { need: 'need days=30', yes: { kind: 'approval', papersBy: asDay(papersBy) } },
      seats: ['lin initiator need', 'bo approver yes'],
    });
    // The approval begins on 22 June; ten working days before that is 8 June.
    expect(line(plan(map('2026-06-20')), 'approval.papers-by', 'yes').day).toBe('2026-06-08');
    expect(line(plan(map('2026-06-03')), 'approval.papers-by', 'yes').day).toBe('2026-06-02');
    expect(line(plan(map('2026-05-11')), 'approval.papers-by', 'yes').day).toBe('2026-05-11');
  });

  it('lies before the last day for notice, or today', () => {
    const map = (noticeBy: string): Sketch => ({
      fields: { supplierUntil: asDay('2026-12-31'), noticeBy: asDay(noticeBy) },
      people: { lin: 'operations', bo: 'procurement' },
      steps: { need: 'need days=30', pick: 'selection' },
      seats: ['lin initiator need', 'bo approver pick'],
    });
    // The selection begins on 22 June; five working days on is 29 June.
    expect(line(plan(map('2026-07-10')), 'procurement.approver.notice-day', 'pick').day).toBe('2026-06-29');
    expect(line(plan(map('2026-06-12')), 'procurement.approver.notice-day', 'pick').day).toBe('2026-06-11');
  });

  it('behind a tender whose result is not dated is not drawn ahead of its quiet period', () => {
    const map: Sketch = {
      fields: { procedure: 'public-tender', tenderPublished: asDay('2026-06-01') },
      people: { lin: 'operations', bo: 'finance' },
      steps: { need: 'need days=30', bid: 'tender days=20', pay: 'payment days=20' },
      seats: ['lin initiator need', 'bo approver pay'],
    };
    const days = plan(map).filter(({ step, day }) => step === asId('pay') && day !== null && day < '2026-06-19');
    expect(days).toEqual([]);
  });
});
