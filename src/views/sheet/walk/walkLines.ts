/** Whom the card of somebody is tied to, for walking by relation: along every line, and to the same person's other seats; must never leave a line out. */
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import type { BuyingMap } from '../../../model/map.ts';
import type { Relation } from '../../../model/records.ts';
import { compareBy } from '../../../shared/compare.ts';

export interface Tie {
  /** The card at the other end. */
  readonly to: string;
  /** Null between two seats of one person. */
  readonly relation: Relation | null;
}

/** In reading order of the cards they lead to; nobody's for a card that is not there. */
export function tiesOf(layout: SheetLayout, map: BuyingMap, key: string): readonly Tie[] {
  const here = layout.cards.find((card) => card.key === key);
  if (!here) return [];
  const place = new Map(layout.cards.map((card, nth) => [card.key, nth]));
  const seats = layout.cards
    .filter((card) => card.person === here.person && card.key !== key)
    .map((card): Tie => ({ to: card.key, relation: null }));
  const lines = layout.lines.flatMap((line): Tie[] => {
    const relation = map.relations[line.id];
    if (!relation) return [];
    if (relation.from === here.person) return [{ to: line.to, relation }];
    return relation.to === here.person ? [{ to: line.from, relation }] : [];
  });
  return [...lines, ...seats].sort(
    compareBy(
      (tie) => place.get(tie.to) ?? -1,
      (tie) => tie.relation?.id ?? '',
    ),
  );
}
