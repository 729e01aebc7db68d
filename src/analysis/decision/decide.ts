/** From one map or a set of samples to the path for our own organisation, with every input that led there; must never be moved by the state of one account. */
import type { MapId } from '../../model/ids.ts';
import { isRecorded, type OurSide } from '../../model/ourSide.ts';
import { compareBy } from '../../shared/compare.ts';
import { type BlockedSteps, blockedSteps, countByMap } from './blockedSteps.ts';
import type { DecisionInput } from './decisionInput.ts';
import { type Fit, fitOf } from './fit.ts';
import { heavierOf, isHeavier, type Path, pathByBlocked, pathByFit } from './path.ts';

/** What keeps a map from being decided, in the order in which to ask for it; at `smb` there is nothing to ask or to decide. */
export type Undecided = 'smb' | 'our-side' | 'step' | 'initiator' | 'approver' | 'asks-nothing';

/** A map from which nothing can be decided, and why. */
export interface UndecidedMap {
  readonly map: MapId;
  readonly missing: readonly Undecided[];
}

export interface NoDecision {
  readonly kind: 'none';
  /** Every map, by id; empty where no map was given. */
  readonly missing: readonly UndecidedMap[];
}

export interface PathDecision {
  readonly kind: 'path';
  readonly path: Path;
  readonly fit: Fit & { readonly all: number };
  readonly blocked: BlockedSteps & { readonly share: number };
  /** The path that each input alone would allow; the heavier one is the decision. */
  readonly byFit: Path;
  readonly byBlocked: Path;
  readonly drivenBy: 'fit' | 'blocked' | 'both';
  /** The share of blocked steps is above the bound of part-time, but no map has more than one, of three or more. */
  readonly oneAlone: boolean;
  /** The maps that were counted, by id. */
  readonly maps: readonly MapId[];
  /** Maps from which nothing can be decided, by id. */
  readonly leftOut: readonly UndecidedMap[];
}

export type Decision = NoDecision | PathDecision;

/** Decides over one map or a set; `ours` is one for all of them. The order of the maps never matters. */
export function decide(inputs: readonly DecisionInput[], ours: OurSide): Decision {
  const read = inputs
    .map((input) => ({ input, map: input.facts.map.id, missing: missingOf(input, ours) }))
    .sort(compareBy(({ map }) => map));
  const leftOut = read.filter(({ missing }) => missing.length > 0).map(({ map, missing }) => ({ map, missing }));
  const counted = read.filter(({ missing }) => missing.length === 0);
  const pool = counted.map(({ input }) => input);
  const fit = fitOf(pool, ours);
  const blocked = blockedSteps(pool, fit.rows);
  if (fit.all === null || blocked.share === null) return { kind: 'none', missing: leftOut };
  const byFit = pathByFit(fit.all, ours.thresholds);
  const byBlocked = pathByBlocked(countByMap(blocked.steps), ours.thresholds);
  return {
    kind: 'path',
    path: heavierOf(byFit, byBlocked),
    fit: { ...fit, all: fit.all },
    blocked: { ...blocked, share: blocked.share },
    byFit,
    byBlocked,
    drivenBy: byFit === byBlocked ? 'both' : isHeavier(byFit, byBlocked) ? 'fit' : 'blocked',
    oneAlone: byBlocked === 'part-time' && blocked.share > ours.thresholds.partTimeBlocked,
    maps: counted.map(({ map }) => map),
    leftOut,
  };
}

/** Nothing is decided because these are small businesses: they are sold to by the standard way, whatever our side has. */
export const isStandardWay = ({ missing }: { readonly missing: readonly Pick<UndecidedMap, 'missing'>[] }): boolean =>
  missing.length > 0 && missing.every((map) => map.missing.includes('smb'));

function missingOf({ facts, flow }: DecisionInput, ours: OurSide): readonly Undecided[] {
  if (facts.map.fields.profile === 'smb') return ['smb'];
  const chain: readonly Undecided[] = [
    ...(facts.index.steps.length === 0 ? (['step'] as const) : []),
    ...(facts.initiators.length === 0 ? (['initiator'] as const) : []),
    ...(facts.approvers.length === 0 ? (['approver'] as const) : []),
  ];
  const asks = flow.items.some((item) => item.asks !== null && !item.edit?.hidden && facts.way.onTheWay.has(item.step));
  return [
    ...(isRecorded(ours) ? [] : (['our-side'] as const)),
    ...chain,
    // What an unfinished chain asks for is no answer yet, so it is only missed once the chain is whole.
    ...(chain.length === 0 && !asks ? (['asks-nothing'] as const) : []),
  ];
}
