/** Which steps the purchase passes through, given its links, conditions and amount (domain, section 8, "Meant exactly"). */
import type { LinkId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Condition } from '../model/records.ts';

export interface WayLink {
  /** Null where the map has no link at all and the order of the steps is the chain. */
  readonly id: LinkId | null;
  readonly from: StepId;
  readonly to: StepId;
  readonly condition: Condition | null;
  /** Leads to the same or an earlier step in the customer's order. */
  readonly back: boolean;
  /** Can hold; at a dead end, which always lies on the way, every link counts as holding. */
  readonly holds: boolean;
}

export interface Way {
  readonly links: readonly WayLink[];
  /** Steps that can be reached from a first step along links that can hold. */
  readonly onTheWay: ReadonlySet<StepId>;
  /** Steps on the way with links that lead on, none of which can hold; in the customer's order. */
  readonly deadEnds: readonly StepId[];
  /** Groups of steps that links join, each and all in the customer's order. */
  readonly components: readonly (readonly StepId[])[];
  /** The steps themselves and all that are reached from them along links that can hold. */
  readonly reach: (from: Iterable<StepId>, options?: { readonly forwardOnly?: boolean }) => ReadonlySet<StepId>;
}

/** Whether a condition can hold for an amount; free text always can, and so can a bound while the amount is unknown. */
export function canHold(condition: Condition | null, amount: number | null): boolean {
  if (condition === null || condition.kind === 'text' || amount === null) return true;
  return condition.kind === 'above' ? amount > condition.amount : amount <= condition.amount;
}

/** Reads the way through a map's steps. */
export function readWay(map: BuyingMap): Way {
  const index = mapIndex(map);
  const steps = index.steps.map((step) => step.id);
  const drawn =
    index.links.length > 0
      ? index.links
      : steps.slice(1).map((to, place) => ({ id: null, from: steps[place] as StepId, to, condition: null }));
  const bare = drawn.map((link) => ({
    id: link.id,
    from: link.from,
    to: link.to,
    condition: link.condition,
    back: index.positionOfStep(link.to) <= index.positionOfStep(link.from),
    holds: canHold(link.condition, map.fields.amount),
  }));
  const stuck = new Set(
    steps.filter((step) => {
      const onward = bare.filter((link) => link.from === step && !link.back);
      return onward.length > 0 && onward.every((link) => !link.holds);
    }),
  );
  const entered = new Set(bare.filter((link) => !link.back).map((link) => link.to));
  const first = steps.filter((step) => !entered.has(step));
  // What is reached from a first step is on the way, so whatever is stuck there is a dead end and counts as holding.
  const onTheWay = follower(bare.filter((link) => link.holds || stuck.has(link.from)))(first);
  const isDeadEnd = (step: StepId) => stuck.has(step) && onTheWay.has(step);
  const links: readonly WayLink[] = bare.map((link) => (isDeadEnd(link.from) ? { ...link, holds: true } : link));
  const follow = follower(links.filter((link) => link.holds));
  const followForward = follower(links.filter((link) => link.holds && !link.back));
  return {
    links,
    onTheWay,
    deadEnds: steps.filter(isDeadEnd),
    components: connectedComponents(steps, links),
    reach: (from, options) => (options?.forwardOnly ? followForward : follow)(from),
  };
}

/** Answers what is reached along some links; they are gathered once, for it is asked often. */
function follower(links: readonly WayLink[]): (from: Iterable<StepId>) => ReadonlySet<StepId> {
  const next = new Map<StepId, StepId[]>();
  for (const link of links) {
    const there = next.get(link.from);
    if (there) there.push(link.to);
    else next.set(link.from, [link.to]);
  }
  return (from) => {
    const reached = new Set(from);
    const waiting = [...reached];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      for (const to of next.get(step) ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        waiting.push(to);
      }
    }
    return reached;
  };
}

function connectedComponents(steps: readonly StepId[], links: readonly WayLink[]): readonly (readonly StepId[])[] {
  const parentOf = new Map<StepId, StepId>(steps.map((step) => [step, step]));
  const root = (step: StepId): StepId => {
    let at = step;
    for (let up = parentOf.get(at); up !== undefined && up !== at; up = parentOf.get(at)) at = up;
    return at;
  };
  for (const link of links) parentOf.set(root(link.to), root(link.from));
  const components = new Map<StepId, StepId[]>();
  for (const step of steps) {
    const component = components.get(root(step));
    if (component) component.push(step);
    else components.set(root(step), [step]);
  }
  return [...components.values()];
}
