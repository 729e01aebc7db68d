/** Tests the power view: what lies next to a cell, and who passes the filter. */
import { describe, expect, it } from 'vitest';
import { setPerson } from '../../../src/edit/setPerson.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { STANCE_AXIS, WEIGHT_AXIS } from '../../../src/facts/powerAxes.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { STANCES, WEIGHTS } from '../../../src/model/words.ts';
import { nextCell, shownPeople } from '../../../src/views/power/powerGrid.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

describe('the grid', () => {
  it('has a place for every stance and weight, the unknown at an end', () => {
    expect([...STANCE_AXIS].sort()).toEqual([...STANCES].sort());
    expect([...WEIGHT_AXIS].sort()).toEqual([...WEIGHTS].sort());
    expect([STANCE_AXIS[0], WEIGHT_AXIS.at(-1)]).toEqual(['unknown', 'unknown']);
  });

  it('leads one cell on, and nowhere at the edge', () => {
    const middle = { stance: 'neutral', weight: 'medium' } as const;
    expect(nextCell(middle, 'right')).toEqual({ stance: 'supporter', weight: 'medium' });
    expect(nextCell(middle, 'left')).toEqual({ stance: 'sceptic', weight: 'medium' });
    expect(nextCell(middle, 'up')).toEqual({ stance: 'neutral', weight: 'large' });
    expect(nextCell(middle, 'down')).toEqual({ stance: 'neutral', weight: 'small' });
    expect(nextCell({ stance: 'champion', weight: 'large' }, 'right')).toBeNull();
    expect(nextCell({ stance: 'unknown', weight: 'unknown' }, 'left')).toBeNull();
    expect(nextCell({ stance: 'champion', weight: 'large' }, 'up')).toBeNull();
    expect(nextCell({ stance: 'unknown', weight: 'unknown' }, 'down')).toBeNull();
  });

  it('comes back by the opposite key', () => {
    for (const stance of STANCE_AXIS) {
      for (const weight of WEIGHT_AXIS) {
        const right = nextCell({ stance, weight }, 'right');
        if (right) expect(nextCell(right, 'left')).toEqual({ stance, weight });
        const down = nextCell({ stance, weight }, 'down');
        if (down) expect(nextCell(down, 'up')).toEqual({ stance, weight });
      }
    }
  });
});

describe('the filter', () => {
  const map = sketch({
    people: { zhao: 'outside', gao: 'it', lin: 'finance', nobody: 'it' },
    steps: { need: 'need', sign: 'approval' },
    seats: ['gao approver sign', 'lin initiator need', 'lin executor sign'],
    relations: ['zhao sways gao'],
  });
  const facts = readFacts(map, BLANK_OUR_SIDE, asDay('2026-06-01'));
  const shown = (filter: Parameters<typeof shownPeople>[1]) => shownPeople(facts, filter).map((person) => person.id);

  it('lets everybody through in the order of the chain', () => {
    expect(shown({ function: 'all', role: 'all' })).toEqual(['lin', 'gao', 'nobody', 'zhao']);
  });

  it('lets those through who have left, with the seats that still stand', () => {
    const left = setPerson(map, { person: asId('gao'), patch: { left: true } });
    const gone = readFacts(left, BLANK_OUR_SIDE, asDay('2026-06-01'));
    const ids = (filter: Parameters<typeof shownPeople>[1]) => shownPeople(gone, filter).map((person) => person.id);
    expect(ids({ function: 'all', role: 'all' })).toEqual(['lin', 'gao', 'nobody', 'zhao']);
    expect(ids({ function: 'all', role: 'approver' })).toEqual(['gao']);
  });

  it('asks for the function, the role, or both', () => {
    expect(shown({ function: 'it', role: 'all' })).toEqual(['gao', 'nobody']);
    expect(shown({ function: 'all', role: 'executor' })).toEqual(['lin']);
    expect(shown({ function: 'all', role: 'opinion-holder' })).toEqual(['zhao']);
    expect(shown({ function: 'it', role: 'none' })).toEqual(['nobody']);
    expect(shown({ function: 'finance', role: 'approver' })).toEqual([]);
  });
});
