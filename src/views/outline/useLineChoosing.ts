/** Choosing several lines of the outline, by Shift and arrows or Shift and a click; must never take a plain click or arrow from a text. */

import { type RefObject, useEffect, useRef } from 'react';
import type { PersonId } from '../../model/ids.ts';
import { standsFor } from '../context/chosenNow.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { readPress, stepOf } from '../kit/keys.ts';
import { LINE } from './walk.ts';

export function useLineChoosing(page: RefObject<HTMLElement | null>): void {
  const store = useOpenMapStore();
  /** The line from which the choice began. */
  const anchor = useRef<string | null>(null);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const personAt = (line: Element | null): PersonId | null => standsFor(store.getState().map, line).person;
    const lineOf = (target: EventTarget | null): HTMLElement | null =>
      target instanceof HTMLElement && target.hasAttribute(LINE) && personAt(target) !== null ? target : null;
    const lines = () =>
      [...element.querySelectorAll<HTMLElement>(`[${LINE}]`)].filter((line) => personAt(line) !== null);
    const nameOf = (line: Element) => line.getAttribute(LINE);
    const choose = (to: HTMLElement) => {
      const all = lines();
      const [a, b] = [all.findIndex((line) => nameOf(line) === anchor.current), all.indexOf(to)];
      const range = all.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1);
      const ids = [...new Set(range.flatMap((line) => personAt(line) ?? []))];
      store.getState().select({ kind: 'people', ids });
      to.focus();
    };
    const begin = (line: HTMLElement | null) => {
      const { selection, select } = store.getState();
      anchor.current = line && nameOf(line);
      if (selection.kind === 'people' && selection.ids.length > 1) select({ kind: 'nothing' });
    };
    const onKey = (event: KeyboardEvent) => {
      const line = lineOf(event.target);
      const press = readPress(event);
      const by = press?.bare ? stepOf(press) : 0;
      if (!press || !line || by === 0) return;
      if (!press.shift) return begin(null);
      const all = lines();
      const next = all[all.indexOf(line) + by];
      event.preventDefault();
      event.stopPropagation();
      anchor.current ??= nameOf(line);
      if (next) choose(next);
    };
    const onDown = (event: MouseEvent) => {
      const line = lineOf(event.target);
      if (event.button !== 0) return;
      if (event.shiftKey && line) {
        event.preventDefault();
        const held = lineOf(document.activeElement);
        anchor.current ??= nameOf(held ?? line);
        choose(line);
      } else if (event.target instanceof Element && event.target.closest('input')) begin(line);
    };
    element.addEventListener('keydown', onKey, true);
    element.addEventListener('mousedown', onDown, true);
    return () => {
      element.removeEventListener('keydown', onKey, true);
      element.removeEventListener('mousedown', onDown, true);
    };
  }, [page, store]);
}
