// One map among many, as whoever leads the team reads it; worked out by hand.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { readMap } from '../../../src/analysis/overMaps/readMap.ts';
import { crm } from '../../../src/cli/examples/crm.ts';
import { addOurPerson } from '../../../src/edit/ourSide/addOurPerson.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-05-20');
const TEAM = addOurPerson(BLANK_OUR_SIDE, { id: asId('ada'), name: 'Ada' });

const map = sketch({
  fields: { customer: 'Linden AG', reasonBy: TODAY },
  people: {
    lin: { name: 'Lin', function: 'sales', owner: asId('ada') },
    gao: { name: 'Gao', function: 'finance' },
    wu: { name: 'Wu', function: 'it', left: true },
    zhao: { name: 'Zhao', function: 'outside' },
  },
  steps: { need: 'need', selection: 'selection here', sign: 'budget here' },
  seats: ['lin initiator need', 'gao executor need', 'gao approver selection', 'lin approver sign', 'wu informed sign'],
  relations: ['zhao sways gao strong'],
  contacts: [{ with: ['lin'], day: '2026-05-18', status: 'planned' }],
});

describe('a map among many', () => {
  it('says where we are, in the order of the customer', () => {
    expect(readMap(map, BLANK_OUR_SIDE, TODAY).here.map(({ id }) => id)).toEqual(['selection', 'sign']);
  });

  it('counts who is covered of those who are there, and says nothing before our side is recorded', () => {
    expect(readMap(map, BLANK_OUR_SIDE, TODAY).coverage).toBeNull();
    expect(readMap(map, TEAM, TODAY).coverage).toEqual({ covered: 1, people: 3 });
  });

  it('names everybody once with their parts, the weightiest first', () => {
    const roles = readMap(map, BLANK_OUR_SIDE, TODAY).people.map(({ person, roles }) => [person.id, roles]);
    expect(Object.fromEntries(roles)).toEqual({
      lin: ['approver', 'initiator'],
      gao: ['approver', 'executor'],
      wu: ['informed'],
      zhao: ['opinion-holder'],
    });
  });

  it('counts as late a meeting whose day has passed, and nothing on a map without work', () => {
    const { late } = readMap(map, BLANK_OUR_SIDE, TODAY);
    expect(readMap({ ...map, contacts: {} }, BLANK_OUR_SIDE, TODAY).late).toBe(late - 1);
    expect(readMap(sketch({ people: { lin: 'sales' } }), BLANK_OUR_SIDE, TODAY).late).toBe(0);
  });

  it('tells of stops and of the biggest blocker as the map itself does, in both languages', () => {
    for (const language of LANGUAGES) {
      const example = crm(language, TODAY);
      const { blockers } = analyse(example, BLANK_OUR_SIDE, TODAY);
      const read = readMap(example, BLANK_OUR_SIDE, TODAY);
      expect(read.stops).toBe(blockers.filter(({ severity }) => severity === 'stop').length);
      expect(read.biggest?.severity).toBe(blockers[0]?.severity);
      expect(new Set(LANGUAGES.map((lang) => read.biggest?.title[lang])).size).toBe(2);
    }
  });
});
