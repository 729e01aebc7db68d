/** Which relations the sheet is laid out for when there are many; must never leave out a strong one. */
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/records.ts';

/** Up to this many, every line counts. */
export const ALL_UP_TO = 24;

/** All of them while they are few; else strong influences and conflicts, which decide most. The others share the room. */
export function mainLines(relations: readonly Relation[]): ReadonlySet<RelationId> {
  const few = relations.length <= ALL_UP_TO;
  const decides = ({ kind, strength }: Relation) =>
    kind === 'conflict' || (kind === 'influence' && strength === 'strong');
  const main = relations.filter((relation) => few || decides(relation));
  return new Set(main.map((relation) => relation.id));
}
