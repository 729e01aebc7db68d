/** How much of the lanes the screen holds, asked anew when it becomes higher or wider; must never draw anything anew while that stays the same. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import { textWidth } from '../../picture/textWidth.ts';
import { isThing, itemText, playbookOf } from '../../telling/laneText.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { useTouching } from '../kit/useTouching.ts';
import { densityOf } from './cellItems.ts';
import { type Fit, fitCells, itemHeight } from './fitCells.ts';

/** Lengths of the screen in steps, in pixels, so that zooming and pulling draw little anew. */
const STEP = 12;
export const inSteps = (length: number): number => Math.floor(length / STEP) * STEP;
/** What stands in a column beside the words of an item, in pixels, and the size of its letters. */
const BESIDE_WORDS = 23;
const LETTERS = 12.5;
/** An item is no lower than a finger needs it. */
const FINGER = 44;
/** Left empty below the last lane, in pixels: words may run a little wider than reckoned. */
const SPARE = 18;

/** What the day and the initials behind the words of a line take, in pixels. */
const BESIDE_DAY = 74;

/** What the mark behind a line of our own playbook takes, in pixels. */
const BESIDE_MARK = 56;

/** `wide` is the width of a column on the screen, `cellsOf` gives the items by lane and step. */
export function useFit(
  table: RefObject<HTMLElement | null>,
  wide: number,
  usual: number,
  cellsOf: () => readonly (readonly (readonly LaneItem[])[])[],
): Fit {
  const { language } = useText();
  const touching = useTouching();
  const [height, setHeight] = useState(0);
  const lengths = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const scroll = table.current?.parentElement;
    if (!scroll) return;
    const measure = () => setHeight(inSteps(scroll.clientHeight - SPARE));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(scroll);
    return () => watch.disconnect();
  }, [table]);
  const lengthOf = (words: string): number => {
    const length = lengths.current.get(words) ?? textWidth(words, LETTERS);
    lengths.current.set(words, length);
    return length;
  };
  const ours = useOpenMap((state) => state.ours);
  const heightOf = (item: LaneItem) =>
    itemHeight(
      lengthOf(itemText(item, language)) +
        (!isThing(item) && densityOf(wide) === 'all' ? BESIDE_DAY : 0) +
        (playbookOf(item, ours) === null ? 0 : BESIDE_MARK),
      wide - BESIDE_WORDS,
      touching ? FINGER : 0,
    );
  return fitCells(cellsOf(), heightOf, { height, usual });
}
