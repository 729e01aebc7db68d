/** Which fields of which records point at which others, and what becomes of a record whose partner is gone; must never be told anywhere else. */
import type { BuyingMap, RecordOf, TableName } from './map.ts';

/** The tables that others point at. */
export type Target = 'people' | 'steps' | 'moments';

/**
 * `goes`: the record goes along. `emptied`: the field becomes null. `left-out`: the partner leaves the list.
 * `goes-with-last`: the same, and with the last one of the list the record goes too.
 */
export type Fate = 'goes' | 'emptied' | 'left-out' | 'goes-with-last';

export interface Pointer<Rec> {
  readonly field: keyof Rec & string;
  readonly to: Target;
  readonly fate: Fate;
}

const goes = <Rec>(field: keyof Rec & string, to: Target): Pointer<Rec> => ({ field, to, fate: 'goes' });
const emptied = <Rec>(field: keyof Rec & string, to: Target): Pointer<Rec> => ({ field, to, fate: 'emptied' });

/** Somebody of ours, a product or a sample may be missing: those lie in other documents, and nothing here hangs on them. */
export const POINTERS: { readonly [Name in TableName]: readonly Pointer<RecordOf<Name>>[] } = {
  people: [],
  steps: [],
  links: [goes('from', 'steps'), goes('to', 'steps')],
  seats: [goes('person', 'people'), goes('step', 'steps')],
  relations: [goes('from', 'people'), goes('to', 'people')],
  contacts: [{ field: 'people', to: 'people', fate: 'goes-with-last' }],
  concerns: [goes('person', 'people')],
  terms: [goes('step', 'steps'), emptied('person', 'people')],
  accountLines: [goes('person', 'people')],
  laneEdits: [goes('step', 'steps')],
  waivers: [],
  ruleSwitches: [],
  measures: [],
  // A place is the place of the person whose id it bears.
  places: [goes('id', 'people')],
  absentFunctions: [],
  tasks: [{ field: 'people', to: 'people', fate: 'left-out' }, emptied('step', 'steps')],
  questions: [emptied('person', 'people'), emptied('step', 'steps')],
  moments: [],
  // Who and what was in the light are those of the moment, and may have gone from the map since.
  chapters: [goes('moment', 'moments')],
  requiredRoles: [],
  // It goes with the record that it tells of as well (see isFactThere).
  sources: [emptied('person', 'people')],
};

type Fields = { readonly [field: string]: unknown };

/** The ids in a field that points at one record, at none or at several. */
export const pointedAt = (record: object, field: string): readonly string[] => {
  const value = (record as Fields)[field];
  if (Array.isArray(value)) return value as readonly string[];
  return value === null ? [] : [value as string];
};

/** Whether all that a field points at is there. Asked of every record after every change, so it makes no lists. */
function leadsToAll<Rec>(map: BuyingMap, record: object, { field, to }: Pointer<Rec>): boolean {
  const value = (record as Fields)[field];
  if (Array.isArray(value)) return value.every((id) => Object.hasOwn(map[to], id));
  return value === null || Object.hasOwn(map[to], value as string);
}

/** Whether everything that the record points at is there. */
export const isWhole = <Name extends TableName>(map: BuyingMap, name: Name, record: RecordOf<Name>): boolean =>
  POINTERS[name].every((pointer) => leadsToAll(map, record, pointer));

/** The record without what is gone; the same one when nothing is, null when it goes along. */
export function settled<Name extends TableName>(
  map: BuyingMap,
  name: Name,
  record: RecordOf<Name>,
): RecordOf<Name> | null {
  if (isWhole(map, name, record)) return record;
  let kept = record;
  for (const { field, to, fate } of POINTERS[name]) {
    const ids = pointedAt(record, field);
    const there = ids.filter((id) => Object.hasOwn(map[to], id));
    if (there.length === ids.length) continue;
    if (fate === 'goes' || (fate === 'goes-with-last' && there.length === 0)) return null;
    kept = { ...kept, [field]: fate === 'emptied' ? null : there };
  }
  return kept;
}
