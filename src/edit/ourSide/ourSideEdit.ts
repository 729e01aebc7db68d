/** What an edit of our side is, with the pieces that all of them are made of. */
import type { OurSide } from '../../model/ourSide.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { inOrder, slotAt } from '../order.ts';

/** Returns the same side when there is nothing to change, so that identity tells whether anything happened. */
export type OurSideEdit = (ours: OurSide) => OurSide;

type TableName = 'people' | 'assets' | 'ruleSettings' | 'playbook' | 'leadTimes' | 'products';

/** Puts a complete record in; replaces one of the same id. */
export function putOurs<Name extends TableName>(ours: OurSide, table: Name, record: OurSide[Name][string]): OurSide {
  const records = ours[table] as { readonly [id: string]: OurSide[Name][string] };
  if (Object.hasOwn(records, record.id) && sameJson(records[record.id], record)) return ours;
  return { ...ours, [table]: { ...records, [record.id]: record } };
}

type Ordered = 'people' | 'products';

/** Puts a new record in behind all others of its kind, whose keys change only to make room. */
export function putOursLast<Name extends Ordered>(
  ours: OurSide,
  table: Name,
  record: Omit<OurSide[Name][string], 'order'>,
): OurSide {
  const others = inOrder(Object.values(ours[table] as { readonly [id: string]: OurSide[Name][string] }));
  const { order, rekeyed } = slotAt(others, others.length);
  const made = others.reduce((sofar, other) => {
    const key = rekeyed.get(other.id);
    return key === undefined ? sofar : putOurs(sofar, table, { ...other, order: key });
  }, ours);
  return putOurs(made, table, { ...record, order } as OurSide[Name][string]);
}

/** Takes a record out. */
export function dropOurs(ours: OurSide, table: TableName, id: string): OurSide {
  const { [id]: gone, ...kept } = ours[table] as { readonly [id: string]: unknown };
  return gone === undefined ? ours : { ...ours, [table]: kept };
}
