/** Places the steps side by side, their seats and empty chairs below one another. */
import type { SeatId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import {
  ADD_STEP_WIDTH,
  CARD_GAP,
  CARD_HEIGHT,
  CHAIR_HEIGHT,
  COLUMN_WIDTH,
  FULL_CARDS,
  HEAD_HEIGHT,
  LOW_HEIGHT,
  QUOTE_HEIGHT,
  ROW_GAP,
  ROW_HEIGHT,
  SLOT_HEIGHT,
  WRITING_HEIGHT,
} from './dimensions.ts';
import { right } from './rect.ts';
import type { Card, CardForm, ChairBox, Column, Rect } from './sheetLayout.ts';

/** How much room the lines need; gutter 0 lies left of the first column. */
export interface Spacing {
  readonly gutter: (place: number) => number;
  readonly band: number;
  /** Between the links above the heads and the cards outside the steps. */
  readonly sky: number;
}

/** An empty chair and the step it belongs in. */
export interface ChairWish {
  readonly key: string;
  readonly step: StepId;
}

/** What stands in the columns beside seats. */
export interface BesideColumns {
  /** Empty chairs, by step, in the order in which they stand. */
  readonly chairs: readonly ChairWish[];
  /** The seat in whose place somebody is being written: with room for what is understood of them. */
  readonly writing?: SeatId;
  /** Lower cards, where something else stands below the sheet. */
  readonly low?: boolean;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly cards: readonly Card[];
  readonly chairs: readonly ChairBox[];
  readonly addStep: Rect;
  /** Where the cards begin in every column. */
  readonly cardsTop: number;
}

const SIZES: { readonly [Form in CardForm]: readonly [height: number, gap: number] } = {
  full: [CARD_HEIGHT, CARD_GAP],
  low: [LOW_HEIGHT, ROW_GAP],
  row: [ROW_HEIGHT, ROW_GAP],
};

/** Columns in the customer's order, from the origin to the right. */
export function layoutColumns(
  map: BuyingMap,
  { chairs: wished, writing, low = false }: BesideColumns,
  spacing: Spacing,
): Columns {
  const index = mapIndex(map);
  const quotes = index.steps.some((step) => step.quote !== '');
  const cardsTop = HEAD_HEIGHT + (quotes ? QUOTE_HEIGHT : 0) + spacing.band;
  const columns: Column[] = [];
  const cards: Card[] = [];
  const chairs: ChairBox[] = [];
  let x = 0;
  for (const [place, step] of index.steps.entries()) {
    if (place > 0) x += COLUMN_WIDTH + spacing.gutter(place);
    const seats = index.seatsOfStep(step.id);
    const form = seats.length > FULL_CARDS ? 'row' : low ? 'low' : 'full';
    const [height, gap] = SIZES[form];
    let y = cardsTop;
    for (const { id, person } of seats) {
      const high = id === writing ? WRITING_HEIGHT : height;
      cards.push({ x, y, width: COLUMN_WIDTH, height: high, key: id, seat: id, person, step: step.id, form });
      y += high + gap;
    }
    for (const { key } of wished.filter((chair) => chair.step === step.id)) {
      chairs.push({ x, y, width: COLUMN_WIDTH, height: CHAIR_HEIGHT, key, step: step.id });
      y += CHAIR_HEIGHT + CARD_GAP;
    }
    const slot = { x, y, width: COLUMN_WIDTH, height: SLOT_HEIGHT };
    columns.push({
      step: step.id,
      place,
      x,
      y: 0,
      width: COLUMN_WIDTH,
      height: slot.y + slot.height,
      head: { x, y: 0, width: COLUMN_WIDTH, height: HEAD_HEIGHT },
      quote: quotes ? { x, y: HEAD_HEIGHT, width: COLUMN_WIDTH, height: QUOTE_HEIGHT } : null,
      slot,
    });
  }
  const last = columns.at(-1);
  const addStep = {
    x: last ? right(last) + spacing.gutter(columns.length) : 0,
    y: 0,
    width: ADD_STEP_WIDTH,
    height: HEAD_HEIGHT,
  };
  return { columns, cards, chairs, addStep, cardsTop };
}
