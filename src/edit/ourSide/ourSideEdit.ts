/** What an edit of our side is, with the pieces that all of them are made of. */
import type { OurSide } from '../../model/ourSide.ts';
import { sameJson } from '../../shared/sameJson.ts';

/** Returns the same side when there is nothing to change, so that identity tells whether anything happened. */
export type OurSideEdit = (ours: OurSide) => OurSide;

type TableName = 'people' | 'assets' | 'ruleSettings' | 'playbook' | 'leadTimes';

/** Puts a complete record in; replaces one of the same id. */
export function putOurs<Name extends TableName>(ours: OurSide, table: Name, record: OurSide[Name][string]): OurSide {
  const records = ours[table] as { readonly [id: string]: OurSide[Name][string] };
  if (Object.hasOwn(records, record.id) && sameJson(records[record.id], record)) return ours;
  return { ...ours, [table]: { ...records, [record.id]: record } };
}

/** Takes a record out. */
export function dropOurs(ours: OurSide, table: TableName, id: string): OurSide {
  const { [id]: gone, ...kept } = ours[table] as { readonly [id: string]: unknown };
  return gone === undefined ? ours : { ...ours, [table]: kept };
}
