/** The comparison with a reference: by what people do and never by what they are called, the same from either side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { crm } from '../../src/cli/examples/crm.ts';
import { reimbursement } from '../../src/cli/examples/reimbursement.ts';
import { deleteSeat } from '../../src/edit/deleteSeat.ts';
import type { BuyingMap, TableName } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { withIds } from '../../src/model/withIds.ts';
import { acceptExtra } from '../../src/reference/acceptExtra.ts';
import { type Compared, compareWithReference } from '../../src/reference/compareWithReference.ts';
import { sharedFindings } from '../../src/reference/sharedFindings.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20261201, numRuns: 40 };
const TODAY = asDay('2026-12-01');
const PARTS = ['steps', 'people', 'functions', 'seats', 'order', 'outside', 'influences'] as const;

const lengths = (compared: Compared) =>
  Object.fromEntries(
    PARTS.map((part) => {
      const { found, near, missing, extra } = compared[part];
      return [part, [found, near, missing, extra].map((list) => list.length)];
    }),
  );

/** Every name another, every id another, every record in another place of its table, every card elsewhere. */
function redrawn(map: BuyingMap): BuyingMap {
  const renamed: BuyingMap = {
    ...map,
    people: change(map.people, (person) =>
      person.function === 'unknown' ? person : { ...person, name: `n${person.id}`, title: `t${person.id}` },
    ),
    steps: change(map.steps, (step) => ({ ...step, name: `s${step.id}` })),
    places: change(map.places, (place) => ({ ...place, x: place.y + 7, y: place.x - 3 })),
  };
  const tables: readonly TableName[] = ['people', 'steps', 'seats', 'relations', 'links'];
  const ids = (table: TableName) =>
    new Map(Object.keys(renamed[table]).map((id, at, all) => [id, `other-${all.length - at}`]));
  const moved = withIds(renamed, Object.fromEntries(tables.map((table) => [table, ids(table)])));
  const turned = tables.map((table) => [table, Object.fromEntries(Object.entries(moved[table]).reverse())]);
  return { ...moved, ...Object.fromEntries(turned) };
}

const change = <Rec>(table: { readonly [id: string]: Rec }, to: (record: Rec) => Rec): { readonly [id: string]: Rec } =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, to(record)]));

/** Of those whose function is not known the words are all there is to tell by. */
const functionsKnown = (map: BuyingMap): BuyingMap => ({
  ...map,
  people: change(map.people, (person) => (person.function === 'unknown' ? { ...person, function: 'other' } : person)),
});

describe('any two maps', () => {
  it('a map against itself, renamed and moved, misses nothing and has nothing more', () => {
    fc.assert(
      fc.property(arbitraryMap.map(functionsKnown), (map) => {
        for (const { near, missing, extra } of Object.values(compareWithReference(map, redrawn(map))))
          expect([near, missing, extra]).toEqual([[], [], []]);
      }),
      SEED,
    );
  });

  it('each thing of the reference is found, near or missing, once', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (one, other) => {
        const { seats, steps } = compareWithReference(one, other);
        const there = [...seats.found, ...seats.near].map(({ reference }) => reference.id);
        const all = [...there, ...seats.missing.map(({ id }) => id)];
        const left = Object.values(one.seats).filter(({ person }) => !one.people[person]?.left);
        expect([...all].sort()).toEqual(left.map(({ id }) => id).sort());
        expect(steps.found.length + steps.near.length + steps.missing.length).toBe(Object.keys(one.steps).length);
      }),
      SEED,
    );
  });

  it('what is found is the same from either side', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (one, other) => {
        const [there, back] = [lengths(compareWithReference(one, other)), lengths(compareWithReference(other, one))];
        for (const part of PARTS) {
          const [found, near, missing, extra] = there[part] as number[];
          expect([part, found, near, missing, extra]).toEqual([
            part,
            back[part]?.[0],
            back[part]?.[1],
            back[part]?.[3],
            back[part]?.[2],
          ]);
        }
      }),
      SEED,
    );
  });

  it('taking a seat away never raises what is found', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, fc.nat(), (reference, drawn, at) => {
        const seats = Object.values(drawn.seats);
        const seat = seats[at % Math.max(1, seats.length)];
        if (!seat) return;
        const [before, after] = [drawn, deleteSeat(drawn, { seat: seat.id })].map((map) =>
          compareWithReference(reference, map),
        );
        expect(after?.seats.found.length).toBeLessThanOrEqual(before?.seats.found.length ?? 0);
        expect(after?.steps.found.length).toBeLessThanOrEqual(before?.steps.found.length ?? 0);
      }),
      SEED,
    );
  });

  it('a shipped example in one language holds all of the other language', () => {
    for (const draw of [reimbursement, crm])
      for (const { near, missing, extra } of Object.values(
        compareWithReference(draw('en', TODAY), redrawn(draw('zh-CN', TODAY))),
      ))
        expect([near, missing, extra]).toEqual([[], [], []]);
  });
});

const reference = sketch({
  people: { ada: 'administration', cem: 'finance', rui: 'risk-control', pat: 'outside', leo: 'legal' },
  steps: { need: 'need', safe: 'approval', money: 'budget' },
  seats: ['ada initiator need', 'rui approver safe', 'cem approver money', 'leo informed money'],
  relations: ['pat sways cem', 'cem sways rui weak'],
});

const drawn = sketch({
  id: 'drawn',
  people: { a: 'administration', f: 'finance', c: 'compliance', h: 'hr', p: 'outside' },
  steps: { wish: 'need', pay: 'budget', check: 'approval' },
  seats: ['a approver wish', 'f approver pay', 'c informed pay', 'h informed pay'],
  relations: ['p sways f'],
});

describe('a map by hand', () => {
  const compared = compareWithReference(reference, drawn);

  it('shows what is found, what is there otherwise, what is missing and what is more', () => {
    // Administration starts nothing here but approves; compliance does for legal; HR is more; nobody checks.
    expect(lengths(compared)).toEqual({
      steps: [3, 0, 0, 0],
      people: [4, 0, 1, 1],
      functions: [4, 0, 1, 1],
      seats: [2, 1, 1, 1],
      order: [2, 0, 1, 1],
      outside: [1, 0, 0, 0],
      influences: [1, 0, 1, 0],
    });
    expect(compared.functions).toMatchObject({ missing: ['risk-control'], extra: ['hr'] });
    expect(compared.seats.near).toMatchObject([
      { reference: { person: 'ada' }, drawn: { person: 'a' }, sameStep: true },
    ]);
    expect(compared.order.missing).toEqual([{ first: 'safe', next: 'money' }]);
  });

  it('is compared anew when somebody says that two are one, or that two are not', () => {
    const pair = { of: 'people', reference: 'rui', drawn: 'h' } as const;
    const joined = compareWithReference(reference, drawn, { together: [pair], apart: [] });
    expect(joined.functions).toMatchObject({ missing: [], extra: [] });
    // Informed about the money, where the reference has risk control approve the check: neither the step nor the role.
    expect(joined.people.missing).toEqual([]);
    expect(joined.seats.missing.map(({ person }) => person)).toEqual(['rui']);
    const parted = compareWithReference(reference, drawn, {
      together: [],
      apart: [{ of: 'steps', reference: 'money', drawn: 'pay' }],
    });
    expect(parted.steps.missing.map(({ id }) => id)).toEqual(['money']);
    expect(parted.seats.found).toEqual([]);
    expect(parted.seats.near.map((near) => near.reference.person).sort()).toEqual(['ada', 'cem', 'leo']);
  });

  it('what is accepted of it joins the reference, and is missing to others from then on', () => {
    const [extra] = compared.seats.extra;
    const fresh = ['new-1', 'new-2'];
    const newId = () => fresh.shift() ?? 'too many';
    const more = acceptExtra(reference, drawn, compared, { of: 'seats', id: extra?.id ?? '' }, newId);
    expect(compareWithReference(more, drawn).seats.extra).toEqual([]);
    expect(compareWithReference(more, drawn).seats.found.length).toBe(3);
    expect(compareWithReference(more, reference).functions.missing).toEqual(['hr']);
    expect(acceptExtra(reference, drawn, compared, { of: 'seats', id: 'nobody' }, () => 'x')).toBe(reference);
  });
});

describe('shared findings', () => {
  const findings = (map: BuyingMap) => analyse(map, BLANK_OUR_SIDE, TODAY).blockers;

  it('are all shown by the map itself in the other language, and with an approver gone one is not', () => {
    const [one, other] = [reimbursement('en', TODAY), redrawn(reimbursement('zh-CN', TODAY))];
    const all = sharedFindings(compareWithReference(one, other), findings(one), findings(other));
    expect([all.missing, all.extra]).toEqual([[], []]);
    expect(all.found.length).toBe(findings(one).length);
    const risk = Object.values(other.seats).find(({ person }) => other.people[person]?.function === 'risk-control');
    const poorer = deleteSeat(other, { seat: risk?.id as never });
    const { missing } = sharedFindings(compareWithReference(one, poorer), findings(one), findings(poorer));
    expect(missing.map(({ rule, people }) => [rule, ...people])).toContainEqual(['uncontacted-approver', 'risk']);
    expect(missing.filter(({ rule }) => rule === 'uncontacted-approver').length).toBe(1);
  });
});
