/** Records what a contract step asks for; must never say for us whether we comply. */
import type { TermId } from '../model/ids.ts';
import { makeTerm } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Term } from '../model/records.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { putAt } from './putAt.ts';

export type AddTerm = Pick<Term, 'id' | 'step' | 'text'> &
  Partial<Omit<Term, 'order'>> & {
    /** Among the step's terms; the end unless said. */
    readonly at?: Spot<TermId>;
  };

/** Adds a term; the same map when the step has gone. */
export function addTerm(map: BuyingMap, { at = 'end', ...what }: AddTerm): BuyingMap {
  if (!has(map, 'steps', what.step) || has(map, 'terms', what.id)) return map;
  const there = Object.values(map.terms).filter((term) => term.step === what.step);
  const person = what.person && has(map, 'people', what.person) ? what.person : null;
  return putAt(map, 'terms', makeTerm({ ...what, person, order: '' }), there, at);
}
