/** Tests the coverage table: order of rows, who is responsible, which contacts count for which pair. */
import { describe, expect, it } from 'vitest';
import { addOurPerson } from '../../src/edit/ourSide/addOurPerson.ts';
import { deleteOurPerson } from '../../src/edit/ourSide/deleteOurPerson.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { coverageRows } from '../../src/facts/coverageRows.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const ours = ['wei', 'tan'].reduce<OurSide>((side, name) => addOurPerson(side, { id: id(name), name }), BLANK_OUR_SIDE);
const drawn = sketch({
  people: { stray: 'hr', zhao: 'outside', gao: 'it', lin: 'finance' },
  steps: { need: 'need', sign: 'approval' },
  seats: ['gao approver sign', 'lin initiator need'],
  relations: ['zhao sways gao'],
  contacts: [
    { with: ['lin'], day: '2026-05-02', ours: ['wei'] },
    { with: ['lin', 'gao'], day: '2026-04-01', ours: ['wei', 'tan'] },
    { with: ['lin'], day: '2026-05-03', ours: ['tan'], writtenQuestion: true },
    { with: ['lin'], day: '2026-09-03', ours: ['tan'], status: 'planned' },
  ],
});
const map = setPerson(drawn, { person: id('gao'), patch: { owner: id('tan') } });
const rowsWith = (side: OurSide) => coverageRows(readFacts(map, side, asDay('2026-06-01')));
const rows = rowsWith(ours);

describe('coverage', () => {
  it('goes along the chain, then to those outside it, and ends with who is not placed', () => {
    expect(rows.map((row) => row.person.id)).toEqual(['lin', 'gao', 'zhao', 'stray']);
    expect(rows.map((row) => row.placed)).toEqual([true, true, true, false]);
  });

  it('keeps who has left in their place', () => {
    const gone = coverageRows(
      readFacts(setPerson(map, { person: id('gao'), patch: { left: true } }), ours, asDay('2026-06-01')),
    );
    expect(gone.map((row) => row.person.id)).toEqual(['lin', 'gao', 'stray', 'zhao']);
    expect(gone[1]?.owner?.name).toBe('tan');
  });

  it('counts only contacts of that pair that took place, with the day of the last', () => {
    expect(rows[0]?.cells).toEqual([
      { ours: 'wei', responsible: false, contacts: 2, last: '2026-05-02' },
      { ours: 'tan', responsible: false, contacts: 1, last: '2026-04-01' },
    ]);
  });

  it('names who is responsible, and nobody where that one is no longer ours', () => {
    expect(rows.map((row) => row.owner?.name ?? null)).toEqual([null, 'tan', null, null]);
    expect(rows[1]?.cells.map((cell) => cell.responsible)).toEqual([false, true]);
    expect(rowsWith(deleteOurPerson(ours, { person: id('tan') }))[1]?.owner).toBeNull();
  });
});
