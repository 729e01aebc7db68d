/** What a comparison of two states of a map says, record by record and field by field; must never hold a sentence. */
import type { BuyingMap, RecordOf, TableName } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';

/** The record with which another came or went: a seat with its person, a source with its fact. */
export interface Along {
  readonly table: TableName;
  readonly id: string;
}

/** The fields that a record can differ in. */
export type FieldOf<Rec> = Exclude<keyof Rec, 'id'> & string;

/** It is there after and was not before. */
interface Came<Name extends TableName> {
  readonly kind: 'came';
  readonly table: Name;
  readonly id: string;
  readonly is: RecordOf<Name>;
  readonly along: Along | null;
}

/** It was there before and is not after. */
interface Went<Name extends TableName> {
  readonly kind: 'went';
  readonly table: Name;
  readonly id: string;
  readonly was: RecordOf<Name>;
  readonly along: Along | null;
}

/**
 * It is there in both and says something else. `order` among the fields: it has another place among those that both have.
 * `contact` of a person is the level that a card shows, raised by contacts that took place.
 */
interface Changed<Name extends TableName> {
  readonly kind: 'changed';
  readonly table: Name;
  readonly id: string;
  readonly was: RecordOf<Name>;
  readonly is: RecordOf<Name>;
  readonly fields: readonly FieldOf<RecordOf<Name>>[];
}

export type ChangeIn<Name extends TableName> = Came<Name> | Went<Name> | Changed<Name>;
export type RecordChange = { readonly [Name in TableName]: ChangeIn<Name> }[TableName];

export interface Comparison {
  readonly before: BuyingMap;
  /** Of another map than `before`: whatever both have stands here under the ids of `before`. */
  readonly after: BuyingMap;
  /** Whether the two are states of one map, known by its ids, or two maps laid beside each other. */
  readonly of: 'one-map' | 'two-maps';
  /** What a record of `after` is called in the map that was given. */
  readonly idThere: (table: TableName, id: string) => string;
  /** By table, then id, so that the order of records never matters. */
  readonly records: readonly RecordChange[];
  /** The map's own fields that differ. */
  readonly fields: readonly (keyof MapFields)[];
}

/** Whether the two say the same. */
export const isSame = ({ records, fields }: Pick<Comparison, 'records' | 'fields'>): boolean =>
  records.length === 0 && fields.length === 0;
