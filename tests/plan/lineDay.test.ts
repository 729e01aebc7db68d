/** The day of a line and whether it is late, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type LineDay } from '../../src/model/ourSide.ts';
import { readDue } from '../../src/plan/lineDay.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

// 2026        Mo Tu We Th Fr Sa Su
//   May        4  5  6  7  8  9 10
//             11 12 13 14 15 16 17      today is Monday the 11th
//             18 19 20 21 22 23 24
//             25 26 27 28 29 30 31
//   June       1  2  3  4  5  6  7
const TODAY = asDay('2026-05-11');
const due = (map: Sketch, step: string, day: LineDay, set: string | null = null) => {
  const facts = readFacts(sketch(map), BLANK_OUR_SIDE, TODAY);
  const { day: on, late } = readDue(facts, { step: asId(step), day, set: set === null ? null : asDay(set) });
  return `${on ?? 'none'}${late ? ', late' : ''}`;
};
const begin = (days: number): LineDay => ({ anchor: 'begin', days });
const end = (days: number): LineDay => ({ anchor: 'end', days });

// Need 11–15 May, selection 18–29 May, contract 1–5 June.
const steps = { need: 'need days=5', pick: 'selection days=10', paper: 'contract days=5' };

describe('the day of a line', () => {
  it.each([
    ['pick', begin(0), '2026-05-18'],
    ['pick', begin(-3), '2026-05-13'],
    ['pick', end(0), '2026-05-29'],
    ['pick', end(-5), '2026-05-22'],
    ['pick', end(1), '2026-06-01'],
    ['paper', begin(-5), '2026-05-25'],
    ['need', end(-2), '2026-05-13'],
  ])('at %s, %o: %s', (step, day, expected) => {
    expect(due({ steps }, step, day)).toBe(expected);
  });

  it('is today at the earliest, and not late for that', () => {
    expect(due({ steps }, 'pick', begin(-10))).toBe('2026-05-11');
    expect(due({ steps }, 'need', begin(-1))).toBe('2026-05-11');
  });

  it('is the one that somebody set, late once it has passed', () => {
    expect(due({ steps }, 'pick', begin(0), '2026-06-30')).toBe('2026-06-30');
    expect(due({ steps }, 'pick', begin(0), '2026-05-11')).toBe('2026-05-11');
    expect(due({ steps }, 'pick', begin(0), '2026-05-10')).toBe('2026-05-10, late');
  });

  it('is none at a step that is done or off the way, unless it was set', () => {
    const map: Sketch = {
      fields: { amount: 10 },
      steps: { need: 'need', pick: 'selection here', board: 'approval', paper: 'contract' },
      links: ['need > pick', 'pick > board : above 100', 'pick > paper', 'board > paper'],
    };
    for (const step of ['need', 'board']) {
      expect(due(map, step, begin(0))).toBe('none');
      expect(due(map, step, { anchor: 'by-when', days: 0 })).toBe('none');
      expect(due(map, step, begin(0), '2026-05-08')).toBe('2026-05-08, late');
    }
  });

  it('is late where it had to be done by now for the date by when', () => {
    // By Fr 5 June: contract from Mo 1 June, selection from Mo 18 May to Su 31 May, need from Mo 11 May to Su 17 May.
    const exact: Sketch = { fields: { reasonBy: asDay('2026-06-05') }, steps };
    expect(due(exact, 'pick', begin(-5))).toBe('2026-05-11');
    expect(due(exact, 'pick', begin(-6))).toBe('2026-05-11, late');
    expect(due(exact, 'need', end(-5))).toBe('2026-05-11');
    expect(due(exact, 'need', end(-6))).toBe('2026-05-11, late');
    expect(due(exact, 'paper', end(0))).toBe('2026-06-05');
    // A week later: selection from Mo 25 May.
    const ample: Sketch = { fields: { reasonBy: asDay('2026-06-12') }, steps };
    expect(due(ample, 'pick', begin(-6))).toBe('2026-05-11');
    expect(due(ample, 'pick', begin(-11))).toBe('2026-05-11, late');
    // Without a date by when nothing is late that nobody set.
    expect(due({ steps }, 'pick', begin(-40))).toBe('2026-05-11');
  });

  it('is late by its set day alone where there is one', () => {
    const map: Sketch = { fields: { reasonBy: asDay('2026-05-12') }, steps };
    expect(due(map, 'pick', begin(-6))).toBe('2026-05-11, late');
    expect(due(map, 'pick', begin(-6), '2026-05-11')).toBe('2026-05-11');
  });

  it('follows the days of a tender, and is none while they are not recorded', () => {
    const fields = {
      tenderPublished: asDay('2026-05-14'),
      tenderQuestionsBy: asDay('2026-05-20'),
      tenderBidsDue: asDay('2026-06-05'),
      reasonBy: asDay('2026-06-30'),
    };
    expect(due({ fields, steps }, 'pick', { anchor: 'published', days: 2 })).toBe('2026-05-18');
    expect(due({ fields, steps }, 'pick', { anchor: 'questions-by', days: -1 })).toBe('2026-05-19');
    expect(due({ fields, steps }, 'pick', { anchor: 'bids-due', days: -4 })).toBe('2026-06-01');
    expect(due({ fields, steps }, 'pick', { anchor: 'by-when', days: 0 })).toBe('2026-06-30');
    expect(due({ fields, steps }, 'pick', { anchor: 'result', days: 1 })).toBe('none');
    const published = { fields: { tenderPublished: asDay('2026-05-07') }, steps };
    expect(due(published, 'pick', { anchor: 'published', days: 2 })).toBe('2026-05-11');
    expect(due(published, 'pick', { anchor: 'published', days: 1 })).toBe('2026-05-11, late');
  });
});
