/** What an edit solved and what it made one ask: real answers count, what was set aside, switched off or rearranged does not. */
import { describe, expect, it } from 'vitest';
import { deedOf } from '../../src/advice/deed.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { type Edit, patchRecord } from '../../src/edit/edit.ts';
import { waive } from '../../src/edit/waive.ts';
import type { RuleSwitchId } from '../../src/model/ids.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { sayDeed } from '../../src/telling/sayDeed.ts';
import '../../src/text/laterWords.ts';
import { sayIn, startText } from '../../src/text/text.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const MAP = sketch({
  people: { ann: 'user-department', bo: 'it', cy: 'finance' },
  steps: { need: 'need', pick: 'selection' },
  seats: ['ann initiator need', 'bo approver pick', 'cy approver pick'],
});

const look = (map: typeof MAP) => analyse(map, BLANK_OUR_SIDE, asDay('2026-05-11'));
const deed = (edit: Edit, from = MAP) => deedOf(look(from), look(edit(from)));
const keys = (edit: Edit, from = MAP) => {
  const done = deed(edit, from);
  return done && { solved: done.solved.map(({ key }) => key), raised: done.raised.map(({ key }) => key).sort() };
};
const contacted: Edit = (map) => patchRecord(map, 'people', 'bo', { contact: 'contacted' });

describe('an edit', () => {
  it('solves what it answers and raises what can be asked now', () => {
    expect(keys(contacted)).toEqual({
      solved: ['uncontacted-approver|bo'],
      raised: ['no-message|bo', 'sibling-ignored|it+user-department', 'single-thread|', 'unknown-stance|bo'],
    });
  });

  it('is said in both languages, with and without new questions', () => {
    const done = deed(contacted);
    if (!done) throw new Error('nothing solved');
    const [en, zh] = [sayIn(startText('en'), 'en'), sayIn(startText('zh-CN'), 'zh-CN')];
    expect(sayDeed(done, en)).toBe('1 solved, 4 new questions');
    expect(sayDeed(done, zh)).toBe('解决了 1 个，新问题 4 个');
    expect(sayDeed({ ...done, raised: done.raised.slice(0, 1) }, en)).toBe('1 solved, 1 new question');
    expect(sayDeed({ ...done, raised: [] }, en)).toBe('1 solved');
    expect(sayDeed({ ...done, raised: [] }, zh)).toBe('解决了 1 个');
  });

  const nothing: { readonly [what: string]: Edit } = {
    'that changes no finding': (map) => patchRecord(map, 'people', 'bo', { title: 'Head of IT' }),
    'that only raises questions': (map) => patchRecord(map, 'people', 'bo', { stance: 'opponent' }),
    'that sets a finding aside': (map) => waive(map, { finding: 'uncontacted-approver|bo', reason: '' }),
    'that switches a rule off': (map) => ({
      ...map,
      ruleSwitches: { 'uncontacted-approver': { id: asId('uncontacted-approver'), off: true } },
    }),
    'that takes somebody out': (map) => deletePerson(map, { person: asId('bo') }),
    'that says somebody has left': (map) => patchRecord(map, 'people', 'bo', { left: true }),
    'that seats somebody elsewhere': (map) => {
      const seat = Object.values(map.seats).find(({ person }) => person === 'bo');
      return seat ? patchRecord(map, 'seats', seat.id, { role: 'informed' }) : map;
    },
  };
  it.each(Object.entries(nothing))('%s is not told of', (_, edit) => {
    expect(edit(MAP)).not.toBe(MAP);
    expect(deed(edit)).toBeNull();
  });

  it('does not take for a new question what was set aside before, nor a rule that was switched on beside it', () => {
    const aside = waive(MAP, { finding: 'uncontacted-approver|cy', reason: '' });
    const both: Edit = (map) => contacted({ ...map, waivers: {} });
    expect(keys(both, aside)?.raised).not.toContain('uncontacted-approver|cy');
    const off = { ...MAP, ruleSwitches: { 'unknown-stance': { id: asId<RuleSwitchId>('unknown-stance'), off: true } } };
    expect(keys((map) => contacted({ ...map, ruleSwitches: {} }), off)?.raised).not.toContain('unknown-stance|bo');
  });
});
