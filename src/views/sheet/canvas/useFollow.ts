/** Brings what was selected, marked or changed into view, keeps it there when the pane narrows, and goes back; must never select. */
import { type RefObject, useEffect } from 'react';
import { isToldUnder } from '../../../analysis/blockers/blockerRows.ts';
import type { OpenMapState } from '../../../store/openMap.ts';
import { useOpenMapStore } from '../../context/contexts.ts';
import type { useSheetViewport } from './useSheetViewport.ts';

/** The step that a link leads to: its condition stands over that. */
const endsOf = ({ map }: OpenMapState, link: string): readonly string[] => {
  const to = map.links[link]?.to;
  return to === undefined ? [] : [to];
};

/** Nothing is selected or marked. */
const isAtRest = ({ selection, markedFinding }: OpenMapState): boolean =>
  selection.kind === 'nothing' && markedFinding === null;

export function useFollow(host: RefObject<HTMLElement | null>, viewport: ReturnType<typeof useSheetViewport>): void {
  const store = useOpenMapStore();
  useEffect(() => {
    // Of somebody with several cards the one that was pressed is meant.
    const pressed = () => host.current?.querySelector(':focus')?.getAttribute('data-tab-stop') ?? null;
    return store.subscribe((state, before) => {
      if (isAtRest(before) && !isAtRest(state)) viewport.forget();
      if (state.markedFinding !== null && state.markedFinding !== before.markedFinding) {
        const found = state.analysis.blockers.filter((blocker) => isToldUnder(blocker, state.markedFinding));
        if (found.length > 0) void viewport.show(new Set(found.flatMap(({ people, steps }) => [...people, ...steps])));
      }
      if (state.lastChanged !== null && state.lastChanged !== before.lastChanged) {
        const ids = new Set(state.lastChanged.ids);
        requestAnimationFrame(() => void viewport.show(ids));
      }
      if (state.selection !== before.selection) {
        const { selection: chosen } = state;
        if (chosen.kind === 'people') void viewport.show(new Set(chosen.ids), pressed());
        else if (chosen.kind === 'step') void viewport.show(new Set([chosen.id]));
        else if (chosen.kind === 'link') void viewport.show(new Set(endsOf(state, chosen.id)));
        else if (chosen.kind !== 'nothing') viewport.forget();
      }
      if (isAtRest(state) && !isAtRest(before)) viewport.goBack();
    });
  }, [store, viewport, host]);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    // The pane narrows when the details open: what was chosen must not end up behind them.
    let width = element.clientWidth;
    const watch = new ResizeObserver(() => {
      const narrower = element.clientWidth < width;
      width = element.clientWidth;
      if (narrower) requestAnimationFrame(viewport.showAgain);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [host, viewport]);
}
