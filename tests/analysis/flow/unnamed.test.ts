/** While nobody knows who holds a post, the first thing to do is to find out; a name makes the line another one. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const MAP = sketch({
  fields: { profile: 'national' },
  people: {
    head: { name: '', title: 'Head of finance', function: 'finance' },
    it: { name: '', title: 'IT manager', function: 'it' },
    lin: 'operations',
    agency: { name: '', title: 'Project lead', function: 'tender-agency' },
    board: { name: '', title: 'Board', sort: 'body', function: 'executive' },
  },
  steps: { need: 'need', money: 'budget', end: 'approval' },
  seats: [
    'lin initiator need',
    'head approver money',
    'it approver money',
    'agency executor end',
    'board approver end',
  ],
});

const linesOf = (map: BuyingMap, entry: string) =>
  analyse(map, BLANK_OUR_SIDE, asDay('2026-12-01')).flow.items.filter(({ reasons }) =>
    reasons.some((reason) => reason.entry === entry),
  );

describe('an empty chair', () => {
  it('is put a name to, at its first step, several in one line', () => {
    const [line, ...more] = linesOf(MAP, 'contact.none.unnamed');
    expect(more).toEqual([]);
    expect(line?.step).toBe('money');
    expect(line?.words.en).toMatch(/^Put a name to the head of finance and the IT manager:/);
    expect(line?.words['zh-CN']).toMatch(/^查清 Head of finance 和 IT manager 是哪位：/);
  });

  it('is approached as soon as there is a name', () => {
    const approach = (map: BuyingMap) =>
      analyse(map, BLANK_OUR_SIDE, asDay('2026-12-01')).flow.items.filter(
        ({ key, step }) => key.startsWith('contact.none.') && step === 'money',
      );
    expect(approach(MAP).map(({ key }) => key)).toEqual(['contact.none.unnamed']);
    const named = ['head', 'it'].reduce(
      (map, person) => setPerson(map, { person: asId(person), patch: { name: `Mx ${person}` } }),
      MAP,
    );
    expect(linesOf(named, 'contact.none.unnamed')).toEqual([]);
    expect(approach(named).length).toBeGreaterThan(0);
  });

  it('in a small shop is whom one meets on the first visit', () => {
    const shop = { ...MAP, fields: { ...MAP.fields, profile: 'smb' as const } };
    expect(linesOf(shop, 'contact.none.unnamed')).toEqual([]);
  });
});
