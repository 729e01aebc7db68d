/** Brings the line into view that a finding, another view, or an undo speaks of; must never move the focus from where somebody types. */
import { type RefObject, useEffect } from 'react';
import type { OpenMapState } from '../../store/openMap.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { lineOfRecord, lineOfSelection } from './openLine.ts';
import { focusLine, LINE } from './walk.ts';

const CHANGED = 'data-changed';

export function useLineInView(page: RefObject<HTMLElement | null>, opened: string | null): void {
  const store = useOpenMapStore();
  useEffect(() => {
    const lineOf = (id: string) => page.current?.querySelector<HTMLElement>(`[${LINE}="${CSS.escape(id)}"]`) ?? null;
    const follow = (state: OpenMapState, before: OpenMapState) => {
      if (state.markedFinding !== null && state.markedFinding !== before.markedFinding) {
        page.current?.querySelector('[data-marked="true"]')?.scrollIntoView({ block: 'center' });
      }
      const { lastChanged, map, selection } = state;
      if (lastChanged && lastChanged !== before.lastChanged && lastChanged.by !== 'elsewhere') {
        for (const each of page.current?.querySelectorAll(`[${CHANGED}]`) ?? []) each.removeAttribute(CHANGED);
        const lines = lastChanged.ids.flatMap((id) => lineOf(lineOfRecord(map, id) ?? '') ?? []);
        for (const each of lines) each.closest('li')?.setAttribute(CHANGED, '');
        lines[0]?.scrollIntoView({ block: 'nearest' });
      }
      if (selection !== before.selection) {
        const line = lineOfSelection(map, selection, opened);
        const there = line === null ? null : lineOf(line);
        if (!line || !there || there.closest('li')?.contains(document.activeElement)) return;
        there.scrollIntoView({ block: 'nearest' });
        if (!document.activeElement?.matches('input, textarea')) focusLine(page.current, line);
      }
    };
    // One frame later the page is drawn as the state says.
    return store.subscribe((state, before) => {
      requestAnimationFrame(() => follow(state, before));
    });
  }, [store, page, opened]);
}
