/** Takes a product out; must never reach into a map, which is then judged by the usual bar. */
import type { ProductId } from '../../model/ids.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { dropOurs } from './ourSideEdit.ts';

export const deleteProduct = (ours: OurSide, { product }: { readonly product: ProductId }): OurSide =>
  dropOurs(ours, 'products', product);
