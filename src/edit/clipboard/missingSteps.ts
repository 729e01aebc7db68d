/** Where those who are pasted sit: which steps are there, and which would have to be made. */
import type { Fragment } from '../../model/fragment.ts';
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { namesakes } from '../../shared/sameName.ts';
import { has } from '../has.ts';
import { inOrder } from '../order.ts';

/** The step of this map in which a seat of the fragment stands: the same one, else one of the same name. */
export function homeStep(map: BuyingMap, fragment: Fragment, id: StepId): StepId | null {
  if (fragment.map === map.id && has(map, 'steps', id)) return id;
  return namesakes(fragment.steps[id]?.name ?? '', mapIndex(map).steps)[0]?.id ?? null;
}

/** Steps that were not chosen and are not on the map, in order; none where people are put on a step. */
export function missingSteps(map: BuyingMap, fragment: Fragment, onto: StepId | null): readonly StepId[] {
  const { whole, steps, seats } = fragment;
  if (onto !== null && whole.length === 0) return [];
  const sat = new Set(Object.values(seats).map(({ step }) => step));
  return inOrder(Object.values(steps))
    .map(({ id }) => id)
    .filter((id) => sat.has(id) && !whole.includes(id) && homeStep(map, fragment, id) === null);
}
