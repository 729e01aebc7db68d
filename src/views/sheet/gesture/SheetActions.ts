/** What cards, heads and slots may ask of the sheet they stand on. */
import { createContext, useContext } from 'react';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import type { Direction } from '../../../layout/rect.ts';
import type { StepId } from '../../../model/ids.ts';
import { assert } from '../../../shared/assert.ts';
import type { CardData } from '../canvas/toFlow.ts';
import type { Draft } from '../writing/draft.ts';

export interface SheetActions {
  readonly selectPerson: (data: CardData, further: boolean) => void;
  readonly selectStep: (step: StepId) => void;
  /** Takes a seat out, or a person who has none. */
  readonly takeOut: (data: CardData) => void;
  readonly moveCard: (data: CardData, direction: Direction) => void;
  readonly moveHead: (step: StepId, by: -1 | 1) => void;
  /** Puts the focus on the next card, head or slot. */
  readonly walk: (from: string, direction: Direction) => void;
  /** Puts the focus on a card or head, as soon as it stands there. */
  readonly focus: (id: string) => void;
  /** Puts the focus on whoever is at the other end of this card's next line. */
  readonly walkLines: (from: string, by: 1 | -1) => void;
  /** Brings a card or head into view, as when the keyboard gets there. */
  readonly show: (id: string) => void;
  /** Opens a field for a name; the focus comes back to the tab stop when nothing is written. */
  readonly write: (draft: Draft, from: string) => void;
  /** Parts the way on from a step by an amount: opens a field for the further step. */
  readonly split: (step: StepId) => void;
  /** Takes a card, a head or a line in hand by a key. */
  readonly startGesture: (item: DragItem) => void;
}

export const SheetContext = createContext<SheetActions | null>(null);

export function useSheetActions(): SheetActions {
  const actions = useContext(SheetContext);
  assert(actions, 'a card stands outside a sheet');
  return actions;
}
