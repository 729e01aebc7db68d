/** The economic account of a purchase and of single people, summed by hand (domain, section 6). */
import { describe, expect, it } from 'vitest';
import { readAccount } from '../../src/analysis/account.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const people = { gao: '', lin: '' };
const read = (account: readonly string[], accountYears = 3) =>
  readAccount(sketch({ fields: { accountYears }, people, account }));
const purchase = (account: readonly string[], years?: number) => read(account, years).purchase;

describe('the account of a purchase', () => {
  it('is empty without lines', () => {
    expect(purchase([])).toEqual({ measure: 'sizes', value: 0, cost: 0, complete: false });
  });

  it('counts one, two and three for small, medium and large', () => {
    expect(purchase(['saving small', 'income medium', 'money large', 'time small'])).toEqual({
      measure: 'sizes',
      value: 1 + 2,
      cost: 3 + 1,
      complete: true,
    });
  });

  it.each(['money', 'time', 'learning', 'change', 'substitute'])('has %s for a cost', (kind) => {
    expect(purchase([`${kind} medium`])).toMatchObject({ value: 0, cost: 2, complete: false });
  });

  it.each(['income', 'saving'])('has %s for a value', (kind) => {
    expect(purchase([`${kind} medium`])).toMatchObject({ value: 2, cost: 0, complete: false });
  });

  it('compares amounts over the years once every line has one: what comes yearly counts for each of them', () => {
    expect(purchase(['saving small 100', 'money large 50 once', 'time small 10'])).toEqual({
      measure: 'amounts',
      value: 300,
      cost: 50 + 30,
      complete: true,
    });
    expect(purchase(['saving small 100', 'money large 50 once'], 5)).toMatchObject({ value: 500, cost: 50 });
    expect(purchase(['saving small 0', 'money large 0 once'])).toMatchObject({ measure: 'amounts', value: 0, cost: 0 });
  });

  it('compares sizes as long as one line has no amount', () => {
    expect(purchase(['saving small 100', 'money large'])).toMatchObject({ measure: 'sizes', value: 1, cost: 3 });
  });
});

describe('the account of one person', () => {
  it('stands apart from that of the purchase and of others, each with a measure of its own', () => {
    const { purchase: whole, people: own } = read([
      'saving large 100',
      'gao learning small',
      'gao income medium',
      'lin change small 7 once',
    ]);
    expect(whole).toMatchObject({ measure: 'amounts', value: 300, cost: 0, complete: false });
    expect([...own.keys()].sort()).toEqual(['gao', 'lin']);
    expect(own.get('gao' as never)).toEqual({ measure: 'sizes', value: 2, cost: 1, complete: true });
    expect(own.get('lin' as never)).toEqual({ measure: 'amounts', value: 0, cost: 7, complete: false });
  });
});
