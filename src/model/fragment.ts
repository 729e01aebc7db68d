/** What is copied: chosen people and steps with what is theirs, as records of the map they come from; must never hold the map's own words. */
import type { MapId, StepId } from './ids.ts';
import type { TableName, Tables } from './map.ts';

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
