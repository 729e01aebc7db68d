/** What is copied: chosen people and steps with what is theirs, as records of the map they come from; must never hold the map's own words. */
import type { MapId, StepId } from './ids.ts';
import type { TableName, Tables } from './map.ts';
import type { FactSource } from './workRecords.ts';

export const FRAGMENT_TABLES = [
  'people',
  'steps',
  'seats',
  'relations',
  'contacts',
  'concerns',
  'terms',
  'accountLines',
  'laneEdits',
  'places',
  'tasks',
  'questions',
  'sources',
] as const satisfies readonly TableName[];
export type FragmentTable = (typeof FRAGMENT_TABLES)[number];

export interface Fragment extends Pick<Tables, FragmentTable> {
  /** The map it was taken from. */
  readonly map: MapId;
  /** The currency of all amounts in it. */
  readonly currency: string;
  /** Taken off that map: pasted there again it comes back as itself, so it holds whatever went along. */
  readonly cut: boolean;
  /** The steps that were chosen themselves; any other step only says where somebody sits. */
  readonly whole: readonly StepId[];
}

/** A fragment of nothing, to be filled. */
export const emptyTables = (): Pick<Tables, FragmentTable> =>
  Object.fromEntries(FRAGMENT_TABLES.map((name) => [name, {}])) as unknown as Pick<Tables, FragmentTable>;

/** The record in the fragment that a source tells of; null where it is none of the fragment's. */
export function findFact(fragment: Pick<Tables, FragmentTable>, { table, record }: FactSource): object | null {
  const name = FRAGMENT_TABLES.find((one) => one === table);
  if (name === undefined) return null;
  const records: { readonly [id: string]: object } = fragment[name];
  return Object.hasOwn(records, record) ? (records[record] ?? null) : null;
}
