/** Moves a step in the customer's order, and its links with it where they are a plain sequence; must never redraw a fork. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Link } from '../model/records.ts';
import { leadsBack, newLink } from './chain.ts';
import { dropRecords, putRecord } from './edit.ts';
import type { Spot } from './order.ts';
import { moveAt } from './putAt.ts';

export interface MoveStep {
  readonly step: StepId;
  readonly to: Spot<StepId>;
}

/**
 * Moves a step. Predecessor and successor are joined where it was taken from, and it is put into the link where it
 * lands; both only if both places are plain: one link in, one link on, no conditions and no ways back. Otherwise the
 * order alone changes, because the links of a fork say something that no order says.
 */
export function moveStep(map: BuyingMap, { step, to }: MoveStep): BuyingMap {
  const record = map.steps[step];
  if (!record) return map;
  const moved = moveAt(map, 'steps', record, Object.values(map.steps), to);
  if (moved === map || Object.keys(map.links).length === 0) return moved;
  const taken = takeOut(map, step);
  const rewired = taken && putIn(moved, step, taken);
  return rewired ?? moved;
}

interface Taken {
  /** The links that stay, and the predecessor's and successor's own. */
  readonly rest: readonly Pick<Link, 'from' | 'to' | 'condition'>[];
  /** Records to use again, in the order in which links need one. */
  readonly entering: Link | undefined;
  readonly onward: Link | undefined;
}

function takeOut(map: BuyingMap, step: StepId): Taken | null {
  const links = mapIndex(map).links;
  const own = links.filter((link) => link.from === step || link.to === step);
  const entering = own.filter((link) => link.to === step);
  const onward = own.filter((link) => link.from === step);
  if (entering.length > 1 || onward.length > 1) return null;
  if (own.some((link) => link.condition !== null || leadsBack(map, link))) return null;
  const [into] = entering;
  const [on] = onward;
  const forward = links.filter((link) => !leadsBack(map, link));
  if (into && forward.some((link) => link !== into && link.from === into.from)) return null;
  if (on && forward.some((link) => link !== on && link.to === on.to)) return null;
  const rest: Taken['rest'] = links.filter((link) => !own.includes(link));
  return {
    rest: into && on ? [...rest, { from: into.from, to: on.to, condition: null }] : rest,
    entering: into,
    onward: on,
  };
}

function putIn(moved: BuyingMap, step: StepId, { rest, entering, onward }: Taken): BuyingMap | null {
  const { steps, positionOfStep } = mapIndex(moved);
  const before = steps[positionOfStep(step) - 1]?.id;
  const after = steps[positionOfStep(step) + 1]?.id;
  const forward = rest.filter((link) => positionOfStep(link.to) > positionOfStep(link.from));
  const fromBefore = forward.filter((link) => link.from === before);
  const toAfter = forward.filter((link) => link.to === after);
  const [landing] = fromBefore;
  const isPlain =
    before === undefined || after === undefined
      ? fromBefore.length === 0 && toAfter.length === 0
      : landing !== undefined &&
        fromBefore.length === 1 &&
        toAfter.length === 1 &&
        landing.to === after &&
        landing.condition === null;
  if (!isPlain) return null;

  const landed = Object.values(moved.links).find((link) => link.from === before && link.to === after);
  const joined = entering && onward && !(entering.from === before && onward.to === after);
  const wanted = [
    ...(joined ? [[entering.from, onward.to] as const] : []),
    ...(before === undefined ? [] : [[before, step] as const]),
    ...(after === undefined ? [] : [[step, after] as const]),
  ];
  // Links are redrawn rather than made anew, so that whoever has one selected keeps it.
  const free = [entering, landed, onward].filter((link) => link !== undefined);
  const cleared = dropRecords(moved, 'links', new Set(free.map((link) => link.id)));
  return wanted.reduce((sofar, [from, to]) => {
    const link = free.shift() ?? newLink(moved, from, to);
    return putRecord(sofar, 'links', { ...link, from, to });
  }, cleared);
}
