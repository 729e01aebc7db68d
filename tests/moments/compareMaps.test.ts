/** Two states of a map compared: nothing changed is passed over, and nothing is said that did not change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addContact } from '../../src/edit/addContact.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { moveStep } from '../../src/edit/moveStep.ts';
import { type BuyingMap, TABLE_NAMES } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { compareMaps } from '../../src/moments/compareMaps.ts';
import { type Comparison, isSame, type RecordChange } from '../../src/moments/comparison.ts';
import { sameJson } from '../../src/shared/sameJson.ts';
import { arbitraryEdit, arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { everyField, fullMap } from '../fixtures/everyField.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20261201 };

const map = sketch({
  people: { gao: 'it sceptic', lin: 'sales' },
  steps: { need: 'need', selection: 'selection', contract: 'contract' },
  seats: ['lin initiator need', 'gao approver selection'],
  relations: ['gao sways lin'],
  concerns: { gao: [['Is it safe?']] },
  contacts: [{ with: ['gao', 'lin'], day: '2026-11-02' }],
});

/** `came people/gao`, `changed steps/need: order`. */
const named = ({ records, fields }: Pick<Comparison, 'records' | 'fields'>): readonly string[] => [
  ...records.map((change) => {
    const along = change.kind !== 'changed' && change.along ? ` along ${change.along.table}/${change.along.id}` : '';
    const what = change.kind === 'changed' ? `: ${change.fields.join(' ')}` : along;
    return `${change.kind} ${change.table}/${change.id}${what}`;
  }),
  ...fields,
];
const told = (before: BuyingMap, after: BuyingMap) => named(compareMaps(before, after));

describe('every field of the model', () => {
  it.each(everyField().map((one) => [`${one.table} ${one.field}`, one] as const))(
    '%s',
    (_, { table, id, field, map }) => {
      const { records, fields } = compareMaps(fullMap, map);
      if (table === 'fields') expect(fields).toEqual([field]);
      else
        expect(records.filter((change) => change.table === table && change.id === id)).toMatchObject([
          { kind: 'changed' },
        ]);
      const change = records.find((one) => one.table === table && one.id === id);
      if (table !== 'fields') expect(change?.kind === 'changed' && change.fields).toContain(field);
    },
  );

  it('is walked in each table, and each table comes and goes', () => {
    expect(new Set(everyField().map(({ table }) => table))).toEqual(new Set([...TABLE_NAMES, 'fields']));
    for (const name of TABLE_NAMES) {
      const without: BuyingMap = { ...fullMap, [name]: {} };
      const gone = compareMaps(fullMap, without).records.filter(({ table }) => table === name);
      expect(gone.map(({ kind }) => kind)).toEqual(Object.keys(fullMap[name]).map(() => 'went'));
    }
  });
});

describe('what is meant is told, and not how it is stored', () => {
  it('somebody who goes takes along what hangs on them, and says so', () => {
    expect(told(map, deletePerson(map, { person: asId('gao') }))).toEqual([
      'went people/gao',
      'went seats/gao.approver.selection along people/gao',
      'went relations/gao.influence.lin along people/gao',
      'changed contacts/contact.1: people',
      'went concerns/gao.concern.1 along people/gao',
    ]);
  });

  it('of three steps one was moved, whatever became of their keys', () => {
    expect(told(map, moveStep(map, { step: asId('contract'), to: 'start' }))).toContain(
      'changed steps/contract: order',
    );
    const rekeyed = {
      ...map,
      steps: Object.fromEntries(
        Object.values(map.steps).map((step) => [step.id, { ...step, order: `z${step.order}` }]),
      ),
    };
    expect(told(map, rekeyed)).toEqual([]);
  });

  it('of two that changed places the one whose key is another was moved', () => {
    const both = told(map, moveStep(map, { step: asId('selection'), to: 'start' }));
    expect(both.filter((one) => one.startsWith('changed steps'))).toEqual(['changed steps/selection: order']);
    const other = told(map, moveStep(map, { step: asId('need'), to: { after: asId('selection') } }));
    expect(other.filter((one) => one.startsWith('changed steps'))).toEqual(['changed steps/need: order']);
  });

  it('a contact that took place moves the level that the card shows; a planned one does not', () => {
    const blank = { ...map, contacts: {} };
    const met = { id: asId<never>('new'), people: [asId<never>('lin')], day: asDay('2026-11-20') };
    expect(told(blank, addContact(blank, { ...met, status: 'took-place' }))).toEqual([
      'changed people/lin: contact',
      'came contacts/new',
    ]);
    expect(told(blank, addContact(blank, { ...met, status: 'planned' }))).toEqual(['came contacts/new']);
  });
});

const KINDS = { came: 'went', went: 'came', changed: 'changed' } as const;

/** The same change seen from the other side. */
function mirrored(change: RecordChange): unknown {
  const { kind, table, id } = change;
  if (change.kind === 'changed') return { kind, table, id, was: change.is, is: change.was, fields: change.fields };
  const record = change.kind === 'came' ? { was: change.is } : { is: change.was };
  return { kind: KINDS[kind], table, id, along: change.along, ...record };
}

/** The records in another order. */
const shuffled = (one: BuyingMap): BuyingMap => ({
  ...one,
  ...Object.fromEntries(TABLE_NAMES.map((name) => [name, Object.fromEntries(Object.entries(one[name]).reverse())])),
});

describe('any two maps', () => {
  it('are the same as themselves, however their records are ordered', () => {
    fc.assert(
      fc.property(arbitraryMap, (one) => {
        expect(isSame(compareMaps(one, one))).toBe(true);
        expect(told(one, shuffled(one))).toEqual([]);
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('mirror each other: whatever came went, whatever changed changed back', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (one, other) => {
        const [there, back] = [compareMaps(one, other), compareMaps(other, one)];
        expect(back.records).toEqual(there.records.map(mirrored));
        expect(back.fields).toEqual(there.fields);
        expect(told(shuffled(one), shuffled(other))).toEqual(named(there));
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('differ by each edit that changes anything, an order key alone where it changes the row of steps', () => {
    let heard = 0;
    fc.assert(
      fc.property(arbitraryMap, arbitraryEdit, (before, { edit }) => {
        const after = edit(before);
        if (sameJson(withoutOrders(before), withoutOrders(after)) && sameJson(stepRow(before), stepRow(after))) return;
        heard += 1;
        expect(isSame(compareMaps(before, after))).toBe(false);
      }),
      { ...SEED, numRuns: 400 },
    );
    expect(heard).toBeGreaterThan(150);
  });
});

const withoutOrders = (one: BuyingMap): unknown =>
  JSON.parse(JSON.stringify(one, (field, value) => (field === 'order' ? undefined : value)));
const stepRow = (one: BuyingMap) => mapIndex(one).steps.map(({ id }) => id);
