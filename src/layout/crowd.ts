/** Boxes of which none lies over another, found by where they stand; must never look at all of them to answer for one place. */
import { overlaps, right } from './rect.ts';
import type { Rect } from './sheetLayout.ts';

/** About as large as a card: few boxes reach into one cell. */
const CELL = 256;
/** More cells than lie side by side in the world. */
const ACROSS = 2 ** 20;

export interface Crowd {
  readonly add: (box: Rect) => void;
  /** Whether no box of the crowd shares an area with this one. */
  readonly isClear: (box: Rect) => boolean;
}

export function createCrowd(): Crowd {
  const cells = new Map<number, Rect[]>();
  const cellsOf = (box: Rect): readonly number[] => {
    const found: number[] = [];
    const [endX, endY] = [Math.floor(right(box) / CELL), Math.floor((box.y + box.height) / CELL)];
    for (let x = Math.floor(box.x / CELL); x <= endX; x++)
      for (let y = Math.floor(box.y / CELL); y <= endY; y++) found.push(x * ACROSS + y);
    return found;
  };
  return {
    add: (box) => {
      for (const cell of cellsOf(box)) {
        const there = cells.get(cell);
        if (there) there.push(box);
        else cells.set(cell, [box]);
      }
    },
    isClear: (box) => cellsOf(box).every((cell) => !cells.get(cell)?.some((other) => overlaps(box, other))),
  };
}
