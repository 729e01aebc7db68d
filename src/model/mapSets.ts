/** Sets of maps over which one decision is taken, all in one document; must never hold anything of a map but its id. */
import type { Brand } from '../shared/brand.ts';
import { compareBy } from '../shared/compare.ts';
import type { MapId } from './ids.ts';
import type { Table } from './map.ts';
import type { OrderKey } from './records.ts';

export type MapSetId = Brand<string, 'MapSetId'>;

/** A choice of maps; without a name it is called after them. */
export interface MapSet {
  readonly id: MapSetId;
  readonly name: string;
  readonly order: OrderKey;
  /** When it was removed, in milliseconds since 1970; it can be put back. Null for one that is here. */
  readonly removedAt: number | null;
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

/** The sets that are here, and not removed. */
export const setsHere = ({ sets }: MapSets): readonly MapSet[] =>
  Object.values(sets).filter(({ removedAt }) => removedAt === null);

/** The sets that wait to be put back, the one last removed first. */
export const setsRemoved = ({ sets }: MapSets): readonly (MapSet & { readonly removedAt: number })[] =>
  Object.values(sets)
    .filter((set): set is MapSet & { readonly removedAt: number } => set.removedAt !== null)
    .sort(
      compareBy(
        ({ removedAt }) => -removedAt,
        ({ id }) => id,
      ),
    );

/** Without the words of these sets: what is only taken out can be read in the stored bytes for good. */
export function wordlessSets(sets: MapSets, which: ReadonlySet<string>): MapSets {
  const blanked = <Rec>(table: { readonly [id: string]: Rec }, blank: (record: Rec) => Rec) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, blank(record)]));
  return {
    ...sets,
    sets: blanked(sets.sets, (set) => (which.has(set.id) ? { ...set, name: '' } : set)),
    measures: blanked(sets.measures, (one) => (which.has(one.set) ? { ...one, note: '' } : one)),
  };
}

/** Without these sets and what hangs on them. */
export const withoutSets = (sets: MapSets, which: ReadonlySet<string>): MapSets =>
  pruneSets({ ...sets, sets: Object.fromEntries(Object.entries(sets.sets).filter(([id]) => !which.has(id))) });

/** The maps of a set, by id. */
export const mapsOf = (sets: MapSets, set: MapSetId): readonly MapId[] =>
  Object.values(sets.members)
    .filter((member) => member.set === set)
    .map((member) => member.map)
    .sort();
