/** What a press means by where it falls: on bare paper a name can be written, on a card or head it is taken up. */
import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { readNewCard } from '../canvas/fromFlow.ts';
import type { Draft } from '../writing/draft.ts';

/** Where a pointer or a finger pressed. */
export interface Pressed {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

interface Needs {
  readonly layout: () => SheetLayout;
  /** Begins a name; the second says where the focus comes back to. */
  readonly write: (draft: Draft, from: string | null) => void;
  readonly take: (item: DragItem, by: 'press') => void;
}

export function useBarePaper({ layout, write, take }: Needs) {
  const flow = useReactFlow();
  /** In the step under it, else outside all steps, just there. */
  const writeHere = useCallback(
    ({ target, clientX, clientY }: Pressed) => {
      if (!(target instanceof Element && target.classList.contains('react-flow__pane'))) return;
      const drop = readNewCard(layout(), flow.screenToFlowPosition({ x: clientX, y: clientY }));
      write(drop.onto === 'step' ? { kind: 'person', ...drop } : { kind: 'outside', at: drop.at }, null);
    },
    [flow, layout, write],
  );
  /** A finger that rests: what it rests on is taken up. */
  const rest = useCallback(
    (pressed: Pressed) => {
      const { target } = pressed;
      const tabStop = target instanceof Element && target.closest('[data-tab-stop]')?.getAttribute('data-tab-stop');
      const card = layout().cards.find(({ key }) => key === tabStop);
      const column = layout().columns.find(({ step }) => step === tabStop);
      if (card) take({ kind: 'card', key: card.key, person: card.person, seat: card.seat }, 'press');
      else if (column) take({ kind: 'head', step: column.step }, 'press');
      else writeHere(pressed);
    },
    [layout, take, writeHere],
  );
  return { writeHere, rest };
}
