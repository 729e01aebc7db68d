/** Adds a product of ours, at the end. */
import type { ProductId } from '../../model/ids.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { putOursLast } from './ourSideEdit.ts';

export interface AddProduct {
  readonly id: ProductId;
  readonly name: string;
  /** Yearly revenue above which a regional customer is a key account for it. */
  readonly revenue: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Adds a product; the same side when the id is taken. */
export const addProduct = (ours: OurSide, product: AddProduct): OurSide =>
  Object.hasOwn(ours.products, product.id) ? ours : putOursLast(ours, 'products', product);
