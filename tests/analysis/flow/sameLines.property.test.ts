/** After any change the flow is what it would be without anything kept from before, and what is not touched is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setPerson } from '../../../src/edit/setPerson.ts';
import { setSeatRole } from '../../../src/edit/setSeatRole.ts';
import type { SeatId } from '../../../src/model/ids.ts';
import { type BuyingMap, blankMap, TABLE_NAMES } from '../../../src/model/map.ts';
import { LANES } from '../../../src/model/words.ts';
import { arbitraryEdits } from '../../fixtures/arbitraryMap.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { arbitrarySketch } from '../arbitrarySketch.ts';
import { DAYS, flowAt, fresh } from './flowAt.ts';

const RUNS = { seed: 20_261_129, numRuns: 60 };
type Change = readonly [table: (typeof TABLE_NAMES)[number] | 'fields', which: number];

/** One record as it stands in the other map; both have the same people and steps. */
function take(map: BuyingMap, other: BuyingMap, [table, which]: Change): BuyingMap {
  if (table === 'fields') return { ...map, fields: other.fields };
  const [mine, theirs] = [map[table], other[table]] as readonly { readonly [id: string]: unknown }[];
  const ids = [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])].sort();
  const id = ids[which % Math.max(1, ids.length)];
  if (id === undefined) return map;
  const { [id]: _, ...rest } = mine ?? {};
  return { ...map, [table]: theirs?.[id] === undefined ? rest : { ...rest, [id]: theirs[id] } };
}

const change = fc.tuple(fc.constantFrom(...TABLE_NAMES, 'fields' as const), fc.nat({ max: 99 }));

describe('the lines of a step', () => {
  test('are those of the map as it is, whatever changed since they were last derived', () => {
    fc.assert(
      fc.property(
        arbitrarySketch,
        arbitrarySketch,
        fc.array(fc.tuple(fc.array(change, { maxLength: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 1 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (one, two, moments) => {
          let map = sketch(one);
          const other = sketch(two);
          flowAt({ map, day: 0, side: 0 });
          for (const [changes, day, side] of moments) {
            map = changes.reduce((now, each) => take(now, other, each), map);
            const moment = { map, day, side };
            expect(flowAt(moment).items).toEqual(fresh(moment).items);
          }
        },
      ),
      RUNS,
    );
  });

  test('are those of the map as it is after any edits', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        let map = blankMap(asId('map'));
        for (const { edit } of edits) {
          map = edit(map);
          const moment = { map, day: 3, side: 0 };
          expect(flowAt(moment).items).toEqual(fresh(moment).items);
        }
      }),
      { ...RUNS, numRuns: 10 },
    );
  });

  const flowNow = (map: BuyingMap, day = 3) => {
    const moment = { map, day, side: 1 };
    expect(flowAt(moment).items).toEqual(fresh(moment).items);
    return flowAt(moment).items;
  };

  test('follow a quiet period of the map over one of a person', () => {
    const map = sketch({
      fields: { quiet: { from: DAYS[1] ?? null, to: DAYS[3] ?? null } },
      people: { lin: { quiet: { from: null, to: DAYS[2] ?? null } } },
      steps: { need: 'need' },
      seats: ['lin initiator need'],
    });
    // On both days nobody may be approached, but until another day.
    expect(flowNow(map, 0)).not.toEqual(flowNow(map, 1));
  });

  test('follow two seats of one person that change roles', () => {
    const map = sketch({
      people: { lin: '', gao: '' },
      steps: { need: 'need', choice: 'selection' },
      seats: ['lin initiator need', 'gao approver need', 'gao informed choice'],
    });
    const before = flowNow(map);
    const swapped = [
      { seat: asId<SeatId>('gao.approver.need'), role: 'informed' as const },
      { seat: asId<SeatId>('gao.informed.choice'), role: 'approver' as const },
    ].reduce(setSeatRole, map);
    expect(flowNow(swapped)).not.toEqual(before);
  });

  test('follow how many decide at a small key account, though nothing else of the purchase changes', () => {
    const map = sketch({
      fields: { profile: 'willing' },
      people: { lin: '', gao: '', bai: '' },
      steps: { need: 'need', sign: 'contract' },
      seats: ['lin initiator need', 'lin approver sign', 'gao approver need', 'bai informed need'],
    });
    const before = flowNow(map).filter(({ step }) => step === 'sign');
    const three = setSeatRole(map, { seat: asId<SeatId>('bai.informed.need'), role: 'approver' });
    expect(flowNow(three).filter(({ step }) => step === 'sign')).not.toEqual(before);
  });

  // Each sits at a step of their own, so that nothing but the guarding leads from one to the other.
  const GUARDED = sketch({
    people: { lin: '', gao: '' },
    steps: { need: 'need', sign: 'contract' },
    seats: ['lin informed need', 'gao approver sign'],
    relations: ['lin guards gao'],
  });
  test.each([
    ['guards the way', 'lin', 'sign'],
    ['is guarded', 'gao', 'need'],
  ])('follow whoever %s elsewhere: their name, and when they may not be approached', (_, person, step) => {
    const linesThere = (map: BuyingMap) =>
      flowNow(map)
        .filter((item) => item.step === step)
        .map(({ words }) => words.en);
    const before = linesThere(GUARDED);
    for (const patch of [{ name: 'Ren' }, { quiet: { from: null, to: null } }]) {
      expect(linesThere(setPerson(GUARDED, { person: asId(person), patch }))).not.toEqual(before);
    }
  });

  test('stay the same objects at a step that a change does not touch', () => {
    const map = sketch({
      people: { lin: 'sales supporter', gao: 'it sceptic', bai: 'finance' },
      steps: { need: 'need', choice: 'selection', sign: 'contract' },
      seats: ['lin initiator need', 'gao approver choice', 'bai approver sign'],
    });
    const before = flowAt({ map, day: 3, side: 0 });
    const after = flowAt({
      map: setPerson(map, { person: asId('bai'), patch: { stance: 'opponent' } }),
      day: 3,
      side: 0,
    });
    const kept = (step: string) =>
      LANES.every((lane) => before.cell(asId(step), lane) === after.cell(asId(step), lane));
    expect(['need', 'choice', 'sign'].map(kept)).toEqual([true, true, false]);
  });
});
