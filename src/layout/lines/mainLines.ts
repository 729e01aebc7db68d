/** Which relations the sheet is laid out for when there are many; must never leave out a strong one. */
import type { RelationId } from '../../model/ids.ts';
import type { Relation } from '../../model/records.ts';

/** Up to this many, every line counts. */
export const ALL_UP_TO = 24;

/** All of them while they are few; else the strong ones, and whatever is no influence. The others share the room. */
export function mainLines(relations: readonly Relation[]): ReadonlySet<RelationId> {
  const few = relations.length <= ALL_UP_TO;
  const main = relations.filter((relation) => few || relation.kind !== 'influence' || relation.strength === 'strong');
  return new Set(main.map((relation) => relation.id));
}
