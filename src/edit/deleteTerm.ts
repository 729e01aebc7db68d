/** Takes a term out. */
import type { TermId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes a term out. */
export const deleteTerm = (map: BuyingMap, { term }: { readonly term: TermId }): BuyingMap =>
  dropRecords(map, 'terms', new Set([term]));
