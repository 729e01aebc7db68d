/** Where everything stands on a sheet that is only looked at: without the places where something could be added. */
import { useMemo } from 'react';
import { linksNotTaken } from '../../facts/notTaken.ts';
import { layoutSheet } from '../../layout/layoutSheet.ts';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';

export interface StillLayout {
  readonly layout: SheetLayout;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
}

export function useStillLayout(): StillLayout {
  const map = useOpenMap((state) => state.map);
  const facts = useOpenMap((state) => state.analysis.facts);
  return useMemo(() => {
    const quiet = linksNotTaken(facts.way);
    return { quiet, layout: layoutSheet(map, { chairs: [], quiet }) };
  }, [map, facts]);
}
