/** Lets two steps that follow each other go on side by side; must never leave one of them without a way in that the other has. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { drawChain, enteringTo, join, onwardFrom } from './chain.ts';
import { dropRecords } from './edit.ts';
import { has } from './has.ts';

export interface PutBeside {
  /** The one behind, which need no longer wait. */
  readonly step: StepId;
  /** The one directly before it. */
  readonly beside: StepId;
}

/**
 * Takes away the links from `beside` to `step`. What led into the first leads into the second too, and the first leads on
 * to all that the second leads on to. The same map where no link joins them.
 */
export function putBeside(map: BuyingMap, { step, beside }: PutBeside): BuyingMap {
  if (!has(map, 'steps', step) || !has(map, 'steps', beside)) return map;
  const drawn = drawChain(map);
  const between = onwardFrom(drawn, beside).filter(({ to }) => to === step);
  if (between.length === 0) return map;
  const into = enteringTo(drawn, beside);
  const onward = onwardFrom(drawn, step);
  const apart = dropRecords(drawn, 'links', new Set(between.map(({ id }) => id)));
  const entered = into.reduce((sofar, { from, condition }) => join(sofar, from, step, condition), apart);
  return onward.reduce((sofar, { to, condition }) => join(sofar, beside, to, condition), entered);
}
