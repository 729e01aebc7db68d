/** Our side beside an open map, which says what it asks for. */
import { useMemo } from 'react';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { countAsked } from './assetRows.ts';
import { OurSideView } from './OurSideView.tsx';

export function OurSideOfMap() {
  const { facts, flow, readiness } = useOpenMap((state) => state.analysis);
  // Before the sheet can bear a flow, nothing is asked of us yet.
  const asked = useMemo(() => (readiness.ready ? countAsked(facts, flow) : new Map()), [facts, flow, readiness]);
  const id = useOpenMap((state) => state.map.id);
  return <OurSideView asked={asked} playbook={routeHash({ at: 'map', id, view: 'playbook' })} />;
}
