/** The schedule of domain section 7, each case worked out by hand on the calendar below. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { firstDateThatHolds, readSchedule } from '../../src/plan/schedule.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

// 2026        Mo Tu We Th Fr Sa Su
//   May       11 12 13 14 15 16 17      today is Monday the 11th unless a case says another
//             18 19 20 21 22 23 24
//             25 26 27 28 29 30 31
//   June       1  2  3  4  5  6  7
//              8  9 10 11 12 13 14
//             15 16 17 18 19 20 21
//             22 23 24 25 26 27 28
//             29 30 ·  ·  ·  ·  ·
//   July       ·  ·  1  2  3  4  5
//              6  7  8  9 10 11 12
//             13 14 15 16 17 18 19
//             20 21 22 23 24 25 26
//             27 28 29 30 31
const TODAY = '2026-05-11';

interface Case {
  readonly map: Sketch;
  readonly today?: string;
  readonly ours?: OurSide;
  /** `step: begins - ends`, and with a date by when ` | latest beginning - latest end`; the year is left out. */
  readonly plan: readonly string[];
  readonly tooLate?: readonly string[];
}

const short = (day: string | null): string => (day === null ? '' : day.slice(5));
const factsOf = ({ map, today = TODAY, ours = BLANK_OUR_SIDE }: Pick<Case, 'map' | 'today' | 'ours'>) =>
  readFacts(sketch(map), ours, asDay(today));

function told(given: Case): readonly string[] {
  return [...readSchedule(factsOf(given)).steps.values()].map(
    ({ step, begins, ends, latestBeginning, latestEnd }) =>
      `${step}: ${short(begins)} - ${short(ends)}${
        latestEnd === null ? '' : ` | ${short(latestBeginning)} - ${short(latestEnd)}`
      }`,
  );
}

const by = (day: string) => ({ reasonBy: asDay(day) });
const row = { need: 'need', pick: 'selection', paper: 'contract' };

const CASES: { readonly [when: string]: Case } = {
  'in a row each begins on the working day after, for the usual working days': {
    // Need takes 10: 11–15, 18–22 May. Selection 20: 25–29 May, 1–5, 8–12, 15–19 June. Contract 15: 22–26 June, 29 June – 3 July, 6–10 July.
    map: { steps: row },
    plan: ['need: 05-11 - 05-22', 'pick: 05-25 - 06-19', 'paper: 06-22 - 07-10'],
  },
  'the usual working days of every kind': {
    // All begin on 11 May, since no link leads from one to another; a link back to itself keeps the order from being the chain.
    map: {
      steps: {
        a: 'need',
        b: 'search',
        c: 'selection',
        d: 'pilot',
        e: 'tender',
        f: 'budget',
        g: 'approval',
        h: 'contract',
        i: 'payment',
        j: 'rollout',
        k: 'custom',
      },
      links: ['a > a'],
    },
    // 10 days end on 22 May, 15 on 29 May, 20 on 5 June, 30 on 19 June.
    plan: [
      'a: 05-11 - 05-22',
      'b: 05-11 - 05-22',
      'c: 05-11 - 06-05',
      'd: 05-11 - 06-19',
      'e: 05-11 - 06-19',
      'f: 05-11 - 05-29',
      'g: 05-11 - 05-22',
      'h: 05-11 - 05-29',
      'i: 05-11 - 06-05',
      'j: 05-11 - 06-05',
      'k: 05-11 - 05-22',
    ],
  },
  'stated working days come before those that our side has set, and these before the usual': {
    map: { steps: { need: 'need', pick: 'selection days=1', paper: 'contract' } },
    ours: {
      ...BLANK_OUR_SIDE,
      leadTimes: { need: { id: 'need', days: 6 }, selection: { id: 'selection', days: 9 } },
    },
    // Need takes 6: 11–15, 18 May. Selection takes 1: 19 May. Contract takes the usual 15: 20–22, 25–29 May, 1–5, 8–9 June.
    plan: ['need: 05-11 - 05-18', 'pick: 05-19 - 05-19', 'paper: 05-20 - 06-09'],
  },
  'on a weekend it begins on Monday': {
    map: { steps: { need: 'need days=2', pick: 'selection days=1' } },
    today: '2026-05-16',
    plan: ['need: 05-18 - 05-19', 'pick: 05-20 - 05-20'],
  },
  'what ends on a Friday is followed on Monday': {
    map: { steps: { need: 'need days=5', pick: 'selection days=5' } },
    plan: ['need: 05-11 - 05-15', 'pick: 05-18 - 05-22'],
  },
  'side by side, and together again after the one that ends last': {
    map: {
      steps: { need: 'need days=5', try: 'pilot', look: 'search', paper: 'contract days=2' },
      links: ['need > try', 'need > look', 'try > paper', 'look > paper'],
    },
    // The pilot takes 30 from 18 May: 18–22, 25–29 May, 1–5, 8–12, 15–19, 22–26 June.
    plan: ['need: 05-11 - 05-15', 'try: 05-18 - 06-26', 'look: 05-18 - 05-29', 'paper: 06-29 - 06-30'],
  },
  'what leads back holds nothing up': {
    map: { steps: row, links: ['need > pick', 'pick > need', 'pick > pick', 'pick > paper'] },
    plan: ['need: 05-11 - 05-22', 'pick: 05-25 - 06-19', 'paper: 06-22 - 07-10'],
  },
  'a step off the way is in no schedule and holds nothing up': {
    map: {
      fields: { amount: 10 },
      steps: { need: 'need days=5', board: 'approval', paper: 'contract days=5' },
      links: ['need > board : above 100', 'need > paper', 'board > paper'],
    },
    plan: ['need: 05-11 - 05-15', 'paper: 05-18 - 05-22'],
  },
  'at a dead end all links count': {
    map: {
      fields: { amount: 900 },
      steps: { need: 'need days=5', sign: 'budget days=5', paper: 'contract days=5' },
      links: ['need > sign : up-to 300', 'sign > paper'],
    },
    plan: ['need: 05-11 - 05-15', 'sign: 05-18 - 05-22', 'paper: 05-25 - 05-29'],
  },
  'a part that is cut off begins today': {
    map: { steps: { need: 'need days=5', pick: 'selection days=5', paper: 'contract days=5' }, links: ['need > pick'] },
    plan: ['need: 05-11 - 05-15', 'pick: 05-18 - 05-22', 'paper: 05-11 - 05-15'],
  },
  'where we are begins today, and what leads there is done': {
    map: { steps: { need: 'need', look: 'search', pick: 'selection here days=5', paper: 'contract days=5' } },
    plan: ['pick: 05-11 - 05-15', 'paper: 05-18 - 05-22'],
  },
  'two marked steps in a row both begin today, neither is done': {
    map: {
      steps: { need: 'need', pick: 'selection here days=5', paper: 'contract here days=3', pay: 'payment days=1' },
    },
    plan: ['pick: 05-11 - 05-15', 'paper: 05-11 - 05-13', 'pay: 05-14 - 05-14'],
  },
  'between two marked steps it is done, and holds nothing up': {
    map: {
      steps: { need: 'need here days=10', pick: 'selection', paper: 'contract here days=5', pay: 'payment days=5' },
    },
    plan: ['need: 05-11 - 05-22', 'paper: 05-11 - 05-15', 'pay: 05-18 - 05-22'],
  },
  'on the branch beside where we are nothing is done': {
    map: {
      steps: { need: 'need', sign: 'budget here days=5', board: 'approval days=10', paper: 'contract days=5' },
      links: ['need > sign', 'need > board', 'sign > paper', 'board > paper'],
    },
    // Need is done, so the board has no step before it that is not done and begins today; the paper waits for both.
    plan: ['sign: 05-11 - 05-15', 'board: 05-11 - 05-22', 'paper: 05-25 - 05-29'],
  },
  'a marked step off the way marks nothing': {
    map: {
      fields: { amount: 10 },
      steps: { need: 'need days=5', board: 'approval here', paper: 'contract days=5' },
      links: ['need > board : above 100', 'need > paper', 'board > paper'],
    },
    plan: ['need: 05-11 - 05-15', 'paper: 05-18 - 05-22'],
  },
  'a last day that was named ends it, earlier than it would': {
    map: { steps: { need: 'need until=2026-05-13', pick: 'selection days=2' } },
    plan: ['need: 05-11 - 05-13', 'pick: 05-14 - 05-15'],
  },
  'or later': {
    map: { steps: { need: 'need days=2 until=2026-06-30', pick: 'selection days=2' } },
    plan: ['need: 05-11 - 06-30', 'pick: 07-01 - 07-02'],
  },
  'and it begins no later, whatever comes before': {
    map: { steps: { need: 'need', pick: 'selection until=2026-05-20', paper: 'contract days=1' } },
    plan: ['need: 05-11 - 05-22', 'pick: 05-20 - 05-20', 'paper: 05-21 - 05-21'],
  },
  'a last day on a weekend is that day': {
    map: { steps: { need: 'need until=2026-05-16', pick: 'selection days=1' } },
    plan: ['need: 05-11 - 05-16', 'pick: 05-18 - 05-18'],
  },
  'a last day today counts, on a Sunday too': {
    map: { steps: { need: 'need until=2026-05-17', pick: 'selection days=1' } },
    today: '2026-05-17',
    plan: ['need: 05-17 - 05-17', 'pick: 05-18 - 05-18'],
  },
  'a last day that has passed is no longer one': {
    map: { steps: { need: 'need days=2 until=2026-05-10' } },
    plan: ['need: 05-11 - 05-12'],
  },
  'backwards from the date by when': {
    // Contract ends by Fr 31 July at the latest; its 15 days are 13–17, 20–24, 27–31 July. So selection ends by Su 12 July, its 20 days
    // 15–19, 22–26 June, 29 June – 3 July, 6–10 July; and need by Su 14 June, its 10 days 1–5, 8–12 June.
    map: { fields: by('2026-07-31'), steps: row },
    plan: [
      'need: 05-11 - 05-22 | 06-01 - 06-14',
      'pick: 05-25 - 06-19 | 06-15 - 07-12',
      'paper: 06-22 - 07-10 | 07-13 - 07-31',
    ],
  },
  'one working day short, all of a row end too late, and the last is named': {
    // Contract by Th 9 July: 9–6 July are 4 days back, 3 July – 29 June 9, 26–22 June 14, Fr 19 June 15. Selection by Th 18 June: 4 back to 15 June,
    // 9 to 8 June, 14 to 1 June, 19 to 25 May, and Fr 22 May. Need by Th 21 May: 4 back to 18 May, 9 to 11 May, and Fr 8 May.
    map: { fields: by('2026-07-09'), steps: row },
    plan: [
      'need: 05-11 - 05-22 | 05-08 - 05-21',
      'pick: 05-25 - 06-19 | 05-22 - 06-18',
      'paper: 06-22 - 07-10 | 06-19 - 07-09',
    ],
    tooLate: ['paper'],
  },
  'on the day itself it holds': {
    map: { fields: by('2026-07-10'), steps: row },
    plan: [
      'need: 05-11 - 05-22 | 05-11 - 05-24',
      'pick: 05-25 - 06-19 | 05-25 - 06-21',
      'paper: 06-22 - 07-10 | 06-22 - 07-10',
    ],
  },
  'a date by when on a weekend: the last working day before it is what counts': {
    map: { fields: by('2026-05-17'), steps: { need: 'need days=5' } },
    plan: ['need: 05-11 - 05-15 | 05-11 - 05-17'],
  },
  'the earliest of those behind binds': {
    map: {
      fields: by('2026-06-05'),
      steps: { need: 'need days=2', long: 'pilot days=10', short: 'search days=2' },
      links: ['need > long', 'need > short'],
    },
    // Long begins by Mo 25 May, short by Th 4 June: need ends by Su 24 May, its two days 21 and 22 May.
    plan: [
      'need: 05-11 - 05-12 | 05-21 - 05-24',
      'long: 05-13 - 05-26 | 05-25 - 06-05',
      'short: 05-13 - 05-14 | 06-04 - 06-05',
    ],
  },
  'of two branches that end too late both last steps are named, in the order of the customer': {
    map: {
      fields: by('2026-05-20'),
      steps: { need: 'need days=5', long: 'pilot days=10', short: 'search days=5', end: 'custom days=1' },
      links: ['need > long', 'need > short', 'need > end'],
    },
    // Long by We 20 May would begin on Th 7 May, short on Th 14 May: need ends by We 6 May.
    plan: [
      'need: 05-11 - 05-15 | 04-30 - 05-06',
      'long: 05-18 - 05-29 | 05-07 - 05-20',
      'short: 05-18 - 05-22 | 05-14 - 05-20',
      'end: 05-18 - 05-18 | 05-20 - 05-20',
    ],
    tooLate: ['long', 'short'],
  },
  'a marked step has a latest end, and bounds nothing before it': {
    map: {
      fields: by('2026-05-20'),
      steps: { need: 'need here days=5', pick: 'selection here days=5', paper: 'contract days=3' },
    },
    // Paper by We 20 May begins by Mo 18: selection ends by Su 17. Behind need stands only a marked step, so it has the date itself.
    plan: [
      'need: 05-11 - 05-15 | 05-14 - 05-20',
      'pick: 05-11 - 05-15 | 05-11 - 05-17',
      'paper: 05-18 - 05-20 | 05-18 - 05-20',
    ],
  },
  'a marked step that ends too late stands for a marked one before it': {
    map: {
      fields: by('2026-05-13'),
      steps: { need: 'need here days=5', pick: 'selection here days=4' },
    },
    plan: ['need: 05-11 - 05-15 | 05-07 - 05-13', 'pick: 05-11 - 05-14 | 05-08 - 05-13'],
    tooLate: ['pick'],
  },
  'a last day leaves it fewer working days, which is what has to fit in': {
    map: {
      fields: by('2026-05-29'),
      steps: { need: 'need days=2', pick: 'selection until=2026-05-15', pay: 'payment days=5' },
    },
    // Selection: 13–15 May, 3 of its 20. Payment by Fr 29 begins by Mo 25: selection by Su 24, 3 days from We 20: need by Tu 19, from Mo 18.
    plan: [
      'need: 05-11 - 05-12 | 05-18 - 05-19',
      'pick: 05-13 - 05-15 | 05-20 - 05-24',
      'pay: 05-18 - 05-22 | 05-25 - 05-29',
    ],
  },
  'a last day later than it would end leaves it what it takes': {
    map: { fields: by('2026-05-29'), steps: { need: 'need days=2 until=2026-05-22', pay: 'payment days=5' } },
    plan: ['need: 05-11 - 05-22 | 05-21 - 05-24', 'pay: 05-25 - 05-29 | 05-25 - 05-29'],
  },
  'where nothing is left, one working day': {
    // Need ends on 22 May, selection was named for We 20: one day. By Fr 22 it begins by Fr 22, so need ends by Th 21, a day too late.
    map: { fields: by('2026-05-22'), steps: { need: 'need', pick: 'selection until=2026-05-20' } },
    plan: ['need: 05-11 - 05-22 | 05-08 - 05-21', 'pick: 05-20 - 05-20 | 05-22 - 05-22'],
    tooLate: ['need'],
  },
  'a date by when today still binds': {
    map: { fields: by('2026-05-11'), steps: { need: 'need days=1' } },
    plan: ['need: 05-11 - 05-11 | 05-11 - 05-11'],
  },
  'one that has passed does not': {
    map: { fields: by('2026-05-10'), steps: { need: 'need' } },
    plan: ['need: 05-11 - 05-22'],
  },
};

describe('the schedule', () => {
  it.each(Object.entries(CASES))('%s', (_, given) => {
    expect(told(given)).toEqual(given.plan);
    expect(readSchedule(factsOf(given)).tooLate).toEqual(given.tooLate ?? []);
  });

  it('looks at no people', () => {
    const map: Sketch = { steps: row };
    const peopled: Sketch = { ...map, people: { a: 'opponent' }, seats: ['a approver pick'] };
    expect(told({ map: peopled, plan: [] })).toEqual(told({ map, plan: [] }));
  });

  it('is nothing without a step', () => {
    expect(told({ map: {}, plan: [] })).toEqual([]);
    expect(readSchedule(factsOf({ map: { fields: by('2026-05-12') } })).tooLate).toEqual([]);
  });
});

describe('the first date that holds', () => {
  it.each([
    ['is the end of a row', { steps: row }, '2026-07-10'],
    ['does not depend on the date that is there', { fields: by('2026-05-12'), steps: row }, '2026-07-10'],
    // Need ends on Fr 22 May and must end before selection begins, which takes the one day left to it: Mo 25 May.
    ['leaves room behind a last day', { steps: { need: 'need', pick: 'selection until=2026-05-13' } }, '2026-05-25'],
    ['is a weekend where the last day is one', { steps: { need: 'need until=2026-05-16' } }, '2026-05-16'],
  ] as const)('%s', (_, map, day) => {
    expect(firstDateThatHolds(factsOf({ map }))).toBe(asDay(day));
  });

  it('is none where no step is left', () => {
    expect(firstDateThatHolds(factsOf({ map: {} }))).toBeNull();
  });

  it('asks for what is there, whatever stands off the way', () => {
    const map: Sketch = {
      fields: { amount: 10 },
      steps: { need: 'need days=1', board: 'approval until=2026-12-31', paper: 'contract days=1' },
      links: ['need > board : above 100', 'need > paper'],
    };
    expect(firstDateThatHolds(factsOf({ map }))).toBe(asDay('2026-05-12'));
    expect(readSchedule(factsOf({ map })).steps.has(asId('board'))).toBe(false);
  });
});
