/** Changes a term: what they ask, whether we comply, the reason they can pass on. */
import type { TermId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Term } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetTerm {
  readonly term: TermId;
  readonly patch: Partial<Pick<Term, 'text' | 'must' | 'complies' | 'reason'>>;
}

/** Changes some fields of a term. */
export const setTerm = (map: BuyingMap, { term, patch }: SetTerm): BuyingMap => patchRecord(map, 'terms', term, patch);
