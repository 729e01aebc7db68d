/** Records where a fact comes from, or that nobody said it; must never touch the fact itself. */
import { type Fact, sourceOf } from '../model/factSource.ts';
import { isFactThere } from '../model/factThere.ts';
import type { FactSourceId } from '../model/ids.ts';
import { makeFactSource } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { FactSource } from '../model/workRecords.ts';
import { dropRecords, patchRecord, putRecord } from './edit.ts';
import { has } from './has.ts';

export interface SetSource {
  /** Of the record, should there be none for this fact yet. */
  readonly id: FactSourceId;
  readonly fact: Fact;
  /** What changes of it; null forgets where the fact comes from. */
  readonly patch: Partial<Pick<FactSource, 'person' | 'text' | 'day' | 'assumed'>> | null;
}

const SAYS_NOTHING = { person: null, text: '', day: null, assumed: false } as const;

/** One source a fact; one that says nothing is taken out. The same map when the fact or the person named has gone. */
export function setSource(map: BuyingMap, { id, fact, patch }: SetSource): BuyingMap {
  const known = sourceOf(map, fact);
  if (patch === null) return known === null ? map : dropRecords(map, 'sources', new Set([known.id]));
  const source = makeFactSource({ ...fact, ...known, ...patch, id: known?.id ?? id });
  if (!isFactThere(map, source)) return map;
  if (source.person !== null && !has(map, 'people', source.person)) return map;
  const empty = Object.entries(SAYS_NOTHING).every(([field, value]) => source[field as keyof FactSource] === value);
  if (empty) return known === null ? map : dropRecords(map, 'sources', new Set([known.id]));
  return known === null ? putRecord(map, 'sources', source) : patchRecord(map, 'sources', known.id, source);
}
