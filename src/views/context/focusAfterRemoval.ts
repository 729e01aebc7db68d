/** Keeps the focus on the sheet or in the outline when what has it goes; must never take it from anywhere else. */
import type { BuyingMap } from '../../model/map.ts';
import { standsFor } from './chosenNow.ts';

const STOPS = '[data-stop], [data-line]';
const nameOf = (stop: Element): string => stop.getAttribute('data-stop') ?? stop.getAttribute('data-line') ?? '';

/** To be asked before the change; the answer puts the focus on what stood nearest, as soon as it is drawn. */
export function focusAfterRemoval(map: BuyingMap, goes: ReadonlySet<string>): () => void {
  const held = document.activeElement?.closest(STOPS);
  const room = held?.closest('main');
  if (!held || !room) return () => {};
  const stops = [...room.querySelectorAll(STOPS)];
  const at = stops.indexOf(held);
  const stays = (stop: Element) => {
    const { person, step } = standsFor(map, stop);
    return !(person !== null && goes.has(person)) && !(person === null && step !== null && goes.has(step));
  };
  const near = [...stops.slice(at), ...stops.slice(0, at).reverse()].filter(stays).map(nameOf);
  return () =>
    requestAnimationFrame(() => {
      const now = [...room.querySelectorAll<HTMLElement>(STOPS)];
      for (const name of [nameOf(held), ...near]) {
        const stop = now.find((one) => nameOf(one) === name);
        if (stop) return stop.focus({ preventScroll: true });
      }
    });
}
