/** That a meeting of several people is one line. */
import { describe, expect, it } from 'vitest';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { english, flowOf } from './readFlow.ts';

const MAP: Sketch = {
  people: { lin: 'operations', gao: 'it', bai: 'finance' },
  steps: { ask: 'need', pick: 'selection', pay: 'budget' },
  seats: ['lin initiator ask', 'gao approver pick', 'bai approver pay'],
  contacts: [
    { with: ['gao', 'lin'], day: '2026-11-12', learnt: 'Nights are the trouble' },
    { with: ['bai', 'gao'], day: '2026-12-03', status: 'planned', aim: 'see the ledger' },
  ],
};
const linesOf = (map: Sketch, entry: string) =>
  flowOf(sketch(map)).items.filter(({ key, edit }) => key.startsWith(entry) && !edit?.done);
const where = (map: Sketch, entry: string) => linesOf(map, entry).map(({ step, key }) => `${step} ${key}`);

describe('a meeting', () => {
  it('is one line at the earliest of their steps, with all who were there', () => {
    expect(where(MAP, 'learnt.')).toEqual(['ask learnt.still-so:contact.1']);
    expect(english(linesOf(MAP, 'learnt.'))[0]).toMatch(/Last talk with (Lin and Gao|Gao and Lin): Nights/);
  });

  it('that is planned is made ready once', () => {
    expect(where(MAP, 'planned.')).toEqual(['pick planned.aim:contact.2']);
    expect(english(linesOf(MAP, 'planned.'))[0]).toMatch(/^Prepare the talk with (Gao and Bai|Bai and Gao) on/);
  });

  it('stands on the way where one of them does', () => {
    const links = ['ask > pick : above 1000', 'ask > pay'];
    const map = { ...MAP, fields: { amount: 900 }, links };
    expect(where(map, 'planned.')).toEqual(['pay planned.aim:contact.2']);
  });

  it('stays where a hand has touched it', () => {
    const laneEdits = [
      { step: 'pay', lane: 'action', item: 'planned.aim:contact.2', owner: asId<never>('li') },
    ] as const;
    expect(where({ ...MAP, laneEdits }, 'planned.')).toEqual(['pay planned.aim:contact.2']);
  });

  it('with one of them alone is theirs', () => {
    const map = { ...MAP, contacts: [{ with: ['gao'], day: '2026-11-12', learnt: 'Nights are the trouble' }] };
    expect(where(map, 'learnt.')).toEqual(['pick learnt.still-so:contact.1']);
  });
});
