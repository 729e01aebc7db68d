/** Cards that nobody puts anywhere stay where they stand: what each edit of an open map brings along. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/edit/addPerson.ts';
import { addRelation } from '../../src/edit/addRelation.ts';
import { addSeat } from '../../src/edit/addSeat.ts';
import { deleteSeat } from '../../src/edit/deleteSeat.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { keepPlaces } from '../../src/layout/keepPlaces.ts';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';
import { randomMap } from './randomMap.ts';

const MAP = sketch({
  people: { lin: '', gao: '', zhao: '', ning: '' },
  steps: { need: 'need', choice: 'selection', paid: 'payment' },
  seats: ['lin initiator need', 'gao approver choice'],
  relations: ['zhao sways gao'],
});
const run = (map: BuyingMap, edit: Edit) => keepPlaces(map, edit(map));
const outside = (map: BuyingMap) =>
  Object.fromEntries(layoutSheet(map).cards.flatMap((card) => (card.step ? [] : [[card.key, [card.x, card.y]]])));
const sways = (from: string, to: string): Edit => {
  const line = { id: asId<never>(`${from}-${to}`), kind: 'influence', from: asId<never>(from), to: asId<never>(to) };
  return (map) => addRelation(map, line as Parameters<typeof addRelation>[1]);
};

describe('keepPlaces', () => {
  it('writes nothing while somebody is only typed about', () => {
    const typed = run(MAP, (map) => setPerson(map, { person: asId('zhao'), patch: { title: 'Head' } }));
    expect(typed.places).toEqual({});
  });

  it('gives the map back as it is where nobody stands outside without a place', () => {
    const seated = sketch({
      people: { lin: '', gao: '' },
      steps: { need: 'need' },
      seats: ['lin initiator need'],
      places: { gao: [0, -400] },
    });
    const drawn = sways('gao', 'lin')(seated);
    expect(keepPlaces(seated, drawn)).toBe(drawn);
  });

  it('keeps those where they stood who have no place yet, when a line is drawn or somebody comes', () => {
    const before = outside(MAP);
    expect(outside(run(MAP, sways('ning', 'gao')))).toEqual(before);
    expect(outside(run(MAP, (map) => addPerson(map, { id: asId('aa'), name: 'First' })))).toMatchObject(before);
  });

  it('puts whoever loses the last seat where the layout puts them, for good', () => {
    const out = run(MAP, (map) => deleteSeat(map, { seat: asId('lin.initiator.need') }));
    expect(Object.keys(out.places).sort()).toEqual(['lin', 'ning', 'zhao']);
    expect(outside(run(out, sways('gao', 'lin')))).toEqual(outside(out));
  });

  it('gives a place to those alone who stand outside', () => {
    const seat = { id: asId<never>('s'), person: asId<never>('zhao'), step: asId<never>('paid'), role: 'informed' };
    const out = run(MAP, (map) => addSeat(map, seat as Parameters<typeof addSeat>[1]));
    expect(Object.keys(out.places)).toEqual(['ning']);
  });

  it('gives a place to somebody who comes as another goes', () => {
    const { ning: _, ...others } = MAP.people;
    const out = run(MAP, (map) => addPerson({ ...map, people: others }, { id: asId('wu'), name: 'New' }));
    expect(Object.keys(out.places).sort()).toEqual(['wu', 'zhao']);
  });

  it('leaves a place alone that somebody gave, even one that steps stand on now', () => {
    const covered = { ...MAP, places: { zhao: { id: asId<never>('zhao'), x: 40, y: 200 } } };
    expect(outside(covered)).not.toMatchObject({ zhao: [40, 200] });
    for (const edit of [
      sways('ning', 'gao'),
      (map: BuyingMap) => addPerson(map, { id: asId('wu'), name: 'New' }),
      (map: BuyingMap) => deleteSeat(map, { seat: asId('lin.initiator.need') }),
    ]) {
      expect(run(covered, edit).places).toMatchObject({ zhao: { x: 40, y: 200 } });
    }
  });

  it('leaves a place alone that somebody gave where there is room', () => {
    const placed = sketch({ people: { lin: '', zhao: '' }, steps: { need: 'need' }, places: { zhao: [900, -500] } });
    const after = run(placed, (map) => addPerson(map, { id: asId('aa'), name: 'First' }));
    expect(after.places).toMatchObject({ zhao: { x: 900, y: -500 } });
  });

  it('moves no other card outside, whoever comes and whatever is drawn, but up where the rows of the sheet need room', () => {
    const edits = fc.array(fc.record({ what: fc.constantFrom('person', 'line'), from: fc.nat(), to: fc.nat() }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(randomMap({ people: 12, steps: 6, relations: 15 }), edits, (start, list) => {
        let map = start;
        for (const [nth, { what, from, to }] of list.entries()) {
          const people = mapIndex(map).people;
          const [one, other] = [people[from % Math.max(1, people.length)], people[to % Math.max(1, people.length)]];
          if (what === 'line' && (!one || !other || one === other)) continue;
          const edit: Edit =
            what === 'person'
              ? (now) => addPerson(now, { id: asId(`${from % 2 === 0 ? 'a' : 'z'}${nth}`), name: 'New' })
              : sways(one?.id ?? '', other?.id ?? '');
          const [before, after] = [outside(map), run(map, edit)];
          const stand = outside(after);
          for (const [key, [x, y]] of Object.entries(before) as [string, [number, number]][]) {
            const [nowX, nowY] = stand[key] as [number, number];
            expect(nowX).toBe(x);
            if (what === 'person') expect(nowY).toBe(y);
            else expect(nowY).toBeLessThanOrEqual(y);
          }
          map = after;
        }
      }),
      { seed: 20_261_124, numRuns: 60 },
    );
  });
});
