/** Keeps the focus in the outline when the line that has it goes; must never take it from anywhere else. The sheet keeps its own (see useTabStopFocus). */
import type { BuyingMap } from '../../model/map.ts';
import { nearestTo } from '../kit/nearestFirst.ts';
import { standsFor } from './chosenNow.ts';

const OUTLINE = '[data-outline]';
const LINES = '[data-line]';
const nameOf = (line: Element): string => line.getAttribute('data-line') ?? '';

/** To be asked before the change; the answer puts the focus on what stood nearest, as soon as it is drawn. */
export function focusAfterRemoval(map: BuyingMap, goes: ReadonlySet<string>): () => void {
  const held = document.activeElement?.closest(LINES);
  const outline = held?.closest(OUTLINE);
  if (!held || !outline) return () => {};
  const stays = (line: Element) => {
    const { person, step } = standsFor(map, line);
    return !(person !== null && goes.has(person)) && !(person === null && step !== null && goes.has(step));
  };
  const near = nearestTo([...outline.querySelectorAll(LINES)], held)
    .filter(stays)
    .map(nameOf);
  return () =>
    requestAnimationFrame(() => {
      const now = [...outline.querySelectorAll<HTMLElement>(LINES)];
      for (const name of [nameOf(held), ...near]) {
        const line = now.find((one) => nameOf(one) === name);
        if (line) return line.focus({ preventScroll: true });
      }
    });
}
