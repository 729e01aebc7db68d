/** Puts the focus on cards, heads and slots, at once or as soon as they stand there; must never lose it on the way, or let keys that were meant for what another tab took away act on something else. */
import { useStore } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { FIRST } from '../../../store/openMap.ts';
import { useOpenMap, useOpenMapStore } from '../../context/contexts.ts';
import { arrowOf, readPress } from '../../kit/keys.ts';
import { ADD_STEP } from '../canvas/tabStops.ts';
import type { useSheetViewport } from '../canvas/useSheetViewport.ts';
import { heirOf, standsThere } from './walkCards.ts';

export function useTabStopFocus(
  host: RefObject<HTMLElement | null>,
  layout: () => SheetLayout,
  viewport: ReturnType<typeof useSheetViewport>,
): (id: string) => void {
  const store = useOpenMapStore();
  const sought = useOpenMap((state) => state.sought);
  const ready = useStore((state) => state.width > 0 && state.nodeLookup.size > 0);
  const wanted = useRef<string | null>(null);
  const put = useCallback(() => {
    const id = wanted.current;
    const tabStop =
      id === null ? null : host.current?.querySelector<HTMLElement>(`[data-tab-stop="${CSS.escape(id)}"]`);
    if (!tabStop) return;
    wanted.current = null;
    tabStop.focus({ preventScroll: true });
  }, [host]);
  // After an edit what takes the focus may stand elsewhere, or anew.
  useLayoutEffect(put);

  const focus = useCallback(
    (id: string) => {
      wanted.current = id;
      put();
      // On a large sheet what lies out of sight is drawn only once it is brought in.
      const late = () => {
        put();
        if (wanted.current !== id) return;
        // It has gone meanwhile: whoever works by keys goes on from the start, not from nowhere.
        wanted.current = firstTabStop(layout());
        put();
      };
      void viewport.show(new Set([id])).then(() => requestAnimationFrame(late));
    },
    [put, viewport, layout],
  );

  // What has the focus may go: what stands beside it takes it, not the bare sheet. By the hand of another tab the sheet
  // does, on which no key takes anything away; from there an arrow leads on.
  const stood = useRef(layout());
  const last = useRef<string | null>(null);
  const goesOn = useRef<string | null>(null);
  useEffect(() => {
    const element = host.current;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target.getAttribute('data-tab-stop') : null;
    };
    const goOn = (event: KeyboardEvent) => {
      const press = readPress(event);
      if (event.target !== element || goesOn.current === null || !press?.plain || !arrowOf(press)) return;
      event.preventDefault();
      focus(goesOn.current);
      goesOn.current = null;
    };
    element?.addEventListener('focusin', remember);
    element?.addEventListener('keydown', goOn);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('keydown', goOn);
    };
  }, [host, focus]);
  useLayoutEffect(() => {
    const [before, now, tabStop] = [stood.current, layout(), last.current];
    stood.current = now;
    if (before === now || tabStop === null || !standsThere(before, tabStop) || standsThere(now, tabStop)) return;
    // It was put elsewhere, and stands there under another name.
    if (wanted.current !== null && standsThere(now, wanted.current)) return;
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active.getAttribute('data-tab-stop') === tabStop;
    if (!isFree) return;
    const heir = heirOf(before, now, tabStop) ?? firstTabStop(now);
    if (store.getState().lastChanged?.by !== 'elsewhere') return focus(heir);
    goesOn.current = heir;
    host.current?.focus({ preventScroll: true });
  });

  useEffect(() => {
    if (sought === null || !ready) return;
    const now = layout();
    const tabStop =
      sought === FIRST ? firstTabStop(now) : (now.cards.find((card) => card.person === sought)?.key ?? sought);
    store.getState().seek(null);
    // The details that open with it would take the focus for themselves.
    requestAnimationFrame(() => focus(tabStop));
  }, [sought, ready, layout, store, focus]);
  return focus;
}

const firstTabStop = ({ cards, columns }: SheetLayout): string =>
  cards.find((card) => card.step !== null)?.key ?? columns[0]?.step ?? ADD_STEP;
