/** What goes along with what is dragged: a card alone, a step with all that stands in it; must never name what is not drawn as a node. */
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import type { Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import { cardNodeId, headNodeId } from '../canvas/toFlow.ts';

export interface CarriedPart {
  /** Of the canvas's node. */
  readonly id: string;
  readonly box: Rect;
}

/** The first is what is held; nothing goes along with a line. */
export function carriedParts({ cards, chairs, columns }: SheetLayout, item: DragItem): readonly CarriedPart[] {
  const ofCards = (all: typeof cards) => all.map((card) => ({ id: cardNodeId(card.key), box: card }));
  if (item.kind === 'card') return ofCards(cards.filter((card) => card.key === item.key));
  const column = item.kind === 'head' && columns.find(({ step }) => step === item.step);
  if (!column) return [];
  const { head, quote, step } = column;
  return [
    { id: headNodeId(step), box: { ...head, height: head.height + (quote?.height ?? 0) } },
    ...ofCards(cards.filter((card) => card.step === step)),
    ...chairs.filter((chair) => chair.step === step).map((chair) => ({ id: chair.key, box: chair })),
  ];
}
