/** What the customer may see of a map: exactly the named fields, and nothing else however a map is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../src/model/checkMap.ts';
import {
  makeChapter,
  makeFactSource,
  makeMoment,
  makeQuestion,
  makeRequiredRole,
  makeTask,
} from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { safeMap } from '../../src/model/safeMap.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const MAP = sketch({
  fields: {
    name: 'A purchase',
    customer: 'Fernhill',
    viewpoint: 'ZZ',
    amount: 7,
    notes: 'ZZ',
    offer: 'ZZ',
    currency: 'EUR',
    floor: 77_700_001,
    goal: 'ZZ',
    questionChannel: 'ZZ',
    competitors: [{ name: 'ZZ', kind: 'present-supplier' }],
    ids: [{ source: 'ZZ', id: 'ZZ' }],
    traps: 'ZZ',
    task: 'ZZ',
    drawnBy: 'ZZ',
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
      competitors: [{ name: 'ZZ', kind: 'rival' }],
      notes: 'ZZ',
      sort: 'department',
      left: true,
      wanted: 'aligned',
      win: 'ZZ',
      email: 'ZZ',
      phone: 'ZZ',
      ids: [{ source: 'ZZ', id: 'ZZ' }],
    },
    zhao: 'sales sceptic',
  },
  steps: {
    need: {
      name: 'Need',
      quote: 'We need it',
      here: true,
      days: 77,
      lastDay: asDay('2026-12-01'),
      papersBy: asDay('2026-11-20'),
    },
    paper: 'contract',
  },
  seats: ['lin initiator need'],
  links: ['need > paper : text if the board agrees'],
  relations: ['zhao sways lin strong : ZZ'],
  concerns: { lin: [['ZZ', 'ZZ']] },
  terms: { paper: [['ZZ', false, 'ZZ']] },
  contacts: [{ with: ['lin'], day: '2026-11-01', learnt: 'ZZ', aim: 'ZZ' }],
  account: ['saving large'],
  places: { zhao: [1, 2] },
});

const id = asId<never>;
const WORKED_ON: BuyingMap = {
  ...MAP,
  tasks: {
    agreed: makeTask({
      id: id('agreed'),
      text: 'Show the draft',
      people: [id('lin'), id('zhao')],
      step: id('need'),
      owner: id('ZZ'),
      due: asDay('2026-11-15'),
      shared: true,
      order: 'a0',
    }),
    ours: makeTask({ id: id('ours'), text: 'ZZ', people: [id('lin')], order: 'a1' }),
  },
  questions: { q: makeQuestion({ id: id('q'), question: 'ZZ', text: 'ZZ', person: id('lin'), order: 'a0' }) },
  moments: { m: makeMoment({ id: id('m'), name: 'ZZ', note: 'ZZ', day: asDay('2026-11-01'), minute: 600 }) },
  chapters: { c: makeChapter({ id: id('c'), moment: id('m'), title: { en: 'ZZ' }, people: [id('lin')], order: 'a0' }) },
  requiredRoles: { r: makeRequiredRole({ id: id('r'), function: 'finance', note: 'ZZ', order: 'a0' }) },
  sources: { s: makeFactSource({ id: id('s'), table: 'people', record: 'lin', field: 'title', text: 'ZZ' }) },
};

describe('the safe map', () => {
  const safe = safeMap(WORKED_ON);

  it('keeps steps, their words, seats and links', () => {
    expect(Object.keys(safe.steps)).toEqual(['need', 'paper']);
    expect(safe.steps.need).toMatchObject({ name: 'Need', quote: 'We need it' });
    expect(safe.steps.need).toMatchObject({ lastDay: '2026-12-01', papersBy: '2026-11-20', days: null });
    expect(safe.links).toBe(MAP.links);
    expect(safe.seats).toBe(MAP.seats);
  });

  it('keeps of a person name, title, function, what they are and that they have left', () => {
    expect(safe.people.lin).toMatchObject({ name: 'Lin', title: 'Head', function: 'sales' });
    expect(safe.people.lin).toMatchObject({ sort: 'department', left: true, wanted: 'unrecorded', competitors: [] });
    expect(safe.people.lin).toMatchObject({ stance: 'unknown', contact: 'unrecorded', weight: 'unknown', kp: false });
  });

  it('keeps what we agreed with them, without who of ours does it and whoever stands in no step', () => {
    expect(Object.values(safe.tasks)).toEqual([{ ...WORKED_ON.tasks.agreed, owner: null, people: ['lin'] }]);
    for (const table of ['questions', 'moments', 'chapters', 'requiredRoles', 'sources'] as const)
      expect(safe[table]).toEqual({});
  });

  it('leaves out whoever stands in no step', () => expect(safe.people.zhao).toBeUndefined());

  it('does not say where we are', () => expect(safe.steps.need?.here).toBe(false));

  it('holds no hidden word', () => expect(JSON.stringify(safe)).not.toContain('ZZ'));

  it('has the account of the purchase on request alone, and nobody’s own', () => {
    const own = sketch({
      fields: { accountYears: 5, notes: 'ZZ' },
      people: { lin: 'sales' },
      account: ['saving large 100', 'lin learning small'],
    });
    const told = { ...own, sources: WORKED_ON.sources };
    expect(safeMap(told).accountLines).toEqual({});
    expect(Object.keys(safeMap(told, true).accountLines)).toEqual(['account.1']);
    expect(safeMap(told, true).fields.accountYears).toBe(5);
    expect(JSON.stringify(safeMap(told, true))).not.toContain('ZZ');
    expect(safeMap(told).accountLines).toEqual({});
  });

  it('gives the same object for the same record, so that nothing is drawn anew', () => {
    const later = safeMap({ ...WORKED_ON, fields: { ...MAP.fields, notes: 'more' } });
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
