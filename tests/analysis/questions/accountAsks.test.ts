/** What an account lacks, and who can be asked for it; worked out by hand from whom such figures are known by. */
import { describe, expect, it } from 'vitest';
import { readAccountAsks } from '../../../src/analysis/questions/accountAsks.ts';
import { readAskable } from '../../../src/analysis/questions/whom.ts';
import { setSource } from '../../../src/edit/setSource.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-12-01');
const id = asId<never>;
const asksOf = (map: BuyingMap) => {
  const facts = readFacts(map, BLANK_OUR_SIDE, TODAY);
  const askable = readAskable(facts);
  return readAccountAsks(facts).map(({ line, lack, whom }) => [line.id, lack, ...askable.whom(whom)]);
};
const drawn = (given: Sketch) =>
  sketch({ people: { fin: 'finance', buy: 'procurement', ops: 'operations' }, ...given });
const amountOf = (record: string) => ({ table: 'accountLines', record, field: 'amount' }) as const;

describe('what the account lacks', () => {
  const map = drawn({ account: ['saving large', 'money small 500 once'] });

  it('is a figure, asked of those whose matter it is, the likeliest first', () => {
    expect(asksOf(map)).toEqual([
      ['account.1', 'amount', 'ops', 'fin'],
      ['account.2', 'source', 'buy', 'fin'],
    ]);
  });

  it('is nothing once somebody said it, and again after a quarter; the giver is asked first', () => {
    const at = (day: string) =>
      setSource(map, { id: id('s'), fact: amountOf('account.2'), patch: { person: id('fin'), day: asDay(day) } });
    expect(asksOf(at('2026-11-20')).map(([line]) => line)).toEqual(['account.1']);
    expect(asksOf(at('2026-08-01'))[1]).toEqual(['account.2', 'stale', 'fin', 'buy']);
  });

  it('is told apart where we only assume it, and where it is written somewhere', () => {
    const from = (patch: Parameters<typeof setSource>[1]['patch']) =>
      asksOf(setSource(map, { id: id('s'), fact: amountOf('account.2'), patch }))[1];
    expect(from({ assumed: true })?.[1]).toBe('assumed');
    expect(from({ text: 'Their annual report' })).toBeUndefined();
    expect(from({ day: TODAY })?.[1]).toBe('source');
  });

  it('is asked of nobody in a quiet period, never approached, gone, or a body', () => {
    const quiet = { from: asDay('2026-11-01'), to: asDay('2026-12-31') };
    expect(asksOf(drawn({ account: ['money small'], fields: { quiet } }))).toEqual([['account.1', 'amount']]);
    const people = {
      buy: { function: 'procurement', quiet },
      board: { function: 'procurement', sort: 'body' },
      fin: 'finance left',
      it: 'it',
    } as const;
    expect(asksOf(drawn({ account: ['money small'], people }))).toEqual([['account.1', 'amount', 'it']]);
  });

  it('of one’s own account is asked of that person first', () => {
    expect(asksOf(drawn({ account: ['buy learning small'] }))).toEqual([['account.1', 'amount', 'buy', 'ops']]);
  });
});
