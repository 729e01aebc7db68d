/** What is handed out for a task holds what was chosen, and nothing that was found out or told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reimbursementStory } from '../../src/cli/examples/reimbursementStory.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import { blankMap, TABLE_NAMES } from '../../src/model/map.ts';
import { GIVEN, taskMap } from '../../src/reference/taskMap.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';

const ID = 'task' as MapId;
const TASK = { task: 'Draw it', taskMinutes: 25, taskLanguage: 'en' } as const;
const { map: reference } = reimbursementStory('en', '2026-05-11' as Day);
const filled = (given: (typeof GIVEN)[number]) => {
  const map = taskMap(reference, given, TASK, ID);
  return TABLE_NAMES.filter((name) => Object.keys(map[name]).length > 0);
};

describe('a task', () => {
  it('is a blank sheet where no map is given', () => {
    const { fields, ...tables } = taskMap(null, 'all', TASK, ID);
    const { fields: blank, ...none } = blankMap(ID);
    expect(tables).toEqual(none);
    expect(fields).toEqual({ ...blank, ...TASK });
  });

  it('gives the case, then the people, then the steps, then all but the story', () => {
    expect(filled('case')).toEqual([]);
    expect(filled('people')).toEqual(['people']);
    expect(filled('steps')).toEqual(['people', 'steps']);
    expect(filled('all')).not.toContain('chapters');
    expect(filled('all')).not.toContain('moments');
    expect(filled('all')).toEqual(expect.arrayContaining(['people', 'steps', 'seats', 'links', 'contacts']));
    expect(taskMap(reference, 'case', TASK, ID).fields).toMatchObject({
      customer: 'Northlake Group',
      amount: 600_000,
      notes: '',
      reasonNow: '',
    });
  });

  it('says of a person what they are, and not what is thought of them', () => {
    const { cfo } = taskMap(reference, 'people', TASK, ID).people;
    expect(cfo).toMatchObject({ name: 'Lu Ming', function: 'finance', stance: 'unknown', kp: false });
    expect(cfo?.limit).toEqual({ kind: 'unknown' });
  });

  it('is always a sound map', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(...GIVEN), (map, given) => {
        expect(checkMap(taskMap(map, given, TASK, ID))).toEqual([]);
      }),
      { seed: 20_261_203, numRuns: 100 },
    );
  });
});
