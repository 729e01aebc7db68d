/** Tests the rows of our side: what is asked for first, and nothing left out. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { addOurPerson } from '../../../src/edit/ourSide/addOurPerson.ts';
import { setAsset } from '../../../src/edit/ourSide/setAsset.ts';
import { setOurCapability } from '../../../src/edit/ourSide/setOurCapability.ts';
import { BLANK_OUR_SIDE, REQUIREMENT_KINDS } from '../../../src/model/ourSide.ts';
import { REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { nameOfRequirement } from '../../../src/telling/nameOfRequirement.ts';
import { assetRows, countAsked } from '../../../src/views/ourside/assetRows.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const map = sketch({
  people: { lin: 'finance', gao: 'it', min: 'procurement' },
  steps: { need: 'need', pick: 'selection', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver pick', 'min approver pick', 'lin approver sign'],
});
const { facts, flow } = analyse(map, BLANK_OUR_SIDE, asDay('2026-06-01'));
const asked = countAsked(facts, flow);

describe('what a map asks for', () => {
  it('is counted once a step', () => {
    expect(asked.size).toBeGreaterThan(3);
    for (const [key, steps] of asked) {
      const at = new Set(flow.items.filter((item) => item.asks === key).map((item) => item.step));
      expect([key, steps]).toEqual([key, at.size]);
    }
  });
});

describe('the rows', () => {
  it('hold everything of the playbook once, whatever is asked', () => {
    const keys = REQUIREMENT_KINDS.flatMap((kind) => assetRows(BLANK_OUR_SIDE, kind, asked).map((row) => row.key));
    expect([...keys].sort()).toEqual([...new Set([...Object.keys(REQUIREMENTS), ...asked.keys()])].sort());
  });

  it('begin with what is asked for most often', () => {
    for (const kind of REQUIREMENT_KINDS) {
      const steps = assetRows(BLANK_OUR_SIDE, kind, asked).map((row) => row.steps);
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
    }
  });

  it('stay where they are when one is answered', () => {
    const before = assetRows(BLANK_OUR_SIDE, 'team', asked).map((row) => row.key);
    const answered = setAsset(BLANK_OUR_SIDE, { asset: 'team:security', have: 'have' });
    const after = assetRows(answered, 'team', asked);
    expect(after.map((row) => row.key)).toEqual(before);
    expect(after.find((row) => row.key === 'team:security')?.have).toBe('have');
  });

  it('name our people who bring a capability, and show what only this side knows', () => {
    const wei = addOurPerson(BLANK_OUR_SIDE, { id: id('wei'), name: 'Wei Ran' });
    const side = setOurCapability(wei, { person: id('wei'), capability: 'capability:tendering', have: 'partly' });
    const row = assetRows(side, 'capability', new Map()).find(({ key }) => key === 'capability:tendering');
    expect(row).toEqual({ key: 'capability:tendering', have: null, steps: 0, example: false, through: ['Wei Ran'] });
    const own = setAsset(side, { asset: 'system:our-portal', have: 'have' });
    expect(assetRows(own, 'system', new Map()).at(-1)?.key).toBe('system:our-portal');
    expect(nameOfRequirement('system:our-portal', 'en')).toBe('our-portal');
  });
});
