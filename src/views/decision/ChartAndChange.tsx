/** Where the decision lies on the chart and what would change it, worked out once for both. */
import { useMemo } from 'react';
import { whatWouldChange } from '../../analysis/decision/change.ts';
import type { PathDecision } from '../../analysis/decision/decide.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { PathChart, type Ring } from './PathChart.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';

interface Props {
  decision: PathDecision;
  /** Of any map of the decision: they name what our side is asked for. */
  facts: MapFacts;
  ours: OurSide;
  rings?: readonly Ring[];
}

export function ChartAndChange({ decision, facts, ours, rings = [] }: Props) {
  const change = useMemo(() => whatWouldChange(decision, ours), [decision, ours]);
  const lighter = change.few ? change.lighter[0] : undefined;
  return (
    <>
      <PathChart decision={decision} bounds={ours.thresholds} rings={rings} lighter={lighter} />
      <WhatWouldChange change={change} facts={facts} />
    </>
  );
}
