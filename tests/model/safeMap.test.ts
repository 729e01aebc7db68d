/** What the customer may see of a map: exactly the named fields, and nothing else however a map is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../src/model/checkMap.ts';
import { safeMap } from '../../src/model/safeMap.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const MAP = sketch({
  fields: {
    name: 'A purchase',
    customer: 'Fernhill',
    viewpoint: 'ZZ',
    amount: 7,
    notes: 'ZZ',
    offer: 'ZZ',
    currency: 'EUR',
  },
  people: {
    lin: {
      name: 'Lin',
      title: 'Head',
      function: 'sales',
      stance: 'opponent',
      contact: 'met',
      weight: 'large',
      kp: true,
      competitor: 'ZZ',
      notes: 'ZZ',
    },
    zhao: 'sales sceptic',
  },
  steps: { need: { name: 'Need', quote: 'We need it', here: true }, paper: 'contract' },
  seats: ['lin initiator need'],
  links: ['need > paper : text if the board agrees'],
  relations: ['zhao sways lin strong : ZZ'],
  concerns: { lin: [['ZZ', 'ZZ']] },
  terms: { paper: [['ZZ', false, 'ZZ']] },
  contacts: [{ with: ['lin'], day: '2026-11-01', learnt: 'ZZ' }],
  account: ['saving large'],
  places: { zhao: [1, 2] },
});

describe('the safe map', () => {
  const safe = safeMap(MAP);

  it('keeps steps, their words, seats and links', () => {
    expect(Object.keys(safe.steps)).toEqual(['need', 'paper']);
    expect(safe.steps.need).toMatchObject({ name: 'Need', quote: 'We need it' });
    expect(safe.links).toBe(MAP.links);
    expect(safe.seats).toBe(MAP.seats);
  });

  it('keeps of a person name, title and function', () => {
    expect(safe.people.lin).toMatchObject({ name: 'Lin', title: 'Head', function: 'sales' });
    expect(safe.people.lin).toMatchObject({ stance: 'unknown', contact: 'unrecorded', weight: 'unknown', kp: false });
  });

  it('leaves out whoever stands in no step', () => expect(safe.people.zhao).toBeUndefined());

  it('does not say where we are', () => expect(safe.steps.need?.here).toBe(false));

  it('holds no hidden word', () => expect(JSON.stringify(safe)).not.toContain('ZZ'));

  it('gives the same object for the same record, so that nothing is drawn anew', () => {
    const later = safeMap({ ...MAP, fields: { ...MAP.fields, notes: 'more' } });
    expect(later.people.lin).toBe(safe.people.lin);
    expect(later.steps.need).toBe(safe.steps.need);
  });

  it('is a sound map, and safe once more is the same', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const once = safeMap(map);
        expect(checkMap(once)).toEqual([]);
        expect(safeMap(once)).toEqual(once);
        expect(once.relations).toEqual({});
        expect(once.fields.amount).toBeNull();
      }),
      { seed: 20_261_130 },
    );
  });
});
