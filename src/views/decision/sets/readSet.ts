/** What each map of a set adds to its decision or misses, ready to be shown; must never count one that is not there. */
import type { Decision, Undecided } from '../../../analysis/decision/decide.ts';
import { decideSet, type MapDecision } from '../../../analysis/decision/decideSet.ts';
import type { MapId } from '../../../model/ids.ts';
import type { BuyingMap } from '../../../model/map.ts';
import type { OurSide } from '../../../model/ourSide.ts';
import type { Day } from '../../../shared/day.ts';

export type MemberState =
  | { readonly is: 'opening' | 'gone' }
  | {
      readonly is: 'counted';
      readonly fit: number;
      readonly blocked: number;
      readonly all: number;
      readonly share: number;
    }
  | { readonly is: 'left-out'; readonly missing: readonly Undecided[] };

export interface ReadSet {
  readonly decision: Decision;
  readonly each: ReadonlyMap<MapId, MapDecision>;
  /** By map, of every member. */
  readonly states: ReadonlyMap<MapId, MemberState>;
}

/** `maps` are those that are open; null stands for one that could not be opened. */
export function readSet(
  members: readonly MapId[],
  maps: ReadonlyMap<MapId, BuyingMap | null>,
  here: ReadonlySet<MapId>,
  ours: OurSide,
  today: Day,
): ReadSet {
  const open = members.flatMap((id) => (here.has(id) ? (maps.get(id) ?? []) : []));
  const { decision, each } = decideSet(open, ours, today);
  const stateOf = (id: MapId): MemberState => {
    const alone = each.get(id)?.decision;
    if (!alone) return { is: here.has(id) && maps.get(id) !== null ? 'opening' : 'gone' };
    if (alone.kind === 'none') return { is: 'left-out', missing: alone.missing.flatMap(({ missing }) => missing) };
    const { steps, share } = alone.blocked;
    const blocked = steps.filter(({ stops }) => stops.length > 0).length;
    return { is: 'counted', fit: alone.fit.all, blocked, all: steps.length, share };
  };
  return { decision, each, states: new Map(members.map((id) => [id, stateOf(id)])) };
}
