/** Sets of maps over which one decision is taken, all in one document; must never hold anything of a map but its id. */
import type { Brand } from '../shared/brand.ts';
import type { MapId } from './ids.ts';
import type { Table } from './map.ts';
import type { OrderKey } from './records.ts';

export type MapSetId = Brand<string, 'MapSetId'>;

/** A choice of maps; without a name it is called after them. */
export interface MapSet {
  readonly id: MapSetId;
  readonly name: string;
  readonly order: OrderKey;
}

/** One map in one set; the id follows from both, so that two tabs make one record. */
export interface SetMember {
  readonly id: string;
  readonly set: MapSetId;
  readonly map: MapId;
}

/** One measure of a set's checklist; the id follows from the set and the measure. */
export interface SetMeasure {
  readonly id: string;
  readonly set: MapSetId;
  readonly measure: string;
  readonly done: boolean;
  readonly note: string;
}

export interface MapSets {
  /** A document has fields of its own; this one has none yet. */
  readonly own: Readonly<Record<string, never>>;
  readonly sets: Table<MapSet>;
  readonly members: Table<SetMember>;
  readonly measures: Table<SetMeasure>;
}

export const NO_MAP_SETS: MapSets = { own: {}, sets: {}, members: {}, measures: {} };

/** The same sets without what hangs on a set that is not there. */
export function pruneSets(sets: MapSets): MapSets {
  const isWhole = ({ set }: { readonly set: MapSetId }) => Object.hasOwn(sets.sets, set);
  const kept = <Rec extends { readonly set: MapSetId }>(table: { readonly [id: string]: Rec }) =>
    Object.values(table).every(isWhole)
      ? table
      : Object.fromEntries(Object.entries(table).filter(([, record]) => isWhole(record)));
  const [members, measures] = [kept(sets.members), kept(sets.measures)];
  return members === sets.members && measures === sets.measures ? sets : { ...sets, members, measures };
}

/** The maps of a set, by id. */
export const mapsOf = (sets: MapSets, set: MapSetId): readonly MapId[] =>
  Object.values(sets.members)
    .filter((member) => member.set === set)
    .map((member) => member.map)
    .sort();
