/** A map: one purchase at one customer, as plain frozen records; must never know how it is stored or shown. */
import type * as Id from './ids.ts';
import { BLANK_FIELDS, type MapFields } from './mapFields.ts';
import type * as R from './records.ts';
import type * as W from './workRecords.ts';

/** Records of one kind, by id. */
export type Table<Rec extends { readonly id: string }> = { readonly [id: string]: Rec };

export interface Tables {
  readonly people: Table<R.Person>;
  readonly steps: Table<R.Step>;
  readonly links: Table<R.Link>;
  readonly seats: Table<R.Seat>;
  readonly relations: Table<R.Relation>;
  readonly contacts: Table<R.Contact>;
  readonly concerns: Table<R.Concern>;
  readonly terms: Table<R.Term>;
  readonly accountLines: Table<R.AccountLine>;
  readonly laneEdits: Table<R.LaneEdit>;
  readonly waivers: Table<R.Waiver>;
  readonly ruleSwitches: Table<R.RuleSwitch>;
  readonly measures: Table<R.Measure>;
  readonly places: Table<R.Place>;
  readonly absentFunctions: Table<R.AbsentFunction>;
  readonly tasks: Table<W.Task>;
  readonly questions: Table<W.Question>;
  readonly moments: Table<W.Moment>;
  readonly chapters: Table<W.Chapter>;
  readonly requiredRoles: Table<W.RequiredRole>;
  readonly sources: Table<W.FactSource>;
}

export type TableName = keyof Tables;
export type RecordOf<Name extends TableName> = Tables[Name][string];

export const TABLE_NAMES = [
  'people',
  'steps',
  'links',
  'seats',
  'relations',
  'contacts',
  'concerns',
  'terms',
  'accountLines',
  'laneEdits',
  'waivers',
  'ruleSwitches',
  'measures',
  'places',
  'absentFunctions',
  'tasks',
  'questions',
  'moments',
  'chapters',
  'requiredRoles',
  'sources',
] as const satisfies readonly TableName[];

export interface BuyingMap extends Tables {
  readonly id: Id.MapId;
  readonly fields: MapFields;
}

/** A blank sheet. */
export function blankMap(id: Id.MapId): BuyingMap {
  const empty: { [Name in TableName]?: object } = {};
  for (const name of TABLE_NAMES) empty[name] = {};
  return { id, fields: BLANK_FIELDS, ...(empty as Tables) };
}
