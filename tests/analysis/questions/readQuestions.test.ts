/** In which order questions stand, what a hand does to them, and where nothing is asked; worked out by hand. */
import { describe, expect, it } from 'vitest';
import { editPlanEntry } from '../../../src/advice/editPlanEntry.ts';
import { analyse } from '../../../src/analysis/analyse.ts';
import { readQuestions } from '../../../src/analysis/questions/readQuestions.ts';
import { sayQuestion } from '../../../src/analysis/questions/sayQuestion.ts';
import { mayBeShared } from '../../../src/analysis/sharedPlan.ts';
import { editQuestion } from '../../../src/edit/editQuestion.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-12-01');
const drawn = sketch({
  people: { lin: 'operations supporter met', gao: 'finance met', pei: 'procurement' },
  steps: { need: 'need', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver sign', 'pei approver sign'],
  fields: { amount: 80_000 },
});
const read = (map: BuyingMap) => readQuestions(analyse(map, BLANK_OUR_SIDE, TODAY));
const keys = (map: BuyingMap) => read(map).open.map(({ key }) => key);

describe('the order of the questions', () => {
  it('is that of the biggest finding that waits for each', () => {
    // budget-not-discussed is at stop; the others slow it, a whole map's reason ahead of one approver's stance and limit.
    const places = ['budget|', 'reason|', 'stance|gao', 'procedure|'].map((key) => keys(drawn).indexOf(key));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    const { blockers } = analyse(drawn, BLANK_OUR_SIDE, TODAY);
    const rank = (key: string | undefined) => {
      const at = blockers.findIndex((blocker) => blocker.key === key);
      return at < 0 ? blockers.length : at;
    };
    const ranks = read(drawn).open.map(({ settles }) => rank(settles[0]));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('leaves out what waits for a finding that was set aside or switched off', () => {
    expect(keys(drawn)).toContain('budget|');
    const off = { 'budget-not-discussed': { id: asId<never>('budget-not-discussed'), off: true } };
    expect(keys({ ...drawn, ruleSwitches: off })).not.toContain('budget|');
  });
});

describe('what a hand did to a question', () => {
  const edit = (patch: Parameters<typeof editQuestion>[1]['patch']) =>
    editQuestion(drawn, { question: 'goal|', patch });
  const goal = (map: BuyingMap) => read(map).open.find(({ key }) => key === 'goal|');

  it('is its words, whom to ask and who of ours asks by when', () => {
    const map = edit({ text: 'What would please your board?', person: asId('pei'), due: asDay('2026-12-10') });
    const question = goal(map);
    expect(question?.askOf[0]).toBe('pei');
    expect(question?.hand?.due).toBe('2026-12-10');
    const { facts } = analyse(map, BLANK_OUR_SIDE, TODAY);
    expect(question && sayQuestion(question, facts, 'zh-CN', null).ask).toBe('What would please your board?');
  });

  it('never puts it to somebody who may not be asked', () => {
    const quiet = { ...drawn.people['pei' as never], quiet: { from: asDay('2026-11-01'), to: null } };
    const map = { ...edit({ person: asId('pei') }), people: { ...drawn.people, pei: quiet } } as BuyingMap;
    expect(goal(map)?.askOf).toEqual(['lin', 'gao']);
  });

  it('sets it aside, and takes it back without a trace', () => {
    const map = edit({ hidden: true });
    expect(goal(map)).toBeUndefined();
    expect(read(map).aside.map(({ key }) => key)).toEqual(['goal|']);
    expect(editQuestion(map, { question: 'goal|', patch: { hidden: false } }).questions).toEqual({});
  });
});

describe('a question that was handed over or dated', () => {
  const plan = (map: BuyingMap) =>
    analyse(map, BLANK_OUR_SIDE, TODAY)
      .plan()
      .filter(({ from }) => from.kind === 'question');

  it('stands in the plan by its day, late once that has passed, and never where the customer sees it', () => {
    expect(plan(drawn)).toEqual([]);
    const [entry, ...others] = plan(editQuestion(drawn, { question: 'goal|', patch: { due: asDay('2026-11-30') } }));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      key: 'question goal|',
      day: '2026-11-30',
      late: true,
      shared: false,
      people: ['lin', 'gao'],
    });
    const { facts } = analyse(drawn, BLANK_OUR_SIDE, TODAY);
    expect(entry && mayBeShared(entry, facts)).toBe(false);
  });

  it('is dated anew from there, and leaves the plan with its answer or once it is set aside', () => {
    const dated = editQuestion(drawn, { question: 'goal|', patch: { due: asDay('2026-12-10') } });
    const [entry] = plan(dated);
    const later = entry && editPlanEntry(entry, { due: asDay('2026-12-20') }, TODAY)(dated);
    expect(later && plan(later)[0]?.day).toBe('2026-12-20');
    expect(plan(setFields(dated, { patch: { goal: 'No paper' } }))).toEqual([]);
    expect(plan(editQuestion(dated, { question: 'goal|', patch: { hidden: true } }))).toEqual([]);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['once the purchase is won', { outcome: 'won' }],
    ['once it is lost', { outcome: 'lost' }],
    ['of a sample', { sample: true }],
  ] as const)('%s', (_, patch) => expect(keys(setFields(drawn, { patch }))).toEqual([]));

  it('of anybody while the map is in quiet: the questions stand, and nobody is named', () => {
    const quiet = { from: asDay('2026-11-20'), to: asDay('2026-12-20') };
    const { open } = read(setFields(drawn, { patch: { quiet } }));
    expect(open.length).toBeGreaterThan(0);
    expect(open.flatMap(({ askOf }) => askOf)).toEqual([]);
  });

  it('of anybody from the notice of a public tender to its result, and no price before', () => {
    const tender = { procedure: 'public-tender', tenderPublished: asDay('2026-11-20') } as const;
    expect(read(setFields(drawn, { patch: tender })).open.flatMap(({ askOf }) => askOf)).toEqual([]);
  });

  it('as a favour of an auditor, an opponent or somebody who is not for us', () => {
    const weight = (stance: string) =>
      read(
        sketch({
          people: { lin: `operations ${stance} met`, gao: 'finance', au: 'internal-audit supporter met' },
          steps: { need: 'need', sign: 'budget' },
          seats: ['lin initiator need', 'gao approver sign', 'au approver sign'],
        }),
      ).open.find(({ kind }) => kind === 'weight')?.askOf;
    expect(weight('supporter')).toEqual(['lin']);
    expect(weight('neutral')).toEqual([]);
    expect(weight('opponent')).toEqual([]);
  });
});

describe('on a map of empty chairs', () => {
  const chairs = sketch({
    people: {
      wants: { name: '', title: 'Head of sales', function: 'sales' },
      money: { name: '', title: 'Finance director', function: 'finance' },
      board: { name: 'Board', sort: 'body', function: 'executive' },
    },
    steps: { need: 'need', sign: 'budget' },
    seats: ['wants initiator need', 'money approver sign', 'board approver sign'],
    fields: { amount: 80_000 },
  });
  const chairOf = (map: BuyingMap, key: string) => read(map).open.find((one) => one.key === key)?.chair;

  it('each question belongs to the chair whose function would know, and whose seat it is to that one', () => {
    expect(read(chairs).open.every(({ askOf }) => askOf.length === 0)).toBe(true);
    expect(chairOf(chairs, 'budget|')).toBe('money');
    expect(chairOf(chairs, 'goal|')).toBe('wants');
    expect(
      read(chairs)
        .open.filter(({ wanted }) => wanted.by === 'chair')
        .map(({ wanted, chair }) => [wanted, chair]),
    ).toEqual(['money', 'wants'].map((chair) => [{ by: 'chair', chair }, chair]));
  });

  it('a name in any chair takes its questions out of it', () => {
    const named: BuyingMap = {
      ...chairs,
      people: { ...chairs.people, money: { ...chairs.people.money, name: 'Bai Lin' } as never },
    };
    const budget = read(named).open.find(({ key }) => key === 'budget|');
    expect([budget?.askOf, budget?.chair]).toEqual([['money'], null]);
  });

  it('a favour is asked of none', () => {
    for (const { favour, chair } of read(chairs).open) if (favour) expect(chair).toBeNull();
  });
});
