/** What cards, heads and slots may ask of the sheet they stand on; must never hold the map. */
import { createContext, useContext } from 'react';
import type { StepId } from '../../model/ids.ts';
import { assert } from '../../shared/assert.ts';
import type { CardData } from './toFlow.ts';
import type { Direction } from './walkCards.ts';

export interface SheetActions {
  readonly selectPerson: (data: CardData, further: boolean) => void;
  readonly selectStep: (step: StepId) => void;
  /** Takes a seat out, or a person who has none. */
  readonly takeOut: (data: CardData) => void;
  readonly moveCard: (data: CardData, direction: Direction) => void;
  readonly moveHead: (step: StepId, by: -1 | 1) => void;
  /** Puts the focus on the next card or head. */
  readonly walk: (from: string, direction: Direction) => void;
  /** Puts the focus on a card or head, as soon as it stands there. */
  readonly focus: (id: string) => void;
  /** Brings a card or head into view, as when the keyboard gets there. */
  readonly show: (id: string) => void;
  /** Adds what was typed to a step, or outside every step. False when nothing was added. */
  readonly addPerson: (step: StepId | null, typed: string) => boolean;
  readonly addStep: (name: string) => boolean;
}

export const SheetContext = createContext<SheetActions | null>(null);

export function useSheetActions(): SheetActions {
  const actions = useContext(SheetContext);
  assert(actions, 'a card stands outside a sheet');
  return actions;
}
