/** Cards that nobody puts anywhere stay where they stand: what each edit of an open map brings along. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/edit/addPerson.ts';
import { addRelation } from '../../src/edit/addRelation.ts';
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

  it('leaves a place alone that somebody gave', () => {
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
