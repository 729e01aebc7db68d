/** Changes a product of ours; must never bring back one that has gone. */
import type { ProductId } from '../../model/ids.ts';
import type { OurSide, Product } from '../../model/ourSide.ts';
import { putOurs } from './ourSideEdit.ts';

export interface SetProduct {
  readonly product: ProductId;
  readonly patch: Partial<Omit<Product, 'id' | 'order'>>;
}

/** Changes some fields of a product. */
export function setProduct(ours: OurSide, { product, patch }: SetProduct): OurSide {
  const now = ours.products[product];
  return now ? putOurs(ours, 'products', { ...now, ...patch }) : ours;
}
