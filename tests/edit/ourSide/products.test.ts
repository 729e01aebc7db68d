/** Products of ours: added at the end, changed, taken out. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/edit/order.ts';
import { addProduct } from '../../../src/edit/ourSide/addProduct.ts';
import { deleteProduct } from '../../../src/edit/ourSide/deleteProduct.ts';
import { setProduct } from '../../../src/edit/ourSide/setProduct.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const id = asId<never>;
const one = addProduct(BLANK_OUR_SIDE, { id: id('b'), name: 'CRM', revenue: 50_000_000, currency: 'CNY' });
const two = addProduct(one, { id: id('a'), name: 'Expenses', revenue: 7, currency: 'EUR' });

describe('products', () => {
  it('stand in the order in which they came', () =>
    expect(inOrder(Object.values(two.products)).map(({ name }) => name)).toEqual(['CRM', 'Expenses']));

  it('are added once', () =>
    expect(addProduct(two, { id: id('a'), name: 'Other', revenue: 1, currency: 'CNY' })).toBe(two));

  it('change in the fields named, and not once they have gone', () => {
    expect(setProduct(two, { product: id('a'), patch: { revenue: 9 } }).products.a).toMatchObject({
      name: 'Expenses',
      revenue: 9,
      currency: 'EUR',
    });
    expect(setProduct(two, { product: id('c'), patch: { revenue: 9 } })).toBe(two);
  });

  it('go one by one', () => {
    expect(Object.keys(deleteProduct(two, { product: id('b') }).products)).toEqual(['a']);
    expect(deleteProduct(two, { product: id('c') })).toBe(two);
  });
});
