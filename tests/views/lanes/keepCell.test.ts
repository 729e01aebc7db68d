/** Cells stay the same objects while what they show is the same: an edit draws only what it changes. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { LANES } from '../../../src/model/words.ts';
import { type Cell, keepCell } from '../../../src/views/lanes/keepCell.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const MAP = sketch({
  people: { lin: 'sales supporter met kp', gao: 'it sceptic', zhao: 'finance neutral met' },
  steps: { need: 'need', choice: 'selection', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver choice', 'zhao approver sign'],
});

function cellsOf(map: BuyingMap, kept: Map<string, Cell>): { readonly [key: string]: Cell } {
  const { flow } = analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23'));
  const keys = ['need', 'choice', 'sign'].flatMap((step) => LANES.map((lane) => ({ step, lane })));
  return Object.fromEntries(
    keys.map(({ step, lane }) => {
      const items = flow.cell(asId(step), lane);
      return [`${lane} ${step}`, keepCell(kept, `${lane} ${step}`, { items, blocked: [] })];
    }),
  );
}

describe('keepCell', () => {
  it('keeps every cell when nothing changed', () => {
    const kept = new Map<string, Cell>();
    const before = cellsOf(MAP, kept);
    const after = cellsOf({ ...MAP }, kept);
    expect(Object.keys(after).filter((key) => after[key] !== before[key])).toEqual([]);
  });

  it('makes anew only cells that say something else after an edit to one person', () => {
    const kept = new Map<string, Cell>();
    const before = cellsOf(MAP, kept);
    const edited = setPerson(MAP, { person: asId('gao'), patch: { stance: 'champion' } });
    const [after, fresh] = [cellsOf(edited, kept), cellsOf(edited, new Map())];
    const anew = Object.keys(after).filter((key) => after[key] !== before[key]);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.every((key) => key.endsWith(' choice'))).toBe(true);
    expect(after).toEqual(fresh);
  });

  it('notices when an item becomes blocked', () => {
    const kept = new Map<string, Cell>();
    const free = keepCell(kept, 'a', { items: [], blocked: [] });
    const stuck = keepCell(kept, 'a', { items: [], blocked: ['x'] });
    expect(stuck).not.toBe(free);
    expect(keepCell(kept, 'a', { items: [], blocked: ['x'] })).toBe(stuck);
  });
});
