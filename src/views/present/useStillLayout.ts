/** Where everything stands on a sheet that is only looked at: without the places where something could be added. */
import { useMemo } from 'react';
import { linksNotTaken } from '../../facts/notTaken.ts';
import { layoutSheet } from '../../layout/layoutSheet.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { useOpenMap } from '../context/contexts.ts';

export interface StillLayout {
  readonly layout: SheetLayout;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
}

/** `low`: with lower cards, and without the customer's words under the steps' names. */
export function useStillLayout({ low = false } = {}): StillLayout {
  const map = useOpenMap((state) => state.map);
  const facts = useOpenMap((state) => state.analysis.facts);
  return useMemo(() => {
    const quiet = linksNotTaken(facts.way);
    return { quiet, layout: layoutSheet(low ? withoutQuotes(map) : map, { chairs: [], quiet, low }) };
  }, [map, facts, low]);
}

const withoutQuotes = (map: BuyingMap): BuyingMap => ({
  ...map,
  steps: Object.fromEntries(Object.entries(map.steps).map(([id, step]) => [id, { ...step, quote: '' }])),
});
