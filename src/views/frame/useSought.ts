/** Chooses the step or person that an address asks for, and brings it into view; must never keep asking once it is found. */
import { useEffect } from 'react';
import type { PersonId, StepId } from '../../model/ids.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { go, type Route } from '../context/route.ts';

/** Whatever is not on the map is left unsought. */
export function useSought(route: Route): void {
  const store = useOpenMapStore();
  const [id, sought] = route.at === 'map' ? [route.id, route.sought] : [null, undefined];
  useEffect(() => {
    if (!id || !sought) return;
    const { map, select, seek } = store.getState();
    if (Object.hasOwn(map.people, sought)) select({ kind: 'people', ids: [sought as PersonId] });
    else if (Object.hasOwn(map.steps, sought)) select({ kind: 'step', id: sought as StepId });
    seek(sought);
    go({ at: 'map', id, view: 'sheet' }, true);
  }, [store, id, sought]);
}
